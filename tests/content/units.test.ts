import { describe, expect, it } from 'vitest';
import { content, hasResearch, isOfTheArea, readResearch } from './project-content.ts';

const UNITS = 'duyenhai-units.json';
const MERGED_ON = '2025-07-01';
const LAST_DAY = '2025-06-30';

interface Units {
  oldUnits: { code: string; name: string }[];
  newCodes: Record<string, string>;
}

const units = content.entries.offices.filter(({ fields }) => fields.kind === 'administrative-unit');

describe('the administrative units of the area', () => {
  it.skipIf(!hasResearch(UNITS) || !isOfTheArea)(
    'stand since the merger under the codes that they took over',
    () => {
      const { newCodes } = readResearch(UNITS) as Units;
      const standing = units.filter(({ fields }) => fields.validFrom === MERGED_ON);
      const codes = Object.keys(newCodes).map((name) =>
        standing.filter(({ fields }) => fields.name === name),
      );
      expect(codes.map((found) => found.map(({ fields }) => fields.unitCode))).toEqual(
        Object.values(newCodes).map((code) => [code]),
      );
    },
  );

  it.skipIf(!hasResearch(UNITS) || !isOfTheArea)(
    'that ended with the merger say so, and name who came after them',
    () => {
      const { oldUnits } = readResearch(UNITS) as Units;
      for (const { name, code } of oldUnits) {
        const ended = units.filter(
          ({ fields }) => fields.unitCode === code && fields.validUntil === LAST_DAY,
        );
        expect(ended.map(({ fields }) => fields.name)).toEqual([expect.stringContaining(name)]);
        expect(ended[0]?.fields.successors).not.toEqual([]);
      }
    },
  );

  it('that the site serves all stand today', () => {
    const served = content.lists.site?.value?.units ?? [];
    const standing = units.filter(({ fields }) => fields.validUntil === undefined).map(({ id }) => id);
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter((id) => !standing.includes(id))).toEqual([]);
  });
});

describe('the page of old and new names', () => {
  const NAMES = 'vinhlong-124-units.json';
  it.skipIf(!hasResearch(NAMES) || !isOfTheArea)(
    'tells every unit of the province as the list of units does',
    () => {
      const page = content.entries.standingPages.find(({ id }) => id === 'ten-xa-phuong-cu-va-moi');
      const rows = readResearch(NAMES) as { name: string; formedFrom: string }[];
      expect(rows).toHaveLength(124);
      const lines = new Set((page?.body ?? '').split('\n'));
      const wanted = rows.map(({ name, formedFrom }) => `- **${name}**: ${formedFrom}.`.normalize('NFC'));
      expect(wanted.filter((line) => !lines.has(line))).toEqual([]);
    },
  );
});
