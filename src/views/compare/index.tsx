import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureCaptionContext } from '../../charts/index.ts';
import { type BandOfDraws, hasOwnAssumptions, MODEL_VERSION, type Settings } from '../../model/index.ts';
import { shortCode } from '../../scenario/short-code.ts';
import { compareScenarios } from '../../state/actions.ts';
import type { Futures } from '../../state/futures.ts';
import { STAMP } from '../../state/own-library.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { Button } from '../../ui/index.ts';
import { assumeAlike, compareEditor, withAssumptionsOf } from '../assumptions/editor.ts';
import { OwnAssumptions } from '../assumptions/OwnAssumptions.tsx';
import { useAssumptionsRemark } from '../assumptions/remark.ts';
import { MonthChoice } from '../shell/MonthChoice.tsx';
import { Actions } from './Actions.tsx';
import { Choosers, DEFAULT_PAIR, MOST } from './Choosers.tsx';
import styles from './compare.module.css';
import { AT_SAME_MONEY, Finding, sameMoneyPartner, useLines } from './Finding.tsx';
import { FuturesOf } from './FuturesOf.tsx';
import { LeverTable } from './LeverTable.tsx';
import { Luck } from './Luck.tsx';
import { Picture } from './Picture.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { isSameMoney } from './sentences.ts';
import { useTitle } from './title.ts';
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

/** Beside the totals, what each package adds has a band. */
const BANDS = ['contribution'] as const satisfies readonly BandOfDraws[];

/** Two paths side by side: the same axes, the same draws. */
export default function Compare() {
  const { t } = useTranslation('compare');
  const compared = useCompared();
  const month = useApp((state) => state.month);
  const reading = useApp((state) => state.reading);
  const [futures, setFutures] = useState<ReadonlyMap<Settings, Futures>>(new Map());
  const keep = useCallback((settings: Settings, next: Futures): void => {
    setFutures((old) => {
      // While newer draws come, those that stand are of these settings and stay, faded; others' are not shown.
      const standing = old.get(settings)?.ensemble ?? null;
      return new Map(old).set(settings, next.pending ? { ...next, ensemble: standing } : next);
    });
  }, []);
  const [first, second] = compared;
  const atEqualMoney = first && second ? sameMoneyPartner(first, second) : null;
  const drawn = [
    ...new Set([...compared, ...(atEqualMoney ? [atEqualMoney.other] : [])].map((s) => s.settings)),
  ];
  const drawsOf = (settings: Settings) => futures.get(settings)?.ensemble ?? null;
  const pending = drawn.some((settings) => futures.get(settings)?.pending !== false);
  const asked = useMemo(() => ({ view: reading, columns: BANDS }), [reading]);
  const failed = drawn.some((settings) => (futures.get(settings)?.failed ?? null) !== null);
  const tones = tonesOf(compared);
  const said = { compared, month, drawsOf, failed };
  const lines = useLines(said).map(({ text }) => text);
  const titleOf = useTitle();
  const owned = compared.find(({ settings }) => hasOwnAssumptions(settings)) ?? first ?? DEFAULT_PAIR[0];
  const remark = useAssumptionsRemark((owned as OnTable).settings);
  const remarks = remark === null ? [] : [remark];
  const code = useMemo(
    () =>
      shortCode(
        compared.map(({ settings }) => settings),
        STAMP,
      ),
    [compared],
  );
  const caption = {
    scenario: compared.map(titleOf).join(' / '),
    model: MODEL_VERSION,
    code,
    remarks,
    line: (owned as OnTable).settings.assumptions.line,
  };
  const canAddSameMoney =
    atEqualMoney === null &&
    first !== undefined &&
    second !== undefined &&
    compared.length < MOST &&
    !isSameMoney(first, second) &&
    !compared.includes(AT_SAME_MONEY);

  return (
    <article className={styles.page}>
      <FigureCaptionContext value={caption}>
        {drawn.map((settings, place) => (
          <FuturesOf
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place; its settings come and go.
            key={place}
            slot={`compare-${place}`}
            settings={settings}
            asked={asked}
            onChange={keep}
          />
        ))}
        <h1 className={styles.title}>{t('title')}</h1>
        <div className={styles.head}>
          <Finding
            {...said}
            onAddSameMoney={
              canAddSameMoney ? () => compareScenarios([...compared, AT_SAME_MONEY]) : undefined
            }
          />
          <Choosers compared={compared} tones={tones} />
        </div>
        {first !== undefined && compared.some(({ settings }) => !assumeAlike(settings, first.settings)) && (
          <p className={styles.note}>
            {t('table.alike')}{' '}
            <Button
              look="quiet"
              onClick={() =>
                compareScenarios(
                  compared.map((one) => ({
                    ...one,
                    settings: withAssumptionsOf(first.settings, one.settings),
                  })),
                )
              }
            >
              {t('table.useFirst')}
            </Button>
          </p>
        )}
        <div className={styles.settings}>
          <MonthChoice label={t('month')} />
          <OwnAssumptions
            settings={(owned as OnTable).settings}
            month={month}
            editorOf={() => compareEditor(compared)}
          />
        </div>
        <div className={styles.pictures} data-pending={pending || undefined} aria-busy={pending}>
          <Picture compared={compared} tones={tones} drawsOf={drawsOf} />
          <p className={styles.note}>{t('note')}</p>
          <Luck compared={compared} tones={tones} month={month} drawsOf={drawsOf} />
        </div>
        <LeverTable compared={compared} tones={tones} />
        <ResultsTable compared={compared} tones={tones} drawsOf={drawsOf} />
        <Actions lines={[...lines, ...remarks]} compared={compared} />
      </FigureCaptionContext>
    </article>
  );
}
