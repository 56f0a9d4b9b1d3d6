import { useTranslation } from 'react-i18next';
import { RELEASES } from './changelog.ts';

/** What changed in the model, version by version, as the repository keeps it: in English. */
export function Changelog() {
  const { t } = useTranslation('method');
  return (
    <>
      <p>{t('changelog.intro')}</p>
      <div lang="en">
        {RELEASES.map(({ title, blocks }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            {blocks.map((block) =>
              block.kind === 'paragraph' ? (
                <p key={block.text}>{block.text}</p>
              ) : (
                <ul key={block.items.join()}>
                  {block.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ),
            )}
          </section>
        ))}
      </div>
    </>
  );
}
