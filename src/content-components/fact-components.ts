import type { ToldFact } from '../procedures/answers/in-a-sentence.ts';
import type { TextFact } from '../told-facts/facts-in-text.ts';

/** The components that tell a fact of a procedure, with its short answer. */
export const FACT_COMPONENTS = {
  LePhi: 'cost',
  ThoiHan: 'time',
  SoGiayTo: 'evidence',
  CachNop: 'where',
} as const satisfies Record<string, ToldFact>;

export type FactComponent = keyof typeof FACT_COMPONENTS;
const FACT_COMPONENT_NAMES = Object.keys(FACT_COMPONENTS) as FactComponent[];

/** Whether an element's name is that of a component that tells a fact. */
export const isFactComponent = (name: string | null | undefined): name is FactComponent =>
  FACT_COMPONENT_NAMES.some((known) => known === name);

/** The component to use instead of typing a fact of the kind. */
export const COMPONENT_TELLING: Readonly<Record<TextFact['kind'], FactComponent>> = {
  amount: 'LePhi',
  free: 'LePhi',
  time: 'ThoiHan',
  papers: 'SoGiayTo',
};

/** The kinds of fact that a component tells. */
export const kindsToldBy = (component: FactComponent): TextFact['kind'][] =>
  (Object.keys(COMPONENT_TELLING) as TextFact['kind'][]).filter(
    (kind) => COMPONENT_TELLING[kind] === component,
  );
