import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ensemble, Settings } from '../../model/index.ts';
import { compareScenarios, openScenario, setView } from '../../state/actions.ts';
import { useFutures } from '../../state/futures.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { Button } from '../../ui/index.ts';
import { differing } from '../compare/lever-rows.ts';
import { usePrice } from '../compare/price.ts';
import { useTitle } from '../compare/title.ts';
import styles from './explore.module.css';

interface Props {
  readonly received: OnTable;
  /** Those in view, at rest. */
  readonly settings: Settings;
  /** Their draws; null until they are there. */
  readonly ensemble: Ensemble | null;
}

/** Two answers from the same draws, and what they are of. */
interface Pair {
  readonly a: Ensemble;
  readonly b: Ensemble;
  readonly of: Settings;
  readonly received: OnTable;
  readonly reading: Ensemble['view'];
}

/** What sets the scenario apart from the one that was opened, in a sentence that can be read aloud. */
const WhatItCost = memo(function WhatItCost({ received, settings, ensemble }: Props) {
  const { t } = useTranslation('compare');
  const titleOf = useTitle();
  const differs = useMemo(() => {
    const { levers, options, assumptions } = differing([received.settings, settings]);
    return levers.length + options.length + assumptions.length > 0;
  }, [received, settings]);
  return (
    <section aria-label={t('since.label')}>
      {differs ? (
        <Priced received={received} settings={settings} ensemble={ensemble} />
      ) : (
        <p className={styles.quiet}>{t('since.same', { title: titleOf(received) })}</p>
      )}
    </section>
  );
});
export default WhatItCost;

function Priced({ received, settings, ensemble }: Props) {
  const { t } = useTranslation('compare');
  const scenario = useApp((state) => state.scenario);
  const month = useApp((state) => state.month);
  const reading = useApp((state) => state.reading);
  const priceOf = usePrice();
  const asked = useMemo(() => ({ view: reading, columns: [] }), [reading]);
  const { ensemble: before } = useFutures(received.settings, 'received', asked);
  const now = useMemo(() => ({ ...scenario, settings }), [scenario, settings]);
  // Chances are told as a pair of the same draws, or not yet.
  const isPair =
    before !== null &&
    before.view === reading &&
    before.draws === ensemble?.draws &&
    before.precision === ensemble.precision;
  const pair = useRef<Pair | null>(null);
  if (isPair) pair.current = { a: ensemble, b: before, of: settings, received, reading };
  const last = pair.current;
  // While one of the two is refined before the other, the pair of the stage before still stands.
  const stands =
    last !== null && last.of === settings && last.received === received && last.reading === reading;
  const draws = stands ? last : { a: null, b: null };
  return (
    <>
      <p role="status" className={styles.price}>
        {priceOf(now, received, draws, month)}
      </p>
      <div className={styles.sinceTools} data-print="hide">
        <Button
          look="quiet"
          onClick={() => {
            compareScenarios([now, received]);
            setView('compare');
          }}
        >
          {t('since.compare')}
        </Button>
        <Button look="quiet" onClick={() => openScenario(received)}>
          {t('since.back')}
        </Button>
      </div>
    </>
  );
}
