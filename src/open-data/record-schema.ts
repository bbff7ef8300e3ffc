/** JSON Schema (2020-12) of a file of records whose fields have the given schema. */
export const recordSchema = (fields: Record<string, unknown>): Record<string, unknown> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['$schema', 'shape', 'site', 'day', 'records'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', format: 'uri' },
    shape: { type: 'integer', title: 'Phiên bản của cách ghi' },
    site: { type: 'string', title: 'Trang web' },
    day: { type: 'string', format: 'date', title: 'Ngày mà dữ liệu nói về' },
    records: { type: 'array', items: { $ref: '#/$defs/record' } },
  },
  $defs: {
    record: {
      type: 'object',
      required: ['id', 'page', 'file', 'derived', 'fields'],
      additionalProperties: false,
      properties: {
        id: { type: 'string', title: 'Định danh', description: 'Giữ nguyên khi trang đổi tên.' },
        page: { type: 'string', format: 'uri', title: 'Trang hiện nay' },
        file: { type: 'string', title: 'Tệp nội dung' },
        derived: { type: 'object', title: 'Điều trang rút ra vào ngày của dữ liệu' },
        fields,
        body: { type: 'string', title: 'Bài viết (Markdown)' },
      },
    },
  },
});
