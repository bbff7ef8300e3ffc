import { isScalar, type Scalar } from 'yaml';
import type { z } from 'astro/zod';
import { PHONE } from '../../../src/fields/contact.ts';
import { isCalendarDate, isoDay } from '../../../src/text/days.ts';
import { schemaAt } from '../../../src/fields/schema-walk.ts';
import { quickFrontMatter } from '../../../src/entry-text/quick-front-matter.ts';
import { validate } from '../../content/validate.ts';
import { nodeAt } from '../../content/yaml/yaml-places.ts';
import { parseYaml, yamlTree } from '../../content/yaml/yaml-source.ts';
import type { Edit } from '../../../src/entry-text/edits.ts';
import type { ContentFile, Mending } from '../../content/content.ts';

/** Values that say the right thing in the wrong form; only where nothing of them was lost. */
export const fieldValues: Mending = {
  mends: 'viết lại giá trị đúng dạng',
  find: (file) => [{ edits: () => inRightForm(file) }],
};

function inRightForm(file: ContentFile): Edit[] {
  const { text, yaml = '', yamlOffset, schema } = file;
  const quick = 'collection' in file ? quickFrontMatter(text, yaml) : undefined;
  if (quick && validate(schema, quick).faults.length === 0) return [];
  const { data } = parseYaml(yaml, 0);
  if (data === undefined || data === null) return [];
  const { faults } = validate(schema, data);
  const tree = faults.length > 0 ? yamlTree(yaml) : null;
  const edits = new Map<number, Edit>();
  for (const { path } of faults) {
    const node = nodeAt(tree, path)?.value;
    const field = schemaAt(schema, path);
    if (!isScalar(node) || !node.range || !field) continue;
    const [start, end] = node.range;
    const written = yaml.slice(start, end);
    const text = rightForm(written, node, (value) => (field as z.ZodType).safeParse(value).success);
    if (text !== undefined) edits.set(start, { from: yamlOffset + start, to: yamlOffset + end, text });
  }
  return [...edits.values()].sort((a, b) => a.from - b.from);
}

/** Behind a day, in Vietnam's own time: that day is the day meant. */
const OUR_TIME =
  /(?<=^\d{4}-\d\d-\d\d)(?:[Tt]|[ \t]+)\d\d?:\d\d(?::\d\d(?:\.\d*)?)?(?:[ \t]*\+0?7(?::?00)?)?$/;

/** Curly quotes that a program made of those around a value; a title may have them of its own. */
const QUOTED = /^[“”‘’„]([^“”‘’„]+)[“”‘’]$/;

type Takes = (value: unknown) => boolean;

/** The value in the form that its field takes, as YAML; undefined when there is none or it is a guess. */
function rightForm(written: string, { type, value }: Scalar, takes: Takes): string | undefined {
  if (type !== 'PLAIN' && type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return undefined;
  const text = (typeof value === 'string' ? value : written).trim().replace(QUOTED, '$1');
  if (type === 'PLAIN' && typeof value !== 'string' && value !== null && takes(written))
    return JSON.stringify(written);
  if (takes('2026-01-31') && !takes('2026-02-30')) return dayIn(text);
  if (takes('113') && !takes('12') && !takes('x')) return phone(text, takes);
  if (text !== value && typeof value === 'string' && QUOTED.test(value.trim()) && takes(text))
    return JSON.stringify(text);
  const hyphened = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  if (hyphened !== text && /\d[\d/.-]*\p{L}/u.test(text) && takes(hyphened)) return JSON.stringify(hyphened);
  return takes(1) || takes(10000) ? amount(text, takes) : undefined;
}

/** 31/01/2026, 31-1-2026, 2026-1-31 and 2026/01/31 as 2026-01-31; days come before months in Vietnam. A time of ours goes. */
function dayIn(written: string): string | undefined {
  const text = written.replace(OUR_TIME, '');
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, year2 = '', month2 = '', day2 = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
  const iso = isoDay(year || year2, month || month2, day || day2);
  return isCalendarDate(iso) ? iso : undefined;
}

/** "0294.3832.000", "(0294) 3832 000" and "+84 294 3832000" as plain digits in quotes. */
function phone(text: string, takes: Takes): string | undefined {
  if (!/^\+?[\d\s.()-]+$/.test(text)) return undefined;
  const digits = text.replace(/[\s.()-]/g, '').replace(/^\+84\(?0?/, '0');
  return PHONE.test(digits) && takes(digits) ? `"${digits}"` : undefined;
}

/** "10.000đ", "10.000 đồng", "10 000 VNĐ" and "10000" as 10000. */
function amount(text: string, takes: Takes): string | undefined {
  const [, number = ''] = /^(\d{1,3}(?:[.,\s]\d{3})*|\d+)\s*(?:đ|đồng|vnđ|vnd)?$/iu.exec(text) ?? [];
  const digits = number.replace(/[.,\s]/g, '');
  return digits !== '' && takes(Number(digits)) ? String(Number(digits)) : undefined;
}
