import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { type ByGrade, byGrade, isMoved, LEVER_IDS } from '../../model/index.ts';
import { shippedSettings } from '../../scenario/shipped.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import { useTitle } from '../compare/title.ts';
import { gradeShare } from './facts.ts';
import styles from './method.module.css';

/** What is taken apart where the reader's own scenario adds nothing. */
const EXAMPLE: OnTable = {
  base: 'platform',
  title: null,
  ownId: null,
  settings: shippedSettings('platform'),
};

/** What it all rests on, first of all: the contribution of the scenario that lies open, and the coefficients, by grade. */
export function Grades() {
  const { t } = useTranslation('method');
  const { t: evidence } = useTranslation('evidence');
  const format = useFormat();
  const titleOf = useTitle();
  const month = useApp((state) => state.month);
  const scenario = useApp((state) => state.scenario);
  const settings = useApp(currentSettings);
  const isEmpty = !LEVER_IDS.some((id) => isMoved(settings, id));
  const shown = isEmpty ? EXAMPLE : { ...scenario, settings };
  const rests = useMemo(() => byGrade(shown.settings, month), [shown.settings, month]);
  const { total, byGrade: rows, weak, effects, weakEffects } = gradeShare();
  const title = titleOf(shown);
  return (
    <div className={styles.grades}>
      {isEmpty && <p>{t('grades.example', { title })}</p>}
      <p className={styles.finding}>
        {t(`grades.${kindOf(rests)}`, {
          title,
          month,
          contribution: format.difference(rests.contribution),
          weak: format.chance(rests.weak),
          d: format.difference(rests.grades.D),
          c: format.difference(rests.grades.C),
          good: format.difference(rests.grades.A + rests.grades.B),
        })}
      </p>
      <p>
        {t('grades.sentence', { total, weak, percent: format.chance(weak / total), effects, weakEffects })}
      </p>
      <table className={styles.gradeTable}>
        <caption>
          <VisuallyHidden>{t('grades.chart')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('grades.grade')}</th>
            <th scope="col">{t('grades.coefficients', { total })}</th>
            <th scope="col" data-align="end">
              {t('grades.points', { contribution: format.difference(rests.contribution) })}
            </th>
            <th scope="col">{t('grades.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ grade, count }) => (
            <tr key={grade}>
              <th scope="row">{grade}</th>
              <td data-cell="bar">
                <svg
                  className={styles.gradeBar}
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={(100 * count) / total} height="10" data-grade={grade} />
                </svg>
                {format.count(count)}
              </td>
              <td data-align="end">{format.difference(rests.grades[grade])}</td>
              <td data-cell="meaning">{evidence(`grade.${grade}.meaning`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('grades.caption')}</p>
    </div>
  );
}

/** Parts of a whole are told as such; not where a drag of one grade works against the others. */
function kindOf({ grades, weak, contribution }: ByGrade): 'restsAll' | 'rests' | 'restsMixed' {
  const sameSign = Object.values(grades).every((points) => points * contribution >= 0);
  if (!sameSign || !Number.isFinite(weak)) return 'restsMixed';
  return weak > 1 - 1e-9 ? 'restsAll' : 'rests';
}
