import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type BarRow, RowBars, type TableTwin } from '../../charts/index.ts';
import { numberCell } from '../../charts/table.ts';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { isPlayed, LEVER_IDS, LEVERS } from '../../model/index.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { useStudy } from '../../state/study.ts';
import { stepsTo } from '../../study/steps.ts';
import { exact } from '../method/exact.ts';
import { Running } from '../studies/Running.tsx';
import styles from '../studies/studies.module.css';

const EDITION = `${CURRENT_EDITION.index} ${CURRENT_EDITION.id}`;
/** Room on either side of what is shown, points. */
const ROOM = 1;
/** Rows beside those of the levers: today, drift, in force, the total, what is missing. */
const GROUND = 5;

/** From today's score to the score at the month, step by step, against the line. */
export function Steps() {
  const { t } = useTranslation('explain');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const settings = useApp(currentSettings);
  const month = useApp((state) => state.month);
  const study = useStudy<'shares'>({ kind: 'shares', settings });
  const shares = study.answer ?? study.soFar;
  const moved = LEVER_IDS.filter((id) => isPlayed(settings, id)).length;
  const room = { '--rows': moved + GROUND } as CSSProperties;
  if (shares === null)
    return (
      <div className={styles.place} style={room}>
        <Running {...study} answered={false} />
      </div>
    );
  const steps = stepsTo(settings, month, shares);
  const { start, drift, inForce, levers, total, line, missing } = steps;
  const date = format.monthLabel(month);

  let at = start;
  const step = (id: string, name: string, points: number, fill: BarRow['bars'][number]['fill']) => {
    const from = at;
    at += points;
    return { id, name, points, level: at, bars: [{ from, to: at, fill }] };
  };
  const parts = [
    step('drift', t('steps.drift'), drift, 'drift'),
    step('in-force', t('steps.inForce'), inForce, 'in-force'),
    ...[...levers]
      .sort((a, b) => b.points - a.points)
      .map(({ id, points }) => step(id, lever(`lever.${id}.name`), points, LEVERS[id].group)),
  ];
  const rows: readonly BarRow[] = [
    {
      id: 'start',
      name: t('steps.start', { edition: EDITION }),
      bars: [],
      value: format.published(start),
      strong: true,
    },
    ...parts.map(({ id, name, bars, points, level }) => ({
      id,
      name,
      bars,
      value: format.difference(points),
      aside: format.level(level),
    })),
    { id: 'total', name: t('steps.total', { date }), bars: [], value: format.level(total), strong: true },
    {
      id: 'missing',
      name: missing > 0 ? t('steps.missing') : t('steps.over'),
      bars: missing > 0 ? [{ from: total, to: line, fill: 'missing' }] : [],
      value: format.size(missing),
    },
  ];
  const levels = [start, total, line, ...parts.map(({ level }) => level)];
  const table = (): TableTwin => ({
    columns: [t('steps.step'), t('steps.points'), t('steps.level')],
    rows: [
      [t('steps.start', { edition: EDITION }), '', numberCell(start, format.published)],
      ...parts.map(({ name, points, level }) => [
        name,
        numberCell(points, format.difference),
        numberCell(level, format.level),
      ]),
      [t('steps.total', { date }), '', numberCell(total, format.level)],
      [t('steps.line'), numberCell(missing, format.difference), numberCell(line, format.level)],
    ],
  });
  const policy = shares.contribution[month] as number;
  const values = {
    date,
    total: format.level(total),
    line: exact(format, line),
    drift: format.difference(drift + inForce),
    policy: format.difference(policy),
    missing: format.size(missing),
  };
  return (
    <div className={styles.place} style={room}>
      <Running {...study} answered={study.answer !== null} />
      <RowBars
        id="steps"
        headline={t(missing > 0 ? 'steps.finding' : 'steps.findingOver', values)}
        summary={t('steps.summary', {
          ...values,
          parts: parts.map(({ name, points }) => `${name} ${format.difference(points)}`).join('; '),
        })}
        rows={rows}
        from={Math.floor(Math.min(...levels) - ROOM)}
        to={Math.ceil(Math.max(...levels) + ROOM)}
        write={(tick) => exact(format, tick)}
        heads={{ scale: t('steps.scale'), value: t('steps.points'), aside: t('steps.level') }}
        mark={{ at: line, label: t('steps.mark', { line: exact(format, line) }) }}
        table={table}
        note={`${t('steps.note')}${steps.isEstimate ? ` ${t('steps.estimate')}` : ''}`}
      />
    </div>
  );
}
