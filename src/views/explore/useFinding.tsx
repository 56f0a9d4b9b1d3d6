import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { WindowLosses } from '../../model/index.ts';
import { standing } from '../shell/standing.ts';
import type { Finding } from './finding.ts';
import { marked, plain, type SayKey, useSay, type Values } from './say.tsx';

/** A sentence twice: as it stands on the page, and as plain text to take away. */
export interface Sentence {
  readonly key: string;
  readonly shown: ReactNode;
  readonly text: string;
}

/** Under this, what a cause took is rounding. Points. */
const NAMED = 0.005;
const CAUSES = ['lateMoney', 'execution', 'delay', 'complements', 'ceiling'] as const;

/** The finding in words, from numbers: the sentences of Explore. */
export function useSentences(): {
  readonly outlook: (
    finding: Finding,
    month: number,
    moved: boolean,
    /** True when there will be no draws. */
    failed?: boolean,
  ) => readonly Sentence[];
  readonly chances: (finding: Finding, moved: boolean) => Sentence | null;
  readonly window: (losses: WindowLosses, month: number) => Sentence;
} {
  const { t } = useTranslation('explore');
  const say = useSay();
  const format = useFormat();
  const { line } = standing();

  const sentence = (key: SayKey, values: Values): Sentence => {
    const text = say(key, values);
    return { key, shown: marked(text), text: plain(text) };
  };
  const gap = ({ missing }: Finding): string =>
    missing >= 0
      ? t('finding.gapMissing', { gap: format.size(missing), line })
      : t('finding.gapBeyond', { gap: format.size(missing), line });

  return {
    outlook(finding, month, moved, failed = false) {
      const values = {
        month: format.monthLabel(month),
        score: format.level(finding.score),
        policy: format.difference(finding.policy),
        byItself: format.difference(finding.byItself),
        gap: gap(finding),
      };
      if (!moved) return [sentence('finding.nothing', values)];
      // Room is kept for what the draws will say, so that the line does not break anew when they come.
      const luck = finding.luck === null ? (failed ? '' : '…') : format.size(finding.luck);
      const parts: Values = {
        ...values,
        luck: luck === '' ? '' : ` ${t('finding.withLuck', { luck })}`,
        luckIs: luck === '' ? '' : t('finding.luckIs', { luck }),
      };
      const made = sentence(finding.policyIsSmall ? 'finding.small' : 'finding.large', parts);
      const score = sentence('finding.score', values);
      return finding.policyIsSmall ? [made, score] : [score, made];
    },

    chances({ chance }, moved) {
      if (chance === null) return null;
      const values = {
        line: format.count(line),
        without: format.chance(chance.without),
        with: format.chance(chance.with),
      };
      return sentence(moved ? 'finding.chanceBoth' : 'finding.chanceOne', values);
    },

    window(losses, month) {
      const causes = CAUSES.filter((cause) => losses[cause] > NAMED)
        .sort((a, b) => losses[b] - losses[a])
        .map((cause) => t(`finding.causes.${cause}`, { amount: format.difference(-losses[cause]) }));
      const last = causes.at(-1) ?? '';
      const values = {
        full: format.difference(losses.full),
        left: format.difference(losses.contribution),
        month: format.monthLabel(month),
        causes: causes.length > 1 ? `${causes.slice(0, -1).join(', ')} ${t('finding.and')} ${last}` : last,
      };
      return sentence(causes.length > 0 ? 'finding.window' : 'finding.windowNothing', values);
    },
  };
}
