import { memo, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  HundredFutures,
  type PathTone,
  RankStrip,
  SmallMultiples,
  TwoNumbers,
  WhereItBites,
  WindowEats,
} from '../../charts/index.ts';
import type { IndicatorId, Path, WindowLosses } from '../../model/index.ts';
import type { Futures } from '../../state/futures.ts';
import { Budget } from './Budget.tsx';
import styles from './explore.module.css';
import { useNameOf } from './names.ts';
import { biteRows, multipleRows, rankRows, twoNumbers } from './rows.ts';
import { useFollowing } from './useFollowing.ts';
import { useHeads } from './useHeads.ts';

/** What the pictures are drawn from: the same object for the same answer. */
export interface Shown {
  readonly path: Path;
  readonly baseline: Path;
  readonly losses: WindowLosses;
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

/** The pictures under the headline chart. Each is drawn again only when what it shows has changed. */
export const Pictures = memo(function Pictures({ shown, futures }: WithFutures) {
  return (
    <>
      <Chances shown={shown} futures={futures} />
      <Bites shown={shown} />
      <Places shown={shown} />
      <Parts shown={shown} />
    </>
  );
});

function Chances({ shown: now, futures: newest }: WithFutures) {
  const pair = useMemo(() => ({ shown: now, futures: newest }), [now, newest]);
  const [place, { shown, futures }] = useFollowing<WithFutures, HTMLDivElement>(pair);
  return (
    <div ref={place} className={styles.pair}>
      <div className={styles.futures} data-pending={newest.pending || undefined} aria-busy={newest.pending}>
        <Hundred {...shown} ensemble={futures.ensemble} />
      </div>
      <Eaten shown={shown} />
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
        baseline={ensemble.baseline[month] ?? []}
        scenario={ensemble.scenario[month] ?? []}
        tone={tone}
      />
    );
  },
  (a, b) => a.month === b.month && a.tone === b.tone && a.moved === b.moved && a.ensemble === b.ensemble,
);

const Eaten = memo(function Eaten({ shown: { losses, tone, moved } }: Drawn) {
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

function Places({ shown: now }: Drawn) {
  const [place, shown] = useFollowing<Shown, HTMLDivElement>(now);
  return (
    <div ref={place} className={styles.pair}>
      <PlacesDrawn shown={shown} />
    </div>
  );
}

const PlacesDrawn = memo(function PlacesDrawn({ shown: { path, month, tone } }: Drawn) {
  const { i18n } = useTranslation();
  const heads = useHeads();
  const numbers = twoNumbers(path, month);
  return (
    <>
      <RankStrip
        headline={heads.rank(path, month)}
        month={month}
        countries={rankRows(path, month, i18n.language === 'en' ? 'en' : 'es-PE')}
        tone={tone}
      />
      <div className={styles.stack}>
        <Budget path={path} />
        <TwoNumbers
          headline={heads.numbers(path, month)}
          month={month}
          asymmetry={numbers.asymmetry}
          dependency={numbers.dependency}
        />
      </div>
    </>
  );
});

function Parts({ shown: now }: Drawn) {
  const { t } = useTranslation('explore');
  const id = useId();
  const [place, shown] = useFollowing<Shown, HTMLElement>(now);
  return (
    <section ref={place} aria-labelledby={id}>
      <h2 id={id}>{t('pictures.parts')}</h2>
      <p className={styles.small}>{t('pictures.partsIntro')}</p>
      <PartsDrawn shown={shown} />
    </section>
  );
}

const PartsDrawn = memo(function PartsDrawn({ shown: { path, baseline, tone } }: Drawn) {
  return <SmallMultiples rows={multipleRows(path, baseline, useNameOf())} tone={tone} />;
});
