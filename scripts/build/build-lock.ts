import { withLock } from '../writing/lock.ts';

const FILE = '.build/dang-dung.lock';

/**
 * Builds one after the other, as each takes all of the machine. Who waits is told for whom. `npm run dev` and `astro
 * check` need not wait: what they write into .astro/ says nothing of the entries (tests/build/astro-folder.test.ts), and
 * the store of a build lies in its own cache.
 */
export const buildAlone = <T>(contentDir: string, run: () => Promise<T>): Promise<T> =>
  withLock(
    FILE,
    contentDir,
    ({ pid, work }) =>
      console.error(`Một bản dựng khác đang chạy (tiến trình ${pid}, nội dung ${work}); đợi nó xong …`),
    run,
  );
