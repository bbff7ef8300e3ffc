import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /^\s*(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?['"](\.{1,2}\/[^'"?]+)['"]/gm;

/** Every file of src/ and scripts/ that is no test, with the files that it imports, also for their types alone. */
export function importGraph(): Map<string, string[]> {
  const files = globSync('{src,scripts}/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts'));
  return new Map(files.sort().map((file) => [file, importsOf(file)]));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target = '']) => join(dirname(file), target));

/** The circles of a graph, each as the sorted names that reach each other (Tarjan's strongly connected components). */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const [order, low, stack, circles] = [
    new Map<string, number>(),
    new Map<string, number>(),
    [] as string[],
    [] as string[][],
  ];
  const visit = (name: string): number => {
    order.set(name, order.size);
    low.set(name, order.size - 1);
    stack.push(name);
    for (const next of graph.get(name) ?? []) {
      const reached = order.has(next) ? (stack.includes(next) ? order.get(next) : undefined) : visit(next);
      low.set(name, Math.min(low.get(name) ?? 0, reached ?? Infinity));
    }
    if (low.get(name) === order.get(name)) {
      const circle = stack.splice(stack.indexOf(name));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low.get(name) ?? 0;
  };
  for (const name of graph.keys()) if (!order.has(name)) visit(name);
  return circles;
}
