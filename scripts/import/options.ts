import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCalendarDate } from '../../src/fields/dates.ts';
import type { Level } from '../../src/procedures/schema/codes.ts';
import { readEnvironment, todayInVietnam } from '../../src/site/environment.ts';

export const USAGE = `Cách dùng: npm run import -- <tệp.jsonl | tệp.jsonl.gz | thư mục chứa các tệp .json> [tùy chọn]
           npm run import -- <tệp.pdf …> [tùy chọn]

  Tệp .pdf là bản chi tiết một thủ tục, tải ở Cổng dịch vụ công quốc gia; phần nào đọc không chắc thì để trống và nêu ra.

  --into THƯ-MỤC            thư mục nội dung nhận thủ tục (mặc định: CONTENT_DIR, không có thì content)
  --level CẤP               chỉ lấy thủ tục của một cấp: ward (xã), province (tỉnh), ministry (bộ), other (cơ quan khác)
  --sector LĨNH-VỰC         chỉ lấy một lĩnh vực: mã trong linh-vuc.yaml, tên, hoặc mã chính thức
  --without-vertical        bỏ thủ tục của các ngành dọc (thuế, công an, bảo hiểm xã hội …)
  --facts-only              chỉ lấy dữ kiện: số, tên, thời hạn, mức thu; không lấy câu văn. Mục đã đầy đủ thì giữ nguyên
  --retrieved-on NGÀY       ngày tải tệp từ Cơ sở dữ liệu quốc gia, dạng 2026-07-20 (mặc định: ngày của tệp)
  --issuer CƠ-QUAN          chỉ với .pdf: cơ quan ban hành quyết định công bố, khi số quyết định không cho biết
  --dry-run                 chỉ xem sẽ làm gì, không ghi tệp nào`;

const LEVELS: Record<string, Level> = {
  ward: 'commune',
  commune: 'commune',
  province: 'province',
  ministry: 'ministry',
  other: 'other',
};

/** What an import is asked to do. */
export interface ImportOptions {
  /** The export: a .jsonl or .jsonl.gz file, or a folder of .json files. With PDFs, the first of them. */
  input: string;
  /** The portal's one-procedure PDFs, when those are to be read. */
  pdfs?: readonly string[] | undefined;
  /** Who issued the decision, where a PDF doesn't tell. */
  issuer?: string | undefined;
  /** Absolute path of the content folder. */
  into: string;
  level: Level | undefined;
  sector: string | undefined;
  withoutVertical: boolean;
  /** Whether the facts are taken and the sentences left to the portal. */
  factsOnly?: boolean | undefined;
  /** The day on which the export was taken, ISO. */
  retrievedOn: string;
  /** Whether that day was given by hand; a PDF knows its own otherwise. */
  retrievedOnIsGiven?: boolean | undefined;
  dryRun: boolean;
}

/**
 * Reads the command line; a `--` in front is passed over.
 * @throws Error in Vietnamese that says what is wrong with it.
 */
export function readOptions(argumentList: readonly string[]): ImportOptions {
  const { values, positionals } = parsed(
    argumentList[0] === '--' ? argumentList.slice(1) : [...argumentList],
  );
  const [input, ...more] = positionals;
  const pdfs = positionals.filter((path) => /\.pdf$/i.test(path));
  if (input === undefined || (more.length > 0 && pdfs.length < positionals.length))
    throw new Error('Cần đúng một tệp hoặc một thư mục hồ sơ; chỉ tệp .pdf mới nhận nhiều tệp một lần.');
  if (values.issuer !== undefined && pdfs.length === 0) throw new Error('--issuer chỉ dùng với tệp .pdf.');
  if (values['facts-only'] && pdfs.length > 0) throw new Error('--facts-only không dùng với tệp .pdf.');
  for (const path of more) dayOf(path);
  const level = values.level === undefined ? undefined : LEVELS[values.level];
  if (values.level !== undefined && level === undefined)
    throw new Error(`--level "${values.level}" sai; chỉ nhận ward, province, ministry, other.`);
  const retrievedOn = values['retrieved-on'] ?? dayOf(input);
  if (!isCalendarDate(retrievedOn))
    throw new Error(
      `--retrieved-on "${retrievedOn}" không phải một ngày; viết năm-tháng-ngày, ví dụ 2026-07-20.`,
    );
  return {
    input,
    into: values.into === undefined ? readEnvironment().contentDir : resolve(values.into),
    level,
    sector: values.sector,
    withoutVertical: values['without-vertical'],
    ...(values['facts-only'] && { factsOnly: true }),
    retrievedOn,
    dryRun: values['dry-run'],
    ...(pdfs.length > 0 && {
      pdfs,
      issuer: values.issuer,
      retrievedOnIsGiven: values['retrieved-on'] !== undefined,
    }),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        level: { type: 'string' },
        sector: { type: 'string' },
        'retrieved-on': { type: 'string' },
        issuer: { type: 'string' },
        'without-vertical': { type: 'boolean', default: false },
        'facts-only': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const option = /'(--?[^' ]+)/.exec(String(error))?.[1] ?? args.join(' ');
    throw new Error(`Tùy chọn "${option}" không có hoặc thiếu giá trị.`, { cause: error });
  }
}

function dayOf(input: string): string {
  const found = statSync(input, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`Không có tệp hoặc thư mục "${input}".`);
  return todayInVietnam(found.mtime);
}
