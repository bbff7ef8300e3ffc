import { describe, expect, it } from 'vitest';
import { content, itHere } from './project-content.ts';

const channels = content.lists.officialChannels?.value ?? [];
const site = content.lists.site?.value;
const offices = new Map(content.entries.offices.map(({ id, fields }) => [id, fields]));

describe('content/kenh-chinh-thuc.yaml', () => {
  itHere(
    'has a page of every unit that the site serves, the province, the nation and where to send feedback',
    () => {
      const names = channels.map(({ name }) => name.toLocaleLowerCase('vi'));
      const units = (site?.units ?? []).map((id) => offices.get(id)?.name?.toLocaleLowerCase('vi') ?? id);
      expect(units.length).toBeGreaterThan(0);
      expect(units.filter((unit) => !names.some((name) => name.includes(unit)))).toEqual([]);
      const hosts = channels.map(({ url }) => url);
      expect(hosts).toEqual(expect.arrayContaining([site?.portal?.url, 'https://dichvucong.gov.vn']));
      expect(channels.some(({ kind }) => kind === 'feedback')).toBe(true);
    },
  );

  itHere('points at what the main portal tells, and copies none of it', () =>
    expect(channels.filter(({ kind }) => kind === 'portal-part').length).toBeGreaterThan(0),
  );

  it('calls no channel certain without an address, a number or a name of its own', () =>
    expect(
      channels.filter(
        ({ verification, url, hotline, kind }) =>
          verification.state === 'verified' && kind !== 'app' && url === undefined && hotline === undefined,
      ),
    ).toEqual([]));
});
