import { describe, expect, it } from 'vitest';
import { hotlineSchema } from '../hotlines/schema.ts';
import { procedureSchema } from '../procedures/schema/schema.ts';
import { publicFields, publicList, publicSchema } from './public-fields.ts';

const line = {
  name: 'Đường dây của phường',
  phones: ['02943999999'],
  address: 'Số 1',
  openingHours: [{ days: ['mon'], opens: '07:30', closes: '11:30' }],
  verification: { state: 'awaiting', note: 'hỏi văn phòng' },
  awaiting: [{ what: 'số', why: 'chưa rõ' }],
  acknowledged: [],
};

it('a row of a list gives its address only when it was confirmed', () => {
  const row = (state: string) => ({ name: 'Kênh', url: 'https://x.gov.vn', verification: { state } });
  expect(publicList('officialChannels', [row('verified'), row('awaiting')])).toEqual([
    row('verified'),
    { name: 'Kênh', verification: { state: 'awaiting' } },
  ]);
});

it('a list keeps to itself what editors ask, and where a role works', () => {
  const role = { id: 'duyet', group: '@x/y', verification: { state: 'awaiting', note: 'hỏi tỉnh' } };
  const shown = { id: 'duyet', verification: { state: 'awaiting' } };
  expect(publicList('roles', [role])).toEqual([shown]);
  expect(publicList('lifeEvents', [{ ...role, awaiting: [{ what: 'số', why: 'chưa rõ' }] }])).toEqual([
    { ...shown, group: '@x/y', awaiting: [{ what: 'số' }] },
  ]);
});

describe('what anybody may have of an entry', () => {
  it('leaves out the notes of its editors', () => {
    const shown = publicFields(line);
    expect(shown['awaiting']).toEqual([{ what: 'số' }]);
    expect(shown).not.toHaveProperty('acknowledged');
    expect(shown['verification']).toEqual({ state: 'awaiting' });
    expect(publicFields({ source: { kind: 'decision', imported: { steps: 'x' } } })).toEqual({
      source: { kind: 'decision' },
    });
  });

  it('holds no contact that nobody confirmed, and every one that somebody did', () => {
    expect(publicFields(line)).toMatchObject({
      name: line.name,
      phones: [],
      openingHours: [],
      address: undefined,
    });
    const verified = { ...line, verification: { state: 'verified' } };
    expect(publicFields(verified)).toMatchObject({ phones: line.phones, address: 'Số 1' });
  });

  it('does so in an entry within an entry, as the imprint is one', () =>
    expect(publicFields({ imprint: { phone: '1', verification: { state: 'awaiting' } } })).toEqual({
      imprint: { phone: undefined, verification: { state: 'awaiting' } },
    }));

  it('keeps a field of the same name elsewhere', () =>
    expect(publicFields({ channels: [{ note: 'Nộp ở quầy' }] })).toEqual({
      channels: [{ note: 'Nộp ở quầy' }],
    }));
});

describe('its schema', () => {
  it('knows no field that is left out, and tells every other in Vietnamese', () => {
    const { properties, required } = publicSchema(procedureSchema) as {
      properties: Record<string, { title?: string; properties?: object }>;
      required: string[];
    };
    expect(properties).not.toHaveProperty('acknowledged');
    expect(required).not.toContain('acknowledged');
    expect(JSON.stringify(properties['awaiting'])).not.toContain('"why"');
    expect(properties['source']?.properties).not.toHaveProperty('imported');
    expect(Object.values(properties).every(({ title }) => (title ?? '') !== '')).toBe(true);
    expect(JSON.stringify(publicSchema(hotlineSchema))).not.toMatch(/"(?:references|options|input)":/);
  });
});
