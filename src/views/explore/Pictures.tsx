import { lazy, memo, Suspense, useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  HundredFutures,
  LuckAndPolicy,
  type PathTone,
  RankChances,
  RankStrip,
  SmallMultiples,
  TwoNumbers,
  WhereItBites,
  WindowEats,
} from '../../charts/index.ts';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { loadWords } from '../../i18n/index.ts';
import type { Ensemble, IndicatorId, Path, WindowLosses } from '../../model/index.ts';
import type { Futures } from '../../state/futures.ts';
import { baselineOf, hasPackage, pathOf } from '../../state/results.ts';
import { changeParts, luckWeight, useLuckHeadline } from '../shell/luck.ts';
import { standing } from '../shell/standing.ts';
import { Budget } from './Budget.tsx';
import styles from './explore.module.css';
import { useTurn } from './Hearing.tsx';
import { useNameOf } from './names.ts';
import { biteRows, columnsShown, multipleRows, rankRows, twoNumbers } from './rows.ts';
import { useFollowing, useLate, useNear } from './useFollowing.ts';
import { chancesOf, useHeads } from './useHeads.ts';
import { touched } from './why.ts';

const Ceiling = lazy(async () => {
  const [part] = await Promise.all([import('./Ceiling.tsx'), loadWords('budget')]);
  return part;
});

const NOTHING: ReadonlySet<IndicatorId> = new Set();

/** What the pictures are drawn from: the same object for the same answer. */
interface Shown {
  readonly path: Path;
  readonly baseline: Path;
  readonly month: number;
  readonly tone: PathTone;
  readonly touched: ReadonlySet<IndicatorId>;
  readonly moved: boolean;
}

interface Drawn {
  readonly shown: Shown;
}

interface WithFutures extends Drawn {
  readonly futures: Futures;
}

/** The pictures under the headline chart, in their turn. Each is drawn again only when what it shows has changed. */
export const Pictures = memo(function Pictures(props: {
  readonly month: number;
  readonly tone: PathTone;
  /** Of the newest settings at which the hand rested. */
  readonly losses: WindowLosses;
  /** Hears which columns are on the screen: only they need bands. */
  readonly onColumns: (columns: readonly string[]) => void;
}) {
  const { month, tone, losses, onColumns } = props;
  const { settings, move, futures } = useTurn();
  const reached = useMemo(
    () => (move === null ? NOTHING : touched(pathOf(move.before), pathOf(move.after))),
    [move],
  );
  const shown = useMemo<Shown>(
    () => ({
      path: pathOf(settings),
      baseline: pathOf(baselineOf(settings)),
      month,
      tone,
      touched: reached,
      moved: hasPackage(settings),
    }),
    [settings, month, tone, reached],
  );
  return (
    <>
      <Luck shown={shown} futures={futures} />
      <Chances shown={shown} losses={losses} futures={futures} />
      <Bites shown={shown} />
      <Places shown={shown} futures={futures} />
      <Parts shown={shown} futures={futures} onColumns={onColumns} />
    </>
  );
});

/** How far luck outweighs the package. */
function Luck({ shown: now, futures: newest }: WithFutures) {
  const pair = useMemo(() => ({ shown: now, futures: newest }), [now, newest]);
  const [place, { shown, futures }] = useFollowing<WithFutures, HTMLDivElement>(pair);
  const late = useLate(newest.pending);
  return (
    <div ref={place} className={styles.luck} data-pending={late || undefined} aria-busy={newest.pending}>
      <LuckDrawn month={shown.month} tone={shown.tone} moved={shown.moved} ensemble={futures.ensemble} />
    </div>
  );
}

const LuckDrawn = memo(function LuckDrawn({ month, tone, moved, ensemble }: HundredProps) {
  const headline = useLuckHeadline();
  const weight = ensemble && luckWeight(ensemble, month);
  const parts = useMemo(() => (ensemble === null ? [] : changeParts(ensemble, month)), [ensemble, month]);
  if (ensemble === null || weight === null) return null;
  return (
    <LuckAndPolicy
      headline={headline(weight, month, moved)}
      headingLevel={2}
      month={month}
      parts={moved ? parts : parts.filter(({ id }) => id !== 'policy')}
      draws={ensemble.draws}
      tone={tone}
    />
  );
});

function Chances(props: WithFutures & { readonly losses: WindowLosses }) {
  const { shown: now, losses, futures: newest } = props;
  const pair = useMemo(() => ({ shown: now, futures: newest }), [now, newest]);
  const [place, { shown, futures }] = useFollowing<WithFutures, HTMLDivElement>(pair);
  const late = useLate(newest.pending);
  return (
    <div ref={place} className={styles.pair}>
      <div className={styles.futures} data-pending={late || undefined} aria-busy={newest.pending}>
        <Hundred {...shown} ensemble={futures.ensemble} />
      </div>
      <Eaten losses={losses} tone={shown.tone} moved={shown.moved} />
    </div>
  );
}

type HundredProps = Pick<Shown, 'month' | 'tone' | 'moved'> & Pick<Futures, 'ensemble'>;

const Hundred = memo(
  function Hundred({ month, tone, moved, ensemble }: HundredProps) {
    const headline = useHeads().futures(ensemble, month, moved);
    if (ensemble === null) return null;
    return (
      <HundredFutures
        headline={headline}
        month={month}
        chances={chancesOf(ensemble, month)}
        totals={ensemble.baseline[month] ?? []}
        tone={tone}
      />
    );
  },
  (a, b) => a.month === b.month && a.tone === b.tone && a.moved === b.moved && a.ensemble === b.ensemble,
);

type EatenProps = Pick<Shown, 'tone' | 'moved'> & { readonly losses: WindowLosses };

const Eaten = memo(function Eaten({ losses, tone, moved }: EatenProps) {
  return <WindowEats headline={useHeads().window(losses, moved)} losses={losses} tone={tone} />;
});

function Bites({ shown: now }: Drawn) {
  const [place, shown] = useFollowing<Shown, HTMLDivElement>(now);
  return (
    <div ref={place}>
      <BitesDrawn shown={shown} />
    </div>
  );
}

const BitesDrawn = memo(function BitesDrawn({ shown }: Drawn) {
  const { path, baseline, touched, tone, month } = shown;
  const nameOf = useNameOf();
  return (
    <WhereItBites
      headline={useHeads().bites(path, baseline, month)}
      rows={biteRows(path, baseline, touched, nameOf)}
      tone={tone}
    />
  );
});

function Places({ shown: now, futures: newest }: WithFutures) {
  const pair = useMemo(() => ({ shown: now, futures: newest }), [now, newest]);
  const [place, { shown, futures }] = useFollowing<WithFutures, HTMLDivElement>(pair);
  const late = useLate(newest.pending);
  const near = useNear(place);
  const [wasNear, setWasNear] = useState(false);
  useEffect(() => {
    if (near) setWasNear(true);
  }, [near]);
  return (
    <div ref={place} className={styles.pair}>
      <div className={styles.stack}>
        <div className={styles.ranks} data-pending={late || undefined} aria-busy={newest.pending}>
          <Ranks month={shown.month} tone={shown.tone} moved={shown.moved} ensemble={futures.ensemble} />
        </div>
        <StripDrawn shown={shown} />
      </div>
      <PlacesDrawn shown={shown} withYears={wasNear} />
    </div>
  );
}

const HOME = CURRENT_EDITION.countries.find(({ code }) => code === CURRENT_EDITION.home);

const Ranks = memo(function Ranks({ month, tone, ensemble }: HundredProps) {
  const { i18n } = useTranslation();
  if (ensemble === null) return null;
  return (
    <RankChances
      month={month}
      scenario={ensemble.rank.scenario[month] ?? []}
      baseline={ensemble.rank.baseline[month] ?? []}
      today={standing().rank}
      home={HOME?.name[i18n.language === 'en' ? 'en' : 'es-PE'] ?? CURRENT_EDITION.home}
      tone={tone}
    />
  );
});

const StripDrawn = memo(function StripDrawn({ shown: { path, month, tone } }: Drawn) {
  const { i18n } = useTranslation();
  return (
    <RankStrip
      headline={useHeads().rank(path, month)}
      month={month}
      countries={rankRows(path, month, i18n.language === 'en' ? 'en' : 'es-PE')}
      tone={tone}
    />
  );
});

/** Money by year comes with its own words once it is near. */
const PlacesDrawn = memo(function PlacesDrawn(props: Drawn & { readonly withYears: boolean }) {
  const { path, month } = props.shown;
  const heads = useHeads();
  const numbers = twoNumbers(path, month);
  return (
    <div className={styles.stack}>
      <Budget path={path} />
      <div className={styles.byYear}>
        <Suspense>{props.withYears && <Ceiling path={path} />}</Suspense>
      </div>
      <TwoNumbers
        headline={heads.numbers(path, month)}
        month={month}
        asymmetry={numbers.asymmetry}
        dependency={numbers.dependency}
      />
    </div>
  );
});

function Parts(props: WithFutures & { readonly onColumns: (columns: readonly string[]) => void }) {
  const { shown: now, futures: newest, onColumns } = props;
  const { t } = useTranslation('explore');
  const id = useId();
  const pair = useMemo(() => ({ shown: now, bands: bandsOf(newest) }), [now, newest]);
  const [place, { shown, bands }] = useFollowing<Pick<PartsProps, 'shown' | 'bands'>, HTMLElement>(pair);
  const near = useNear(place);
  const [opened, setOpened] = useState<readonly string[]>([]);
  useEffect(() => onColumns(near ? columnsShown(opened) : []), [near, opened, onColumns]);
  return (
    <section ref={place} aria-labelledby={id}>
      <h2 id={id}>{t('pictures.parts')}</h2>
      <p className={styles.small}>{t('pictures.partsIntro')}</p>
      <PartsDrawn shown={shown} bands={bands} onOpen={setOpened} />
    </section>
  );
}

interface PartsProps extends Drawn {
  readonly bands: Ensemble['bands'];
  readonly onOpen: (opened: readonly string[]) => void;
}

const NO_BANDS: Ensemble['bands'] = {};

/** The parts are read with the method held fixed: bands of the editions would lie across their lines. */
const bandsOf = ({ ensemble }: Futures): Ensemble['bands'] =>
  ensemble?.view === 'fixed' ? ensemble.bands : NO_BANDS;

const PartsDrawn = memo(function PartsDrawn({ shown, bands, onOpen }: PartsProps) {
  const { path, baseline, tone } = shown;
  return (
    <SmallMultiples rows={multipleRows(path, baseline, bands, useNameOf())} tone={tone} onOpen={onOpen} />
  );
});
