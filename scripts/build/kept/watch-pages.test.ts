import { afterEach, describe, expect, it, vi } from 'vitest';
import { once, onceFor } from '../../../src/site/once.ts';
import { watchPages, type PageWatch } from './watch-pages.ts';

afterEach(() => vi.unstubAllGlobals());

/** A build's program over some names by id, whose memos are those of any other build's. */
function program(names: Record<string, string>) {
  const watch = watchPages();
  vi.stubGlobal('memoWatcher', watch.watcher);
  const nameOf = onceFor((id: string) => Promise.resolve(names[id]));
  const count = once(async () => {
    const all = await Promise.all(Object.keys(names).map(nameOf));
    return all.length;
  });
  const lengthOf = onceFor(({ id }: { id: string }) => names[id]?.length);
  const needed = onceFor((id: string) => {
    if (!(id in names)) throw new Error(`no ${id}`);
    return id;
  });
  const sayer = once(() => () => names['a']);
  const [one, other] = ['a', 'b'].map((id) => once(() => names[id])) as [() => unknown, () => unknown];
  return { watch, nameOf, count, lengthOf, needed, sayer, one, other };
}
type Program = ReturnType<typeof program>;

const NAMES = { a: 'Khai sinh', b: 'Kết hôn' };
const readsOf = async ({ watch }: { watch: PageWatch }, page: () => unknown) =>
  (await watch.during(() => Promise.resolve(page()))).reads;

/** Whether a page of a build is taken again by a build over other names. */
async function isTaken(page: (by: Program) => unknown, names: Record<string, string>): Promise<boolean> {
  const before = program(NAMES);
  const reads = await readsOf(before, () => page(before));
  const kept = JSON.parse(JSON.stringify(reads ?? null)) as typeof reads | null;
  return kept != null && program(names).watch.areSame(kept);
}

describe('a kept page', () => {
  it.each<[string, (by: Program) => unknown, Record<string, string>, boolean]>([
    ['that asked for nothing', () => '', { a: 'Khai tử' }, true],
    ['whose answers are the same', ({ nameOf }) => nameOf('a'), { ...NAMES, b: 'Khai tử' }, true],
    ['one of whose answers changed', ({ nameOf }) => nameOf('a'), { ...NAMES, a: 'Khai tử' }, false],
    ['one of whose answers is gone', ({ nameOf }) => nameOf('b'), { a: 'Khai sinh' }, false],
    ['that was given the sum of what changed', ({ count }) => count(), { a: 'Khai tử', b: '' }, true],
    ['whose sum changed', ({ count }) => count(), { a: 'Khai sinh' }, false],
    ['that asked by what has no name', ({ lengthOf }) => lengthOf({ id: 'a' }), NAMES, false],
    ['that was given what is there still', ({ needed }) => needed('b'), { b: '' }, true],
    ['whose answer fails now', ({ needed }) => needed('b'), {}, false],
    ['that was given a program', ({ sayer }) => sayer(), NAMES, false],
    ['that asked one of two memos made at one place', ({ one }) => one(), NAMES, false],
  ])('%s', async (_, page, names, taken) => expect(await isTaken(page, names)).toBe(taken));

  it('depends on what it asked after waiting, and on nothing that others asked meanwhile', async () => {
    const by = program(NAMES);
    const page = (id: string) => async () => {
      await new Promise((done) => setTimeout(done, 1));
      return by.nameOf(id);
    };
    const [a, b] = await Promise.all([readsOf(by, page('a')), readsOf(by, page('b'))]);
    expect([a, b].map((reads) => reads?.map(([, key]) => key))).toEqual([['a'], ['b']]);
  });
});
