import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { useStudy } from '../../state/study.ts';
import { parseGoal } from '../../study/goal-parse.ts';
import type { SeekAsked, SeekSoFar } from '../../study/seek.ts';
import { Button } from '../../ui/index.ts';
import { Running } from '../studies/Running.tsx';
import styles from '../studies/studies.module.css';
import { soughtOf, useGoal } from './goal.ts';
import { SeekAnswer } from './SeekAnswer.tsx';
import { SeekForm } from './SeekForm.tsx';
import { useGoalProblem } from './words.ts';

/** Searches for a mix of levers that meets a goal, from the scenario that lies in Explore. */
export function Seek() {
  const { t } = useTranslation('goals');
  const problemWords = useGoalProblem();
  const settings = useApp(currentSettings);
  const goal = useGoal(settings);
  const [asked, setAsked] = useState<({ readonly kind: 'seek' } & SeekAsked) | null>(null);
  const study = useStudy<'seek'>(asked);
  const sought = parseGoal(soughtOf(goal, settings));
  const isSame =
    asked !== null &&
    sought.ok &&
    JSON.stringify([asked.settings, asked.goal]) === JSON.stringify([settings, sought.value]);
  const begin = (): void => {
    if (!sought.ok) return;
    if (isSame) study.start();
    else setAsked({ kind: 'seek', settings, goal: sought.value });
  };
  return (
    <>
      <p>{t('seek.how')}</p>
      <SeekForm goal={goal} settings={settings} />
      {!sought.ok && (
        <ul role="alert" className={styles.list}>
          {sought.error.map((problem) => (
            <li key={JSON.stringify(problem)}>{problemWords(problem)}</li>
          ))}
        </ul>
      )}
      <div className={styles.controls}>
        <Button look="solid" onClick={begin} disabled={!sought.ok || (isSame && study.running)}>
          {t('seek.begin')}
        </Button>
      </div>
      {asked !== null && (
        <>
          <Running {...study} answered={study.answer !== null} />
          {!isSame && <p className={styles.note}>{t('seek.stale')}</p>}
          {study.answer === null && study.soFar !== null && (
            <SoFar found={study.soFar} month={asked.goal.month} line={lineOf(asked)} />
          )}
          {study.answer !== null && <SeekAnswer asked={asked} answer={study.answer} />}
        </>
      )}
    </>
  );
}

/** The line that a goal is about: its own, or the one of the scenario's assumptions. */
const lineOf = ({ goal, settings }: SeekAsked): number =>
  goal.kind === 'most-points' ? settings.assumptions.line : goal.line;

function SoFar(props: { readonly found: SeekSoFar; readonly month: number; readonly line: number }) {
  const { found, month, line } = props;
  const { t } = useTranslation('goals');
  const format = useFormat();
  // A search by chance begins on the centre line: its first scores are points, which are never below one.
  const isChance = found.score <= 1;
  return (
    <p className={styles.finding}>
      {t(isChance ? 'seek.soFarChance' : 'seek.soFar', {
        score: isChance ? format.chance(found.score) : format.level(found.score),
        line: format.level(line),
        date: format.monthLabel(month),
        money: format.money(found.planned),
      })}
    </p>
  );
}
