import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BridgeToSixty, FigureCaptionContext, type PathTone } from '../../charts/index.ts';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { hasOwnAssumptions, type IndicatorId, MODEL_VERSION, type Settings } from '../../model/index.ts';
import { shortCode } from '../../scenario/short-code.ts';
import { sameSettings, setMonth } from '../../state/actions.ts';
import { type Ahead, useFutures } from '../../state/futures.ts';
import { STAMP } from '../../state/own-library.ts';
import { baselineOf, bridgeOf, lossesOf, pathOf } from '../../state/results.ts';
import { currentSettings, shownSettings, store, useApp } from '../../state/store.ts';
import { exploreEditor } from '../assumptions/editor.ts';
import { OwnAssumptions } from '../assumptions/OwnAssumptions.tsx';
import { useAssumptionsRemark } from '../assumptions/remark.ts';
import { copyText } from '../shell/copy.ts';
import { Headline, useHeadline } from '../shell/Headline.tsx';
import { sharedLink } from '../shell/link.ts';
import { useCentreLine } from '../shell/reading.ts';
import { Actions } from './Actions.tsx';
import { CeilingLine } from './CeilingLine.tsx';
import styles from './explore.module.css';
import { Doubts, FindingText } from './FindingText.tsx';
import { find } from './finding.ts';
import { Guess } from './Guess.tsx';
import { Levers } from './Levers.tsx';
import { useGroupNames, useScenarioName } from './names.ts';
import { Pictures, type Shown } from './Pictures.tsx';
import { PrintedPackage } from './PrintedPackage.tsx';
import { RestsOn } from './RestsOn.tsx';
import { SinceOpened } from './SinceOpened.tsx';
import { ScenarioName, StartRow } from './StartRow.tsx';
import { TotalPicture } from './TotalPicture.tsx';
import { useSentences } from './useFinding.tsx';
import { useInTurn, useLate, useRested } from './useFollowing.ts';
import { useLeft } from './usePinned.ts';
import { WhatMoved } from './WhatMoved.tsx';
import { touched } from './why.ts';

const NOTHING: ReadonlySet<IndicatorId> = new Set();
const NO_COLUMNS: readonly string[] = [];

/** The draws begin in the event that moves a lever, not after the page has been drawn for it. */
const ahead: Ahead = (ask) =>
  store.subscribe((state, before) => {
    const next = currentSettings(state);
    if (next !== currentSettings(before)) ask(next);
  });

/** A package that does something. */
const isMoved = (settings: Settings): boolean => !sameSettings(settings, baselineOf(settings));

/** What is assumed stays as it is while levers move. */
const Assumed = memo(
  function Assumed({ settings, month }: { readonly settings: Settings; readonly month: number }) {
    return <OwnAssumptions settings={settings} month={month} editorOf={() => exploreEditor(settings)} />;
  },
  (a, b) =>
    a.month === b.month &&
    a.settings.assumptions === b.settings.assumptions &&
    a.settings.options === b.settings.options,
);

/** Explore: the finding as a sentence, the bridge to 60, the levers, the pictures. */
export default function Explore() {
  const { t, i18n } = useTranslation('explore');
  const settings = useApp(shownSettings);
  const scenario = useApp((state) => state.scenario);
  // Under the hand the line already says what the hand does.
  const move = useApp((state) => state.replay ?? state.draft ?? state.lastMove);
  const month = useApp((state) => state.month);
  const reading = useApp((state) => state.reading);
  const groupNames = useGroupNames();
  const { name, changed } = useScenarioName(scenario);
  const title = changed ? t('start.changed', { name }) : name;
  const bridgePlace = useRef<HTMLDivElement>(null);
  const gone = useLeft(bridgePlace);
  const words = useSentences();
  const headline = useHeadline();
  const tone = toneOf(scenario.base);
  const centre = useCentreLine(settings, reading);
  const { line } = settings.assumptions;
  const ownAssumptions = hasOwnAssumptions(settings);
  const remark = useAssumptionsRemark(settings);
  const moved = useMemo(() => isMoved(settings), [settings]);
  const [columns, setColumns] = useState<readonly string[]>(NO_COLUMNS);
  const asked = useMemo(() => ({ view: reading, columns }), [reading, columns]);
  const futures = useFutures(settings, 'explore', asked, ahead);
  const failed = futures.failed !== null;
  const late = useLate(futures.pending);
  // The score, its line and the levers follow the hand in the same frame, the sentence of the chances and the bands come
  // as soon as they are heard. What takes many runs or draws much has its turn after all draws, and the newest settings win.
  const now = useMemo(() => ({ settings, move, futures }), [settings, move, futures]);
  const {
    settings: settled,
    move: told,
    futures: drawn,
  } = useInTurn(now, failed || futures.complete ? 'all' : futures.pending ? 'nothing' : 'first');
  const bridge = bridgeOf(settled, month);
  // Two dozen runs that only the second sentence and its picture read: they wait for the hand to rest.
  const rested = useRested(settings);
  const movedThen = useMemo(() => isMoved(rested), [rested]);
  const losses = lossesOf(rested, month);

  const reached = useMemo(
    () => (told === null ? NOTHING : touched(pathOf(told.before), pathOf(told.after))),
    [told],
  );

  const shown = useMemo<Shown>(
    () => ({
      path: pathOf(settled),
      baseline: pathOf(baselineOf(settled)),
      month,
      tone,
      touched: reached,
      moved: isMoved(settled),
    }),
    [settled, month, tone, reached],
  );

  const [asking, setAsking] = useState(() => !moved && move === null);
  const { ensemble } = futures;
  const meant = useMemo(() => ({ moved, reading, line, failed }), [moved, reading, line, failed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language only.
  const outlook = useMemo(
    () => words.outlook(find(centre, ensemble, month, line), month, meant),
    [centre, ensemble, month, meant, i18n.language],
  );
  // What the draws say is written anew only when they are new.
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language only.
  const [chances, pairs, ends] = useMemo(
    () =>
      [
        ensemble === null ? null : words.chances(ensemble, month, meant),
        words.pairs(ensemble, month),
        ensemble === null ? [] : words.ends(ensemble, month),
      ] as const,
    [ensemble, month, meant, i18n.language],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language only.
  const window = useMemo(
    () => (moved && movedThen ? words.window(losses, month, reading) : null),
    [moved, movedThen, losses, month, reading, i18n.language],
  );

  const restsOn = useMemo(
    () => (moved ? <RestsOn settings={settled} month={month} /> : null),
    [moved, settled, month],
  );

  const copyNow = useRef<() => void>(() => {});
  copyNow.current = (): void => {
    const sentences = [
      headline,
      ...[
        ...outlook,
        chances,
        ...(ensemble === null ? [] : words.doubts(ensemble, month, meant)),
        ...ends,
        window,
      ].flatMap((s) => s?.text ?? []),
      ...(remark === null ? [] : [remark]),
    ];
    void copyText(
      t('copy.text', {
        sentence: sentences.map((s) => (/[.!?]$/.test(s) ? s : `${s}.`)).join(' '),
        scenario: title,
        model: MODEL_VERSION,
        index: CURRENT_EDITION.index,
        edition: CURRENT_EDITION.id,
        link: sharedLink(),
      }),
    );
  };

  const copy = useCallback(() => copyNow.current(), []);
  // Every figure is written anew for its caption, so that waits for the hand to rest: a key lets go at each press.
  const onPaper = useMemo(
    () => ({ title, settings: scenario.settings, remark, line }),
    [title, scenario.settings, remark, line],
  );
  const captioned = useRested(onPaper);
  const caption = useMemo(
    () => ({
      scenario: captioned.title,
      model: MODEL_VERSION,
      code: shortCode([captioned.settings], STAMP),
      remarks: captioned.remark === null ? [] : [captioned.remark],
      line: captioned.line,
    }),
    [captioned],
  );

  return (
    <FigureCaptionContext value={caption}>
      <Headline />
      <div className={styles.columns}>
        {gone && (
          // A second copy for the eyes only: the first one is where a screen reader finds it.
          <div className={styles.pin} aria-hidden="true" inert>
            <div className={styles.pinned}>
              <BridgeToSixty bridge={bridge} names={groupNames} month={month} onMonth={setMonth} compact />
              <WhatMoved move={told} />
              <CeilingLine settings={settled} />
            </div>
          </div>
        )}
        <StartRow />
        <FindingText
          outlook={outlook}
          chances={chances}
          pending={futures.pending}
          late={late}
          failed={failed}
        />
        {asking && <Guess onDone={() => setAsking(false)} />}
        <section className={styles.bridge} aria-label={t('bridge.label')}>
          <div ref={bridgePlace} className={styles.barPlace} />
          {reading === 'published' && <p className={styles.fixedOnly}>{t('pictures.fixedOnly')}</p>}
          <BridgeToSixty bridge={bridge} names={groupNames} month={month} onMonth={setMonth} />
          <WhatMoved move={told} />
          <CeilingLine settings={settled} />
        </section>
        <div className={styles.tools}>
          <ScenarioName />
          <Actions
            title={name}
            sharedAs={title}
            moved={moved || scenario.base !== 'baseline'}
            onCopy={copy}
          />
        </div>
        <PrintedPackage settings={settings} />
        <div className={styles.rail}>
          <Levers settings={settings} />
        </div>
        <div className={styles.behind}>
          <Doubts
            pairs={pairs}
            ends={ends}
            moved={moved}
            restsOn={restsOn}
            window={window}
            late={late}
            failed={failed}
            reading={reading}
            draws={ensemble?.draws ?? null}
            recovered={futures.recovered}
          />
          <Assumed settings={settings} month={month} />
          <SinceOpened now={now} reading={reading} />
        </div>
        <div className={styles.pictures}>
          <TotalPicture
            settings={settings}
            reading={reading}
            ownAssumptions={ownAssumptions}
            ensemble={ensemble}
            month={month}
            tone={tone}
            name={title}
            moved={moved}
          />
          <Pictures shown={shown} losses={losses} futures={drawn} onColumns={setColumns} />
        </div>
      </div>
    </FigureCaptionContext>
  );
}

/** The compliance path keeps its colour wherever it is shown. */
function toneOf(base: string): PathTone {
  return base.startsWith('compliance') ? 'compliance' : 'platform';
}
