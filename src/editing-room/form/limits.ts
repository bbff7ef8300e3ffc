import type { z } from 'astro/zod';

/** What a schema demands of a value beyond its type, as the form can say it. */
export interface Limits {
  min?: number;
  max?: number;
  whole?: boolean;
  /** Regular expression, between strokes, and the sentence for a value that breaks it. */
  pattern?: [source: string, message: string];
}

interface CheckDefinition {
  check: string;
  value?: number;
  minimum?: number;
  maximum?: number;
  pattern?: RegExp;
  error?: (issue: object) => string | { message: string } | undefined;
}

/** The limits of a string, number or array schema; checks that only a program can do are left to `check`. */
export function limitsOf(schema: z.core.$ZodType): Limits {
  const checks = (schema._zod.def as { checks?: z.core.$ZodCheck[] }).checks ?? [];
  return Object.assign({}, ...checks.map((check) => limitOf(check._zod.def as CheckDefinition)));
}

function limitOf(definition: CheckDefinition): Limits {
  switch (definition.check) {
    case 'min_length':
      return { min: definition.minimum ?? 0 };
    case 'max_length':
      return { max: definition.maximum ?? Infinity };
    case 'greater_than':
      return { min: definition.value ?? 0 };
    case 'less_than':
      return { max: definition.value ?? Infinity };
    case 'number_format':
      return { whole: true };
    case 'string_format':
      return definition.pattern ? { pattern: [sourceOf(definition.pattern), messageOf(definition)] } : {};
    default:
      return {};
  }
}

/** Between strokes the form takes an expression whole, with its flags. */
const sourceOf = ({ source, flags }: RegExp): string => `/${source}/${flags}`;

function messageOf({ error }: CheckDefinition): string {
  const said = error?.({});
  return (typeof said === 'object' ? said.message : said) ?? 'Sai cách viết';
}
