import { memo, useId } from 'react';
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
import { useHeads } from './useHeads.ts';

export interface PicturesProps {
  readonly path: Path;
  readonly baseline: Path;
  readonly futures: Futures;
  readonly losses: WindowLosses;
  readonly month: number;
  readonly tone: PathTone;
  readonly touched: ReadonlySet<IndicatorId>;
  readonly moved: boolean;
}

/** The pictures under the headline chart. */
export const Pictures = memo(function Pictures(props: PicturesProps) {
  const { path, baseline, futures, losses, month, tone, touched } = props;
  const { t, i18n } = useTranslation('explore');
  const nameOf = useNameOf();
  const id = useId();
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  const { ensemble } = futures;

  const numbers = twoNumbers(path, month);
  const heads = useHeads(props);

  return (
    <>
      <div className={styles.pair}>
        <div
          className={styles.futures}
          data-pending={futures.pending || undefined}
          aria-busy={futures.pending}
        >
          {ensemble !== null && (
            <HundredFutures
              headline={heads.futures}
              month={month}
              baseline={ensemble.baseline[month] ?? []}
              scenario={ensemble.scenario[month] ?? []}
              tone={tone}
            />
          )}
        </div>
        <WindowEats headline={heads.window} losses={losses} tone={tone} />
      </div>
      <WhereItBites headline={heads.bites} rows={biteRows(path, baseline, touched, nameOf)} tone={tone} />
      <div className={styles.pair}>
        <RankStrip
          headline={heads.rank}
          month={month}
          countries={rankRows(path, month, language)}
          tone={tone}
        />
        <div className={styles.stack}>
          <Budget path={path} />
          <TwoNumbers
            headline={heads.numbers}
            month={month}
            asymmetry={numbers.asymmetry}
            dependency={numbers.dependency}
          />
        </div>
      </div>
      <section aria-labelledby={id}>
        <h2 id={id}>{t('pictures.parts')}</h2>
        <p className={styles.small}>{t('pictures.partsIntro')}</p>
        <SmallMultiples rows={multipleRows(path, baseline, nameOf)} tone={tone} />
      </section>
    </>
  );
});
