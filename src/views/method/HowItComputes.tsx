import { useTranslation } from 'react-i18next';
import { CentreAndMedian } from './CentreAndMedian.tsx';
import styles from './method.module.css';

const STEPS = [
  'effort',
  'delivery',
  'response',
  'delay',
  'complements',
  'window',
  'ceiling',
  'index',
] as const;

/** The way from a lever to the score, in eight sentences; the equations below say the same. */
export function HowItComputes() {
  const { t } = useTranslation('method');
  return (
    <>
      <p>{t('model.intro')}</p>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <strong>{t(`model.steps.${step}.name`)}.</strong> {t(`model.steps.${step}.text`)}
          </li>
        ))}
      </ol>
      <p>{t('model.draws')}</p>
      <CentreAndMedian />
    </>
  );
}
