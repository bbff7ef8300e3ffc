import { describe, expect, it } from 'vitest';
import { readEnvironment, todayInVietnam } from './environment.ts';

describe('the environment contract', () => {
  it('has defaults: content/, today in Vietnam, the rest from site.yaml', () => {
    const environment = readEnvironment({}, '/srv/site');
    expect(environment).toEqual({
      contentDir: '/srv/site/content',
      ownDir: '/srv/site/content',
      baseDir: undefined,
      siteDate: todayInVietnam(),
      siteDateIsGiven: false,
      siteUrl: undefined,
      basePath: undefined,
      commit: undefined,
      print: false,
      preview: false,
    });
  });

  it('takes the day in Vietnam, not in the builder’s zone', () => {
    expect(todayInVietnam(new Date('2026-11-23T18:30:00Z'))).toBe('2026-11-24');
  });

  it('names every wrong variable at once', () => {
    const wrong = () =>
      readEnvironment({ SITE_DATE: '2026-02-30', SITE_URL: 'duyenhai', BASE_PATH: 'cchc', COMMIT: 'main' });
    expect(wrong).toThrow(/SITE_DATE[\s\S]*SITE_URL[\s\S]*BASE_PATH[\s\S]*COMMIT/);
  });

  it.each(['/', '/cai-cach-hanh-chinh/', '/a/b-c/'])('takes the base path %s', (basePath) => {
    expect(readEnvironment({ BASE_PATH: basePath }).basePath).toBe(basePath);
  });

  it.each(['cchc', '/cchc', '/Cải cách/', '//', 'https://x/'])('refuses the base path %s', (basePath) => {
    expect(() => readEnvironment({ BASE_PATH: basePath })).toThrow('BASE_PATH');
  });
});
