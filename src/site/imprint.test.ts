import { describe, expect, it } from 'vitest';
import { knownImprint, missingImprint } from './imprint.ts';
import type { Site } from './schema.ts';

const given = { managingBody: 'Cơ quan chủ quản mẫu', phone: '18001096' };
const imprint = (state: 'verified' | 'awaiting', fields: object = given): Site['imprint'] =>
  ({ ...fields, verification: { state } }) as Site['imprint'];

describe('the particulars at the foot of every page', () => {
  it('are shown only where they are given and verified', () => {
    expect(knownImprint(imprint('verified')).map(([field]) => field)).toEqual(['managingBody', 'phone']);
    expect(knownImprint(imprint('awaiting'))).toEqual([]);
  });

  it('are owed where they are not given, and all of them where nobody verified them', () => {
    expect(missingImprint(imprint('verified'))).toEqual([
      'managingUnit',
      'responsiblePerson',
      'address',
      'email',
    ]);
    expect(missingImprint(imprint('awaiting'))).toHaveLength(6);
  });
});
