/** How a scenario is cited: the same words for the same scenario, model and day. */
import type { LanguageTag } from './problem.ts';
import type { Stamp } from './scenario.ts';

/** What a citation says. `day` is YYYY-MM-DD, the day on which it was consulted. */
export interface Cited {
  readonly title: string;
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

function apa(cited: Cited): string {
  const { title, link, language } = cited;
  const words = WORDS[language];
  return `${PROGRAM}. (${yearOf(cited)}). ${title} (${state(cited)}) [${words.kind}. ${words.notForecast}]. ${words.retrieved(dayOf(cited), link)}`;
}

function iso690(cited: Cited): string {
  const { title, link, language } = cited;
  const words = WORDS[language];
  return `${PROGRAM.toUpperCase()}. ${title} [${words.online}]. ${words.kind} (${state(cited)}). ${words.notForecast}. ${yearOf(cited)} [${words.consulted(dayOf(cited))}]. ${words.available(link)}`;
}

function bibtex(cited: Cited): string {
  const { title, link, code, day, language } = cited;
  const words = WORDS[language];
  const fields = [
    ['author', `{${PROGRAM}}`],
    ['title', `{${inTex(title)}}`],
    ['year', yearOf(cited)],
    ['howpublished', inTex(`${words.kind} (${state(cited)})`)],
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
