import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONTENT_TYPES, type CollectionName } from '../catalogue/content-types.ts';
import { changesSchema, recordSchema } from './record-schema.ts';
import { SHAPE_VERSION } from './shape-version.ts';

const KEPT = 'tests/fixtures/open-data/shape.json';

/** A schema without its words for people, which may be bettered at any time. */
const shapeOf = (schema: object): string => {
  const shape = JSON.stringify(schema, (name, value: unknown) =>
    ['title', 'description'].includes(name) && typeof value === 'string' ? undefined : value,
  );
  return createHash('sha256').update(shape).digest('hex').slice(0, 16);
};

it('open data keeps its shape as long as it keeps its version', () => {
  const names = Object.keys(CONTENT_TYPES) as CollectionName[];
  const now = {
    version: SHAPE_VERSION,
    shapes: {
      ...Object.fromEntries(names.map((name) => [name, shapeOf(recordSchema(name))])),
      changes: shapeOf(changesSchema()),
    },
  };
  const kept: unknown = JSON.parse(readFileSync(KEPT, 'utf8'));
  const remedy = `a field came, went or changed: raise SHAPE_VERSION by one and write into ${KEPT}:\n${JSON.stringify(now)}`;
  expect(now, remedy).toEqual(kept);
});
