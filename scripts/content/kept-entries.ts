import { namesFees } from '../../src/procedures/rows/fees-as-costs.ts';
import type { Content, Entry } from './content.ts';
import type { Problem } from './problem.ts';

/** Entries of the content that was read last and were right by themselves, for the next content that has the same files. */
export interface KeptEntries {
  /** Puts the entry as read before in the place of one of the same file with the same text. */
  takeOver: (content: Content) => void;
  /** Whether it was kept: its fields are read. */
  has: (entry: Entry) => boolean;
  /** Keeps what this content has, and nothing that was kept before: as much as one content, however many are read. */
  keep: (content: Content, problems: readonly Problem[]) => void;
}

/**
 * For contents that share most of their files and are read one after the other: an entry that is the same again is the
 * very object, so what was found out of it alone (`onceOf`) is not found out again. Not kept are entries with a problem,
 * which is to be told again, and those whose fees the documents of each content decide (fees.ts).
 */
export function keptEntries(): KeptEntries {
  let kept: ReadonlyMap<string, Entry> = new Map();
  return {
    takeOver({ entries }) {
      for (const all of Object.values(entries) as Entry[][])
        for (const [at, entry] of all.entries()) {
          const before = kept.get(entry.file);
          if (before?.path === entry.path && before.text === entry.text) all[at] = before;
        }
    },
    has: (entry) => kept.get(entry.file) === entry,
    keep({ entries }, problems) {
      const faulty = new Set(problems.map(({ file }) => file));
      const right = Object.values(entries)
        .flat()
        .filter((entry: Entry) => !faulty.has(entry.file) && !hasFees(entry));
      kept = new Map(right.map((entry) => [entry.file, entry as Entry]));
    },
  };
}

const hasFees = ({ fields }: Entry): boolean =>
  'channels' in fields && fields.channels !== undefined && namesFees({ channels: fields.channels });
