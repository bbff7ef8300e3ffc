import { z } from 'astro/zod';
import { vietnameseMessage } from '../fields/messages.ts';
import { labelOf, type Path } from '../fields/schema-walk.ts';

// The room's policy lets no text become program, and zod would try.
z.config({ jitless: true });

/** So many faults are told at once. */
const MOST_TOLD = 3;

/**
 * Keeps the form from saving what breaks the schema: rules that a field of the form can't hold by itself, such as an end
 * before its beginning. Faults that stood in the file already do not hinder other repairs.
 *
 * @param before the file's data; undefined for a new file
 * @throws Error whose cause says in Vietnamese what is wrong; Sveltia shows it in its own dialog
 */
export function refuseWrong(schema: z.ZodType, before: unknown, now: unknown): void {
  const known = new Set(before === undefined ? [] : faultsOf(schema, before));
  const faults = faultsOf(schema, now).filter((fault) => !known.has(fault));
  if (faults.length > 0) throw refusal(faults);
}

/** The message by which Sveltia knows that the cause is for the editor. */
const refusal = (faults: readonly string[]): Error =>
  new Error('saving_failed', {
    cause: new Error(
      `Chưa lưu. Sửa ${faults.length > 1 ? `${faults.length} chỗ` : 'chỗ này'} rồi lưu lại: ${faults.slice(0, MOST_TOLD).join(' · ')}`,
    ),
  });

function faultsOf(schema: z.ZodType, data: unknown): string[] {
  const { error } = schema.safeParse(data, { error: vietnameseMessage });
  return (error?.issues ?? []).map(({ path, message }) =>
    [labelOf(schema, path as Path), message].filter(Boolean).join(': '),
  );
}
