import { notWhatItSays } from '../archives.ts';
import type { FileFault } from '../file-fault.ts';
import { sniff } from '../sniff.ts';
import { cleanerOf } from './clean-picture.ts';
import type { HiddenDetail } from './hidden-details.ts';

/** A picture that is what its name says, whole; what it tells of people and places is a warning. */
export function pictureFaults(bytes: Buffer, ending: string): FileFault[] {
  const clean = cleanerOf(ending);
  if (!clean) return avifFaults(bytes, ending);
  const picture = clean(bytes);
  return picture ? detailFaults(picture.details) : [notWhatItSays(bytes, ending)];
}

function detailFaults(details: readonly HiddenDetail[]): FileFault[] {
  if (details.length === 0) return [];
  const labels = [...new Set(details.map(({ label }) => label))];
  const values = [...new Set(details.flatMap(({ value }) => value ?? []))].join(', ');
  return [
    {
      rule: 'hidden-details',
      severity: 'warning',
      field: [...new Set(details.map(({ field }) => field))].join(', '),
      ...(values !== '' && { value: values }),
      message: `hình mang theo ${labels.join(', ')}; bản đăng đã bỏ, tệp trong kho thì còn`,
      advice:
        'chạy "npm run check -- --fix" để bỏ khỏi tệp; tên tác giả cần nêu thì viết vào chú thích của hình',
    },
  ];
}

/** An AVIF can't be cleaned here, so one that carries EXIF or XMP is not taken. */
function avifFaults(bytes: Buffer, ending: string): FileFault[] {
  if (sniff(bytes) !== 'hình AVIF') return [notWhatItSays(bytes, ending)];
  const head = bytes.subarray(0, 65_536);
  if (!head.includes('infe') || !(head.includes('Exif\0') || head.includes('application/rdf+xml'))) return [];
  return [
    {
      rule: 'hidden-details',
      severity: 'error',
      field: 'EXIF, XMP',
      message: 'hình .avif có thông tin ẩn (nơi chụp, máy chụp, tác giả) mà máy không bỏ được',
      advice: 'lưu lại thành .jpg, .png hoặc .webp',
    },
  ];
}
