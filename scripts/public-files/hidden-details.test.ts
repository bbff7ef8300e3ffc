import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { examineFile } from './examine-file.ts';
import { cleanerOf } from './pictures/clean-picture.ts';
import { readFileSync } from 'node:fs';

const FORMATS = ['jpg', 'png', 'webp'] as const;
const ARTIST = 'Nguyen Van A';
const EXIF = {
  IFD0: { Artist: ARTIST, Make: 'Hang May', Model: 'May Anh 1' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '9/1 38/1 12/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '106/1 30/1 0/1',
  },
};
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<r:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><r:Seq><r:li>Trần Thị B</r:li></r:Seq>' +
  '</dc:creator></r:Description></r:RDF></x:xmpmeta>';

/** A picture, wider than high, that carries a turn, a place, an author, a device and a colour profile. */
const picture = (format: (typeof FORMATS)[number]): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#a54' } })
    .withIccProfile('p3')
    .withExif(EXIF)
    .withMetadata({ orientation: 6 })
    .withXmp(XMP)
    .toFormat(format === 'jpg' ? 'jpeg' : format)
    .toBuffer();

const found = (path: string, bytes: Buffer) => examineFile(path, bytes.length, () => bytes);
const cleaned = (format: string, bytes: Buffer): Buffer =>
  cleanerOf(format)?.(bytes)?.bytes ?? expect.fail('unread');

describe.each(FORMATS)('a picture, .%s', (format) => {
  it('is told with what it gives away', async () => {
    const [fault, ...more] = found(`tep/a.${format}`, await picture(format));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ rule: 'hidden-details', severity: 'warning' });
    expect(fault?.message).toMatch(/máy chụp.*tác giả.*nơi chụp/);
    expect(fault?.field).toMatch(/EXIF Artist.*EXIF GPSLatitude.*XMP dc:creator/);
    expect(fault?.value).toContain(ARTIST);
    expect(JSON.stringify(fault)).not.toContain('38');
  });

  it('loses it and nothing of its looks: pixels, turn, colours', async () => {
    const before = await picture(format);
    const after = cleaned(format, before);
    expect(found(`tep/a.${format}`, after)).toEqual([]);
    for (const word of [ARTIST, 'May Anh', 'Trần', 'creator']) expect(after.includes(word)).toBe(false);
    const [a, b] = await Promise.all([before, after].map((bytes) => sharp(bytes).metadata()));
    expect(b?.orientation).toBe(6);
    expect(b?.icc).toEqual(a?.icc);
    expect(b?.xmp).toBeUndefined();
    const pixels = await Promise.all([before, after].map((bytes) => sharp(bytes).raw().toBuffer()));
    expect(pixels[0]?.equals(pixels[1] ?? Buffer.alloc(0))).toBe(true);
    expect(cleaned(format, after).equals(after)).toBe(true);
  });

  it('loses what hangs behind its end', async () => {
    const before = await picture(format);
    const after = cleaned(format, Buffer.concat([before, Buffer.from('<script>1</script>')]));
    expect(after.equals(cleaned(format, before))).toBe(true);
  });

  it('that is broken anywhere is never mended into another', async () => {
    const whole = cleaned(format, await picture(format));
    for (let length = 0; length < whole.length; length += 7) {
      const part = cleanerOf(format)?.(whole.subarray(0, length));
      expect(part === undefined || part.bytes.length <= length).toBe(true);
    }
  });
});

describe('documents', () => {
  const pdf = (info: string): Buffer => {
    const good = readFileSync('tests/fixtures/public/tep/to-khai-thu.pdf', 'latin1');
    return Buffer.from(good.replace('xref\n', `9 0 obj\n${info}\nendobj\nxref\n`), 'latin1');
  };
  const packed = deflateSync('9 0 << /Author (Tran Thi B) >>').toString('latin1');

  it.each([
    ['<< /Author (Nguyen Van A) >>', 'Nguyen Van A'],
    ['<< /Author <FEFF0041006E> >>', 'An'],
    ['<< /Author (\\376\\377\\000A\\000n) >>', 'An'],
    [`<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n${packed}\nendstream`, 'Tran Thi B'],
  ])('a PDF tells who wrote it: %j', (info, name) => {
    expect(found('tep/a.pdf', pdf(info))).toEqual([
      expect.objectContaining({ rule: 'hidden-details', severity: 'warning', value: name }),
    ]);
  });

  it.each(['<< /Author () >>', '<< /Author (Admin) >>', '<< /Title (Ai) >>'])(
    'nobody is told: %s',
    (info) => {
      expect(found('tep/a.pdf', pdf(info))).toEqual([]);
    },
  );
});
