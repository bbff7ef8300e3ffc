import { describe, expect, it } from 'vitest';
import { isReservedName } from './reserved-names.ts';
import { slug } from './slug.ts';

describe('names of devices', () => {
  it.each(['con', 'Con.mdx', 'AUX', 'nul', 'prn', 'com1', 'lpt9.pdf'])('%s is one', (name) =>
    expect(isReservedName(name)).toBe(true),
  );
  it.each(['con-cai', 'com10', 'auxiliary', 'null', 'lpt', 'conmdx'])('%s is none', (name) =>
    expect(isReservedName(name)).toBe(false),
  );
  it('never come of a title', () => expect(slug('Con')).toBe('muc-con'));
});
