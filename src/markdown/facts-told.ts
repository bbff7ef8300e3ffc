import { isFactComponent, FACT_COMPONENTS } from '../content-components/fact-components.ts';
import { procedureFact } from '../content-components/procedure-fact.ts';
import { attributesOf } from './attribute-faults.ts';
import { parseBody } from './parse-body.ts';
import { componentsOf } from './tree-faults.ts';

/** A body as text, with the words of its facts in place of their components; what stands in code stays as it is. */
export async function withFactsTold(body: string): Promise<string> {
  const parsed = parseBody(body);
  const elements = 'tree' in parsed ? componentsOf(parsed.tree) : [];
  const told = await Promise.all(
    elements.flatMap(async (element) => {
      const { name, position } = element;
      if (!isFactComponent(name) || position?.start.offset === undefined) return [];
      const { thuTuc = '', truongHop } = attributesOf(element);
      const given = { thuTuc, ...(truongHop !== undefined && { truongHop }) };
      const words = await procedureFact(FACT_COMPONENTS[name], given);
      return [{ words, start: position.start.offset, end: position.end.offset ?? position.start.offset }];
    }),
  );
  return told
    .flat()
    .sort((a, b) => b.start - a.start)
    .reduce((text, { words, start, end }) => text.slice(0, start) + words + text.slice(end), body);
}
