import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { z } from 'astro/zod';
import { vietnameseMessage } from '../fields/messages.ts';
import { didYouMean } from '../text/nearest.ts';
import type { BodyFault } from './body-fault.ts';

/** An element as it stands in a body, on lines of its own or in a sentence. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Element['attributes'][number];

/** The attributes of an element that are plain strings. */
export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );

/** Where an attribute stands in the body; the element's own place when it is not written there. */
export function attributeOffset(element: Element, name: string, body: string): number {
  const start = element.position?.start.offset ?? 0;
  const tag = body.slice(start, element.position?.end.offset ?? start);
  const found = new RegExp(`\\s${RegExp.escape(name)}(?=[\\s=/>])`).exec(tag);
  return found ? start + found.index + 1 : start;
}

/** Everything wrong with the attributes of an allowed element: computed, unknown, written twice, missing, wrong. */
export function attributeFaults(element: Element, schema: z.ZodObject, body: string): BodyFault[] {
  const faults = element.attributes.flatMap((attribute, index) => {
    const words = wordsOn(attribute, element.attributes.slice(0, index), element.name ?? '', schema);
    return words ? [faultAt(element, nameOf(attribute), body, words)] : [];
  });
  return faults.length > 0 ? faults : valueFaults(element, schema, body);
}

type Words = readonly [message: string, advice: string];

const nameOf = (attribute: Attribute): string =>
  attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';

function faultAt(element: Element, key: string, body: string, [message, advice]: Words): BodyFault {
  const value = attributesOf(element)[key] || key;
  return { offset: attributeOffset(element, key, body), value, message, advice };
}

function wordsOn(
  attribute: Attribute,
  before: readonly Attribute[],
  name: string,
  schema: z.ZodObject,
): Words | undefined {
  const known = Object.keys(schema.shape);
  if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value !== 'string'))
    return [`thuộc tính của <${name}> viết trong dấu { } là mã chương trình`, 'viết trong dấu nháy: ten="…"'];
  const key = attribute.name;
  if (!known.includes(key))
    return [
      `<${name}> không có thuộc tính "${key}"${didYouMean(key, known)}`,
      known.length > 0 ? `chỉ dùng: ${known.join(', ')}` : 'xóa thuộc tính này',
    ];
  return before.some((other) => nameOf(other) === key)
    ? [`thuộc tính "${key}" của <${name}> ghi hai lần`, 'giữ lại một, xóa cái kia']
    : undefined;
}

function valueFaults(element: Element, schema: z.ZodObject, body: string): BodyFault[] {
  const values = attributesOf(element);
  const result = schema.safeParse(values, { error: vietnameseMessage });
  return (result.error?.issues ?? []).map(({ path, message }) => {
    const key = String(path[0] ?? '');
    const { title = key, description = '' } = (schema.shape as Record<string, z.ZodType>)[key]?.meta() ?? {};
    const label = `"${key}" (${title})`;
    return faultAt(
      element,
      key,
      body,
      Object.hasOwn(values, key)
        ? [`${label} của <${element.name}>: ${message}`, description]
        : [`<${element.name}> thiếu thuộc tính bắt buộc ${label}`, `thêm ${key}="…". ${description}`],
    );
  });
}
