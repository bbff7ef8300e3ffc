import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { content, itHere } from './project-content.ts';

const PLAN = '../shared/data/seed/ke-hoach-26-KH-UBND-2022.txt';
const ofPlan = content.entries.materials.filter(({ id }) => id.startsWith('khau-hieu-ke-hoach-'));
const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

itHere('knows slogans of the plan', () => expect(ofPlan.length).toBeGreaterThanOrEqual(3));

it.skipIf(!existsSync(PLAN)).each(ofPlan.map(({ id, fields }) => [id, fields] as const))(
  '%s says letter by letter what the plan says, in the part that it names',
  (_, { poster, sources }) => {
    expect(plain(readFileSync(PLAN, 'utf8'))).toContain(plain(poster?.headline ?? 'không có câu nào'));
    expect(sources?.[0]?.title).toMatch(/^Kế hoạch 26\/KH-UBND ngày 11\/02\/2022 .*, phần I{1,2}, mục \d/);
  },
);
