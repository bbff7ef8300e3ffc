import { withLock } from '../writing/lock.ts';

const FILE = '.build/dang-dung.lock';

/**
 * Builds one after the other: Astro keeps the map of the entries' modules in one folder of the project (.astro/), where
 * a build of another content folder would find the wrong ones. Who waits is told for whom.
 */
export const buildAlone = <T>(contentDir: string, run: () => Promise<T>): Promise<T> =>
  withLock(
    FILE,
    contentDir,
    ({ pid, work }) =>
      console.error(`Một bản dựng khác đang chạy (tiến trình ${pid}, nội dung ${work}); đợi nó xong …`),
    run,
  );
