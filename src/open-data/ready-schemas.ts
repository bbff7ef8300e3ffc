import { CONTENT_TYPES, type CollectionName } from '../catalogue/content-types.ts';
import { once } from '../site/once.ts';
import { changesSchema, recordSchema } from './record-schema.ts';

/** The JSON Schemas of open data, which no content changes. */
interface ReadySchemas {
  records: Readonly<Record<CollectionName, object>>;
  changes: object;
}

/** Every schema; a build bundles them instead of what makes them (src/integrations/ready-schemas.ts). */
export const readySchemas = once((): ReadySchemas => ({
  records: Object.fromEntries(
    (Object.keys(CONTENT_TYPES) as CollectionName[]).map((name) => [name, recordSchema(name)]),
  ) as ReadySchemas['records'],
  changes: changesSchema(),
}));
