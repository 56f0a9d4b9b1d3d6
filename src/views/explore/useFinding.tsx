import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrAbove, likeliest, outOfHundred } from '../../charts/rank-shares.ts';
import { useFormat } from '../../i18n/index.ts';
import type { Ensemble, Fan, View, WindowLosses } from '../../model/index.ts';
import { standing } from '../shell/standing.ts';
import { type ChancePair, doubtOf, doubtsOf, type Finding } from './finding.ts';
import { marked, plain, type SayKey, useSay, type Values } from './say.tsx';

/** A sentence twice: as it stands on the page, and as plain text to take away. */
export interface Sentence {
  readonly key: string;
  readonly shown: ReactNode;
  readonly text: string;
}

const { total: start, rank: today } = standing();

/** Under this, what a cause took is rounding. Points. */
const NAMED = 0.005;
const CAUSES = ['lateMoney', 'execution', 'delay', 'complements', 'ceiling'] as const;

/** One chance, already written: without the package and with it, out of 100. */
export interface ChanceRow {
  readonly key: string;
  readonly label: string;
  readonly without: string;
  readonly with: string;
}

/** How the sentences are meant. */
export interface Told {
  readonly moved: boolean;
  readonly reading: View;
  /** Total above which a country is a Pioneer. */
  readonly line: number;
  /** True when there will be no draws. */
  readonly failed?: boolean;
}

/** The finding in words, from numbers: the sentences of Explore. */
export function useSentences(): {
  readonly outlook: (finding: Finding, month: number, at: Told) => readonly Sentence[];
  /** The chance of passing the line, with the doubt about the level beside it. */
  readonly chances: (fan: Fan, month: number, at: Told) => Sentence | null;
  /** The other chances in words, to take away. */
  readonly doubts: (ensemble: Ensemble, month: number, at: Told) => readonly Sentence[];
  /** The same chances as rows, out of 100; before there are draws the rows are there without numbers. */
  readonly pairs: (ensemble: Ensemble | null, month: number) => readonly ChanceRow[];
  /** The likeliest place, the best and the worst tenth. */
  readonly ends: (ensemble: Ensemble, month: number) => readonly Sentence[];
  /** Always of the fixed method; says so where the rest is read as published. */
  readonly window: (losses: WindowLosses, month: number, reading: View) => Sentence;
} {
  const { t } = useTranslation('explore');
  const say = useSay();
  const format = useFormat();
  const place = (rank: number): string => t(`ordinal.n${rank as 7}`);

  const sentence = (key: SayKey, values: Values): Sentence => {
    const text = say(key, values);
    return { key, shown: marked(text), text: plain(text) };
  };
  const pairOf = ({ without, with: withIt }: ChancePair): Values => ({
    without: format.chance(without),
    with: format.chance(withIt),
  });
  /** Today's place or a better one. */
  const heldOf = ({ rank }: Ensemble, month: number): ChancePair => ({
    without: inOrAbove(rank.baseline[month] ?? [], today),
    with: inOrAbove(rank.scenario[month] ?? [], today),
  });
  const gap = ({ missing }: Finding, line: number): string =>
    missing >= 0
      ? t('finding.gapMissing', { gap: format.size(missing), line })
      : t('finding.gapBeyond', { gap: format.size(missing), line });

  return {
    outlook(finding, month, { moved, reading, line, failed = false }) {
      const values = {
        month: format.monthLabel(month),
        score: format.level(finding.score),
        policy: format.difference(finding.policy),
        byItself: format.difference(finding.byItself),
        gap: gap(finding, line),
      };
      const published = reading === 'published';
      if (!moved) return [sentence(published ? 'finding.nothingPublished' : 'finding.nothing', values)];
      // Room is kept for what the draws will say, so that the line does not break anew when they come.
      const luck = finding.luck === null ? (failed ? '' : '\u2007…') : format.size(finding.luck);
      const parts: Values = {
        ...values,
        luck: luck === '' ? '' : ` ${t('finding.withLuck', { luck })}`,
        luckIs: luck === '' ? '' : t('finding.luckIs', { luck }),
      };
      const made = sentence(finding.policyIsSmall ? 'finding.small' : 'finding.large', parts);
      const score = sentence(published ? 'finding.scorePublished' : 'finding.score', values);
      return finding.policyIsSmall ? [made, score] : [score, made];
    },

    chances(fan, month, { moved, line }) {
      const doubt = doubtOf(fan, month);
      if (doubt === null) return null;
      const values = {
        line: String(line),
        ...pairOf(doubt.above),
        low: format.level(doubt.low),
        high: format.level(doubt.high),
      };
      return sentence(moved ? 'finding.chanceBoth' : 'finding.chanceOne', values);
    },

    doubts(ensemble, month, { moved }) {
      const doubt = doubtsOf(ensemble, month);
      if (doubt === null) return [];
      const keys = moved
        ? (['below', 'wider', 'hold'] as const)
        : (['belowOne', 'widerOne', 'holdOne'] as const);
      const [below, wider, hold] = keys;
      return [
        sentence(`finding.${below}`, { ...pairOf(doubt.belowStart), start: format.published(start) }),
        sentence(`finding.${wider}`, pairOf(doubt.gapWider)),
        sentence(`finding.${hold}`, { ...pairOf(heldOf(ensemble, month)), today: place(today) }),
      ];
    },

    pairs(ensemble, month) {
      const doubt = ensemble === null ? null : doubtsOf(ensemble, month);
      const row = (key: string, label: string, pair: ChancePair | undefined): ChanceRow => ({
        key,
        label,
        without: pair === undefined ? '…' : format.chance(pair.without),
        with: pair === undefined ? '…' : format.chance(pair.with),
      });
      return [
        row('below', t('finding.rowBelow', { start: format.published(start) }), doubt?.belowStart),
        row('wider', t('finding.rowWider'), doubt?.gapWider),
        row(
          'hold',
          t('finding.rowHold', { today: place(today) }),
          ensemble === null ? undefined : heldOf(ensemble, month),
        ),
      ];
    },

    ends(ensemble, month) {
      const doubt = doubtsOf(ensemble, month);
      const shares = ensemble.rank.scenario[month];
      if (doubt === null || shares === undefined) return [];
      const mode = likeliest(shares);
      return [
        sentence('finding.likeliest', {
          place: place(mode),
          chance: format.count(outOfHundred(shares)[mode - 1] ?? 0),
        }),
        sentence('finding.tenths', { worst: format.level(doubt.worst), best: format.level(doubt.best) }),
      ];
    },

    window(losses, month, reading) {
      const causes = CAUSES.filter((cause) => losses[cause] > NAMED)
        .sort((a, b) => losses[b] - losses[a])
        .map((cause) => t(`finding.causes.${cause}`, { amount: format.difference(-losses[cause]) }));
      const last = causes.at(-1) ?? '';
      const values = {
        full: format.difference(losses.full),
        left: format.difference(losses.contribution),
        month: format.monthLabel(month),
        how: reading === 'published' ? ` ${t('finding.windowHow')}` : '',
        causes: causes.length > 1 ? `${causes.slice(0, -1).join(', ')} ${t('finding.and')} ${last}` : last,
      };
      return sentence(causes.length > 0 ? 'finding.window' : 'finding.windowNothing', values);
    },
  };
}
