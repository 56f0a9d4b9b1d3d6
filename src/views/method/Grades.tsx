import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { gradeShare } from './facts.ts';
import styles from './method.module.css';

/** What the model rests on, first of all: the share of its coefficients by grade. */
export function Grades() {
  const { t } = useTranslation('method');
  const { t: evidence } = useTranslation('evidence');
  const format = useFormat();
  const { total, byGrade, weak, effects, weakEffects } = gradeShare();
  return (
    <div className={styles.grades}>
      <p className={styles.finding}>
        {t('grades.sentence', {
          total,
          weak,
          percent: format.chance(weak / total),
          effects,
          weakEffects,
        })}
      </p>
      <ul className={styles.gradeRows} aria-label={t('grades.chart')}>
        {byGrade.map(({ grade, count }) => (
          <li
            key={grade}
            aria-label={`${t('grades.row', { grade, count, total })}. ${evidence(`grade.${grade}.meaning`)}`}
          >
            <span className={styles.gradeLetter}>{grade}</span>
            <svg
              className={styles.gradeBar}
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={(100 * count) / total} height="10" data-grade={grade} />
            </svg>
            <span className={styles.gradeCount}>{count}</span>
            <span className={styles.gradeName}>{evidence(`grade.${grade}.meaning`)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('grades.caption')}</p>
    </div>
  );
}
