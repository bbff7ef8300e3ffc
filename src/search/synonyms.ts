import { z } from 'astro/zod';
import { keptSyllableKey } from './kept-syllable-keys.ts';
import { tokenize } from '../text/tokens.ts';

/** A phrase of people's own words. */
export const phraseText = z
  .string()
  .trim()
  .min(1, 'Cụm từ không được để trống.')
  .max(200, 'Cụm từ dài quá 200 ký tự.')
  .refine((text) => !/[|>\n\t]/.test(text), 'Cụm từ không được chứa các dấu | > hay xuống dòng.');

/** One entry: what citizens say, and the official words for it. */
const synonymEntry = z.strictObject({
  say: z.array(phraseText).min(1, 'Cần ít nhất một cách nói của người dân.').meta({
    title: 'Người dân nói',
    description: 'Những cách gọi mà người dân quen dùng, viết thường, có dấu.',
  }),
  means: z.array(phraseText).min(1, 'Cần ít nhất một cụm từ chính thức.').meta({
    title: 'Chữ chính thức',
    description: 'Cụm từ chép đúng như trong tên thủ tục hay tên lĩnh vực.',
  }),
});

/** The whole of content/tu-dong-nghia.yaml. */
export const synonymGroups = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        topic: z
          .string()
          .trim()
          .min(1, 'Cần ghi chủ đề của nhóm.')
          .meta({ title: 'Chủ đề', description: 'Để người biên tập dễ tìm; ô tìm kiếm không dùng đến.' }),
        entries: z.array(synonymEntry).meta({
          title: 'Các cặp từ',
          description: 'Mỗi dòng là một điều người dân nói và chữ chính thức tương ứng.',
        }),
      }),
    )
    .meta({ title: 'Các nhóm', description: 'Từ đồng nghĩa xếp theo chủ đề.' }),
});

export type SynonymGroups = z.infer<typeof synonymGroups>;

/** A fault in the synonym list, said in Vietnamese to the editor. */
export interface SynonymProblem {
  readonly kind: 'contradiction' | 'duplicate' | 'loop';
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}

interface Place {
  readonly say: string;
  /** The phrase as search sees it. */
  readonly key: string;
  readonly means: ReadonlySet<string>;
  readonly topic: string;
}

/** The plain keys of a phrase as one string: phrases that differ only by marks or spacing are the same to search. */
export function phraseKey(text: string): string {
  return tokenize(text)
    .map((token) => keptSyllableKey(token.text))
    .join(' ');
}

/** Finds what makes a synonym list contradict itself: one saying with two meanings, repeated entries, and loops. */
export function findSynonymProblems({ groups }: SynonymGroups): SynonymProblem[] {
  const places = groups.flatMap(({ topic, entries }) =>
    entries.flatMap(({ say, means }) => {
      const meant = new Set(means.map(phraseKey));
      return say.map((said): Place => ({ say: said, key: phraseKey(said), means: meant, topic }));
    }),
  );
  return [...findRepeated(places), ...findLoops(places)];
}

function findRepeated(places: readonly Place[]): SynonymProblem[] {
  const first = new Map<string, Place>();
  return places.flatMap((place): SynonymProblem[] => {
    const earlier = first.get(place.key);
    if (!earlier) {
      first.set(place.key, place);
      return [];
    }
    const where =
      earlier.topic === place.topic
        ? `trong nhóm “${place.topic}”`
        : `ở nhóm “${earlier.topic}” và nhóm “${place.topic}”`;
    const same =
      earlier.means.size === place.means.size && [...place.means].every((meant) => earlier.means.has(meant));
    return [
      same
        ? {
            kind: 'duplicate',
            message: `cụm “${place.say}” được ghi hai lần ${where}`,
            advice: 'xóa bớt một chỗ',
          }
        : {
            kind: 'contradiction',
            message: `cụm “${place.say}” ${where} có hai nghĩa khác nhau`,
            advice: 'gộp thành một dòng, kê đủ các chữ chính thức',
          },
    ];
  });
}

function findLoops(places: readonly Place[]): SynonymProblem[] {
  const meansOf = new Map(places.map(({ key, means }) => [key, means]));
  const reported = new Set<string>();
  return places.flatMap((place): SynonymProblem[] => {
    const path = loopFrom(place.key, meansOf);
    if (!path || path.some((key) => reported.has(key))) return [];
    for (const key of path) reported.add(key);
    return [
      {
        kind: 'loop',
        message: `cụm “${place.say}” dẫn vòng về chính nó (${path.join(' → ')})`,
        advice: 'bỏ cụm này khỏi “say”: chữ đã ở “means” thì không đưa lại vào “say”',
      },
    ];
  });
}

/** A chain of meanings that comes back to where it began, shortest first. */
function loopFrom(start: string, meansOf: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const seen = new Set<string>();
  let paths = [[start]];
  while (paths.length > 0) {
    const next: string[][] = [];
    for (const path of paths) {
      for (const meant of meansOf.get(path.at(-1) ?? '') ?? []) {
        if (meant === start) return [...path, meant];
        if (seen.has(meant)) continue;
        seen.add(meant);
        next.push([...path, meant]);
      }
    }
    paths = next;
  }
  return undefined;
}
