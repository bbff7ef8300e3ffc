import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContent } from '../../tests/check/content-folder.ts';
import { applyEdits, PROCEDURE, type Edit } from '../../tests/check/edit-content.ts';
import type { PosterText } from '../../src/posters/poster-text.ts';
import type { PosterOnDay } from '../../src/posters/tell-poster.ts';
import { postersOf } from './posters.ts';
import { readContent } from './read-content.ts';

const POSTER = 'an-pham/ap-phich-thu.mdx';

/** The poster of the fixture content after the edits; undefined where the site doesn't show its material. */
const posterAfter = (edits: readonly Edit[], day = '2026-11-24'): PosterOnDay | undefined =>
  withContent((dir) => {
    applyEdits(dir, edits);
    const { content } = readContent(dir, day, join(dir, '../public'));
    return postersOf(content, 'https://thu.example.vn/cchc/').find(({ entry }) => entry.id === 'ap-phich-thu')
      ?.poster;
  });

function textAfter(edits: readonly Edit[], day?: string): PosterText {
  const poster = posterAfter(edits, day);
  if (poster?.state !== 'offered') throw new Error(`no poster: ${poster?.state ?? 'not shown'}`);
  return poster.text;
}
const issuedBy = (office: string): Edit => [POSTER, 'poster:', `poster:\n  issuer: ${office}`];

describe('a poster of a procedure', () => {
  it('tells fee, time and papers as the procedure’s page answers', () =>
    expect(textAfter([]).facts).toEqual([
      { label: 'Lệ phí', figure: 'Trực tiếp 10.000 đồng, trực tuyến không thu' },
      { label: 'Thời gian', figure: '3 ngày làm việc' },
      { label: 'Giấy tờ', figure: '1 thứ', detail: 'Tờ khai thử' },
    ]));

  it('changes with the procedure’s entry, nothing else touched', () => {
    const [cost] = textAfter([[PROCEDURE, 'amount: 10000', 'amount: 12000']]).facts;
    expect(cost?.figure).toContain('12.000 đồng');
  });

  it('takes the fee that holds on the day', () => {
    const dated: Edit = [
      PROCEDURE,
      '        amount: 10000\n        note: Mức thử.',
      '        amount: 10000\n        validUntil: 2026-11-30\n      - kind: charge\n        amount: 15000\n        validFrom: 2026-12-01',
    ];
    const feeOn = (day: string): string | undefined => textAfter([dated], day).facts[0]?.figure;
    expect(feeOn('2026-11-30')).toContain('10.000 đồng');
    expect(feeOn('2026-12-01')).toContain('15.000 đồng');
  });

  it('leads to the procedure’s page and says of which day its record is', () => {
    expect(textAfter([]).url).toBe('https://thu.example.vn/cchc/thu-tuc/thu-tuc-mau/');
    expect(textAfter([]).note).toContain('9.999999, hồ sơ lấy ngày 01/02/2026');
  });

  it('is not to be had while the procedure isn’t in force', () =>
    expect(posterAfter([[PROCEDURE, 'validFrom: 2026-02-01', 'validFrom: 2027-02-01']])?.state).not.toBe(
      'offered',
    ));
});

describe('a campaign', () => {
  it('is offered on its last day, and over the day after', () => {
    expect(posterAfter([], '2026-12-31')?.state).toBe('offered');
    expect(posterAfter([], '2027-01-01')).toEqual({ state: 'over', endedOn: '2026-12-31' });
  });

  it('is not shown before its first day', () => expect(posterAfter([], '2026-10-31')).toBeUndefined());

  it('awaits its approval with a mark, or unseen where the site withholds', () => {
    const held = (shown: boolean): Edit => [
      'site.yaml',
      'area: Khu vực thử',
      `area: Khu vực thử\napproval:\n  kinds: [materials]\n  shownUnapproved: ${shown}`,
    ];
    expect(textAfter([]).isUnapproved).toBe(false);
    expect(textAfter([held(true)]).isUnapproved).toBe(true);
    expect(posterAfter([held(false)])).toBeUndefined();
  });
});

describe('who speaks', () => {
  it('is the area where no office is named', () => expect(textAfter([]).issuer).toBe('Khu vực thử'));

  it('is the office under its name of today', () => {
    expect(textAfter([issuedBy('co-quan-thu')]).issuer).toBe('Ủy ban nhân dân xã Thử');
    const renamed: Edit = ['co-quan/co-quan-thu.mdx', 'Ủy ban nhân dân xã Thử', 'Ủy ban nhân dân phường Thử'];
    expect(textAfter([issuedBy('co-quan-thu'), renamed]).issuer).toBe('Ủy ban nhân dân phường Thử');
  });

  it('is the heir of an office that was merged', () =>
    expect(textAfter([issuedBy('co-quan-cu')]).issuer).toBe('Ủy ban nhân dân xã Thử'));

  it('is the area where an office left nobody, or several share its work', () => {
    const alone: Edit = ['co-quan/co-quan-cu.mdx', 'successors: [co-quan-thu]\n', ''];
    expect(textAfter([issuedBy('co-quan-cu'), alone]).issuer).toBe('Khu vực thử');
  });

  it('is what the site is called on the day', () => expect(textAfter([]).site).toBe('Trang thử'));
});
