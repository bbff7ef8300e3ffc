import { contentAndPublic, ownFolder } from '../writing/own-folder.ts';
import { KINDS } from './options.ts';

/** The name of a file that the command makes, a PDF (choose-pages.ts) or a bulletin's letter (copy-letters.ts), or its draft. */
const PRINTED = new RegExp(
  `^(?:${Object.keys(KINDS).join('|')})(?:--[a-z0-9-]+)+\\.(?:pdf|html)(?:\\.part)?$`,
);

/**
 * The real path of the folder for the PDFs, which must be new, empty or hold nothing but such files.
 * @throws RefusedFolder
 */
export const outFolder = (path: string, contentDir: string, publicDir: string): string =>
  ownFolder({
    path,
    option: '--out',
    ours: 'bản in của lệnh này (thư mục chỉ có tệp PDF và bản gửi thư của lệnh)',
    isOurs: (names) => names.every((name) => PRINTED.test(name)),
    apart: contentAndPublic(contentDir, publicDir),
  });
