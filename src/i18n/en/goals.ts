import type { goals as reference } from '../es-PE/goals.ts';
import type { Shape } from '../shape.ts';

export const goals = {
  title: 'Goals',
  lead: 'The question turned round: what it would take to get there, which package does with what there is, and what waiting costs.',
  contents: {
    profile: 'The profile it would take',
    seek: 'Search for a package',
    waiting: 'What waiting costs',
  },
  profile: {
    how: 'There are many ways to add up to {{line}}. This one favours none: each indicator closes the same share of its distance to 100, the smallest that suffices. Today’s score of each indicator is an estimate.',
    finding:
      'For {{line}}, each indicator would have to close {{share}} of its distance to 100; in {{count}} of 23 that is beyond what the levers achieve by {{date}}',
    findingWithin:
      'For {{line}}, each indicator would have to close {{share}} of its distance to 100; the levers, each for itself, achieve it by {{date}}',
    summary:
      'Where each indicator would have to stand for {{line}}, closing {{share}} of its distance to 100, and where it is at {{date}}: the scenario adds up to {{reached}} and the most that was tried to {{reachable}}.',
    scale: 'Score of the indicator at {{date}}',
    indicator: 'Indicator',
    weight: 'Weight (of 100)',
    today: 'Today (estimated)',
    required: 'Required',
    reached: 'With the scenario',
    compliance: 'With compliance',
    reachable: 'The highest achieved',
    missing: 'Missing',
    asideHead: 'With levers at their maximum',
    there: 'there',
    within: 'achieved',
    beyond: 'out of reach',
    note: 'Empty circle: today. Full circle: with the scenario. Diamond: with the compliance path. Empty bar: as far as levers at their maximum take it by {{date}}. Thick stroke: where it would have to stand.',
    reachableNote:
      'The highest of each indicator comes from a package made for it; all at once cannot be had: the package that adds up to most reaches {{reachable}} at {{date}}.',
  },
  alone: {
    caption: 'If one dimension alone had to take Peru to {{line}}, the others as today',
    dimension: 'Dimension',
    needed: 'Would have to reach',
    atHundred: 'The total with it at 100',
    cannot: '{{needed}}: impossible, above 100',
    finding:
      '{{name}} alone cannot: at 100 it would give {{full}}, and for {{line}} the others would still have to close {{others}} of their distance to 100.',
  },
} as const satisfies Shape<typeof reference>;
