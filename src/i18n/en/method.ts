import type { method as reference } from '../es-PE/method.ts';
import type { Shape } from '../shape.ts';

export const method = {
  title: 'Method',
  lead: 'What follows is printed from the very records the model computes with: if a figure changes there, it changes here.',
  grades: {
    example: 'The scenario open in Explore moves no lever; what follows is of “{{title}}”.',
    restsAll:
      '“{{title}}” adds {{contribution}} points in month {{month}}, and all of that rests on effects of grade C or D: {{d}} on our own judgement (D) and {{c}} on weak sources or large transfers (C).',
    rests:
      '“{{title}}” adds {{contribution}} points in month {{month}}. Of every 100 parts of that, {{weak}} rest on effects of grade C or D: {{d}} points are our own judgement (D) and {{c}} come from a weak source or a large transfer (C).',
    restsMixed:
      '“{{title}}” moves the total by {{contribution}} points in month {{month}}: {{d}} come from effects of our own judgement (D), {{c}} from a weak source or a large transfer (C) and {{good}} from better sources.',
    grade: 'Grade',
    coefficients: 'Coefficients, of {{total}}',
    points: 'Points, of {{contribution}}',
    meaning: 'What it means',
    sentence:
      'Of the model’s {{total}} coefficients, {{weak}} are graded C or D: {{percent}} in every 100. Of the {{effects}} that say how much a policy moves, {{weakEffects}} are.',
    chart: 'Coefficients by grade',
    caption:
      'A range is the ends, where the draw is triangular or uniform, and a 90% interval elsewhere. No coefficient enters without value, range, unit, source and grade.',
  },
  contents: {
    index: 'The index',
    model: 'How it computes',
    equations: 'Equations',
    parameters: 'Coefficients',
    checks: 'Tests of the model',
    texts: 'What each text contributes',
    cannot: 'What the model cannot say',
    unknown: 'What was not known',
    changelog: 'Changes of the model',
    codes: 'Codes of links',
    bibliography: 'Sources',
  },
  index: {
    heading: 'The index',
    intro:
      'The Latin American Artificial Intelligence Index (ILIA) is published by CENIA and CEPAL (ECLAC). Its {{edition}} edition scores {{countries}} countries from 0 to 100 in three dimensions, nine sub-dimensions and twenty-three indicators. Above {{pioneer}} a country is a Pioneer; from {{explorer}} to {{pioneer}}, an Adopter; below {{explorer}}, an Explorer.',
    weightsNote:
      'The weights of the three dimensions are official. The rest were inferred from the only complete scorecard that was found, Costa Rica’s; they reproduce it, and the regional means too, within rounding. Each weight carries its grade of confidence.',
    estimatesNote:
      'For Peru only the total ({{total}}) and governance ({{governance}}) are published. Every other figure of Peru in this table is an estimate, adjusted so that those two hold exactly, and is marked “est.”.',
    ceiling:
      'One ceiling to keep in mind: with governance at 100 and all else as in {{edition}}, Peru would reach {{ceiling}}. Regulation alone does not make it a Pioneer.',
    tableCaption: 'Structure of the index, weights and scores of {{edition}}',
    name: 'Dimension, sub-dimension, indicator',
    points: 'Points of 100',
    confidence: 'Confidence in the weight',
    source: 'Source',
    peru: 'Peru',
    regionalMean: 'Regional mean',
    estimate: 'est.',
    estimateLong: 'an estimate of Umbral, not published',
    published: 'published',
    inferred: 'inferred',
    countriesHeading: 'The nineteen countries',
    countriesCaption: 'Published totals, by edition',
    country: 'Country',
    tier: 'Tier in {{edition}}',
    absent: 'not included',
    pioneersNote:
      'Some texts name Brazil, Mexico and Chile as the Pioneers. The published figures say otherwise: in {{edition}} they are {{pioneers}}; Mexico had {{mexico}}. Umbral follows the figures.',
    bandNote:
      'One also reads that Adopter runs from 40 to 60. The index uses {{explorer}} to {{pioneer}}; the other cut would misplace Panama ({{panama}}).',
    comparability:
      'Editions are not fully comparable: countries, indicators and scaling change. So the main view always measures by the method of {{edition}}.',
  },
  model: {
    heading: 'How it computes',
    intro:
      'Month 0 is July 2026. The model moves by quarters of a month to month 48, and every lever goes through the same steps to the score.',
    steps: {
      effort: {
        name: 'Effort',
        text: 'From what there is today to the target, from the start month and along the ramp. New money cannot start before January 2027.',
      },
      delivery: {
        name: 'Delivery',
        text: 'A share of what is allocated is spent; a new programme takes time to get going; the change of government and of presidents takes its part; and above a certain growth the system can absorb no more.',
      },
      response: {
        name: 'Response',
        text: 'The second sol earns less than the first. What already exists counts, so that crumbs earn crumbs.',
      },
      delay: {
        name: 'Delay',
        text: 'Months pass from spending to score: little at first, most of it midway, the rest later. A doctorate outlasts the window.',
      },
      complements: {
        name: 'Complements',
        text: 'Compute without people to use it raises the compute indicator and almost nothing else. Open models and cooperation earn by the capacity to absorb them.',
      },
      window: {
        name: 'Closing window',
        text: 'What incentives try to attract goes elsewhere if one comes late: the later the start, the less it earns.',
      },
      ceiling: {
        name: 'Ceiling and wear',
        text: 'Nobody passes 100, and the closer, the harder. Gains wear: people emigrate, machines age, what is only on paper fades.',
      },
      index: {
        name: 'Index',
        text: 'Indicators add up with their weights. Under it all runs the drift: what the index would rise or fall with nothing new, in Peru and in the other eighteen countries.',
      },
    },
    centre:
      'The centre line uses the central value of every coefficient and the expected value of every event. It is not the median of the drawn futures: at month 24, without the package, the centre line gives {{centre}} and the median of {{draws}} draws {{median}} ({{difference}}).',
    centrePending:
      'The centre line uses the central value of every coefficient and the expected value of every event. It is not the median of the drawn futures; the difference is being computed.',
    centreFailed:
      'The centre line uses the central value of every coefficient and the expected value of every event. It is not the median of the drawn futures; the difference could not be computed in this browser.',
    draws:
      'Futures are drawn once and are the same for every scenario, so that the difference between two scenarios is policy and not luck.',
  },
  equations: {
    heading: 'Equations',
    intro:
      'The model’s {{count}} equations, in reading order. They are the very trees that the program runs, printed as formulas.',
    search: 'Search the equations',
    searchHelp: 'By name, unit, coefficient or source',
    found_one: '{{count}} equation',
    found_many: '{{count}} equations',
    found_other: '{{count}} equations',
    none: 'No equation contains “{{query}}”.',
    unit: 'Unit',
    form: 'Form',
    coefficients: 'Coefficients',
    more: 'Show {{count}} more',
    units: {
      months: 'months',
      'completions-a-year': 'courses completed a year',
      share: 'share',
      'stages a step': 'stages a step',
      'share a step': 'share a step',
      'points of the indicator': 'points of the indicator',
      'S/ million a year and unit': 'S/ million a year and unit',
      'S/ million': 'S/ million',
      'people-a-year': 'people a year',
      'people-funded': 'people funded',
      'million-soles-a-year': 'S/ million a year',
      'reference efforts': 'reference efforts',
      response: 'response (1 at the reference)',
      'share of the starting score': 'share of the starting score',
      'multiple-of-today': 'times today’s',
      gpus: 'GPUs',
      'S/ million a step': 'S/ million a step',
      'stance-0-1': 'stance, 0 to 1',
      intensity: 'intensity, 0 to 1',
      'share of the step': 'share of the step',
      '0 or 1': '0 or 1',
      multiplier: 'multiplier',
      ratio: 'ratio',
      'S/ million a year': 'S/ million a year',
      exponent: 'exponent',
      'aggregate 0-1': 'aggregate, 0 to 1',
      'points of the total': 'points of the total',
      points: 'points',
      'points per point of room': 'points per point of room',
      'points of the indicator a year': 'points of the indicator a year',
      'points a year': 'points a year',
      place: 'place',
    },
    sections: {
      effort: 'Effort',
      delivery: 'Delivery',
      absorption: 'Absorption limit',
      response: 'Response',
      delay: 'Delay',
      complements: 'Complements and absorptive capacity',
      ceiling: 'Ceiling and wear',
      index: 'Index',
      rivals: 'The other countries',
      cost: 'Cost',
    },
    reading:
      'Names in typewriter letters are coefficients: they stand below, with their source. The others are equations or, in angle brackets ⟨ ⟩, inputs. t is the month; Δt, a quarter of a month.',
  },
  parameters: {
    heading: 'Coefficients',
    intro:
      'Every coefficient, with its central value, its range, how it is drawn, its grade and where it comes from. The name of each opens its record: what the sources say, what they do not cover and which equations it enters.',
    search: 'Search the coefficients',
    searchHelp: 'By name, unit, code or title of the source',
    grade: 'Grade',
    all: 'All',
    group: 'Topic',
    origin: 'Whose',
    origins: { theirs: 'from the sources', ours: 'ours, wholly or in part' },
    found_one: '{{count}} coefficient',
    found_many: '{{count}} coefficients',
    found_other: '{{count}} coefficients',
    none: 'No coefficient answers that search.',
    name: 'Coefficient',
    value: 'Value',
    range: 'Range',
    unit: 'Unit',
    distribution: 'Drawn as',
    chance: '{{value}} in {{chance}} of 100',
    sources: 'Sources',
  },
  checks: {
    heading: 'Tests of the model',
    intro:
      'What the model has to satisfy, with its condition and what was measured. The tests run at every change of the program, and one of them compares this table with what it measures. None looks at the future.',
    tests: { test: 'Test and condition', measured: 'Measured', result: 'Result' },
    never: 'never',
    results: { pass: 'passes', fail: 'fails', printed: 'printed' },
    rows: {
      'index-arithmetic': {
        name: 'Index arithmetic',
        passes:
          'Costa Rica’s 23 indicators give 53.83 and its sub-dimensions, and the regional means give 42.98 and 43.81 (enabling factors), within 0.01.',
        measured:
          'Costa Rica {{costaRica}}, and at most {{worstSubdimension}} off in a sub-dimension; region {{region}} and {{regionEnabling}}.',
      },
      baseline: {
        name: 'Starting point',
        passes: 'Every draw reproduces 51.93 and 74.36 to the ninth decimal.',
        measured:
          'In {{draws}} draws, at most {{totalMiss}} off in the total and {{governanceMiss}} in governance.',
      },
      'base-rate-published': {
        name: 'Base rate, as published',
        passes:
          'With no package, above 60 in October 2027 in 13 to 33 of 100. This is consistency with the inputs, not validation.',
        measured: '{{chance}} of 100, with {{draws}} draws.',
      },
      'base-rate-fixed': {
        name: 'Base rate, method held fixed',
        passes: 'With no package, above 60 at month 24 in 8 to 22 of 100. Consistency likewise.',
        measured: '{{chance}} of 100, with {{draws}} draws.',
      },
      paths: {
        name: 'The two paths',
        passes:
          'The mean policy contribution at month 24 is between 0.2 and 0.8 for compliance and between 0.4 and 1.6 for platform.',
        measured:
          'Compliance {{compliance}} (80 of 100 draws, {{complianceLow}} to {{complianceHigh}}); platform {{platform}} ({{platformLow}} to {{platformHigh}}).',
      },
      'which-path-leads': {
        name: 'Which path leads',
        passes:
          'The month from which platform is above compliance on the centre line, as shipped and with the compliance machinery added. Printed and not required: it comes from judgement.',
        measured:
          'Platform leads from month {{platform}}. With the compliance machinery added: from {{kept0}} if it keeps nothing, {{keptHalf}} if it keeps half, {{keptAll}} if it keeps all.',
      },
      'nothing-from-nothing': {
        name: 'Nothing from nothing',
        passes: 'An empty package equals the baseline, bit for bit.',
        measured: '{{differentValues}} values differ, on the centre line and in {{draws}} draws.',
      },
      'extreme-conditions': {
        name: 'Extreme cases',
        passes:
          'No score leaves 0-100, not even from all at 0 or all at 100; without execution there is no effect; with every lever at its maximum from month 0 the centre line stays under 57 at month 24.',
        measured:
          'Scores from {{least}} to {{most}}, {{notNumbers}} that are not numbers; without execution, {{unexecuted}} points; with everything at its maximum, {{everythingAt24}} at month 24.',
      },
      'compute-without-people': {
        name: 'Compute without people',
        passes: 'It earns less than a tenth of its effect on research and development.',
        measured: '{{share}} of 100: {{without}} points without people, {{withPeople}} with them.',
      },
      'every-lever-moves': {
        name: 'Every lever moves something',
        passes: 'Each lever, alone and at its reference, moves at least one indicator by month 48.',
        measured:
          'Of {{levers}} levers, {{still}} move nothing; the one that moves an indicator least, {{leastMove}} points.',
      },
      monotone: {
        name: 'More does not subtract',
        passes:
          'More of a lever never lowers an indicator that it claims to raise, but for three named exceptions: the drag of the compliance machinery, stable financing where it protects that machinery, and what is crowded out above the absorption limit.',
        measured:
          'Largest fall: {{worstDrop}}. The exceptions, in points of an indicator: drag of compliance, {{complianceDrag}}; protected machinery, {{protectedDrag}}; crowded out, {{crowdingOut}}.',
      },
      'absorptive-order': {
        name: 'Absorptive order',
        passes:
          'Open models and cooperation earn a Pioneer more than an Adopter, and an Adopter more than an Explorer. The profiles are constructed.',
        measured:
          'Pioneer, Adopter and Explorer. Open models: {{open-models-pioneer}}, {{open-models-adopter}} and {{open-models-explorer}} points; cooperation: {{regional-pioneer}}, {{regional-adopter}} and {{regional-explorer}}.',
      },
      integration: {
        name: 'Step of the computation',
        passes:
          'Half the step moves the total by less than 0.05 points, on the centre line and in the draws.',
        measured: '{{centre}} points on the centre line; {{draws}} in the draws.',
      },
      hindcast: {
        name: 'Test backwards',
        passes:
          'What drift and noise, fitted on 2023-24 only, would have said of 2024-25 in the twelve common countries. Printed, whatever it says.',
        measured:
          'Mean miss: drift, {{missDrift}} points; “nothing changes”, {{missPersistence}}; trend, {{missTrend}}. Inside the 50% interval, {{covered50}} of {{countries}}; inside the 80% one, {{covered80}}.',
      },
      'family-member': {
        name: 'Other countries',
        passes:
          'Where each observed change of Costa Rica, Uruguay and Colombia falls, from their own totals. Printed.',
        measured:
          'Observed change, and how many of 100 would lie below. Costa Rica: {{CRI-2024}}, {{CRI-2024-below}}; {{CRI-2025}}, {{CRI-2025-below}}, or {{CRI-2025-strategy-below}} with its first strategy counted. Uruguay: {{URY-2024}}, {{URY-2024-below}}; {{URY-2025}}, {{URY-2025-below}}. Colombia: {{COL-2024}}, {{COL-2024-below}}; {{COL-2025}}, {{COL-2025-below}}.',
      },
      reproducible: {
        name: 'It repeats',
        passes:
          'The same scenario, seed and version give the same bits, with one process or several, in the browser and outside it.',
        measured: '{{differentValues}} values differ in {{draws}} draws.',
      },
      provenance: {
        name: 'Provenance',
        passes: 'No coefficient without value, ends, unit, source and grade.',
        measured:
          '{{naked}} faults in {{coefficients}} coefficients. Of 100: A {{gradeA}}, B {{gradeB}}, C {{gradeC}}, D {{gradeD}}.',
      },
    },
    aloud: {
      heading: 'The test backwards, read aloud',
      misses:
        'Fitted only on what happened from 2023 to 2024, drift and noise would have missed the change from 2024 to 2025 by {{model}} points on average. Saying “nothing changes” would have missed by {{persistence}}; prolonging each country’s trend, by {{trend}}.',
      best: {
        model: 'The model missed by less than the other two.',
        persistence: 'Supposing nothing did best.',
        trend: 'Prolonging the trend did best.',
      },
      inside:
        'Of the {{countries}} countries, {{in50}} fell inside the 50% interval and {{in80}} inside the 80% one; {{expected50}} and {{expected80}} were expected. One origin, with a change of method in between: a weak test, which neither vouches for the model nor rules it out.',
    },
    here: {
      heading: 'What is checked as the page opens',
      intro: 'The arithmetic and the base rate, done once more right here.',
    },
    caption: 'Checks made as the page opens',
    test: 'What is checked',
    expected: 'Expected',
    found: 'Found',
    costaRica: 'Costa Rica’s 23 indicators, with these weights, give its published total',
    regional: 'The regional means of the 23 indicators give the published regional mean',
    enabling: 'And that of enabling factors',
    start: 'Peru’s estimates reproduce its published total',
    governance: 'And its governance score',
    nothing: 'Without a package, the policy contribution at month 24',
    baseRate:
      'Without a package, futures in every 100 above 60 at month 24 (consistency with the inputs, not validation)',
    baseRateExpected: '{{low}} to {{high}}',
    pending: 'computing…',
    failed: 'could not be computed',
  },
  texts: {
    heading: 'What each text contributes',
    intro:
      'Umbral grew out of texts that discuss ILIA 2025 and Peru’s place in it. Each row takes up a claim and says where it is in the product.',
    caption: 'What the texts say and where it is in Umbral',
    says: 'The text says',
    product: 'In Umbral',
    where: 'Where to see it',
    here: 'Right here',
    rows: {
      history: {
        says: 'Peru went from 45.52 to 51.93, and in governance from 54.83 to 74.36.',
        product: 'The history that is drawn, and the starting point.',
      },
      asymmetry: {
        says: 'Governance is ahead; research and advanced talent are behind: a structural asymmetry.',
        product: 'Asymmetry, as a number of its own beside the result.',
      },
      data: {
        says: 'In data Peru is above the regional mean; in infrastructure it moves slowly.',
        product: 'The starting estimates of those indicators.',
      },
      dependency: {
        says: 'It leads in visits to AI platforms: it adopts without creating, and that is dependency.',
        product: 'Dependency, as a number of its own, and the four adoption indicators.',
      },
      platform: {
        says: 'The regulation is there; now governance has to draw capital and talent.',
        product:
          'The levers “Governance stance” and “Sandbox and incentives desk”, and the governance ceiling.',
      },
      actors: {
        says: 'Universities, firms and the State have to reallocate what is theirs.',
        product: 'For each lever, who pays and who acts.',
      },
      tiers: {
        says: 'Three groups of countries move at three speeds, and the window narrows.',
        product: 'The tiers, the drift of each, and the closing window.',
      },
      openWeights: {
        says: 'Open-weight models arrived and each tier absorbed them differently.',
        product: 'The lever “Open-weight models” and absorptive capacity.',
      },
      twoPaths: {
        says: 'One path is harder, the other safer.',
        product: '“Platform path” and “Compliance path”, side by side.',
      },
      spread: {
        says: 'The first demands more; the second risks less.',
        product: 'The spread of futures of each, from the same draws.',
      },
      quickWins: {
        says: 'Some measures pay soon and others lay foundations.',
        product: '“Quick wins” and “Foundations first”; months 25 to 48.',
      },
      echo: {
        says: 'What Peru chooses will echo in the region.',
        product: 'If Peru passes 60, the other Adopters advance a little more.',
      },
      window: {
        says: 'There are 18 to 24 months.',
        product: 'The two marks on every chart.',
      },
      enia: {
        says: 'The 2021-2026 strategy bets on talent and infrastructure.',
        product: 'The credit of what is in force, and the scenario “The ENIA as published”.',
      },
      startups: {
        says: 'ProInnóvate runs competitive grants; there are Startup Perú and incubators.',
        product: 'The lever “AI start-up grants”, with and without mentoring.',
      },
      firms: {
        says: 'Traditional firms need subsidies: mining, fishing, textiles, agriculture.',
        product: 'The lever “Adoption support”, with its sectors.',
      },
      survey: {
        says: '28% of firms use AI.',
        product:
          'Shown beside two other surveys that give 14% and 49%: they ask different things of different firms. It does not enter the score; drift contains it already.',
      },
      inequality: {
        says: 'AI may widen the gaps between regions and firms, and repeat biases.',
        product: 'A note of side effects on every lever. It is not computed.',
      },
      regional: {
        says: 'Peru and Chile have a memorandum; Latam-GPT also brings in Brazil and the Dominican Republic, and links CENIA with the digital secretariat.',
        product: 'The lever “Regional cooperation”, with the risk that it stalls.',
      },
      sustainable: {
        says: 'A regional bet that lasts asks for stable financing, specialised talent and high-capacity compute.',
        product: 'The lever “Stable financing” and the complementarity of the three.',
      },
      safeguards: {
        says: 'Exchanging data raises questions of security, access and transparency.',
        product: 'A note on safeguards on the data and cooperation levers.',
      },
      publicServices: {
        says: 'Civil servants have to be trained, and AI taken to education, health and transport.',
        product: 'The lever “Adoption support”, in its public services part.',
      },
      context: {
        says: 'The region gets 1.12% of world AI investment with 6.6% of world output; eleven of its countries are not above 50 in infrastructure.',
        product: 'Context from ILIA 2025 (October 2025); it does not enter the computation.',
      },
      ventures: {
        says: 'Nutri Co, Nereuz and Farmonaut show what can be done.',
        product: 'Examples that anchor the lever “AI start-up grants”.',
      },
      welfare: {
        says: 'AI would bring growth, jobs and quality of life.',
        product: 'Not modelled. Said here and in About.',
      },
      law: {
        says: 'An interview says there is no definitive law yet; another text, that regulation is done.',
        product: 'Both are named and dated below; the model takes the rule as published.',
      },
      languages: {
        says: 'Models made elsewhere miss local languages and contexts.',
        product: 'A note of benefit on the lever “Regional cooperation”.',
      },
      providers: {
        says: 'Training large models depends on private providers.',
        product: 'A note of risk on the rented share of compute.',
      },
    },
  },
  cannot: {
    heading: 'What the model cannot say',
    items: {
      forecast:
        'What Peru will score. What separates one edition from the next is, above all, drift, luck and changes of method.',
      effects:
        'How much a policy really moves the index. There is almost no direct evidence in points of the index; effects are judgement, framed by sources.',
      winner:
        'That one path is better than another. Which leads, and from which month, depends on grade D assumptions, and other ones reverse it.',
      platform:
        'That governance as a platform draws capital and talent to the degree supposed. Nothing found measures it for AI in Latin America.',
      interactions: 'Effects nobody thought of: a lever moves only the indicators its record names.',
      welfare:
        'Whether people will live better. Output, jobs, quality of life and distribution are left out: the texts promise them and none ties them to this index.',
      bias: 'Whether an AI system harms or discriminates. Bias, and the gaps between regions and firms, are named at each lever and not computed.',
      strategy:
        'What the rest will do: the other countries move by drift and do not answer with policies of their own.',
      indicators: 'Where Peru stands today on each indicator, beyond an estimate.',
    },
  },
  dated: {
    heading: 'Two texts that contradict each other',
    interview:
      'An interview among the starting texts says that Peru has no definitive AI law yet. The copy that was used bears no date.',
    done: 'Another of those texts takes the regulation as done. It bears no date either; together they cite ILIA 2025, published on 3 October 2025.',
    record:
      'What is on record: Law 31814 and its regulation, DS 115-2025-PCM of 9 September 2025, in force 90 working days later and with deadlines that run to 2029. The model supposes that the rule is in force and that its execution remains to be seen.',
  },
  changelog: {
    heading: 'Changes of the model',
    intro: 'Every number that moved, with its reason, version by version.',
  },
  codes: {
    heading: 'Codes of links',
    intro:
      'A link says in plain text what it holds. These codes are permanent: none changes its meaning or is used for anything else, and every published link opens for ever.',
    setting:
      'Of a lever, what differs from the base scenario is written: amount, s and the month it starts, r and the months of its ramp, u and the month it ends, or never if it does not end. For example, pc=200s9r3u30. Among several scenarios it goes without the equals sign.',
    levers: 'Codes of the levers',
    options: 'Codes of the options',
    parameters: 'Codes of the coefficients',
    figures: 'Official figures, f. and the name in the index: {{figures}}.',
    weights: 'Weights, w. and the name in the index: {{weights}}. The line of the Pioneers is x.ln.',
    keys: 'The rest',
    code: 'Code',
    name: 'What it is',
    key: {
      v: 'Version of links',
      lang: 'Language',
      base: 'Scenario that it starts from',
      places: 'Scenarios that are compared; their parts are joined by ~',
      t: 'Title; _ is a space and .E1. the character of that number',
      at: 'Month that is read',
      reading: 'published: the index as it would be published',
      of: 'What is looked at in Explain: above, the chance of passing the line; contribution, that of the package',
      cap: 'Ceiling of money in a fiscal year, in millions of soles',
      g: 'What is sought in Goals',
      m: 'Model: its version and its hash, joined by ~',
      ed: 'Edition of the index',
    },
  },
  fold: { more: 'Show the other {{count}}' },
  bibliography: {
    heading: 'Sources',
    intro:
      'Titles are descriptive and in English. Much was read in the press or in third-party transcriptions, because the complete official reports could not be read.',
    search: 'Search the sources',
    searchHelp: 'By code, title, kind, date or address',
    found_one: '{{count}} source',
    found_many: '{{count}} sources',
    found_other: '{{count}} sources',
    none: 'No source answers that search.',
    noDate: 'no date',
    noAddress: 'no address',
    cited_one: 'cited by {{count}} coefficient',
    cited_many: 'cited by {{count}} coefficients',
    cited_other: 'cited by {{count}} coefficients',
    external: '(opens in another tab)',
  },
} as const satisfies Shape<typeof reference>;
