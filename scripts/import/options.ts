import type { Level } from '../../src/procedures/schema/codes.ts';
import { todayInVietnam } from '../../src/site/environment.ts';
import { needThere, surroundings } from '../command-line/folder-options.ts';
import { choice, day, flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

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
  /** That folder put together with the base over which it is laid, absolute; nothing is written there. */
  overBase?: string | undefined;
  /** The only level that is taken; without it those that site.yaml names. */
  level: Level | 'all' | undefined;
  /** Ids, names or official codes of the sectors that are taken; all where none is named. */
  sectors: readonly string[];
  withoutVertical: boolean;
  /** The day on which the export was taken, ISO. */
  retrievedOn: string;
  /** Whether that day was given by hand; a PDF knows its own otherwise. */
  retrievedOnIsGiven?: boolean | undefined;
  dryRun: boolean;
  /** Whether the facts are taken and the sentences left to the portal. */
  factsOnly?: boolean | undefined;
}

/** `npm run import`. */
export const IMPORT = defineCall({
  command: 'npm run import',
  takes: '<tệp.jsonl | tệp.jsonl.gz | thư mục chứa các tệp .json | tệp.pdf …>',
  about: [
    'Đưa thủ tục từ bản xuất của Cơ sở dữ liệu quốc gia vào một thư mục nội dung.',
    'Tệp .pdf là bản chi tiết một thủ tục, tải ở Cổng dịch vụ công quốc gia; phần nào đọc không chắc thì để trống và nêu ra.',
    'Mã thoát 1 khi có hồ sơ bị loại.',
  ].join('\n'),
  options: {
    into: text('THƯ-MỤC', 'thư mục nội dung nhận thủ tục (không ghi: CONTENT_DIR, không có thì content)'),
    level: choice(
      ['ward', 'commune', 'province', 'ministry', 'other', 'all'],
      'chỉ lấy thủ tục của một cấp: ward hay commune (xã), province (tỉnh), ministry (bộ), other (cơ quan khác); all lấy mọi cấp (không ghi: các cấp ở procedureLevels của site.yaml)',
    ),
    sector: text(
      'LĨNH-VỰC',
      'chỉ lấy lĩnh vực này: mã trong linh-vuc.yaml, tên, hoặc mã chính thức; nhiều lĩnh vực cách nhau bằng ";"',
    ),
    'facts-only': flag(
      'chỉ lấy dữ kiện: số, tên, thời hạn, mức thu; không lấy câu văn. Mục đã đầy đủ thì giữ nguyên',
    ),
    'without-vertical': flag('bỏ thủ tục của các ngành dọc (thuế, công an, bảo hiểm xã hội …)'),
    'retrieved-on': day('ngày tải tệp từ Cơ sở dữ liệu quốc gia, dạng 2026-07-20 (không ghi: ngày của tệp)'),
    issuer: text(
      'CƠ-QUAN',
      'chỉ với .pdf: cơ quan ban hành quyết định công bố, khi số quyết định không cho biết',
    ),
    'dry-run': flag('chỉ xem sẽ làm gì, không ghi tệp nào'),
  },
  read(values, positionals): ImportOptions {
    const [input, ...more] = positionals;
    const pdfs = positionals.filter((path) => /\.pdf$/i.test(path));
    if (input === undefined || (more.length > 0 && pdfs.length < positionals.length))
      throw new Error('Cần đúng một tệp hoặc một thư mục hồ sơ; chỉ tệp .pdf mới nhận nhiều tệp một lần.');
    if (values.issuer !== undefined && pdfs.length === 0) throw new Error('--issuer chỉ dùng với tệp .pdf.');
    if (values['facts-only'] && pdfs.length > 0) throw new Error('--facts-only không dùng với tệp .pdf.');
    for (const path of more) dayOf(path);
    const fileDay = dayOf(input);
    const { contentDir, ownDir, baseDir } = surroundings(values.into);
    const isOver = baseDir !== undefined && values.into === undefined;
    return {
      input,
      into: isOver ? ownDir : contentDir,
      ...(isOver && { overBase: contentDir }),
      level: values.level === 'ward' ? 'commune' : values.level,
      sectors: (values.sector ?? '')
        .split(';')
        .map((typed) => typed.trim())
        .filter(Boolean),
      withoutVertical: values['without-vertical'],
      retrievedOn: values['retrieved-on'] ?? fileDay,
      dryRun: values['dry-run'],
      ...(values['facts-only'] && { factsOnly: true }),
      ...(pdfs.length > 0 && {
        pdfs,
        issuer: values.issuer,
        retrievedOnIsGiven: values['retrieved-on'] !== undefined,
      }),
    };
  },
  content: ({ into, overBase }) => overBase ?? into,
  mayLackContent: true,
});

const dayOf = (input: string): string => todayInVietnam(needThere(input).mtime);
