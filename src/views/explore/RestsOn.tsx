import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { type ByGrade, byGrade, type Settings } from '../../model/index.ts';
import { ViewLink } from '../about/ViewLink.tsx';
import styles from './explore.module.css';
import { marked } from './say.tsx';

/** Sixteen runs: they wait for the hand to rest. Milliseconds. */
const QUIET = 300;
/** A contribution that reads as nothing has no parts. Points. */
const WRITTEN = 0.005;

/** How much of the contribution rests on grades C and D, and the way to what it rests on. */
export const RestsOn = memo(function RestsOn(props: { readonly settings: Settings; readonly month: number }) {
  const { settings, month } = props;
  const { t } = useTranslation('explore');
  const format = useFormat();
  const [rests, setRests] = useState<ByGrade | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRests(byGrade(settings, month)), QUIET);
    return () => clearTimeout(timer);
  }, [settings, month]);
  // Where parts work against each other a share says nothing.
  const told = rests !== null && rests.contribution > WRITTEN && rests.weak >= 0 && rests.weak <= 1;
  const weak = format.chance(told ? rests.weak : 0);
  return (
    <p className={styles.restsOn}>
      {told && (weak === '100' ? t('finding.restsOnAll') : marked(t('finding.restsOn', { weak })))}{' '}
      {told && <ViewLink view="method">{t('finding.restsOnLink')}</ViewLink>}
    </p>
  );
});
