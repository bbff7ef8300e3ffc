import { isWrittenSyllable } from '../../../src/text/syllables/written-syllable.ts';

const BESIDE = 4;
/** A telephone number in groups is one token. */
const PHONE = /\b(?:1[89]00 \d{3,4}|0\d{2,3} \d{3,4} \d{3,4})\b/g;

/**
 * The tokens of a sentence that are no plain words (with figures, signs, capitals in a row, or foreign letters), each in ⟦⟧
 * with four words on each side.
 */
export function tokensToJudge(sentence: string): string[] {
  const words = sentence.replace(PHONE, (phone) => phone.replaceAll(' ', '\u00a0')).split(' ');
  const letters = sentence.replace(/\P{L}/gu, '');
  const isShouted = letters.replace(/\P{Lu}/gu, '').length > letters.length / 2;
  return words.flatMap((word, at) => {
    const token = bareToken(word, at === 0);
    if (!isJudged(token, isShouted)) return [];
    const left = words.slice(Math.max(0, at - BESIDE), at).join(' ');
    const right = words.slice(at + 1, at + 1 + BESIDE).join(' ');
    const [before = '', after = ''] = [
      word.slice(0, word.indexOf(token)),
      word.slice(word.indexOf(token) + token.length),
    ];
    return [
      `${at > BESIDE ? '… ' : ''}${left} ${before}⟦${token}⟧${after} ${right}${at + 1 + BESIDE < words.length ? ' …' : ''}`.trim(),
    ];
  });
}

/** A token without the marks around it; "a)" and "1.1)" keep theirs only at the start, where they number. */
function bareToken(word: string, isFirst: boolean): string {
  const inner = word.replace(/^["“‘[«*]+|["”’\]»,;:.!?…*]+$/gu, '');
  const [, opened = '', bare = '', closed = ''] = /^(\(*)(.*?)(\)*)$/u.exec(inner) ?? [];
  return opened === '' && closed !== '' && isFirst && /^[\p{L}\d.]{1,5}$/u.test(bare)
    ? `${bare})`
    : bare.replace(/[.,;:]+$/, '');
}

function isJudged(token: string, isShouted: boolean): boolean {
  if (!/[\p{L}\p{N}%]/u.test(token)) return false;
  if (/[\p{N}%@&/]/u.test(token) || /^[\p{L}]{1,3}\)$/u.test(token)) return true;
  if (!isShouted && /\p{Lu}{2}/u.test(token)) return true;
  return token.split(/[-–.,;:()]+/u).some((part) => part !== '' && !isWrittenSyllable(part));
}
