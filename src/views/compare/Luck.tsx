import { useTranslation } from 'react-i18next';
import { type ChangePart, LuckAndPolicy, type PathTone, RankChances } from '../../charts/index.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import type { Ensemble } from '../../model/index.ts';
import type { OnTable } from '../../state/table.ts';
import { changeParts, luckWeight, wholeChange } from '../shell/luck.ts';
import { standing } from '../shell/standing.ts';
import styles from './compare.module.css';
import type { DrawsOf } from './Finding.tsx';
import { useTitle } from './title.ts';

interface Drawn {
  readonly title: string;
  readonly tone: PathTone;
  readonly draws: Ensemble;
}

/** What the packages weigh beside luck, and the places that each path may end in. Nothing until there are draws. */
export function Luck(props: {
  readonly compared: readonly OnTable[];
  readonly tones: readonly PathTone[];
  readonly month: number;
  readonly drawsOf: DrawsOf;
}) {
  const { compared, tones, month, drawsOf } = props;
  const { t, i18n } = useTranslation('compare');
  const format = useFormat();
  const titleOf = useTitle();
  const drawn = compared.flatMap((scenario, place): Drawn[] => {
    const draws = drawsOf(scenario.settings);
    return draws === null ? [] : [{ title: titleOf(scenario), tone: tones[place] ?? 'fourth', draws }];
  });
  const [first] = drawn;
  const weight = first && luckWeight(first.draws, month);
  if (first === undefined || weight === null || weight === undefined) return null;
  const home = EDITION.countries.find(({ code }) => code === EDITION.home);
  const language = i18n.language === 'en' ? 'en' : 'es-PE';
  return (
    <>
      <LuckAndPolicy
        headline={t('picture.luck', {
          luck: format.size(weight.luck),
          date: format.monthLabel(month),
          names: drawn
            .map(({ title, draws }) =>
              t('picture.luckOf', {
                title,
                policy: format.difference(luckWeight(draws, month)?.policy ?? 0),
              }),
            )
            .join('; '),
        })}
        headingLevel={3}
        month={month}
        parts={partsOf(drawn, month, (key, title) => t(`picture.${key}`, { title }))}
        draws={first.draws.draws}
        tone={first.tone}
      />
      <section className={styles.ranks} aria-label={t('picture.ranks')}>
        {drawn.map(({ title, tone, draws }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture is its place; the same scenario may stand in two.
          <div key={place}>
            <p className={styles.over}>{title}</p>
            <RankChances
              headingLevel={4}
              month={month}
              scenario={draws.rank.scenario[month] ?? []}
              baseline={draws.rank.baseline[month] ?? []}
              today={standing().rank}
              home={home?.name[language] ?? EDITION.home}
              tone={tone}
            />
          </div>
        ))}
      </section>
    </>
  );
}

/** Each package alone; luck and what comes by itself, which all paths share; each path as a whole. */
function partsOf(
  drawn: readonly Drawn[],
  month: number,
  name: (key: 'onlyPackage' | 'whole', title: string) => string,
): readonly ChangePart[] {
  const [first] = drawn;
  if (first === undefined) return [];
  const shared = changeParts(first.draws, month).filter(({ id }) => id !== 'policy' && id !== 'all');
  const own = (id: 'policy' | 'all', key: 'onlyPackage' | 'whole') =>
    drawn.flatMap(({ title, tone, draws }): ChangePart[] => {
      const part =
        id === 'all' ? wholeChange(draws, month) : changeParts(draws, month).find((p) => p.id === id);
      return part === undefined ? [] : [{ ...part, name: name(key, title), tone }];
    });
  return [...own('policy', 'onlyPackage'), ...shared, ...own('all', 'whole')];
}
