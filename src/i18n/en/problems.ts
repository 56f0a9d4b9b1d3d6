import type { problems as reference } from '../es-PE/problems.ts';
import type { Shape } from '../shape.ts';

/** What went wrong with a link, a file or the device's storage, and what stands instead. */
export const problems = {
  field: {
    value: 'the amount',
    start: 'the month it starts',
    ramp: 'the months of ramp',
    end: 'the month it ends',
  },
  assumption: {
    parameters: 'Assumption “{{name}}”',
    scorecard: 'Official figure of {{name}}',
    weights: 'Weight of {{name}}',
    line: 'Line of the Pioneers',
  },
  'assumption-out-of-range': '{{assumption}}: {{value}} is outside {{min}} to {{max}}. {{used}} is used.',
  'assumption-not-a-number': '{{assumption}}: “{{text}}” is not a number. {{used}} is used.',
  'assumption-as-published': '{{assumption}}: “{{text}}” is not a number. It is left as published.',
  'unknown-assumption': 'There is no assumption “{{name}}”. It was left out.',
  'unknown-outcome': 'Explain cannot look at “{{text}}”. The total score is shown.',
  'unknown-reading': 'The index is not read in the way “{{text}}”. It is shown with its method held fixed.',
  'contradiction-figure':
    'The official figure of {{name}}, {{given}}, cannot hold with the others, which make it {{reached}}. It was left out.',
  'contradiction-scorecard':
    'The official figures cannot hold with what is published: they make {{name}} {{reached}}, and {{given}} is published. All of them were left out.',
  'contradiction-weights':
    'These weights do not give what is published: they make {{name}} {{reached}}, and {{given}} is published. The published weights stand.',
  'contradiction-together':
    'The assumed figures and weights cannot hold together with what is published ({{name}}, {{given}}). They were left out.',
  'out-of-range': '{{lever}}: {{field}}, {{value}}, is outside {{min}} to {{max}}. {{used}} is used.',
  'option-out-of-range': '{{option}}: {{value}} is outside {{min}} to {{max}}. {{used}} is used.',
  'not-a-number': '{{lever}}: {{field}} is not a number (“{{text}}”). {{used}} is used.',
  'not-a-number-no-end': '{{lever}}: {{field}} is not a number (“{{text}}”). It is left without an end.',
  'option-not-a-number': '{{option}}: “{{text}}” is not a number. {{used}} is used.',
  'end-before-start':
    '{{lever}}: it ends in month {{end}}, not after its start in month {{start}}. It is left without an end.',
  'unknown-lever': 'There is no lever “{{name}}”. It was left out.',
  'unknown-option': 'There is no option “{{name}}”. It was left out.',
  'unknown-timing': '{{lever}}: “{{text}}” is not understood. It was left out.',
  'broken-link': 'The link is incomplete or not from Umbral. The page opened with no new policy.',
  'unknown-key':
    'The link holds something this page does not know: “{{key}}”. It was left out; the rest is kept.',
  'repeated-key': 'The link holds “{{key}}” more than once. The first one counts.',
  'unknown-base': 'There is no scenario “{{base}}”. “{{used}}” is used as the base.',
  'unknown-view': 'There is no view “{{view}}”. Explore was opened.',
  'unknown-language': 'The page does not speak the language “{{language}}” that the link asks for.',
  'unknown-month': 'The link asks for month “{{text}}”, which is not offered. Month {{used}} is shown.',
  'bad-ceiling':
    'The link has “{{text}}” as the ceiling of money a year, which is no number between 0 and {{max}} million soles. It opens without a ceiling.',
  'bad-title': 'The title in the link cannot be read (“{{text}}”). The scenario is left without a title.',
  'bad-goal':
    'The goal that the link holds is not understood (“{{text}}”). The opening goal is shown; the scenario is kept.',
  'no-version-link': 'The link does not say its version. It was read as version {{used}}.',
  'no-version-file': 'The file does not say its version. It was read as version {{used}}.',
  'newer-version-link':
    'The link comes from a newer version of Umbral ({{found}}; {{known}} is known here). What is understood was opened. Reloading the page may bring the newer version.',
  'newer-version-file':
    'The file comes from a newer version of Umbral ({{found}}; {{known}} is known here). What is understood was opened. Reloading the page may bring the newer version.',
  'other-model':
    'This was made with model {{saved}}; model {{current}} runs here. The levers are the same, but the numbers may have moved.',
  'other-edition':
    'This was made with edition {{saved}} of the index; edition {{current}} is used here. The levers are the same, but the numbers have moved.',
  'not-json':
    'The file is not an Umbral scenario: it is not JSON text, or it is cut off. Nothing was changed.',
  'not-a-scenario':
    'The file is not an Umbral scenario: it has no package of levers (“settings”). Nothing was changed.',
  'too-intricate': 'The file has more levels or more parts than any scenario. It was not opened.',
  'too-large':
    'The file is too large to be a scenario ({{size}} KB; the limit is {{limit}} KB). It was not opened.',
  'unknown-field': 'The file holds something that is not known: “{{field}}”. It was left out.',
  'bad-field': '“{{field}}” cannot be read. It was left out; the rest is kept.',
  'missing-text-es-PE': '“{{field}}” is missing in Spanish. The English text is shown.',
  'missing-text-en': '“{{field}}” is missing in English. The Spanish text is shown.',
  duplicate:
    'There is a scenario “{{title}}” already. This one is saved as “{{used}}”; the other is not touched.',
  'not-found': 'The scenario “{{id}}” is no longer on this device.',
  'storage-forbidden':
    'The browser does not allow saving on this device (a private window?). Scenarios last until the page is closed: a link or a file keeps them.',
  'storage-full':
    'There is no space left on this device. It was not saved, but it is still open: a link or a file keeps it.',
  'storage-newer':
    'A newer version of Umbral saved the scenarios on this device. They can be seen; changes last until the page is closed. Reloading it may bring the newer version.',
  'storage-wiped':
    'What this browser had saved was deleted while this page was open. What you have open is still here, and of what was saved the page remembers: {{count}}.',
  'storage-failed':
    'The device could not read or save ({{detail}}). What is open stays open: a link or a file keeps it.',
  'corrupt-record': 'The saved scenario “{{id}}” is damaged and cannot be read. The others are fine.',
  'and-more_one': 'And {{count}} more notice.',
  'and-more_many': 'And {{count}} more notices.',
  'and-more_other': 'And {{count}} more notices.',
} as const satisfies Shape<typeof reference>;
