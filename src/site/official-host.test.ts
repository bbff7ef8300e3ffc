import { expect, it } from 'vitest';
import { isOfficialAddress } from './official-host.ts';

it.each([
  ['https://phuongmau.tinhmau.gov.vn', '/', true, 'a name of its own'],
  ['https://phuongmau.tinhmau.gov.vn', '/muc/', true, 'a folder below it'],
  ['https://tinhmau.gov.vn', '/muc/', true, 'a folder of the portal'],
  ['https://tinhmau.gov.vn', '/', false, "the portal's own home page"],
  ['http://phuongmau.tinhmau.gov.vn', '/', false, 'without encryption'],
  ['https://phuong-mau.tinhmau.gov.vn', '/', false, 'with a hyphen in its name'],
  ['https://mot.phuongmau.tinhmau.gov.vn', '/', false, 'a name too many'],
  ['https://phuongmau.tinhkhac.gov.vn', '/', false, 'another province'],
  ['https://phuongmautinhmau.gov.vn', '/', false, 'only the same ending'],
  ['https://phuongmau.tinhmau.gov.vn.example', '/', false, 'a host that looks like it'],
  ['https://phuongmau.github.io', '/', false, 'no host of the State'],
  ['https://phuongmau.tinhmau.gov.vn:8080', '/', false, 'a port'],
])('%s%s may be published: %s (%s)', (siteUrl, basePath, may, _) =>
  expect(isOfficialAddress({ siteUrl, basePath, portalUrl: 'https://tinhmau.gov.vn' })).toBe(may),
);

it('no site below a portal that is not of the State', () =>
  expect(
    isOfficialAddress({
      siteUrl: 'https://a.tinh.example',
      basePath: '/',
      portalUrl: 'https://tinh.example',
    }),
  ).toBe(false));
