import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CONTENT_LISTS, CONTENT_TYPES } from '../../catalogue/content-types.ts';
import { cmsConfig } from './cms-config.ts';
import type { EditingBackend } from '../../site/schemas/editing-schema.ts';

const OWN_SCHEMA = new URL('../../../node_modules/@sveltia/cms/schema/sveltia-cms.json', import.meta.url);
const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(
  JSON.parse(readFileSync(OWN_SCHEMA, 'utf8')) as object,
);

const backend = (name: EditingBackend['name'], more: Partial<EditingBackend> = {}): EditingBackend => ({
  name,
  repo: 'don-vi/kho',
  branch: 'main',
  ...more,
});
const config = (kept?: EditingBackend) =>
  JSON.parse(
    JSON.stringify(
      cmsConfig({ title: 'Trang thử', logo: '/x.svg', url: 'https://thu.example/', backend: kept }),
    ),
  ) as Record<string, unknown>;

interface AnyField {
  name: string;
  label?: string;
  widget: string;
  fields?: AnyField[];
  field?: AnyField;
  options?: { label: string; value: string }[];
}
interface AnyCollection {
  name: string;
  folder?: string;
  fields?: AnyField[];
  files?: { file: string; fields: AnyField[] }[];
}
const collections = config()['collections'] as AnyCollection[];
const all = (fields: AnyField[]): AnyField[] =>
  fields.flatMap((field) => [field, ...all(field.fields ?? []), ...all(field.field ? [field.field] : [])]);
const everyField = all(
  collections.flatMap(({ fields = [], files = [] }) => [...fields, ...files.flatMap((file) => file.fields)]),
);

describe('the configuration of the editing room', () => {
  it.each([
    ['a local folder', undefined],
    ['GitHub', backend('github')],
    [
      'GitLab',
      backend('gitlab', {
        appId: 'ma',
        baseUrl: 'https://git.example',
        apiRoot: 'https://git.example/api/v4',
      }),
    ],
    ['Gitea or Forgejo', backend('gitea', { appId: 'ma', baseUrl: 'https://git.example' })],
  ])('is what Sveltia’s own JSON Schema wants, for %s', (_, kept) => {
    validate(config(kept));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has the steps draft, review, ready where Sveltia can', () => {
    expect(
      [backend('github'), backend('gitlab'), backend('gitea'), undefined].map(
        (kept) => config(kept)['publish_mode'],
      ),
    ).toEqual(['editorial_workflow', 'editorial_workflow', 'simple', 'simple']);
  });

  it('shows every collection and every list', () => {
    expect(collections.flatMap(({ folder }) => folder ?? [])).toEqual(
      Object.values(CONTENT_TYPES).map(({ folder }) => `content/${folder}`),
    );
    expect(collections.flatMap(({ files = [] }) => files.map(({ file }) => file))).toEqual(
      Object.values(CONTENT_LISTS).map(({ file }) => `content/${file}`),
    );
  });

  it('names every field and every choice in Vietnamese', () => {
    const unnamed = everyField.flatMap(({ name, label, options = [] }) => [
      ...(label ? [] : [name]),
      ...options.filter(({ label: shown, value }) => shown === value).map(({ value }) => `${name}: ${value}`),
    ]);
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('asks for a day as a day, for a form as a file, for another entry among the entries', () => {
    const widget = (name: string) => everyField.find((field) => field.name === name)?.widget;
    expect([widget('signedOn'), widget('file'), widget('office'), widget('amount'), widget('free')]).toEqual([
      'datetime',
      'file',
      'relation',
      'number',
      'boolean',
    ]);
  });
});
