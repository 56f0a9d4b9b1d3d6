import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { referencePackage, type Settings } from '../../model/index.ts';
import { pathOf, referenceCost } from '../../state/results.ts';
import { Button, Slider } from '../../ui/index.ts';
import { standing } from '../shell/standing.ts';
import styles from './explore.module.css';
import { marked, useSay } from './say.tsx';

const STEP = 0.1;
const MONTH = 24;
const PACKAGE: { settings?: Settings } = {};

/** A question before the answer: what a reader would have thought. It can be skipped. */
export function Guess({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('explore');
  const say = useSay();
  const format = useFormat();
  const id = useId();
  const { short } = standing();
  const [guess, setGuess] = useState(short / 2);
  const [answered, setAnswered] = useState(false);
  const money = format.money(referenceCost());

  return (
    <section className={styles.guess} aria-labelledby={id} data-print="hide">
      <p id={id} className={styles.guessQuestion}>
        {t('guess.question', { short: format.published(short), money })}
      </p>
      {answered ? (
        <>
          <p role="status">{marked(say('guess.answer', answer(guess, format, money)))}</p>
          <Button look="quiet" onClick={onDone}>
            {t('guess.done')}
          </Button>
        </>
      ) : (
        <div className={styles.guessControls}>
          <div className={styles.guessRange}>
            <Slider
              label={t('guess.label')}
              valueText={t('guess.points', { points: format.level(guess) })}
              min={0}
              max={short}
              step={STEP}
              value={guess}
              from={0}
              onInput={setGuess}
            />
          </div>
          <output className={styles.guessValue}>{t('guess.points', { points: format.level(guess) })}</output>
          <Button look="solid" onClick={() => setAnswered(true)}>
            {t('guess.see')}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {t('guess.skip')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the reference package adds, all of it computed. */
function answer(guess: number, format: ReturnType<typeof useFormat>, money: string): Record<string, string> {
  PACKAGE.settings ??= referencePackage();
  const path = pathOf(PACKAGE.settings);
  const worth = path.policyContribution[MONTH] as number;
  return {
    guess: format.level(guess),
    answer: format.difference(worth),
    month: format.monthLabel(MONTH),
    share: format.percent(worth / standing().short),
    money,
    planned: format.money(path.cost.planned),
    executed: format.money(path.cost.executed),
  };
}
