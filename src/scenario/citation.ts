/** How a scenario or a comparison is cited: the same words for the same scenarios, model and day. */
import type { LanguageTag } from './problem.ts';
import type { Stamp } from './scenario.ts';

/** What a citation says. `day` is YYYY-MM-DD, the day on which it was consulted. */
export interface Cited {
  /** What it is called: one scenario, or those of a comparison in their order. */
  readonly titles: readonly string[];
  readonly link: string;
  readonly code: string;
  readonly stamp: Required<Stamp>;
  /** Name of the index. */
  readonly index: string;
  readonly day: string;
  readonly language: LanguageTag;
}

export const CITATION_STYLES = ['apa', 'iso690', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const PROGRAM = 'Umbral';

/** The words that a citation is made of, in its own language wherever the page is read. */
const WORDS = {
  'es-PE': {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
    day: (day: number, month: string, year: string) => `${day} de ${month} de ${year}`,
    kind: 'Escenario de simulación',
    comparison: 'Comparación de escenarios de simulación',
    quoted: (title: string) => `«${title}»`,
    and: ' y ',
    notForecast: 'No es un pronóstico',
    model: 'modelo',
    code: 'código',
    retrieved: (day: string, link: string) => `Recuperado el ${day}, de ${link}`,
    online: 'en línea',
    consulted: (day: string) => `consulta: ${day}`,
    available: (link: string) => `Disponible en: ${link}`,
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    day: (day: number, month: string, year: string) => `${month} ${day}, ${year}`,
    kind: 'Simulation scenario',
    comparison: 'Comparison of simulation scenarios',
    quoted: (title: string) => `“${title}”`,
    and: ' and ',
    notForecast: 'Not a forecast',
    model: 'model',
    code: 'code',
    retrieved: (day: string, link: string) => `Retrieved ${day}, from ${link}`,
    online: 'online',
    consulted: (day: string) => `viewed ${day}`,
    available: (link: string) => `Available from: ${link}`,
  },
} as const;

/** The citation in one of the styles, as plain text. */
export function citation(style: CitationStyle, cited: Cited): string {
  switch (style) {
    case 'apa':
      return apa(cited);
    case 'iso690':
      return iso690(cited);
    case 'bibtex':
      return bibtex(cited);
  }
}

/** Model, its hash, edition and code, which tell one state of the numbers from every other. */
function state({ stamp, index, code, language }: Cited): string {
  const words = WORDS[language];
  return `${words.model} ${stamp.model}, ${stamp.hash}; ${index} ${stamp.edition}; ${words.code} ${code}`;
}

/** The name of what is cited. Those of a comparison stand in quotes, so that a comma in one parts nothing. */
function titleOf({ titles, language }: Cited): string {
  const [only = ''] = titles;
  if (titles.length === 1) return only;
  const { quoted, and } = WORDS[language];
  const names = titles.map(quoted);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(and);
}

const kindOf = ({ titles, language }: Cited): string =>
  titles.length === 1 ? WORDS[language].kind : WORDS[language].comparison;

function apa(cited: Cited): string {
  const { link, language } = cited;
  const words = WORDS[language];
  return `${PROGRAM}. (${yearOf(cited)}). ${titleOf(cited)} (${state(cited)}) [${kindOf(cited)}. ${words.notForecast}]. ${words.retrieved(dayOf(cited), link)}`;
}

function iso690(cited: Cited): string {
  const { link, language } = cited;
  const words = WORDS[language];
  return `${PROGRAM.toUpperCase()}. ${titleOf(cited)} [${words.online}]. ${kindOf(cited)} (${state(cited)}). ${words.notForecast}. ${yearOf(cited)} [${words.consulted(dayOf(cited))}]. ${words.available(link)}`;
}

function bibtex(cited: Cited): string {
  const { link, code, day, language } = cited;
  const words = WORDS[language];
  const fields = [
    ['author', `{${PROGRAM}}`],
    ['title', `{${inTex(titleOf(cited))}}`],
    ['year', yearOf(cited)],
    ['howpublished', inTex(`${kindOf(cited)} (${state(cited)})`)],
    ['note', words.notForecast],
    // As it stands: styles set it letter by letter.
    ['url', link],
    ['urldate', day],
  ];
  return `@misc{umbral-${code},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
}

const yearOf = ({ day }: Cited): string => day.slice(0, 4);

function dayOf({ day, language }: Cited): string {
  const [year = '', month, date] = day.split('-');
  const words = WORDS[language];
  return words.day(Number(date), words.months[Number(month) - 1] ?? '', year);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Whatever a title holds, as text: nothing of it is a command. */
const inTex = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (character) => TEX[character] ?? `\\${character}`);
