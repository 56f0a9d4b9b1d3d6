import { useTranslation } from 'react-i18next';
import { RELEASES } from './changelog.ts';
import { Releases } from './Releases.tsx';

/** What changed in the model, version by version. */
export function Changelog() {
  const { t } = useTranslation('method');
  return (
    <>
      <p>{t('changelog.intro')}</p>
      <Releases releases={RELEASES} headingLevel={3} />
    </>
  );
}
