import { paperName } from '../answers/papers/paper-names.ts';
import { upperFirst } from '../../text/first-letter.ts';
import type { Paper } from '../schema/evidence-schema.ts';

/** The ending of a file's name, with its dot. */
const ENDING = /\.[a-z]{3,4}$/i;
/**
 * The form's number in a file's name without marks, which the portal often mangles: 'Mauso18_ND131', 'Mus2b',
 * '1.MuCT01banhnhkm', 'M01b (1)'. A letter after the digits belongs to the number only where the word ends there.
 */
const IN_FILE =
  /(?:^|[^A-Za-z])[Mm](?:[Aa]?[Uu](?:\s*(?:[Ss][Oo]?|[Dd]on))?)?[\s_.-]*((?:[A-Z]{2})?\d{1,3}(?:-\d|[a-e](?![a-z]))?)(?!\d)/;
/** Words that begin a case, a heading or a paper that nobody fills in, not the name of a form. */
const NO_PAPER = /^(?:trường hợp|đối với|các loại|cha mẹ|người|bản sao|một giấy|[a-zđ]\.)\s/i;
/** A file that begins with its form's number: 'TK01-Phieu…', '01B-HSB'. */
const AT_START = /^([A-Z]{2}\d{2}|\d{2}[A-Z]?-[A-Z]{3})(?![0-9A-Za-z])/;
/** The form's number in the words of a paper: 'mẫu số 01/TB-ĐĐKD', 'mẫu CT01', 'mẫu TK1-TS'. */
const IN_WORDS =
  /mẫu (?:số )?((?:[A-ZĐ]{2})?\d{1,3}[a-e]?(?:[-/][A-ZĐ]{2,5}(?:-[A-ZĐ]{2,5})?)?)(?![\p{L}\d/])/u;

/**
 * What a reader calls the forms of a paper, in their order: the paper and the form's number, never a file's name. A name
 * that isn't a file's is an editor's, and stays.
 * @example formNames({ name: 'Tờ khai (mẫu CT01)', forms: [{ name: '1.MuCT01banh (3).doc' }] }) // ['Tờ khai, mẫu CT01 (.doc)']
 */
export function formNames({ name: paper, forms }: Pick<Paper, 'name' | 'forms'>): string[] {
  const names = forms.map(({ name }) =>
    forms.length > 1 && isOfAnotherPaper(paper, name) ? attached(name) : formName(paper, name),
  );
  return names.map((name, at) => {
    const nth = names.slice(0, at).filter((other) => other === name).length;
    return nth === 0 ? name : name.replace(/(?= \(\.[a-z]+\)$)/, `, tệp ${nth + 1}`);
  });
}

/** What begins a file's name that is no form to fill in but minutes, a list or a contract that goes with it. */
const ANOTHER_PAPER = /^(?:\d+\.?\s*)?(?:BB|bien ban|danh sach|hop dong|quyet dinh)/i;

/** Whether a file among several is a paper of another kind than the one that it hangs on. */
const isOfAnotherPaper = (paper: string, form: string): boolean =>
  ENDING.test(form) && ANOTHER_PAPER.test(withoutMarks(form)) && !ANOTHER_PAPER.test(withoutMarks(paper));

/** What a file is called that has no name of its own to tell. */
const attached = (form: string): string => `Tệp kèm theo (${ENDING.exec(form)?.[0].toLowerCase() ?? ''})`;

/** What a reader calls one form of a paper. */
export function formName(paper: string, form: string): string {
  const ending = ENDING.exec(form)?.[0];
  if (ending === undefined) return form;
  const title = upperFirst(paperName(paper));
  const number = numberIn(form.slice(0, -ending.length)) ?? IN_WORDS.exec(paper)?.[1];
  const said = NO_PAPER.test(title)
    ? upperFirst(number === undefined ? 'mẫu đơn' : called(number))
    : number === undefined || title.includes(number)
      ? title
      : `${title}, ${called(number)}`;
  return `${said} (${ending.toLowerCase()})`;
}

/** A form's name where its file is told beside it: without the ending. */
export const withoutEnding = (name: string): string => name.replace(/ \(\.[a-z]+\)$/, '');

/**
 * The numbers of forms, each once, by the names of their files; files that bear none are passed over.
 * @example formNumbers(['1.MuCT01banh (3).doc', 'don.doc']) // ['mẫu CT01']
 */
export const formNumbers = (files: readonly string[]): string[] => [
  ...new Set(
    files.flatMap((file) => {
      const number = numberIn(file.replace(ENDING, ''));
      return number === undefined ? [] : [called(number)];
    }),
  ),
];

function numberIn(file: string): string | undefined {
  const plain = withoutMarks(file);
  return IN_FILE.exec(plain)?.[1] ?? AT_START.exec(plain)?.[1];
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');

const called = (number: string): string => (/^\d/.test(number) ? `mẫu số ${number}` : `mẫu ${number}`);
