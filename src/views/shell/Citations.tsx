import { useTranslation } from 'react-i18next';
import { CITATION_STYLES, type Cited, citation } from '../../scenario/citation.ts';
import { Button } from '../../ui/index.ts';
import { copyText } from './copy.ts';
import styles from './share.module.css';

/** The scenario as a reference, in each style, to be copied. */
export function Citations({ cited }: { readonly cited: Cited }) {
  const { t } = useTranslation('share');
  return CITATION_STYLES.map((style) => {
    const text = citation(style, cited);
    return (
      <section key={style} className={styles.citation} aria-label={t(`cite.${style}`)}>
        <h3>{t(`cite.${style}`)}</h3>
        <p className={styles.citationText} lang={cited.language}>
          {text}
        </p>
        <Button
          aria-label={t('cite.copyLong', { style: t(`cite.${style}`) })}
          onClick={() => void copyText(text)}
        >
          {t('cite.copy')}
        </Button>
      </section>
    );
  });
}
