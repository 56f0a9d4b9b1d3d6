import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { LeverId } from '../../model/index.ts';
import type { SeekAnswer as Answer, SeekAsked } from '../../study/seek.ts';
import styles from '../studies/studies.module.css';
import { SeekCommon } from './SeekCommon.tsx';
import { SeekTable } from './SeekTable.tsx';
import { useSeekFinding } from './words.ts';

/** The finding, the mixes side by side, what they have in common, and what kind of answer it is. */
export function SeekAnswer({ asked, answer }: { readonly asked: SeekAsked; readonly answer: Answer }) {
  const { t } = useTranslation('goals');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const finding = useSeekFinding();
  const { best, alternatives, tolerance, kept } = answer;
  const names = (ids: readonly LeverId[]): string => ids.map((id) => lever(`lever.${id}.name`)).join(', ');
  return (
    <div className={styles.block}>
      <p role="status" className={styles.finding}>
        {finding(asked, answer)}
      </p>
      {kept.length > 0 && <p className={styles.note}>{t('answer.kept', { names: names(kept) })}</p>}
      {best !== null && <SeekTable asked={asked} mixes={[best, ...alternatives]} />}
      {best !== null && answer.reachable && (
        <p className={styles.note}>
          {t(alternatives.length === 0 ? 'answer.alone' : 'answer.near')}{' '}
          {tolerance.of === 'points'
            ? t('answer.tolerancePoints', { size: format.size(tolerance.value) })
            : t('answer.toleranceMoney', { percent: format.percent(tolerance.value) })}
        </p>
      )}
      {answer.common.length > 0 && <SeekCommon common={answer.common} goal={asked.goal} />}
      <p className={styles.note}>
        {t('answer.method', {
          runs: format.count(answer.runs),
          draws: format.count(asked.goal.draws),
          seed: asked.goal.seed,
        })}
      </p>
    </div>
  );
}
