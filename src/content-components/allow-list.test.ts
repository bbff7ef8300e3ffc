import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { findBodyFaults } from '../markdown/body-faults.ts';
import { CONTENT_COMPONENTS } from './allow-list.ts';

/** The title, looked for below `.optional()`. */
const titleOf = (field: z.ZodType): string | undefined =>
  field.meta()?.title ?? (field instanceof z.ZodOptional ? titleOf(field.unwrap() as z.ZodType) : undefined);
const beside = (file: string): URL => new URL(file, import.meta.url);

describe.each(Object.entries(CONTENT_COMPONENTS))('<%s>', (name, component) => {
  it('is written as its example says', () => {
    expect(findBodyFaults(component.example)).toEqual([]);
    expect(component.example).toContain(`<${name}`);
  });

  it('says in Vietnamese what it and each of its attributes are', () => {
    const fields = Object.values(component.attributes.shape as Record<string, z.ZodType>);
    for (const text of [component.label, component.purpose, ...fields.map(titleOf)])
      expect(text).toMatch(/\p{L}/u);
  });

  it('names an entry or a file only by attributes that the checks know', () => {
    expect('ma' in component.attributes.shape).toBe(component.pointsAt !== undefined);
  });

  it('has its looks and is given to every entry', () => {
    expect(existsSync(beside(`${name}.astro`))).toBe(true);
    expect(readFileSync(beside('../markdown/BodyParts.astro'), 'utf8')).toMatch(
      new RegExp(`const components[^}]*\\b${name}\\b`),
    );
  });
});
