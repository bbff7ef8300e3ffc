import { expect, test, vi } from 'vitest';
import { once, onceFor } from './once.ts';

test('does its work when first asked, and only then', () => {
  const make = vi.fn(() => ({}));
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(made()).toBe(made());
  expect(make).toHaveBeenCalledTimes(1);
});

test('keeps what is nothing as well', () => {
  const make = vi.fn(() => undefined);
  const made = once(make);
  made();
  made();
  expect(make).toHaveBeenCalledTimes(1);
});

test('gives all who ask while it works the same promise', async () => {
  const make = vi.fn(() => Promise.resolve(1));
  const made = once(make);
  expect(await Promise.all([made(), made()])).toEqual([1, 1]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('tries again after a throw', () => {
  const made = once(
    vi
      .fn<() => string>()
      .mockImplementationOnce(() => {
        throw new Error('not yet');
      })
      .mockReturnValue('there'),
  );
  expect(made).toThrow('not yet');
  expect(made()).toBe('there');
});

test('does its work once for each key', () => {
  const make = vi.fn((key: string) => `${key}!`);
  const made = onceFor(make);
  expect([made('a'), made('b'), made('a')]).toEqual(['a!', 'b!', 'a!']);
  expect(make.mock.calls).toEqual([['a'], ['b']]);
});
