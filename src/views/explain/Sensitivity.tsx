import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BarRow, RowBars, type TableTwin } from '../../charts/index.ts';
import { numberCell } from '../../charts/table.ts';
import { PARAMETERS, type ParameterId } from '../../evidence/parameters.ts';
import { useFormat } from '../../i18n/index.ts';
import { OUTCOMES } from '../../scenario/link.ts';
import { setOutcome } from '../../state/actions.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { useStudy } from '../../state/study.ts';
import type { Influence, OutcomeId } from '../../study/sensitivity.ts';
import { Button, Choice } from '../../ui/index.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { exact } from '../method/exact.ts';
import { Running } from '../studies/Running.tsx';
import styles from '../studies/studies.module.css';

/** Bars drawn: up to so many, and only where there is something to see; all of them stand in the table. */
const DRAWN = 15;
const SEEN = 0.005;
/** Inputs named in the sentence. */
const NAMED = 3;

const isParameter = (id: Influence['id']): id is ParameterId => id in PARAMETERS;

/** Which assumptions decide: what each one's uncertainty does to the outcome, alone and together with the others. */
export function Sensitivity() {
  const { t } = useTranslation('explain');
  const settings = useApp(currentSettings);
  const month = useApp((state) => state.month);
  const isNamed = useApp((state) => state.section === 'sensitivity');
  const [asked, setAsked] = useState(isNamed);
  const study = useStudy<'sensitivity'>(asked ? { kind: 'sensitivity', settings, month } : null);
  const outcome = useApp((state) => state.outcome);
  const found = study.answer ?? study.soFar;
  return (
    <>
      <p>{t('sensitivity.how')}</p>
      {!asked && <Button onClick={() => setAsked(true)}>{t('sensitivity.begin')}</Button>}
      {asked && <Running {...study} answered={study.answer !== null} />}
      {found !== null && (
        <>
          <div className={styles.controls}>
            <Choice<OutcomeId>
              label={t('sensitivity.of')}
              showLabel
              value={outcome}
              onChange={setOutcome}
              options={OUTCOMES.map((value) => ({ value, label: t(`sensitivity.outcome.${value}`) }))}
            />
          </div>
          <Influences
            parameters={found.outcomes[outcome].parameters}
            outcome={outcome}
            month={month}
            line={settings.assumptions.line}
            draws={found.draws}
            runs={found.runs}
            inputs={found.inputs}
            still={found.withoutEffect.length}
          />
        </>
      )}
    </>
  );
}

function Influences(props: {
  readonly parameters: readonly Influence[];
  readonly outcome: OutcomeId;
  readonly month: number;
  readonly line: number;
  readonly draws: number;
  readonly runs: number;
  readonly inputs: number;
  readonly still: number;
}) {
  const { parameters, outcome, month, line, draws, runs, inputs, still } = props;
  const { t } = useTranslation('explain');
  const { t: evidence } = useTranslation('evidence');
  const format = useFormat();
  const nameOf = (id: Influence['id']): string =>
    isParameter(id) ? evidence(`parameter.${id}.meaning`) : t(`sensitivity.input.${id}`);
  if (parameters.length === 0) return <p className={styles.finding}>{t('sensitivity.nothing')}</p>;
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  const drawn = parameters.filter(({ total }, place) => place < NAMED || total >= SEEN).slice(0, DRAWN);
  const date = format.monthLabel(month);
  const rows: readonly BarRow[] = drawn.map(({ id, first, total, interval: [low, high] }) => ({
    id,
    name: nameOf(id),
    label: isParameter(id) ? <EvidenceButton id={id}>{nameOf(id)}</EvidenceButton> : nameOf(id),
    bars: [
      { from: 0, to: within(total), fill: 'weak' },
      { from: 0, to: within(first), fill: 'strong' },
    ],
    range: { low: within(low), high: within(high) },
    value: format.percent(within(total)),
    aside: t('sensitivity.between', { low: format.percent(within(low)), high: format.percent(within(high)) }),
  }));
  const parts = drawn
    .slice(0, NAMED)
    .map(({ id, total }) =>
      t('sensitivity.part', { name: nameOf(id), share: format.percent(within(total)) }),
    );
  const table = (): TableTwin => ({
    columns: [
      t('sensitivity.assumption'),
      t('sensitivity.first'),
      t('sensitivity.firstLow'),
      t('sensitivity.firstHigh'),
      t('sensitivity.total'),
      t('sensitivity.totalLow'),
      t('sensitivity.totalHigh'),
    ],
    rows: parameters.map(({ id, first, firstInterval, total, interval }) => [
      nameOf(id),
      ...[first, ...firstInterval, total, ...interval].map((share) => numberCell(share, format.percent)),
    ]),
  });
  const what = t(`sensitivity.what.${outcome}`, { date, line: exact(format, line) });
  return (
    <RowBars
      id="sensitivity"
      headline={t('sensitivity.finding', { what, parts: parts[0] ?? '' })}
      summary={t('sensitivity.summary', { what, parts: parts.join('; ') })}
      rows={rows}
      from={0}
      to={1}
      write={format.percent}
      heads={{
        scale: t('sensitivity.scale'),
        value: t('sensitivity.total'),
        aside: t('sensitivity.interval'),
      }}
      table={table}
      note={t('sensitivity.note', {
        draws: format.count(draws),
        runs: format.count(runs),
        inputs,
        still,
        small: parameters.length - drawn.length,
      })}
    />
  );
}
