import { describe, expect, it } from 'vitest';
import { mayBeSource, sourceHostsSchema } from './source-hosts-schema.ts';

const rows = sourceHostsSchema.parse([{ hosts: ['bao-thu.vn'], why: 'Báo thử.' }]);

describe('hosts of sources', () => {
  it.each([
    'dichvucong.gov.vn',
    'gov.vn',
    'baochinhphu.vn.gov.vn',
    'xaydungchinhsach.chinhphu.vn',
    'bao-thu.vn',
    'en.bao-thu.vn',
  ])('%s may be read', (host) => expect(mayBeSource(rows, host)).toBe(true));
  it.each(['kho-rieng.example', 'giagov.vn', 'gov.vn.example', 'xbao-thu.vn', 'bao-thu.vn.example'])(
    '%s needs a row',
    (host) => expect(mayBeSource(rows, host)).toBe(false),
  );
  it.each(['https://bao-thu.vn', 'bao-thu.vn/', 'Bao-thu.vn', 'localhost'])(
    'a row is a bare host, not %s',
    (host) => expect(sourceHostsSchema.safeParse([{ hosts: [host], why: 'Thử.' }]).success).toBe(false),
  );
});
