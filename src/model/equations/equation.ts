import type { Expression } from '../expression.ts';

/** Where an equation belongs on the method page. */
export const SECTION_IDS = [
  'effort',
  'delivery',
  'absorption',
  'response',
  'delay',
  'complements',
  'ceiling',
  'index',
  'rivals',
  'cost',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

interface Common {
  /** Unique; parts joined by a slash, a lever's equations start with its id. */
  readonly name: string;
  readonly unit: string;
  readonly section: SectionId;
  /** Where the form comes from: a section of docs/model.md. The numbers' sources stand in the parameters. */
  readonly source: string;
}

/**
 * One equation of the model.
 *
 * auxiliary  its value now
 * stock      `initial` at month 0; `next` is its value one step (or, when `every` is 'month', one month) later
 */
export type Equation =
  | (Common & { readonly kind: 'auxiliary'; readonly expression: Expression })
  | (Common & {
      readonly kind: 'stock';
      readonly every: 'step' | 'month';
      readonly initial: Expression;
      readonly next: Expression;
    });

type Rest = Omit<Common, 'name' | 'section' | 'source'> & { readonly source?: string };

/** Makers of equations of one section, so that a list reads as name, unit, expression. */
export function inSection(section: SectionId) {
  const source = `docs/model.md#${section}`;
  return {
    auxiliary: (name: string, unit: Rest['unit'], expression: Expression): Equation => ({
      kind: 'auxiliary',
      name,
      unit,
      section,
      source,
      expression,
    }),
    stock: (
      name: string,
      unit: Rest['unit'],
      initial: Expression,
      next: Expression,
      every: 'step' | 'month' = 'step',
    ): Equation => ({ kind: 'stock', every, name, unit, section, source, initial, next }),
  };
}
