/** A title as it stands on a picture: its text, and the size of its letters in pixels. */
export interface PictureTitle {
  text: string;
  fontSize: number;
}

/** Letters that fit, for each size, in the lines that the picture has room for; the widest titles were measured. */
const SIZES: readonly { most: number; fontSize: number }[] = [
  { most: 20, fontSize: 92 },
  { most: 42, fontSize: 76 },
  { most: 80, fontSize: 66 },
  { most: 120, fontSize: 56 },
  { most: 180, fontSize: 48 },
];
const LEAST = { most: 200, fontSize: 46 };

/** Cuts at a whole word and says so by "…"; a text without a word's end is cut where it must be. */
function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 2);
  return `${text.slice(0, end > most / 2 ? end : most / 2).replace(/(?<![\s,;:.(–-])[\s,;:.(–-]+$/, '')} …`;
}

/**
 * The title in the largest letters that let it stand whole; one that is too long even for the smallest is cut at a word,
 * as the picture is only a sign of the page, which has the whole title.
 * @example pictureTitle('Đăng ký khai sinh') // { text: 'Đăng ký khai sinh', fontSize: 92 }
 */
export function pictureTitle(title: string): PictureTitle {
  const text = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { most, fontSize } = SIZES.find((size) => text.length <= size.most) ?? LEAST;
  return { text: cutAtWord(text, most), fontSize };
}
