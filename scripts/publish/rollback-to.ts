import { withLock } from '../writing/lock.ts';
import { switchLock } from './place-release.ts';
import { liveRelease, releaseBefore, releasesIn, switchTo, type Release } from './places.ts';

/**
 * Makes the release live again that was so before this one, or the one that is named.
 * @throws Error in Vietnamese where there is none
 */
export const rollbackTo = (to: string, id: string | undefined): Promise<Release> =>
  withLock(
    switchLock(to),
    'quay lại bản trước',
    () => {},
    async () => {
      const live = liveRelease(to);
      const all = releasesIn(to);
      const wanted =
        id === undefined ? live && releaseBefore(to, live) : all.find((release) => release.id === id);
      if (!wanted)
        throw new Error(
          `${to}: không có bản ${id ?? 'nào trước bản đang chạy'}; các bản đang giữ: ${all.map((release) => release.id).join(', ') || 'chưa có'}.`,
        );
      switchTo(to, wanted);
      return wanted;
    },
  );
