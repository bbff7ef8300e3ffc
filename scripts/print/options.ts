import { parseOptions } from '../command-line/parse-options.ts';
import { resolve } from 'node:path';

/** What can be printed, and the folder of ban-in/ that holds its pages. */
export const KINDS = {
  'niem-yet': 'bản niêm yết thủ tục',
  'phan-anh': 'địa chỉ tiếp nhận phản ánh, kiến nghị',
  'duong-day-nong': 'bảng đường dây nóng',
  'to-gap': 'tờ gấp',
  'so-tay': 'sổ tay theo lĩnh vực',
  'thay-doi': 'danh sách thay đổi',
  'tat-ca': 'bản in, đủ các loại',
} as const;
type Kind = keyof typeof KINDS;

/** A print order: the kind, where the PDFs go, and which of the pages (all, where nothing is named). */
export interface PrintOptions {
  what: Kind;
  /** As written on the command line. */
  out: string;
  office?: string | undefined;
  procedure?: string | undefined;
  sector?: string | undefined;
  lifeEvent?: string | undefined;
  /** Folder of the files that are served byte for byte, such as forms. */
  publicDir: string;
}

const isKind = (what: string | undefined): what is Kind => what !== undefined && what in KINDS;

/**
 * Reads the command line of `npm run print`.
 * @throws Error in Vietnamese where --what or --out is missing or wrong
 */
export function readOptions(args: readonly string[]): PrintOptions {
  const text = { type: 'string' } as const;
  const { values } = parseOptions({
    args: [...args],
    options: {
      what: text,
      out: text,
      office: text,
      procedure: text,
      sector: text,
      'life-event': text,
      public: { ...text, default: 'public' },
    },
  });
  if (!isKind(values.what))
    throw new Error(
      `--what: '${values.what ?? ''}' không phải là loại in được; chọn một trong: ${Object.keys(KINDS).join(', ')}`,
    );
  if (!values.out) throw new Error('--out: chưa ghi thư mục chứa PDF, ví dụ --out ban-in');
  return {
    what: values.what,
    out: values.out,
    office: values.office,
    procedure: values.procedure,
    sector: values.sector,
    lifeEvent: values['life-event'],
    publicDir: resolve(values.public),
  };
}
