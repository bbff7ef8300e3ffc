/** Something that a picture or document tells of people, places or devices and nobody sees on the page. */
export interface HiddenDetail {
  /** What it is, to an editor. */
  label: string;
  /** The name of its field in the file. */
  field: string;
  /** What stands there, for names; places are not repeated in messages that others may read. */
  value?: string;
}

/** A picture without what its looks do not need, pixel for pixel the same; and what of it tells about people and places. */
export interface CleanPicture {
  bytes: Buffer;
  details: HiddenDetail[];
}

/** Fields of XMP, by their names in the text. */
const IN_XMP: readonly (readonly [label: string, fields: readonly string[]])[] = [
  ['nơi chụp', ['exif:GPSLatitude', 'exif:GPSLongitude', 'photoshop:City', 'Iptc4xmpCore:Location']],
  [
    'tác giả',
    ['dc:creator', 'photoshop:Credit', 'photoshop:AuthorsPosition', 'pdf:Author', 'meta:last-author'],
  ],
  ['máy chụp', ['tiff:Make', 'tiff:Model', 'aux:SerialNumber', 'aux:OwnerName', 'exifEX:BodySerialNumber']],
];

/** Record 2 of IPTC-IIM: data set → what it tells. */
const IN_IPTC: Readonly<Record<number, readonly [label: string, field: string]>> = {
  80: ['tác giả', 'By-line'],
  90: ['nơi chụp', 'City'],
  92: ['nơi chụp', 'Sub-location'],
  110: ['tác giả', 'Credit'],
  116: ['tác giả', 'CopyrightNotice'],
  118: ['tác giả', 'Contact'],
  122: ['tác giả', 'Writer-Editor'],
};

/** What an XMP packet tells. */
export function detailsOfXmp(xmp: Buffer): HiddenDetail[] {
  const text = xmp.toString('utf8');
  return IN_XMP.flatMap(([label, fields]) =>
    fields.filter((field) => isFilled(text, field)).map((field) => ({ label, field: `XMP ${field}` })),
  );
}

/** Whether the field stands in the packet, as an attribute or an element, with something in it. */
function isFilled(text: string, field: string): boolean {
  const at = text.indexOf(field);
  if (at < 0) return false;
  const after = text.slice(at + field.length, at + field.length + 400);
  return (
    /^\s*=\s*["'][^"']*[^"'\s]/.test(after) || /^[^>]{0,100}>(?:\s*<[^>]{1,100}>){0,3}\s*[^<\s]/.test(after)
  );
}

/** What an IPTC block tells, wherever it begins in the bytes. */
export function detailsOfIptc(bytes: Buffer): HiddenDetail[] {
  const found = new Map<string, HiddenDetail>();
  for (let at = bytes.indexOf('\x1c\x02', 0, 'latin1'); at >= 0 && at + 5 <= bytes.length;) {
    const [label, field] = IN_IPTC[bytes[at + 2] ?? 0] ?? [];
    const length = bytes.readUInt16BE(at + 3);
    if (label && field && length > 0) found.set(field, { label, field: `IPTC ${field}` });
    at = bytes.indexOf('\x1c\x02', at + 5, 'latin1');
  }
  return [...found.values()];
}
