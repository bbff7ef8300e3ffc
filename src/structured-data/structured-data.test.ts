import { describe, expect, it } from 'vitest';
import { closuresData, contactPointData, hoursData } from './structured-data-contact.ts';
import { breadcrumbData, dataBlock, thing } from './structured-data.ts';
import { absoluteUrl, href } from '../site/urls.ts';

it('leaves out what is not given, and writes a list of one as the one', () =>
  expect(thing('Thing', { name: 'Mẫu', url: undefined, description: '', sameAs: ['a'], offers: [] })).toEqual(
    {
      '@type': 'Thing',
      name: 'Mẫu',
      sameAs: 'a',
    },
  ));

it('can’t be ended by a text that looks like the end of a script', () => {
  const block = dataBlock([thing('Thing', { name: '</script><script>alert(1)</script>' })]);
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)</script>' }] });
});

it('leads from the home page over the trail to the page', () =>
  expect(breadcrumbData([{ label: 'Thủ tục', href: href('thu-tuc/') }], 'Thủ tục mẫu')).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Trang chủ', item: absoluteUrl(href()) },
      { position: 2, name: 'Thủ tục', item: absoluteUrl(href('thu-tuc/')) },
      { position: 3, name: 'Thủ tục mẫu' },
    ],
  }));

describe('a contact', () => {
  const contact = { phones: ['18001096'], emails: [], websites: [], openingHours: [] };

  it('is given once its office confirmed it', () => {
    const verification = { state: 'verified', checkedOn: '2026-11-01', checkedAgainst: 'Nguồn' } as const;
    expect(contactPointData({ name: 'Tổng đài' }, { ...contact, verification })).toMatchObject({
      telephone: '18001096',
    });
  });

  it('is not given before, nor where there is no number', () => {
    expect(
      contactPointData({ name: 'Tổng đài' }, { ...contact, verification: { state: 'awaiting' } }),
    ).toBeUndefined();
    const verification = { state: 'verified', checkedOn: '2026-11-01', checkedAgainst: 'Nguồn' } as const;
    expect(contactPointData({ name: 'Tổng đài' }, { ...contact, phones: [], verification })).toBeUndefined();
  });

  it('has the days on which nobody is received', () =>
    expect(closuresData([{ from: '2027-02-05', until: '2027-02-11' }])).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        opens: '00:00',
        closes: '00:00',
        validFrom: '2027-02-05',
        validThrough: '2027-02-11',
      },
    ]));

  it('has its hours by schema.org’s days', () =>
    expect(hoursData([{ days: ['mon', 'sun'], opens: '00:00', closes: '24:00' }])).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Sunday'],
        opens: '00:00',
        closes: '23:59',
      },
    ]));
});
