import type { PrintOptions } from './options.ts';

/** A page for paper in the built site, and the name of its PDF (ASCII, without folders). */
export interface PaperPage {
  /** Path under the base path, with a slash at its end. */
  path: string;
  file: string;
}

/** The place of a name in the path, after ban-in/, for each choice of the order. */
function isChosen(path: string, options: PrintOptions): boolean {
  const { what, office, procedure, sector, lifeEvent, month, entry } = options;
  const [kind, first, second] = path.split('/').slice(1);
  if (what === 'tat-ca') return kind !== 'qr' && kind !== 'phat-thanh';
  if (kind !== what) return false;
  if (what === 'niem-yet') return (!office || first === office) && (!procedure || second === procedure);
  if (what === 'mot-trang') return !procedure || first === procedure;
  if (what === 'phan-anh') return !office || first === office;
  if (what === 'ban-tin') return !month || first === month;
  if (what === 'so-tay') return !sector || first === sector;
  if (what === 'phat-thanh') {
    const named = procedure ? `thu-tuc/${procedure}` : entry;
    return !named || path === `ban-in/phat-thanh/${named}/`;
  }
  if (what !== 'to-gap' || (!procedure && !lifeEvent)) return true;
  return first === 'thu-tuc' ? second === procedure : second === lifeEvent;
}

/**
 * The pages that an order asks for, in the order of their addresses.
 * @param paths the pages of the built site, such as `ban-in/niem-yet/quay-a/dang-ky-khai-sinh/`
 * @throws Error in Vietnamese where nothing fits
 */
export function choosePages(paths: readonly string[], options: PrintOptions): PaperPage[] {
  const chosen = paths.filter((path) => isChosen(path, options)).sort();
  if (chosen.length === 0)
    throw new Error(
      `Không có trang nào để in cho --what ${options.what} với lựa chọn này; kiểm tra lại mã cơ quan, thủ tục, lĩnh vực, sự kiện, mục (tên tệp trong content/).`,
    );
  return chosen.map((path) => ({ path, file: `${path.split('/').slice(1, -1).join('--')}.pdf` }));
}
