import { findLegacyText } from '../../../../src/text/legacy-encodings/find-legacy-text.ts';
import {
  allFiles,
  isImported,
  type ContentFile,
  type Finding,
  type Mending,
  type Rule,
} from '../../../content/content.ts';
import { shorten } from '../../../content/problem.ts';

const MOST = 5;
const FIX = 'chạy lệnh kiểm tra với --fix để chuyển sang Unicode, hoặc gõ lại';

function* find(file: ContentFile, most = Infinity): Generator<Finding> {
  for (const { encoding, offset, written, decoded } of findLegacyText(file.text).slice(0, most))
    yield {
      in: file,
      offset,
      value: shorten(written),
      severity: isImported(file) ? 'warning' : 'error',
      message: `chữ của bảng mã ${encoding.name}; có phải '${shorten(decoded)}'?`,
      advice: encoding.id === 'tcvn3' ? `${FIX}; phông chữ hoa .VnTimeH thì xem lại chữ hoa` : FIX,
      edits: () =>
        encoding.isDoubtful?.(written) ? [] : [{ from: offset, to: offset + written.length, text: decoded }],
    };
}

/** Text pasted in TCVN3, VNI, VIQR or read with the wrong table: named, and shown in Unicode (requirement C02). */
export const legacyEncoding: Rule & Mending = {
  id: 'legacy-encoding',
  severity: 'error',
  description: 'Chữ tiếng Việt phải là Unicode, không phải TCVN3, VNI hay VIQR',
  mends: 'chuyển bảng mã cũ sang Unicode',
  find,
  *check(content) {
    for (const file of allFiles(content)) yield* find(file, MOST);
  },
};

/** Tells of an offset whether it stands in text of a legacy encoding, which has its own message. */
export function legacyTextOf(file: ContentFile): (offset: number) => boolean {
  let found: ReturnType<typeof findLegacyText> | undefined;
  return (at) => {
    found ??= findLegacyText(file.text);
    return found.some(({ offset, written }) => offset <= at && at < offset + written.length);
  };
}
