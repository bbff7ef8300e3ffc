import { z } from 'astro/zod';

/**
 * One of the keys of a table; the editing form offers its labels.
 * @param said the field's name, for a message that lists the keys, or a message of its own
 * @example oneOf({ full: 'Toàn trình', partial: 'Một phần' }, 'Mức') // refuses with 'Mức chỉ nhận: full, partial'
 */
export function oneOf<K extends string>(
  labels: Readonly<Record<K, string>>,
  said?: string | { error: string },
) {
  const keys = Object.keys(labels) as [K, ...K[]];
  const error = typeof said === 'string' ? `${said} chỉ nhận: ${keys.join(', ')}` : said?.error;
  return z.enum(keys, error === undefined ? {} : { error }).meta({ options: labels });
}
