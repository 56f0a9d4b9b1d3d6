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
  seek: {
    how: 'From the scenario that lies in Explore, it searches how far to set each lever to meet a goal. The answer is packages that open and can be edited like any other.',
    presets: 'To begin with',
    preset: {
      'most-points-24': 'The most that can be added by {{date}} with {{money}}',
      'chance-30': '{{chance}} of 100 futures above {{line}} in {{date}}, at the least cost',
      'line-48': 'The centre line above {{line}} in {{date}}, at the least cost',
    },
    kind: 'What is sought',
    kinds: {
      'most-points': 'The most points',
      'cheapest-by-chance': 'The cheapest for a chance',
      cheapest: 'The cheapest to cross the line',
    },
    field: {
      month: 'In month',
      line: 'The line',
      chance: 'Chance',
      planned: 'Limit, planned',
      earliest: 'At the earliest, month',
      latest: 'At the latest, month',
    },
    unit: {
      month: 'months from July 2026',
      line: 'points',
      chance: 'of 100',
      planned: 'million soles',
      earliest: 'months from July 2026',
      latest: 'months from July 2026',
    },
    typed: '{{name}}, in {{unit}}',
    notANumber: 'That is not a number; the one before stays.',
    tooHigh: 'The most is {{max}}.',
    tooLow: 'The least is {{min}}.',
    hasBudget: 'With a limit of money',
    absorption: 'Within the absorption limit',
    starts: 'Start of each lever',
    start: { kept: 'As in the scenario', free: 'The search may choose' },
    levers: 'Levers that the search may move: {{free}} of {{all}}',
    unpriced:
      'Without a public cost in the model: {{names}}. They do not move unless you tick them, and stay at the scenario’s value: to the search they would be free, and it would always set them to their maximum.',
    noCost: '(no public cost)',
    begin: 'Search',
    stale: 'The goal or the scenario has changed since this search. Press Search for the new one.',
    soFar: 'Best so far: {{score}} in {{date}}, with {{money}} planned.',
    soFarChance: 'Best so far: {{score}} of 100 futures above {{line}} in {{date}}, with {{money}} planned.',
    problem: {
      'not-a-goal': 'This is not a goal: what is sought and the month are missing.',
      'other-version': 'The goal is of version {{found}}; this page knows {{known}}.',
      missing: 'Something of the goal is missing: {{field}}.',
      'unknown-field': 'The goal holds something that does not exist here: {{field}}.',
      'out-of-range': '{{field}}: goes from {{min}} to {{max}}, and says {{value}}.',
      'not-valid': '{{field}}: “{{found}}” is not understood.',
      'latest-before-earliest':
        'The latest start ({{latest}}) is before the earliest ({{earliest}}). Change one of the two to search.',
    },
  },
  finding: {
    points: 'The best package within {{money}} reaches {{score}} in {{date}}: {{own}}',
    pointsFree: 'The best package, with no limit of money, reaches {{score}} in {{date}}: {{own}}',
    own: {
      more: '{{size}} more than yours',
      less: '{{size}} less than yours, which costs {{money}}',
      same: 'the same as yours',
    },
    cheapest:
      'To cross {{line}} in {{date}} takes, in the cheapest package that was found, {{money}} planned; yours reaches {{own}} with {{ownMoney}}',
    chance:
      'To have {{chance}} of 100 futures above {{line}} in {{date}} takes, in the cheapest package that was found, {{money}} planned; without a package they are {{without}} of 100',
    later:
      'Not reachable: the best is {{score}} in month {{month}}; {{line}} in month {{first}} ({{firstDate}})',
    never:
      'Not reachable: the best is {{score}} in month {{month}}; {{line}} does not come within the 48 months',
    chanceLater:
      'Not reachable: the best is {{reached}} of 100 in month {{month}}; {{chance}} of 100 in month {{first}} ({{firstDate}})',
    chanceNever:
      'Not reachable: the best is {{reached}} of 100 in month {{month}}; {{chance}} of 100 does not come within the 48 months',
    blocked:
      'There is nothing to search: the locked levers, as they stand in the scenario, already exceed {{limit}}. Free some of them or change the limit.',
    limit: {
      planned: 'the limit of planned money',
      executed: 'the limit of executed money',
      absorption: 'the absorption limit',
    },
    nothing: 'No package was found.',
  },
  answer: {
    kept: 'Without a public cost in the model, and outside this search: {{names}}. They stay as in the scenario.',
    near: 'The other mixes are near-equal in result and different inside.',
    alone: 'No other mix was found that is near-equal and different inside.',
    tolerancePoints: 'Near-equal means: no more than {{size}} points below the best.',
    toleranceMoney:
      'Near-equal means: it meets the goal and costs at most {{percent}} more than the cheapest.',
    method:
      'It is a search: {{runs}} runs of the model from several starting places, seed {{seed}}; it finds a good mix and does not prove that there is none better. Chances come from {{draws}} draws, the same with the package and without it. Not a forecast.',
  },
  mixes: {
    caption: 'The mixes that were found, beside your scenario',
    measure: 'Measure',
    best: 'Mix {{letter}}, the best',
    other: 'Mix {{letter}}',
    own: 'Your scenario',
    total: 'Score in month {{month}} ({{date}})',
    crossing: 'First month above {{line}}',
    at: 'month {{month}} ({{date}})',
    never: 'does not cross',
    chance: 'Of 100 futures, above {{line}} in month {{month}}: without the package and with it',
    pair: '{{without}} and {{with}}',
    notRun: '–',
    planned: 'Planned to month {{month}}',
    executed: 'Executed to month {{month}}',
    absorption: 'New money a year against the absorption limit, in the fullest month',
    load: '{{percent}} ({{date}})',
    differ: 'Levers that differ',
    noneDiffer: 'No lever differs',
    asToday: 'as today',
    from: 'from {{date}}',
    identical_one: '{{count}} lever the same in all',
    identical_many: '{{count}} levers the same in all',
    identical_other: '{{count}} levers the same in all',
    open: 'Open in Explore',
    openNamed: 'Open in Explore: mix {{letter}}',
    compare: 'Compare with yours',
    compareNamed: 'Compare with yours: mix {{letter}}',
    changed: '{{name}} (changed)',
    title: 'Goal: {{goal}} ({{letter}})',
    titles: {
      'most-points': 'most by {{date}} with {{money}}',
      pointsFree: 'most by {{date}}',
      cheapest: '{{line}} in {{date}}',
      'cheapest-by-chance': '{{chance}} of 100 above {{line}} in {{date}}',
    },
  },
  common: {
    always: 'In all near-equal mixes: {{names}}.',
    noAlways: 'No lever is in all near-equal mixes.',
    never: 'In none: {{names}}.',
    noNever: 'None is left out of all.',
    summary:
      'How far each lever goes, from least to most, over all near-equal mixes that were run, for the goal of {{date}}.',
    scale: 'From least to most, as a part of the lever’s maximum',
    useHead: 'Present',
    use: { always: 'always', sometimes: 'at times', never: 'never' },
    range: '{{low}} to {{high}}',
    rangeHead: 'From least to most, in its unit',
    lever: 'Lever',
    unit: 'Unit',
    low: 'Least',
    high: 'Most',
    max: 'Maximum of the lever',
    note: 'Over all near-equal mixes that the search has run, not only those in the table. Short bar: hardly any choice. Long bar: it can be exchanged for others.',
  },
  waiting: {
    how: 'What happens if the package, or a single lever, begins later than in the scenario and the rest stays the same.',
    begin: 'Compute what waiting costs',
    nothing: 'This scenario moves no lever: there is nothing to wait for.',
    latestPending: 'The latest start will be known once the draws have been run.',
    goalLine: 'to cross {{line}} in {{date}}',
    goalChance: 'to have {{chance}} of 100 futures above {{line}} in {{date}}',
    latest: {
      never:
        'Not even without waiting: this scenario does not manage {{goal}}, though it begins when it says.',
      none: 'There is no slack: {{goal}}, the package cannot begin after {{start}}.',
      by: 'In order {{goal}}, the latest the package can begin is {{start}}, {{count}} months later than in the scenario.',
      atLeast:
        'In order {{goal}} there is no need to begin earlier: it is done even by beginning in {{start}}.',
    },
    delay: 'Begin later by',
    delays: { '3': '3 months', '6': '6 months', '12': '12 months', '24': '24 months' },
    finding:
      'Waiting {{delay}} with the whole package costs {{points}} points in {{date}}, some {{quarter}} a quarter, and {{chance}} of 100 futures above {{line}}',
    findingPoints:
      'Waiting {{delay}} with the whole package costs {{points}} points in {{date}}, some {{quarter}} a quarter',
    findingGain:
      'Waiting {{delay}} with the whole package adds {{points}} points in {{date}}: money nearer to the month that is read',
    summary:
      'Points and futures lost in {{date}} if each lever, or the whole package, begins {{delay}} later.',
    scale: 'Points lost in {{date}} by beginning {{delay}} later',
    points: 'Points',
    chances: 'Of 100 futures, above {{line}}',
    whole: 'The whole package',
    lever: 'Lever',
    pointsAfter: 'Points, {{months}} months later',
    chancesAfter: 'Of 100, {{months}} months later',
    latestHead: 'Latest start that meets the goal',
    latestNever: 'none',
    latestAtLeast: '{{start}} or later',
    note: 'Each lever is put off alone, the others as in the scenario; so they do not add up to the package. The table has every quarter up to two years.',
    method:
      'Points on the centre line; futures from {{draws}} draws, the same for every delay (seed {{seed}}; {{runs}} runs). Not a forecast.',
  },
} as const satisfies Shape<typeof reference>;
