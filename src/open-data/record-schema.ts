import { CONTENT_TYPES, type CollectionName } from '../catalogue/content-types.ts';
import { fieldChangeSchema } from './change-schema.ts';
import { derivedSchema } from './derived-schemas.ts';
import { publicSchema } from './public-fields.ts';

type JsonSchema = Record<string, unknown>;

/** JSON Schema (2020-12) of a file that has a list of things under a name. */
const fileSchema = (list: 'records' | 'changes', item: JsonSchema): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['$schema', 'shape', 'site', 'day', list],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', format: 'uri' },
    shape: { type: 'integer', title: 'Phiên bản của cách ghi' },
    site: { type: 'string', title: 'Trang web' },
    day: { type: 'string', format: 'date', title: 'Ngày mà dữ liệu nói về' },
    [list]: { type: 'array', items: { $ref: '#/$defs/item' } },
  },
  $defs: { item },
});

/** JSON Schema of a file of the records of a collection. */
export const recordSchema = (collection: CollectionName): JsonSchema =>
  fileSchema('records', {
    type: 'object',
    required: ['id', 'page', 'file', 'derived', 'fields'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', title: 'Định danh', description: 'Giữ nguyên khi trang đổi tên.' },
      page: { type: 'string', format: 'uri', title: 'Trang hiện nay' },
      file: { type: 'string', title: 'Tệp nội dung' },
      derived: {
        title: 'Điều trang rút ra vào ngày của dữ liệu',
        ...publicSchema(derivedSchema(collection)),
      },
      fields: publicSchema(CONTENT_TYPES[collection].schema),
      body: { type: 'string', title: 'Bài viết (Markdown)' },
    },
  });

/** JSON Schema of the file of every changed field. */
export const changesSchema = (): JsonSchema => fileSchema('changes', publicSchema(fieldChangeSchema));
