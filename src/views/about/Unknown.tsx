import { useTranslation } from 'react-i18next';
import { Sentences } from './Prose.tsx';

const UNKNOWN = [
  'election',
  'edition',
  'enia',
  'rdTax',
  'tarapaca',
  'scores',
  'weights',
  'deadlines',
  'capacity',
] as const;

/** What had not been found when the evidence was gathered; About and Method both say it. */
export function Unknown() {
  const { t } = useTranslation('about');
  return (
    <>
      <p>{t('unknown.intro')}</p>
      <Sentences items={UNKNOWN.map((key) => t(`unknown.items.${key}`))} />
    </>
  );
}
