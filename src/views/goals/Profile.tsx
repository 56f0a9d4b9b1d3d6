import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BarRow, RowBars, type TableTwin } from '../../charts/index.ts';
import { numberCell } from '../../charts/table.ts';
import { useFormat } from '../../i18n/index.ts';
import { DIMENSION_IDS } from '../../model/index.ts';
import { shippedSettings } from '../../scenario/shipped.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { requiredProfile, scoresAt } from '../../study/profile.ts';
import { WideTable } from '../about/Prose.tsx';
import { useNameOf } from '../explore/names.ts';
import { exact } from '../method/exact.ts';
import styles from '../studies/studies.module.css';

/** Levels closer than this are written alike. Points of an indicator. */
const WRITTEN = 0.05;

/** Where the indicators would have to stand for the line, beside where the scenario and the compliance path leave them. */
export function Profile() {
  const { t } = useTranslation('goals');
  const nameOf = useNameOf();
  const format = useFormat();
  const settings = useApp(currentSettings);
  const month = useApp((state) => state.month);
  const profile = useMemo(() => requiredProfile(settings, month), [settings, month]);
  const compliance = useMemo(() => {
    // Under the same assumptions: what sets the two apart is policy.
    const path = { ...shippedSettings('compliance'), assumptions: settings.assumptions };
    return scoresAt(path, month);
  }, [settings.assumptions, month]);

  const date = format.monthLabel(month);
  const line = exact(format, profile.line);
  const rows: readonly BarRow[] = DIMENSION_IDS.flatMap((dimension) =>
    profile.indicators.flatMap((need, place): BarRow[] =>
      need.dimension === dimension
        ? [
            {
              id: need.id,
              name: nameOf('indicator', need.id),
              bars: [{ from: need.today, to: need.reachable, fill: 'weak' }],
              dots: [
                { at: need.today, tone: 'baseline' },
                { at: compliance.indicators[place] as number, tone: 'compliance' },
                { at: need.reached, tone: 'platform' },
              ],
              goal: need.required,
              value: need.missing < WRITTEN ? t('profile.there') : format.size(need.missing),
              aside: need.beyond < WRITTEN ? t('profile.within') : t('profile.beyond'),
            },
          ]
        : [],
    ),
  );
  const beyond = profile.indicators.filter((need) => need.beyond >= WRITTEN);
  const table = (): TableTwin => ({
    columns: [
      t('profile.indicator'),
      t('profile.weight'),
      t('profile.today'),
      t('profile.required'),
      t('profile.reached'),
      t('profile.compliance'),
      t('profile.reachable'),
      t('profile.missing'),
    ],
    rows: profile.indicators.map((need, place) => [
      nameOf('indicator', need.id),
      numberCell(need.weight, (value) => exact(format, value)),
      ...[
        need.today,
        need.required,
        need.reached,
        compliance.indicators[place] as number,
        need.reachable,
        need.missing,
      ].map((score) => numberCell(score, format.level)),
    ]),
  });
  const values = {
    line,
    date,
    share: format.percent(profile.share),
    count: beyond.length,
    all: profile.indicators.length,
  };
  return (
    <>
      <p>{t('profile.how', values)}</p>
      <Alone profile={profile} />
      <RowBars
        id="profile"
        headline={t(beyond.length === 0 ? 'profile.findingWithin' : 'profile.finding', values)}
        summary={t('profile.summary', {
          ...values,
          reached: format.level(profile.total.reached),
          reachable: format.level(profile.reachable),
        })}
        rows={rows}
        from={0}
        to={100}
        write={(tick) => exact(format, tick)}
        heads={{
          scale: t('profile.scale', { date }),
          value: t('profile.missing'),
          aside: t('profile.asideHead'),
        }}
        table={table}
        note={t('profile.note', { date })}
      />
      <p className={styles.note}>
        {t('profile.reachableNote', { reachable: format.level(profile.reachable), date })}
      </p>
    </>
  );
}

/** What each dimension would need if it alone carried the country to the line. */
function Alone({ profile }: { readonly profile: ReturnType<typeof requiredProfile> }) {
  const { t } = useTranslation('goals');
  const nameOf = useNameOf();
  const format = useFormat();
  const line = exact(format, profile.line);
  const cannot = profile.dimensions.filter(({ canAlone }) => !canAlone);
  return (
    <div className={styles.block}>
      {cannot.map((need) => (
        <p key={need.id} className={styles.finding}>
          {t('alone.finding', {
            name: nameOf('dimension', need.id),
            full: format.level(need.atHundred),
            line,
            others: format.percent(need.others),
          })}
        </p>
      ))}
      <WideTable label={t('alone.caption', { line })}>
        <table className={styles.table}>
          <caption>{t('alone.caption', { line })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('alone.dimension')}</th>
              <th scope="col">{t('profile.today')}</th>
              <th scope="col">{t('alone.needed')}</th>
              <th scope="col">{t('alone.atHundred')}</th>
            </tr>
          </thead>
          <tbody>
            {profile.dimensions.map((need) => (
              <tr key={need.id}>
                <th scope="row">{nameOf('dimension', need.id)}</th>
                <td>{format.level(need.today)}</td>
                <td>
                  {need.canAlone
                    ? format.level(need.alone)
                    : t('alone.cannot', { needed: format.level(need.alone) })}
                </td>
                <td>{format.level(need.atHundred)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}
