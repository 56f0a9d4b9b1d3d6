import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import type { Bridge } from '../model/path.ts';
import { LEVER_GROUP_IDS } from '../model/vocabulary.ts';
import { Choice } from '../ui/Choice.tsx';
import { BridgeDrawing } from './BridgeDrawing.tsx';
import styles from './BridgeToSixty.module.css';
import { bridgeRows, policyParts } from './bridge-rows.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { useLine } from './caption.ts';
import { linear } from './geometry.ts';
import { Patterns, Swatch } from './Patterns.tsx';
import { PolicyRule } from './PolicyRule.tsx';
import { numberCell } from './table.ts';
import { BRIDGE_FILLS, type FillId } from './tone.ts';
import {
  BRIDGE_MONTHS,
  type BridgeMonth,
  type FigureProps,
  type GroupNames,
  type TableTwin,
} from './types.ts';
import { useWidth } from './useWidth.ts';

export interface BridgeToSixtyProps extends FigureProps {
  readonly bridge: Bridge;
  readonly names: GroupNames;
  readonly month: BridgeMonth;
  readonly onMonth: (month: BridgeMonth) => void;
  /** Only the bar and one line of words: pinned on a phone. */
  readonly compact?: boolean | undefined;
}

/** From 51.93 to 60: what drift, what is in force and each lever group fill of the way, and what is missing. */
export const BridgeToSixty = memo(function BridgeToSixty(props: BridgeToSixtyProps) {
  const { bridge, names, month, onMonth, compact = false, headline, headingLevel } = props;
  const { t } = useTranslation('charts');
  const format = useFormat();
  const prefix = useId();
  const [box, width] = useWidth<HTMLDivElement>(compact ? 340 : 800);
  const line = useLine();
  const rows = bridgeRows(bridge, line);
  const x = linear(rows.domain, [0, width - 1]);
  const passed = bridge.missing < 0;

  const nameOf = (fill: FillId): string =>
    fill === 'drift' ? t('bridge.drift') : fill === 'in-force' ? t('bridge.inForce') : names[fill];
  const longNameOf = (fill: FillId): string =>
    fill === 'drift' ? t('bridge.driftLong') : fill === 'in-force' ? t('bridge.inForceLong') : names[fill];
  const summary = t('bridge.summary', {
    start: format.published(bridge.start),
    total: format.level(bridge.total),
    date: format.monthLabel(bridge.month),
    line,
    drift: format.difference(bridge.drift),
    inForce: format.difference(bridge.inForce),
    policy: format.difference(rows.policy),
    rest: t(passed ? 'bridge.beyondSentence' : 'bridge.missingSentence', {
      amount: format.size(bridge.missing),
    }),
  });
  const drawing = (
    <BridgeDrawing
      rows={rows}
      start={bridge.start}
      month={bridge.month}
      width={width}
      prefix={prefix}
      compact={compact}
    />
  );
  if (compact) {
    return (
      <div ref={box} role="img" aria-label={summary} className={styles.compact}>
        <svg width={0} height={0} className={styles.defs} aria-hidden="true">
          <Patterns prefix={prefix} />
        </svg>
        {drawing}
      </div>
    );
  }

  const amounts: readonly (readonly [FillId, number])[] = [
    ...BRIDGE_FILLS.map((fill) => [fill, fill === 'drift' ? bridge.drift : bridge.inForce] as const),
    ...LEVER_GROUP_IDS.map((id) => [id, bridge.groups[id]] as const),
  ];
  const table = (): TableTwin => ({
    columns: [t('bridge.part'), t('bridge.amount')],
    rows: [
      [t('todayDate', { date: format.monthLabel(0) }), numberCell(bridge.start, format.published)],
      ...amounts.map(([fill, amount]) => [longNameOf(fill), numberCell(amount, format.difference)]),
      [t('bridge.policyLong'), numberCell(rows.policy, format.difference)],
      [t('bridge.total'), numberCell(bridge.total, format.level)],
      [
        t(passed ? 'bridge.over' : 'bridge.rest', { line }),
        numberCell(Math.abs(bridge.missing), format.size),
      ],
    ],
  });
  const policy = policyParts(bridge);
  const first = rows.parts.find((part) => part.fill !== 'drift' && part.fill !== 'in-force');

  return (
    <ChartFrame
      id="bridge"
      headline={headline}
      headingLevel={headingLevel}
      summary={summary}
      table={table}
      note={t('bridge.note')}
      controls={
        <Choice
          label={t('bridge.month')}
          value={month}
          onChange={onMonth}
          options={BRIDGE_MONTHS.map((value) => ({ value, label: t('bridge.monthShort', { month: value }) }))}
        />
      }
    >
      <div ref={box}>
        <svg width={0} height={0} className={styles.defs} aria-hidden="true">
          <Patterns prefix={prefix} />
        </svg>
        {drawing}
        {policy.length > 0 && first !== undefined ? (
          <PolicyRule parts={policy} width={width} prefix={prefix} above={[x(first.from), x(bridge.total)]} />
        ) : (
          <p className={styles.nothing}>{t('bridge.nothing')}</p>
        )}
        <ul className={styles.list} role="list">
          {amounts.map(([fill, amount]) => (
            <li key={fill} className={styles.item} data-nothing={amount === 0 || undefined}>
              <Swatch prefix={prefix} fill={fill} />
              <span className={styles.name}>{nameOf(fill)}</span>
              <span className={styles.amount}>{format.difference(amount)}</span>
            </li>
          ))}
        </ul>
      </div>
    </ChartFrame>
  );
});
