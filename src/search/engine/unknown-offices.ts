import { foldMarks } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { OFFICES } from './read-pages.ts';
import type { ReadIndex } from './read-index.ts';

/** What units of the state are called before their names. */
const UNIT = /^(?:phuong|xa|huyen|quan|thi xa|thi tran|thanh pho|tp|tinh)$/;
/** Only great cities have had one: none of ours is called so. */
const OF_CITIES = 'quận';
/** An office of any unit, or what is asked of one: where it is, when it is open, its number. */
const OFFICE =
  /\b(?:ubnd|uy ban(?: nhan dan)?|cong an|(?:bo phan )?mot cua|trung tam (?:phuc vu )?hanh chinh cong|chu tich|tru so|duong day nong|gio lam viec)\b/g;
/** What else may stand beside an office and the name of its unit: with any other word the question has a matter. */
const AROUND =
  /\b(?:dia chi|o dau|cho nao|duong|nao|so|may|toa nha|dien thoai|sdt|dt|hotline|day nong|gio|lam viec|lam|mo cua|dong cua|lich|thu|hai|bay|sau|chu nhat|sang|chieu|trua|khong|cua|cho|hoi|xin|toi|tui|minh|em|a|vay|la|bao nhieu|co|can|tim|goi|lien he|nam|o|den|tu|va)\b/g;

/** A unit that a question names. */
interface NamedUnit {
  /** Plain words of its name, with what it is called before it. */
  readonly words: readonly string[];
  readonly isOfCity: boolean;
}

/**
 * Whether a question is about nothing but an office of a ward, commune or town of which no office stands here: where it
 * is, when it is open, its number. The hours and numbers of ours are then no answer. A name counts where it has capital
 * letters or a number: else any word might be one.
 */
export function asksForUnknownOffice(
  text: string,
  { names, page }: Pick<ReadIndex, 'names' | 'page'>,
): boolean {
  const typed = tokenize(text).map((token) => token.text);
  const asked = typed.map(foldMarks).join(' ');
  if (asked.search(OFFICE) < 0) return false;
  const units = namedUnits(typed);
  const beside = units
    .reduce((rest, { words }) => rest.replace(words.join(' '), ','), asked)
    .replace(OFFICE, ',')
    .replace(AROUND, ',');
  if (units.length === 0 || /\w/.test(beside)) return false;
  const offices = names.flatMap((name, document) => (page(document)?.kind === OFFICES ? [plain(name)] : []));
  return offices.length > 0 && units.every((unit) => unit.isOfCity || !isOneOf(unit, offices));
}

function namedUnits(typed: readonly string[]): NamedUnit[] {
  return typed.flatMap((word, at): NamedUnit[] => {
    const called = [typed.slice(at - 1, at + 1), [word]].find((of) => UNIT.test(of.map(foldMarks).join(' ')));
    if (!called) return [];
    const name = nameFrom(typed.slice(at + 1));
    const isOfCity = word.toLowerCase() === OF_CITIES;
    return name.length === 0 ? [] : [{ words: [...called, ...name].map(foldMarks), isOfCity }];
  });
}

/** The words that a name begins with: a number, or two and more with capital letters. */
function nameFrom(words: readonly string[]): readonly string[] {
  if (/^\d{1,2}$/.test(words[0] ?? '')) return words.slice(0, 1);
  const end = words.findIndex((word) => !/^\p{Lu}/u.test(word));
  const name = words.slice(0, end < 0 ? words.length : end);
  return name.length > 1 ? name : [];
}

/** Whether an office bears two neighbours of the name, or its number behind what it is called. */
const isOneOf = ({ words }: NamedUnit, offices: readonly string[]): boolean =>
  words
    .slice(1)
    .map((word, at) => [words[at] ?? '', word])
    .filter(([first = '', second = '']) => /\d/.test(second) || !UNIT.test(first))
    .some((pair) => offices.some((office) => office.includes(` ${pair.join(' ')} `)));

const plain = (name: string): string =>
  ` ${tokenize(name)
    .map((token) => foldMarks(token.text))
    .join(' ')} `;
