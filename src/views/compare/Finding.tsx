import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { type Ensemble, governanceCeiling, hasOwnAssumptions, type Settings } from '../../model/index.ts';
import type { OnTable } from '../../state/table.ts';
import { Button } from '../../ui/index.ts';
import { withAssumptionsOf } from '../assumptions/editor.ts';
import { exact } from '../method/exact.ts';
import styles from './compare.module.css';
import { usePrice } from './price.ts';
import { isSameMoney, plannedOf, useSentences } from './sentences.ts';
import { shippedOnTable, useTitle } from './title.ts';

export type DrawsOf = (settings: Settings) => Ensemble | null;

/** What money buys, and what is left of it when the money is the same. */
export const AT_SAME_MONEY = shippedOnTable('compliance-same-money');

const assumed = new WeakMap<Settings, OnTable>();

/** The same under the assumptions of another scenario; the same object for the same scenario. */
function atSameMoneyAs({ settings }: OnTable): OnTable {
  if (!hasOwnAssumptions(settings)) return AT_SAME_MONEY;
  const known = assumed.get(settings);
  if (known !== undefined) return known;
  const made = { ...AT_SAME_MONEY, settings: withAssumptionsOf(settings, AT_SAME_MONEY.settings) };
  assumed.set(settings, made);
  return made;
}

interface FindingProps {
  readonly compared: readonly OnTable[];
  readonly month: number;
  readonly drawsOf: DrawsOf;
  readonly failed: boolean;
  /** Puts the package governed by compliance on the table; absent where there is no room. */
  readonly onAddSameMoney?: (() => void) | undefined;
}

/** The finding in sentences: money first, then the same at equal money, then chance and size together. */
export function Finding({ compared, month, drawsOf, failed, onAddSameMoney }: FindingProps) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const titleOf = useTitle();
  const sentences = useLines({ compared, month, drawsOf, failed });
  const [first] = compared;
  const { atHundred, reachable, month: bestMonth } = governanceCeiling();
  const line = first?.settings.assumptions.line ?? EDITION.tiers.pioneerAbove;
  return (
    <section className={styles.finding} aria-label={t('finding.label')}>
      <div role="status">
        {sentences.map(({ key, text }) => (
          <p key={key} data-kind={kindOf(key)}>
            {text}
          </p>
        ))}
      </div>
      <p className={styles.note}>{t('finding.interval')}</p>
      {onAddSameMoney && (
        <p className={styles.note}>
          {t('finding.noEqualMoney', { title: titleOf(AT_SAME_MONEY) })}{' '}
          <Button look="quiet" onClick={onAddSameMoney}>
            {t('table.addNamed', { title: titleOf(AT_SAME_MONEY) })}
          </Button>
        </p>
      )}
      <p className={styles.note}>
        {t('finding.ceiling', {
          edition: `${EDITION.index} ${EDITION.id}`,
          full: format.level(atHundred),
          reachable: format.level(reachable),
          best: format.monthLabel(bestMonth),
        })}{' '}
        {reachable <= line && t('finding.ceilingShort', { line: exact(format, line) })}
      </p>
    </section>
  );
}

/** How loud a sentence is: the price says once more, in full, what the ones before it have said. */
const kindOf = (key: string): string =>
  key === 'price' ? key : key.startsWith('money') ? 'money' : 'standing';

/** The sentences as they stand, to be shown and to be copied. */
export function useLines(
  props: Pick<FindingProps, 'compared' | 'month' | 'drawsOf' | 'failed'>,
): readonly { readonly key: string; readonly text: string }[] {
  const { compared, month, drawsOf, failed } = props;
  const { t } = useTranslation('compare');
  const format = useFormat();
  const titleOf = useTitle();
  const say = useSentences();
  const price = usePrice();
  const [first, second, ...rest] = compared;
  if (first === undefined || second === undefined) return [];

  const standing = (a: OnTable, b: OnTable): string =>
    say.standing(a, b, { a: drawsOf(a.settings), b: drawsOf(b.settings) }, month) ??
    t('finding.pending', { a: titleOf(a), b: titleOf(b) });
  const partner = sameMoneyPartner(first, second);
  const money = { key: 'money', text: say.money(first, second) };
  if (failed) return [money, { key: 'standing', text: t('finding.failed') }];
  return [
    money,
    ...(partner === null
      ? []
      : [
          {
            key: 'money-equal',
            text: t('finding.atEqualMoney', {
              moneyA: format.money(plannedOf(partner.platform)),
              moneyB: format.money(plannedOf(partner.other)),
              standing: standing(partner.platform, partner.other),
            }),
          },
        ]),
    { key: 'standing', text: standing(first, second) },
    {
      key: 'price',
      text: price(first, second, { a: drawsOf(first.settings), b: drawsOf(second.settings) }, month),
    },
    ...rest.map((other, index) => ({ key: `standing-${index}`, text: standing(other, second) })),
  ];
}

/** Where the platform path meets the cheap compliance path, the comparison is repeated at equal money. */
export function sameMoneyPartner(
  first: OnTable,
  second: OnTable,
): { readonly platform: OnTable; readonly other: OnTable } | null {
  const [platform, other] = first.base === 'platform' ? [first, second] : [second, first];
  if (platform.base !== 'platform' || other.base !== 'compliance') return null;
  const sameMoney = atSameMoneyAs(platform);
  return isSameMoney(platform, sameMoney) ? { platform, other: sameMoney } : null;
}
