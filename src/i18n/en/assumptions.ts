import type { assumptions as reference } from '../es-PE/assumptions.ts';
import type { Shape } from '../shape.ts';

export const assumptions = {
  title: 'Assumptions',
  intro:
    'These are not policies: they are what the model takes for granted around them. What you change here holds for the centre line and for every future, and is said in every link, figure and file.',
  effect: {
    same: 'Everything as published: {{score}} in {{month}}.',
    own: 'On these assumptions, {{score}} in {{month}}; as published, {{published}}.',
    compared: 'They hold for every scenario on the table.',
  },
  part: {
    label: 'Parts of the panel',
    general: 'The main ones',
    parameters: 'Coefficients',
    scorecard: 'Official figures of Peru',
    weights: 'Weights of the index',
  },
  general: {
    intro:
      'What is argued about most: the line, the continuity of institutions, and how much the others move.',
    line: 'The line: total above which a country is a Pioneer',
    lineNote:
      'The index publishes it at {{line}}. Another line changes the bridge, the chances and the tiers, not the scores.',
    rivals: 'How much Peru and the others move by themselves',
  },
  parameters: {
    intro:
      'Each coefficient within the range of its record. Those you leave alone are drawn; those you set are the same in every future.',
    search: 'Search by word or by code',
    group: 'Topic',
    allGroups: 'All topics',
    onlyOwn: 'Only those I changed',
    found_one: '{{count}} coefficient',
    found_many: '{{count}} coefficients',
    found_other: '{{count}} coefficients',
    none: 'None matches. Try another word, or all topics.',
    more: 'Show the other {{count}}',
  },
  scorecard: {
    intro:
      'The scores inside the index are not published, except governance: they are estimates. If you have the official scorecard, write the figures you know, however many; the rest is estimated anew so that everything agrees with {{total}} and with governance {{governance}}.',
    estimate: 'estimated {{score}}',
    published: 'published {{score}}',
    field: '{{name}}, from 0 to 100',
    clear: 'Clear the official figures',
  },
  weights: {
    intro:
      'In points of 100 of the total. Those of the three dimensions are published and stay; those inside were inferred. If you set one, its siblings share what is left.',
    field: '{{name}}, weight in points of 100',
    of: '{{name}}: {{weight}} of 100, published',
    published: 'inferred {{weight}}',
    now: 'now {{weight}}',
    clear: 'Back to the inferred weights',
  },
  field: {
    range: 'from {{low}} to {{high}}',
    grade: 'grade {{grade}}',
    asPublished: 'As published',
    asPublishedNamed: '{{name}}: as published ({{value}})',
    tick: 'published',
    own: 'own',
    typed: '{{name}}, in {{unit}}',
    notANumber: 'Write a number.',
    tooHigh: 'The maximum is {{max}}.',
    tooLow: 'The minimum is {{min}}.',
    record: 'See the record',
  },
  problem: {
    figure: 'A figure of the index goes from 0 to 100.',
    weight: 'That weight does not fit: its dimension has {{most}} points of 100.',
    range: 'That value does not fit: it goes from {{low}} to {{high}}.',
    contradiction:
      'These figures contradict each other: with the others, {{figure}} would be {{reached}} and not {{given}}. Nothing was changed; correct one of them.',
    contradictionOpen:
      'With these figures there is no way to reach {{figure}} of {{given}}. Nothing was changed; correct one of them.',
    total: 'the published total',
  },
  reset: 'Everything back to as published',
  done: 'Done',
} as const satisfies Shape<typeof reference>;
