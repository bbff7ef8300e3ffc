import { describe, expect, it } from 'vitest';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { content } from '../content/project-content.ts';
import { pagesOf } from './built-pages.ts';
import { parsePage, textOf } from './dom.ts';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
const notes = Object.values(content.entries)
  .flat()
  .flatMap(({ fields }) => fields.awaiting ?? [])
  .map(({ why }) => plain(why));

describe('what the office still has to answer', () => {
  const texts = pagesOf(CONTENT_SITE).map(({ path, html }) => ({
    path,
    text: plain(textOf(parsePage(html))),
  }));

  it('has notes for editors', () => expect(notes.length).toBeGreaterThan(50));

  it('comes to no reader in the words of those notes', () =>
    expect(
      texts.flatMap(({ path, text }) =>
        notes.filter((note) => text.includes(note)).map((note) => `${path}: ${note}`),
      ),
    ).toEqual([]));
});
