import type { about as reference } from '../es-PE/about.ts';
import type { Shape } from '../shape.ts';

export const about = {
  title: 'About Umbral',
  lead: 'Umbral asks whether a package of artificial intelligence policies takes Peru above 60 in ILIA within 18 to 24 months of July 2026, and answers with what each policy adds, what luck adds and what is not known. It is a tool for argument. It is not a forecast.',
  who: {
    heading: 'Who made it',
    contributors:
      'Umbral is the work of its contributors (The Umbral contributors) and is published under the MIT licence: anyone may use, copy, study and change it, as long as the notice of authorship is kept.',
    fonts:
      'The typefaces are Source Serif 4 and Source Sans 3, under the SIL Open Font License. The figures of the index belong to those who publish it; each carries its source on the Method page.',
    version:
      'This is version {{version}}, with the {{edition}} edition of the index and evidence gathered to mid-2026.',
  },
  official: {
    heading: 'Official of nobody',
    statement:
      'Nobody commissioned, paid for, reviewed or approved Umbral. It does not speak for CENIA or CEPAL (ECLAC), who publish the index; nor for the PCM, its digital secretariat, Concytec, ProInnóvate, any other public body, party, university or firm.',
    responsibility:
      'The mistakes are Umbral’s. If a figure here differs from the official publication, the official publication holds.',
  },
  leavesOut: {
    heading: 'What it leaves out',
    intro:
      'An index measures what it measures. Crossing 60 does not make a country richer or fairer, and Umbral does not say so. It does not compute:',
    items: {
      gdp: 'output, productivity or tax revenue;',
      jobs: 'jobs: how many are created, changed or lost, and where;',
      life: 'quality of life, or people’s health, schooling or safety;',
      distribution:
        'distribution: which regions, firms, languages or groups gain and which fall behind. The national average can rise while inequality grows;',
      harm: 'harm from AI badly used (bias, surveillance, errors of the administration), beyond the note beside each lever;',
      environment: 'the energy, water and emissions that computing asks for;',
      politics:
        'the chance that a policy is passed. Umbral supposes that it is decided and asks what happens next;',
      finance: 'which other budget the money comes from, or what is left undone by spending it here.',
    },
    worth:
      'A policy can be worth having for any of these reasons though it hardly moves the index, and the other way round.',
  },
  unknown: {
    heading: 'What was not known',
    intro:
      'The evidence was gathered in mid-2026. The following was not found then, and the model does not suppose it settled:',
    items: {
      election:
        'The result of the general election of April and June 2026, or who governs from 28 July. The model has a transition and presidents who may change; it has no names.',
      rdTax:
        'Whether the extension of Law 30309 (the tax incentive for R&D) was promulgated. It expired at the end of 2025; an extension passed a first vote on 17 December 2025.',
      tarapaca:
        'Whether the supercomputing centre of Tarapacá, in Chile, opened in June 2026 as planned. In January of that year its civil works were still out to tender.',
      edition:
        'Whether ILIA 2026 is out. It was expected for September or October 2026, with changes of method. Everything here starts from ILIA 2025.',
      enia: 'The targets, indicators and budget of the National Artificial Intelligence Strategy to 2030 (RM 152-2026-PCM). Its four pillars were found, its amounts were not.',
      scores:
        'Peru’s scores by indicator and by sub-dimension, and in two of the three dimensions. Only the total and governance are published; the rest is estimated, and marked so throughout.',
      weights:
        'The official weights inside each dimension. They were inferred from the only complete scorecard that was found, Costa Rica’s.',
      deadlines:
        'The timetable, article by article, of the AI regulation (DS 115-2025-PCM). Some deadlines are known to run to 2029.',
      capacity: 'How many public GPUs, AI researchers and AI doctorates Peru has.',
    },
  },
  links: {
    heading: 'What links promise',
    trial:
      'Until version 1.0.0 Umbral is on trial. A link keeps the levers, not the results: if the model or the evidence changes, the same link may give another number.',
    promise:
      'From version 1.0.0 on, every published link will keep opening with the same levers. If a newer version gives another result, it will say so and say why.',
    future:
      'A damaged link, or one made with a newer version than yours, opens as far as it is understood; the page says what it could not read.',
  },
  privacy: {
    heading: 'Nothing leaves your device',
    local:
      'The model runs in your browser. There are no accounts, no cookies, no visit counters and no server that receives what you do. The page’s security policy forbids it to connect to any other site.',
    offline:
      'After the first visit Umbral also opens offline, with all its views and in both languages: the program stays in this browser.',
    storage:
      'The scenarios you save stay in this browser on this device. Clearing the site’s data erases them: download as a file those you want to keep.',
    sharing:
      'A link carries the scenario after the # sign, a part that the browser does not send to the server. Only those who receive the link see it.',
  },
  notForecast: {
    heading: 'How to read a number from here',
    text: 'Each number says: if these were the rules and these the assumptions, the index would measure this. Nearly all effects are expert judgement, with a wide range and a grade that admits it. So the result always travels with its doubt, with the edition of the index and with the words “not a forecast”.',
    method: 'See the equations, coefficients and sources in Method',
  },
} as const satisfies Shape<typeof reference>;
