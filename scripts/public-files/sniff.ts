/** What the first bytes of a file say that it is, in an editor's words; the first that fits. */
const SIGNS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/^%PDF-/, 'PDF'],
  [/^\x89PNG\r\n\x1a\n/, 'hình PNG'],
  [/^\xff\xd8\xff/, 'hình JPEG'],
  [/^GIF8[79]a/, 'hình GIF'],
  [/^RIFF[^]{4}WEBP/, 'hình WebP'],
  [/^[^]{4}ftypavi[fs]/, 'hình AVIF'],
  [/^[^]{4}ftyp(?:hei|hev|mif1|msf1)/, 'hình HEIC của điện thoại'],
  [/^[^]{4}ftyp/, 'video'],
  [/^PK\x03\x04/, 'tệp nén ZIP (hoặc Word, Excel đời mới)'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'Word hoặc Excel đời cũ'],
  [/^\{\\rtf/, 'văn bản RTF'],
  [/^\0\0\x01\0/, 'biểu tượng ICO'],
  [/^MZ/, 'chương trình Windows'],
  [/^\x7fELF/, 'chương trình Linux'],
  [/^(?:\xfe\xed\xfa|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/, 'chương trình'],
  [/^#!/, 'chương trình (script)'],
  [/^(?:\x1f\x8b|Rar!|7z\xbc\xaf|BZh|\xfd7zXZ)/, 'tệp nén'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/i, 'hình SVG'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|iframe|meta|title|table|style)[\s>]/i,
    'trang web HTML',
  ],
  [/^(?:\xef\xbb\xbf)?\s*</, 'tệp có thẻ (HTML hoặc XML)'],
];

/** What a file is by its first bytes; nothing where they don't tell. */
export function sniff(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 1024);
  if (head === '') return 'tệp rỗng';
  return SIGNS.find(([sign]) => sign.test(head))?.[1] ?? (isText(bytes) ? 'chữ thường' : undefined);
}

/** Whether the bytes are UTF-8 text without control characters that no text has. */
export function isText(bytes: Buffer): boolean {
  try {
    return !/[\0-\x08\x0e-\x1a]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
