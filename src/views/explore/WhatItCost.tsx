import { memo, useMemo } from 'react';
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
  const draws = isPair ? { a: ensemble, b: before } : { a: null, b: null };
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
