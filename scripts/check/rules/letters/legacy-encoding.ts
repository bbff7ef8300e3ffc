import { findLegacyText, type LegacyText } from '../../../../src/text/legacy-encodings/find-legacy-text.ts';
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
const RETYPE = 'có chữ đã mất, máy không đoán: chép lại từ bản gốc hoặc gõ lại cả dòng';
const FIX = 'chạy lệnh kiểm tra với --fix để chuyển sang Unicode, hoặc gõ lại';
const CAPITALS = `${FIX}; phông chữ hoa .VnTimeH thì xem lại chữ hoa`;

function* find(file: ContentFile, most = Infinity): Generator<Finding> {
  for (const { encoding, offset, written, decoded } of findLegacyText(file.text).slice(0, most))
    yield {
      in: file,
      offset,
      value: shorten(written),
      severity: isImported(file) ? 'warning' : 'error',
      message: `chữ của bảng mã ${encoding.name}${decoded === undefined ? '' : `; có phải '${shorten(decoded)}'?`}`,
      advice: decoded === undefined ? RETYPE : encoding.id === 'tcvn3' ? CAPITALS : FIX,
      edits: () =>
        decoded === undefined || encoding.isDoubtful?.(written)
          ? []
          : [{ from: offset, to: offset + written.length, text: decoded }],
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
export const legacyTextOf = (file: ContentFile): ((offset: number) => boolean) => within(file, () => true);

/** The same of text in which letters are lost: nothing in it may be touched, as a person may still read it. */
export const unreadableTextOf = (file: ContentFile): ((offset: number) => boolean) =>
  within(
    file,
    ({ decoded, encoding, written }) => decoded === undefined || encoding.isDoubtful?.(written) === true,
  );

function within(file: ContentFile, counts: (found: LegacyText) => boolean): (offset: number) => boolean {
  let found: LegacyText[] | undefined;
  return (at) => {
    found ??= findLegacyText(file.text).filter(counts);
    return found.some(({ offset, written }) => offset <= at && at < offset + written.length);
  };
}
