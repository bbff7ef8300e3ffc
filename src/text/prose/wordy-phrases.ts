/** Ways of the office's language that make a sentence hard for a citizen. */
export type WordyKind = 'passives' | 'heaps' | 'words';

/** A phrase to say more plainly. */
export interface WordyPhrase {
  kind: WordyKind;
  phrase: string;
  /** Offset in the sentence. */
  start: number;
  /** How to say it instead, as advice to an editor. */
  instead: string;
}

type Row = readonly [kind: WordyKind, pattern: string, instead: string];

const VERBS =
  'nộp|đăng ký|kê khai|khai báo|khai|thanh toán|đóng|ký|ký số|cấp|cấp lại|đổi|điền|gửi|chuyển|kiểm tra|xác minh|thông báo|niêm yết|tra cứu|chứng thực|rà soát|đối chiếu|thu|trả|lập|bổ sung';

/** `~` is any white space. */
const ROWS: readonly Row[] = [
  [
    'passives',
    '(?:được|bị)~(?:thực~hiện|tiến~hành|giải~quyết|ban~hành|cấp|xử~lý|thông~qua)~bởi',
    'nói ai làm trước: "xã cấp giấy"',
  ],
  ['passives', 'do~[^,;:.]{2,60}?~(?:thực~hiện|tiến~hành)~việc', 'nói ai làm gì: "công an xã xác minh"'],
  ['passives', '(?:được|bị)~(?:tiến~hành|thực~hiện)~việc', 'dùng động từ chính: "nộp", "xác minh"'],
  [
    'heaps',
    '(?:việc|công~tác|quá~trình)~(?:thực~hiện|tiến~hành|triển~khai|tổ~chức)~(?:việc|công~tác|hoạt~động|nhiệm~vụ)',
    'bỏ các từ gộp, dùng một động từ',
  ],
  [
    'heaps',
    '(?:thực~hiện|tiến~hành|triển~khai|tổ~chức)~(?:việc|công~tác)',
    'bỏ "thực hiện việc", dùng động từ đứng sau',
  ],
  [
    'heaps',
    '(?:việc|công~tác|hoạt~động)~[^,;:.]{0,40}?~(?:của|trong)~(?:việc|công~tác|hoạt~động)',
    'tách thành hai câu, mỗi câu một động từ',
  ],
  [
    'words',
    `(?:thực~hiện|tiến~hành)~(?:${VERBS.replaceAll(' ', '~')})`,
    'bỏ "thực hiện", "tiến hành"; chỉ dùng động từ đứng sau',
  ],
];

const PATTERNS = Map.groupBy(
  ROWS.map(([kind, pattern, instead]) => ({
    kind,
    instead,
    pattern: new RegExp(`(?<!\\p{L})(?:${pattern.replaceAll('~', '\\s+')})(?!\\p{L})`, 'iu'),
  })),
  ({ kind }) => kind,
);

/** "được", "bị" before a verb; "không được" forbids and "được … tuổi" counts, so they are no passives. */
const PASSIVE =
  /(?<!\p{L})(?<!(?:không|chưa|chẳng|phải|mới|đã|đó|cũng|làm|biết|tìm|nhận|lấy|có|tra|dùng|nộp)\s)(?:được|bị)\s+(?!\p{N}|(?:không|chưa|gì|ai|nào|đâu|ngay|phép|quyền|thì|và|mà|nhưng|rồi|là|hay|hoặc|nữa|thêm)(?!\p{L}))\p{L}/giu;
const CLAUSES = /[,;:()]|\s(?:và|hay|hoặc|thì|rồi|mà|nhưng|nên)\s/u;
const MOST_PASSIVES_IN_CLAUSE = 1;
const MOST_PASSIVES_IN_SENTENCE = 3;

/**
 * The first wordy phrase of each kind in a sentence.
 *
 * @example findWordy('Bạn thực hiện nộp hồ sơ.') // → [{ kind: 'words', phrase: 'thực hiện nộp', start: 4, … }]
 */
export const findWordy = (sentence: string): WordyPhrase[] =>
  [...PATTERNS.keys()].flatMap((kind) => findWordyOf(kind, sentence) ?? []);

/** The first wordy phrase of one kind in a sentence. */
export function findWordyOf(kind: WordyKind, sentence: string): WordyPhrase | undefined {
  for (const { pattern, instead } of PATTERNS.get(kind) ?? []) {
    const match = pattern.exec(sentence);
    if (match) return { kind, phrase: match[0], start: match.index, instead };
  }
  return kind === 'passives' ? stackedPassives(sentence) : undefined;
}

/** Several "được", "bị" in one clause, or too many in one sentence. */
function stackedPassives(sentence: string): WordyPhrase | undefined {
  const all = [...sentence.matchAll(PASSIVE)];
  if (all.length <= MOST_PASSIVES_IN_CLAUSE) return undefined;
  const clause = sentence
    .split(CLAUSES)
    .find((part) => [...part.matchAll(PASSIVE)].length > MOST_PASSIVES_IN_CLAUSE);
  if (clause === undefined && all.length <= MOST_PASSIVES_IN_SENTENCE) return undefined;
  return {
    kind: 'passives',
    phrase: (clause ?? sentence).trim(),
    start: all[0]?.index ?? 0,
    instead: 'nói ai làm gì, mỗi câu một việc',
  };
}
