/** A person named in a text. */
export interface NamedPerson {
  name: string;
  /** Offset of the name. */
  start: number;
}

const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Trương|Lâm|Mai|Tô|Cao|Châu|Thạch|Kim|Kiên|Sơn|Danh|Lưu|Đoàn|Đào|Hà|Tạ|Tăng|Quách|Diệp|Lương|Phùng|Vương|Từ|Nông|Thái|Văn|La|Mã|Triệu|Ông';
const HONORIFICS = 'ông|bà|anh|chị|đồng chí';
const POSTS =
  'chủ tịch|bí thư|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|trưởng phòng|trưởng ban|trưởng ấp|trưởng công an|chánh văn phòng|cán bộ|công chức|chủ nhiệm|đại biểu|nghệ nhân';
const PLACES =
  'xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đường|ấp|khóm|thôn|cầu|trường|chợ|chùa|TP\\.?';

const SYLLABLE = '\\p{Lu}\\p{Ll}+';
const WITH_SURNAME = `(?:${SURNAMES})(?:\\s${SYLLABLE}){1,3}`;
const PATTERNS = [
  `(?<!\\p{L})(?:${HONORIFICS})\\s(${SYLLABLE}(?:\\s${SYLLABLE}){0,3})`,
  `(?<!\\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]ồng chí)\\s(${WITH_SURNAME})`,
  `(?<!\\p{L})(?:${POSTS.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})(?:\\s[\\p{L}-]+){0,7}?\\s(${WITH_SURNAME})`,
  `(?<!\\p{L})(${`(?:${SURNAMES})(?:\\s${SYLLABLE}){2,3}`})`,
].map((pattern) => new RegExp(pattern, 'gu'));

const AFTER_PLACE = new RegExp(`(?<!\\p{L})(?:${PLACES})\\s$`, 'iu');
/** No word of a place is longer, with a letter before it. */
const LONGEST_PLACE = 20;
/** Places and streets that are named after people, or look like names. */
const NOT_PEOPLE = new Set([
  'Hồ Chí Minh',
  'Hà Nội',
  'Sơn La',
  'Kim Sơn',
  'Cao Lãnh',
  'Hà Tĩnh',
  'Văn phòng',
]);

/**
 * The people that a text names: a name behind "ông", "bà", "đồng chí" or an office, or a surname with at least two
 * further syllables. Names of streets and places are not people.
 *
 * @example findPeople('Phó Chủ tịch tỉnh Nguyễn Văn Thử có dự.') // → [{ name: 'Nguyễn Văn Thử', start: 18 }]
 */
export function findPeople(text: string): NamedPerson[] {
  const found = new Map<string, NamedPerson>();
  const within = new Set<string>();
  for (const pattern of PATTERNS)
    for (const { 0: whole, 1: name = '', index } of text.matchAll(pattern)) {
      const start = index + whole.length - name.length;
      const before = text.slice(Math.max(0, start - LONGEST_PLACE), start);
      const isPlace = NOT_PEOPLE.has(name) || (AFTER_PLACE.test(before) && !isOfficial(whole, name));
      if (within.has(name) || isPlace) continue;
      found.set(name, { name, start });
      for (const part of partsOf(name)) within.add(part);
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A name and what it may be shortened to: each run of its syllables, at most four. */
const partsOf = (name: string): string[] => {
  const syllables = name.split(/\s/);
  return syllables.flatMap((_, from) =>
    syllables.slice(from).map((_, count) => syllables.slice(from, from + count + 1).join(' ')),
  );
};

/** "Phó Chủ tịch tỉnh Nguyễn Văn Thử": with an office before it, a name of three syllables is a person's, not the place's. */
const isOfficial = (whole: string, name: string): boolean => whole !== name && name.split(' ').length > 2;
