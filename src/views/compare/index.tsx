import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { Settings } from '../../model/index.ts';
import { compareScenarios, setMonth } from '../../state/actions.ts';
import type { Futures } from '../../state/futures.ts';
import { useApp } from '../../state/store.ts';
import { type OnTable, READING_MONTHS, type ReadingMonth } from '../../state/table.ts';
import { Choice } from '../../ui/index.ts';
import { Actions } from './Actions.tsx';
import { Choosers, DEFAULT_PAIR, MOST } from './Choosers.tsx';
import styles from './compare.module.css';
import { AT_SAME_MONEY, Finding, sameMoneyPartner, useLines } from './Finding.tsx';
import { FuturesOf } from './FuturesOf.tsx';
import { LeverTable } from './LeverTable.tsx';
import { Picture } from './Picture.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { isSameMoney } from './sentences.ts';
import { tonesOf } from './tones.ts';

/** Two to four scenarios: what is on the table, completed with the default pair where it holds fewer than two. */
function useCompared(): readonly OnTable[] {
  const compared = useApp((state) => state.compared);
  return useMemo(() => {
    if (compared.length >= 2) return compared;
    const [only] = compared;
    if (only === undefined) return DEFAULT_PAIR;
    const other = DEFAULT_PAIR.find(({ base }) => base !== only.base);
    return other === undefined ? DEFAULT_PAIR : [only, other];
  }, [compared]);
}

/** Two paths side by side: the same axes, the same draws. */
export default function Compare() {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const compared = useCompared();
  const month = useApp((state) => state.month);
  const [futures, setFutures] = useState<ReadonlyMap<Settings, Futures>>(new Map());
  const keep = useCallback((settings: Settings, next: Futures): void => {
    setFutures((old) => new Map(old).set(settings, next));
  }, []);
  const [first, second] = compared;
  const atEqualMoney = first && second ? sameMoneyPartner(first, second) : null;
  const drawn = [...new Set([...compared, ...(atEqualMoney ? [AT_SAME_MONEY] : [])].map((s) => s.settings))];
  const drawsOf = (settings: Settings) => {
    const known = futures.get(settings);
    return known && !known.pending ? known.ensemble : null;
  };
  const failed = drawn.some((settings) => (futures.get(settings)?.failed ?? null) !== null);
  const tones = tonesOf(compared);
  const reading = { compared, month, drawsOf, failed };
  const lines = useLines(reading).map(({ text }) => text);
  const canAddSameMoney =
    atEqualMoney === null &&
    first !== undefined &&
    second !== undefined &&
    compared.length < MOST &&
    !isSameMoney(first, second) &&
    !compared.includes(AT_SAME_MONEY);

  return (
    <article className={styles.page}>
      {drawn.map((settings, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place; its settings come and go.
        <FuturesOf key={place} slot={`compare-${place}`} settings={settings} onChange={keep} />
      ))}
      <h1 className={styles.title}>{t('title')}</h1>
      <Finding
        {...reading}
        onAddSameMoney={canAddSameMoney ? () => compareScenarios([...compared, AT_SAME_MONEY]) : undefined}
      />
      <Choosers compared={compared} tones={tones} />
      <Choice<ReadingMonth>
        label={t('month')}
        showLabel
        value={month}
        onChange={setMonth}
        options={READING_MONTHS.map((value) => ({ value, label: `${value} (${format.monthShort(value)})` }))}
      />
      <Picture compared={compared} tones={tones} drawsOf={drawsOf} />
      <p className={styles.note}>{t('note')}</p>
      <LeverTable compared={compared} tones={tones} />
      <ResultsTable compared={compared} tones={tones} drawsOf={drawsOf} />
      <Actions lines={lines} compared={compared} />
    </article>
  );
}
