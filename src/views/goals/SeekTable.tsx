import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { LEVER_IDS, LEVERS, type LeverId, type Path, type Settings } from '../../model/index.ts';
import { compareScenarios, openScenario, setView } from '../../state/actions.ts';
import { pathOf } from '../../state/results.ts';
import { store } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import type { FoundMix, MixFigures } from '../../study/found-mix.ts';
import type { SeekAsked } from '../../study/seek.ts';
import { Button, Disclosure } from '../../ui/index.ts';
import { WideTable } from '../about/Prose.tsx';
import { differing, isAsToday } from '../compare/lever-rows.ts';
import { useScenarioName } from '../explore/names.ts';
import { exact } from '../method/exact.ts';
import styles from './goals.module.css';
import { presetWords } from './SeekForm.tsx';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;

/** What of a scenario's own figures stands beside those of the mixes; its chances were not run. */
function ownFigures(path: Path, line: number, costMonth: number): Omit<MixFigures, 'chance' | 'absorption'> {
  const money = (kind: 'planned' | 'executed'): number =>
    LEVER_IDS.reduce((sum, id) => sum + (path.costByLever[id][kind][costMonth] as number), 0);
  const crossing = path.total.findIndex((score) => score > line);
  return {
    total: path.total,
    crossingMonth: crossing < 0 ? null : crossing,
    cost: { month: costMonth, planned: money('planned'), executed: money('executed') },
  };
}

type Figures = Omit<MixFigures, 'chance' | 'absorption'> & Partial<MixFigures>;

/** The mixes side by side with the scenario they were sought from: what they lead to, and where they differ. */
export function SeekTable({
  asked,
  mixes,
}: {
  readonly asked: SeekAsked;
  readonly mixes: readonly FoundMix[];
}) {
  const { goal, settings } = asked;
  const { t } = useTranslation('goals');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const line = goal.kind === 'most-points' ? settings.assumptions.line : goal.line;
  const [best] = mixes as readonly [FoundMix, ...FoundMix[]];
  const { cost } = best.figures;
  const own = ownFigures(pathOf(settings), line, cost.month);
  const columns: readonly Figures[] = [...mixes.map(({ figures }) => figures), own];
  const all: readonly Settings[] = [...mixes.map((mix) => mix.settings), settings];
  const { levers, identical } = differing(all);
  const months = Object.keys(best.figures.total).map(Number);
  const at = (month: number | null): string =>
    month === null ? t('mixes.never') : t('mixes.at', { month, date: format.monthShort(month) });
  const rows: readonly {
    readonly key: string;
    readonly head: string;
    readonly cell: (of: Figures) => string;
  }[] = [
    ...months.map((month) => ({
      key: `total ${month}`,
      head: t('mixes.total', { month, date: format.monthShort(month) }),
      cell: ({ total }: Figures) => format.level(total[month] as number),
    })),
    {
      key: 'crossing',
      head: t('mixes.crossing', { line: exact(format, line) }),
      cell: (of) => at(of.crossingMonth),
    },
    {
      key: 'chance',
      head: t('mixes.chance', { line: exact(format, line), month: goal.month }),
      cell: ({ chance }) =>
        chance === undefined
          ? t('mixes.notRun')
          : t('mixes.pair', { without: format.chance(chance.without), with: format.chance(chance.with) }),
    },
    {
      key: 'planned',
      head: t('mixes.planned', { month: cost.month }),
      cell: (of) => format.money(of.cost.planned),
    },
    {
      key: 'executed',
      head: t('mixes.executed', { month: cost.month }),
      cell: (of) => format.money(of.cost.executed),
    },
    {
      key: 'absorption',
      head: t('mixes.absorption'),
      cell: ({ absorption }) =>
        absorption === undefined
          ? t('mixes.notRun')
          : t('mixes.load', {
              percent: format.percent(absorption.planned / absorption.limit),
              date: format.monthShort(absorption.month),
            }),
    },
  ];
  return (
    <>
      <WideTable label={t('mixes.caption')}>
        <table className={styles.table} data-wide={columns.length > 3}>
          <caption>{t('mixes.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mixes.measure')}</th>
              {mixes.map((mix, place) => (
                <MixHead key={LETTERS[place]} mix={mix} place={place} asked={asked} />
              ))}
              <th scope="col">{t('mixes.own')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, head, cell }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {columns.map((figures, place) => (
                  <td key={LETTERS[place]}>{cell(figures)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <th scope="colgroup" colSpan={columns.length + 1} className={styles.part}>
                {levers.length === 0 ? t('mixes.noneDiffer') : t('mixes.differ')}
              </th>
            </tr>
            {levers.map((id) => (
              <tr key={id}>
                <th scope="row">
                  {lever(`lever.${id}.name`)} <span className={styles.soft}>{lever(`lever.${id}.unit`)}</span>
                </th>
                {all.map((one, place) => (
                  <td key={LETTERS[place]}>
                    <Amount id={id} settings={one} withStart={goal.starts !== null} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {identical.length > 0 && (
        <Disclosure summary={t('mixes.identical', { count: identical.length })}>
          <ul className={styles.identical}>
            {identical.map((id) => (
              <li key={id}>
                {lever(`lever.${id}.name`)}: <Amount id={id} settings={settings} withStart withUnit />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Amount(props: {
  readonly id: LeverId;
  readonly settings: Settings;
  readonly withStart: boolean;
  readonly withUnit?: boolean;
}) {
  const { id, settings, withStart, withUnit = false } = props;
  const { t } = useTranslation('goals');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const setting = settings.levers[id];
  if (isAsToday(id, setting)) return <span className={styles.soft}>{t('mixes.asToday')}</span>;
  return (
    <>
      {format.amount(setting.value, LEVERS[id].step)}
      {withUnit && ` ${lever(`lever.${id}.unit`)}`}
      {withStart && (
        <span className={styles.under}> {t('mixes.from', { date: format.monthShort(setting.start) })}</span>
      )}
    </>
  );
}

/** A mix's name, and what can be done with it: open it as a scenario, or lay it beside the scenario it was sought from. */
function MixHead(props: { readonly mix: FoundMix; readonly place: number; readonly asked: SeekAsked }) {
  const { mix, place, asked } = props;
  const { t } = useTranslation('goals');
  const format = useFormat();
  const lying = store.getState().scenario;
  const { name, changed } = useScenarioName(lying);
  const letter = LETTERS[place] ?? '';
  const { goal } = asked;
  const words = presetWords(
    { ...goal, planned: goal.limits.planned, absorption: goal.limits.absorption, locked: [], freed: [] },
    format,
  );
  const kind = goal.kind === 'most-points' && goal.limits.planned === null ? 'pointsFree' : goal.kind;
  const title = t('mixes.title', { goal: t(`mixes.titles.${kind}`, words), letter });
  const own: OnTable = {
    ...lying,
    settings: asked.settings,
    title: changed ? t('mixes.changed', { name }) : lying.title,
  };
  const found: OnTable = { base: lying.base, title, ownId: null, settings: mix.settings };
  return (
    <th scope="col" data-best={place === 0 || undefined}>
      {place === 0 ? t('mixes.best', { letter }) : t('mixes.other', { letter })}
      <span className={styles.actions}>
        <Button
          look="quiet"
          aria-label={t('mixes.openNamed', { letter })}
          onClick={() => {
            openScenario(found);
            setView('explore');
          }}
        >
          {t('mixes.open')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('mixes.compareNamed', { letter })}
          onClick={() => {
            compareScenarios([found, own]);
            setView('compare');
          }}
        >
          {t('mixes.compare')}
        </Button>
      </span>
    </th>
  );
}
