import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type BarRow, RowBars, scaleEnd, type TableTwin } from '../../charts/index.ts';
import { numberCell } from '../../charts/table.ts';
import { PARAMETERS } from '../../evidence/parameters.ts';
import { useFormat } from '../../i18n/index.ts';
import { setOutcome } from '../../state/actions.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { useStudy } from '../../state/study.ts';
import { type AssumedId, type Bar, reachOf } from '../../study/tornado.ts';
import { Choice } from '../../ui/index.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { exact } from '../method/exact.ts';
import { Running } from '../studies/Running.tsx';
import styles from '../studies/studies.module.css';

/** Bars drawn; all of them stand in the table. */
const DRAWN = 15;
/** Assumptions named in the sentence. */
const NAMED = 3;

type Outcome = 'total' | 'contribution';

/** One assumption at a time, at its low and its high: how far the centre line moves. */
export function Tornado() {
  const { t } = useTranslation('explain');
  const { t: evidence } = useTranslation('evidence');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const settings = useApp(currentSettings);
  const month = useApp((state) => state.month);
  // The chance above the line is none of a centre line: there the total stands for it.
  const outcome = useApp((state) => (state.outcome === 'contribution' ? 'contribution' : 'total'));
  const study = useStudy<'tornado'>({ kind: 'tornado', settings, month });
  const tornado = study.answer ?? study.soFar;
  const running = <Running {...study} answered={study.answer !== null} />;
  const room = { '--rows': DRAWN } as CSSProperties;
  if (tornado === null)
    return (
      <div className={styles.place} style={room}>
        {running}
      </div>
    );

  const { centre } = tornado;
  const nameOf = (id: AssumedId): string =>
    id === 'assumption.continuity'
      ? lever('option.assumption.continuity.name')
      : evidence(`parameter.${id}.meaning`);
  const bars = [...tornado.bars]
    .map((bar) => ({ ...bar, name: nameOf(bar.id), reach: reachOf(bar, centre, outcome) }))
    .filter(({ reach }) => reach > 0)
    .sort((a, b) => b.reach - a.reach);
  const change = (bar: Bar, end: 'low' | 'high'): number => bar[end][outcome] - centre[outcome];
  const drawn = bars.slice(0, DRAWN);
  const end = scaleEnd(drawn[0]?.reach ?? 0);
  const date = format.monthLabel(month);
  const rows: readonly BarRow[] = drawn.map((bar) => ({
    id: bar.id,
    name: bar.name,
    label:
      bar.id === 'assumption.continuity' ? bar.name : <EvidenceButton id={bar.id}>{bar.name}</EvidenceButton>,
    bars: [
      { from: 0, to: change(bar, 'low'), fill: 'weak' },
      { from: 0, to: change(bar, 'high'), fill: 'strong' },
    ],
    value: format.size(bar.reach),
    aside: t('tornado.ends', {
      low: format.difference(change(bar, 'low')),
      high: format.difference(change(bar, 'high')),
    }),
  }));
  const crossing = (month: number | null): string =>
    month === null ? t('tornado.never') : t('tornado.crossing', { month });
  const table = (): TableTwin => ({
    columns: [
      t('tornado.assumption'),
      t('tornado.low'),
      t('tornado.atLow'),
      t('tornado.high'),
      t('tornado.atHigh'),
      t('tornado.crossingLow'),
      t('tornado.crossingHigh'),
    ],
    rows: bars.map((bar) => [
      bar.name,
      numberCell(bar.low.value, (value) => exact(format, value)),
      numberCell(change(bar, 'low'), format.difference),
      numberCell(bar.high.value, (value) => exact(format, value)),
      numberCell(change(bar, 'high'), format.difference),
      crossing(bar.low.crossing),
      crossing(bar.high.crossing),
    ]),
  });
  const graded = drawn
    .slice(0, NAMED)
    .map(({ id, name, reach }) =>
      id === 'assumption.continuity'
        ? t('tornado.ungraded', { name, points: format.size(reach) })
        : t('tornado.part', { name, points: format.size(reach), grade: PARAMETERS[id].grade }),
    );
  return (
    <div className={styles.place} style={room}>
      {running}
      <div className={styles.controls}>
        <Choice<Outcome>
          label={t('tornado.of')}
          showLabel
          value={outcome}
          onChange={(chosen) => setOutcome(chosen === 'total' ? 'points' : chosen)}
          options={(['total', 'contribution'] as const).map((value) => ({
            value,
            label: t(`tornado.${value}`),
          }))}
        />
      </div>
      {bars.length === 0 ? (
        <p className={styles.finding}>{t('tornado.nothing')}</p>
      ) : (
        <RowBars
          id="tornado"
          headline={t(`tornado.finding.${outcome}`, { date, first: graded[0] ?? '' })}
          summary={t('tornado.summary', { date, parts: graded.join('; ') })}
          rows={rows}
          from={-end}
          to={end}
          write={format.difference}
          heads={{
            scale: t('tornado.scale', { date }),
            value: t('tornado.most'),
            aside: t('tornado.endsHead'),
          }}
          table={table}
          note={t('tornado.note', {
            drawn: drawn.length,
            moving: bars.length,
            tried: tornado.tried,
            still: tornado.withoutEffect.length,
          })}
        />
      )}
    </div>
  );
}
