import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, type Cited, citation } from '../../src/scenario/citation.ts';
import { decodeLink, encodeLink } from '../../src/scenario/link.ts';
import { SHIPPED, shippedSettings } from '../../src/scenario/shipped.ts';
import { shortCode } from '../../src/scenario/short-code.ts';

const stamp = { model: '0.2.0', hash: 't2ydez76', edition: '2025' };
const cited: Cited = {
  titles: ['Plataforma regional'],
  link: 'https://umbral.example/#/explore?v=1&lang=es-PE&base=platform&m=0.2.0~t2ydez76&ed=2025',
  code: '7k3f9a1c',
  stamp,
  index: 'ILIA',
  day: '2026-11-02',
  language: 'es-PE',
};

describe('a citation', () => {
  it('in APA', () => {
    expect(citation('apa', cited)).toBe(
      'Umbral. (2026). Plataforma regional (modelo 0.2.0, t2ydez76; ILIA 2025; código 7k3f9a1c) [Escenario de simulación. No es un pronóstico]. Recuperado el 2 de noviembre de 2026, de https://umbral.example/#/explore?v=1&lang=es-PE&base=platform&m=0.2.0~t2ydez76&ed=2025',
    );
    expect(citation('apa', { ...cited, language: 'en' })).toContain(
      '(model 0.2.0, t2ydez76; ILIA 2025; code 7k3f9a1c) [Simulation scenario. Not a forecast]. Retrieved November 2, 2026, from https://umbral.example/#/',
    );
  });

  it('in ISO 690', () => {
    expect(citation('iso690', cited)).toBe(
      'UMBRAL. Plataforma regional [en línea]. Escenario de simulación (modelo 0.2.0, t2ydez76; ILIA 2025; código 7k3f9a1c). No es un pronóstico. 2026 [consulta: 2 de noviembre de 2026]. Disponible en: https://umbral.example/#/explore?v=1&lang=es-PE&base=platform&m=0.2.0~t2ydez76&ed=2025',
    );
    expect(citation('iso690', { ...cited, language: 'en' })).toContain(
      '[online]. Simulation scenario (model 0.2.0, t2ydez76; ILIA 2025; code 7k3f9a1c). Not a forecast. 2026 [viewed November 2, 2026]. Available from: https',
    );
  });

  it('in BibTeX', () => {
    expect(citation('bibtex', cited)).toBe(
      [
        '@misc{umbral-7k3f9a1c,',
        '  author = {{Umbral}},',
        '  title = {{Plataforma regional}},',
        '  year = {2026},',
        '  howpublished = {Escenario de simulación (modelo 0.2.0, t2ydez76; ILIA 2025; código 7k3f9a1c)},',
        '  note = {No es un pronóstico},',
        '  url = {https://umbral.example/#/explore?v=1&lang=es-PE&base=platform&m=0.2.0~t2ydez76&ed=2025},',
        '  urldate = {2026-11-02},',
        '}',
      ].join('\n'),
    );
  });

  it('of any title is whole: BibTeX keeps its brackets in pairs and runs no command of a title', () => {
    expect(citation('bibtex', { ...cited, titles: ['}\\input{x} 5% & #1_a^b~c $'] })).toContain(
      'title = {{\\}\\textbackslash{}input\\{x\\} 5\\% \\& \\#1\\_a\\textasciicircum{}b\\textasciitilde{}c \\$}}',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = citation('bibtex', { ...cited, titles: [title] });
        const plain = text.replace(/\\[\\{}$&#%_]/g, '');
        let depth = 0;
        for (const character of plain) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('of a comparison names all of it, in its order, whatever the names hold', () => {
    const pair = { ...cited, titles: ['Camino plataforma', 'A, B y {C} & المنصة'] };
    expect(citation('apa', pair)).toContain(
      'Umbral. (2026). «Camino plataforma» y «A, B y {C} & المنصة» (modelo 0.2.0, t2ydez76; ILIA 2025; código 7k3f9a1c) [Comparación de escenarios de simulación. No es un pronóstico].',
    );
    expect(citation('iso690', { ...pair, language: 'en' })).toContain(
      'UMBRAL. “Camino plataforma” and “A, B y {C} & المنصة” [online]. Comparison of simulation scenarios (',
    );
    expect(citation('bibtex', pair)).toContain(
      '  title = {{«Camino plataforma» y «A, B y \\{C\\} \\& المنصة»}},\n',
    );
    expect(citation('apa', { ...cited, titles: ['1', '2', '3'] })).toContain('«1», «2» y «3»');
  });

  it('holds link, model, hash, edition, code and day in every style and language', () => {
    for (const style of CITATION_STYLES)
      for (const language of ['es-PE', 'en'] as const) {
        const text = citation(style, { ...cited, language });
        for (const part of [
          cited.link,
          '0.2.0',
          't2ydez76',
          'ILIA 2025',
          cited.code,
          '2026',
          ...cited.titles,
        ])
          expect(text).toContain(part);
        expect(text).not.toMatch(/undefined|NaN/);
      }
  });
});

describe('the short code', () => {
  const platform = shippedSettings('platform');

  it('is the same wherever the same is computed, however it was reached', () => {
    const code = shortCode([platform], stamp);
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
    const link = encodeLink({
      view: 'explore',
      language: 'en',
      scenarios: [{ base: 'quick-wins', settings: platform, title: 'Otro nombre' }],
      month: 18,
      reading: 'published',
    });
    expect(shortCode([decodeLink(link).state.scenarios[0]?.settings ?? platform], stamp)).toBe(code);
    const { levers } = platform;
    const turned = Object.fromEntries(Object.entries(levers).reverse()) as typeof levers;
    expect(shortCode([{ ...platform, levers: turned }], stamp)).toBe(code);
  });

  it('is another for other settings, another order, model, hash or edition', () => {
    const other = shippedSettings('compliance');
    const literacy = { ...platform.levers.literacy, value: 1 };
    const codes = [
      ...SHIPPED.map(({ settings }) => shortCode([settings], stamp)),
      shortCode([platform, other], stamp),
      shortCode([other, platform], stamp),
      shortCode([{ ...platform, levers: { ...platform.levers, literacy } }], stamp),
      shortCode([{ ...platform, assumptions: { ...platform.assumptions, line: 61 } }], stamp),
      shortCode([platform], { ...stamp, model: '0.3.0' }),
      shortCode([platform], { ...stamp, hash: 'another0' }),
      shortCode([platform], { ...stamp, edition: '2026' }),
    ];
    expect(new Set(codes).size).toBe(codes.length);
  });
});
