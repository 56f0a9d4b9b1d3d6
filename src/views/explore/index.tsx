import { memo, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BridgeToSixty, FigureCaptionContext, type PathTone } from '../../charts/index.ts';
import { hasOwnAssumptions, MODEL_VERSION, type Settings } from '../../model/index.ts';
import { shortCode } from '../../scenario/short-code.ts';
import { setMonth } from '../../state/actions.ts';
import { STAMP } from '../../state/own-library.ts';
import { bridgeOf, hasPackage, lossesOf } from '../../state/results.ts';
import { shownSettings, useApp } from '../../state/store.ts';
import type { ReadingMonth } from '../../state/table.ts';
import { exploreEditor } from '../assumptions/editor.ts';
import { OwnAssumptions } from '../assumptions/OwnAssumptions.tsx';
import { useAssumptionsRemark } from '../assumptions/remark.ts';
import { Headline } from '../shell/Headline.tsx';
import { useCentreLine } from '../shell/reading.ts';
import { CeilingLine } from './CeilingLine.tsx';
import { CopyingActions } from './CopyingActions.tsx';
import styles from './explore.module.css';
import { Doubts, FindingText } from './FindingText.tsx';
import { Guess } from './Guess.tsx';
import { Hearing, useTurn } from './Hearing.tsx';
import { Levers } from './Levers.tsx';
import { useGroupNames, useScenarioName } from './names.ts';
import { Pictures } from './Pictures.tsx';
import { PrintedPackage } from './PrintedPackage.tsx';
import { SinceOpened } from './SinceOpened.tsx';
import { ScenarioName, StartRow } from './StartRow.tsx';
import { TotalPicture } from './TotalPicture.tsx';
import { useSentences } from './useFinding.tsx';
import { useRested } from './useFollowing.ts';
import { useLeft } from './usePinned.ts';
import { WhatMoved } from './WhatMoved.tsx';

const NO_COLUMNS: readonly string[] = [];

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
  const { name, changed } = useScenarioName(scenario);
  const title = changed ? t('start.changed', { name }) : name;
  const bridgePlace = useRef<HTMLDivElement>(null);
  const gone = useLeft(bridgePlace);
  const centre = useCentreLine(settings, reading);
  const { line } = settings.assumptions;
  const ownAssumptions = hasOwnAssumptions(settings);
  const remark = useAssumptionsRemark(settings);
  const moved = useMemo(() => hasPackage(settings), [settings]);
  const meant = useMemo(() => ({ moved, reading, line }), [moved, reading, line]);
  const [columns, setColumns] = useState<readonly string[]>(NO_COLUMNS);
  const asked = useMemo(() => ({ view: reading, columns, fan: true }), [reading, columns]);
  // Two dozen runs that only the second sentence and its picture read: they wait for the hand to rest.
  const rested = useRested(settings);
  const losses = lossesOf(rested, month);
  const words = useSentences();
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language only.
  const window = useMemo(
    () => (moved && hasPackage(rested) ? words.window(losses, month, reading) : null),
    [moved, rested, losses, month, reading, i18n.language],
  );
  const [asking, setAsking] = useState(() => !moved && move === null);
  const tone = toneOf(scenario.base);

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
      <Hearing settings={settings} move={move} asked={asked}>
        <Headline />
        <div className={styles.columns}>
          {gone && (
            // A second copy for the eyes only: the first one is where a screen reader finds it.
            <div className={styles.pin} aria-hidden="true" inert>
              <div className={styles.pinned}>
                <WhatItGives month={month} compact />
              </div>
            </div>
          )}
          <StartRow />
          <FindingText centre={centre} month={month} meant={meant} />
          {asking && <Guess onDone={() => setAsking(false)} />}
          <section className={styles.bridge} aria-label={t('bridge.label')}>
            <div ref={bridgePlace} className={styles.barPlace} />
            {reading === 'published' && <p className={styles.fixedOnly}>{t('pictures.fixedOnly')}</p>}
            <WhatItGives month={month} />
          </section>
          <div className={styles.tools}>
            <ScenarioName />
            <CopyingActions
              name={name}
              title={title}
              moved={moved || scenario.base !== 'baseline'}
              centre={centre}
              month={month}
              meant={meant}
              window={window}
              remark={remark}
            />
          </div>
          <PrintedPackage settings={settings} />
          <div className={styles.rail}>
            <Levers settings={settings} />
          </div>
          <div className={styles.behind}>
            <Doubts month={month} meant={meant} window={window} />
            <Assumed settings={settings} month={month} />
            <SinceOpened reading={reading} />
          </div>
          <div className={styles.pictures}>
            <TotalPicture
              settings={settings}
              reading={reading}
              ownAssumptions={ownAssumptions}
              month={month}
              tone={tone}
              name={title}
              moved={moved}
            />
            <Pictures month={month} tone={tone} losses={losses} onColumns={setColumns} />
          </div>
        </div>
      </Hearing>
    </FigureCaptionContext>
  );
}

/** The bridge to the line, what the last move did to it, and whether it can be paid: in their turn. */
function WhatItGives({
  month,
  compact = false,
}: {
  readonly month: ReadingMonth;
  readonly compact?: boolean;
}) {
  const { settings, move } = useTurn();
  const names = useGroupNames();
  return (
    <>
      <BridgeToSixty
        bridge={bridgeOf(settings, month)}
        names={names}
        month={month}
        onMonth={setMonth}
        compact={compact}
      />
      <WhatMoved move={move} />
      <CeilingLine settings={settings} />
    </>
  );
}

/** The compliance path keeps its colour wherever it is shown. */
function toneOf(base: string): PathTone {
  return base.startsWith('compliance') ? 'compliance' : 'platform';
}
