/** A format of posters: paper in millimetres, picture in pixels. */
interface PosterFormat {
  label: string;
  /** Where it is used. */
  use: string;
  width: number;
  height: number;
  pixels: readonly [width: number, height: number];
}

/** The formats that every poster comes in; each key is part of the files' names. */
export const FORMATS = {
  a3: {
    label: 'Áp phích A3',
    use: 'in, dán ở quầy, bảng tin',
    width: 297,
    height: 420,
    pixels: [1754, 2480],
  },
  'bang-ron': {
    label: 'Băng rôn 3:1',
    use: 'in bạt, treo; đầu trang mạng',
    width: 3000,
    height: 1000,
    pixels: [2400, 800],
  },
  vuong: {
    label: 'Hình vuông',
    use: 'đăng Zalo, Facebook',
    width: 300,
    height: 300,
    pixels: [1080, 1080],
  },
  doc: {
    label: 'Hình dọc 9:16',
    use: 'màn hình chờ, tin trên điện thoại',
    width: 270,
    height: 480,
    pixels: [1080, 1920],
  },
} as const satisfies Record<string, PosterFormat>;
export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The kinds of files, each with what an editor calls it. */
export const FILE_KINDS = {
  pdf: { label: 'PDF để in', mediaType: 'application/pdf' },
  png: { label: 'PNG', mediaType: 'image/png' },
  svg: { label: 'SVG', mediaType: 'image/svg+xml' },
} as const;
export type FileKind = keyof typeof FILE_KINDS;
export const FILE_KIND_NAMES = Object.keys(FILE_KINDS) as FileKind[];
