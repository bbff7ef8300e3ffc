import type { EvidenceCase, Paper } from '../../schema/evidence-schema.ts';
import { withoutBullet } from './paper-rows.ts';

type Papers = EvidenceCase['papers'];

/** "(6) Giấy tờ chứng minh là nhà quản lý, là một trong các giấy tờ sau:": one paper, told in the lines below it. */
const ANNOUNCES =
  /^(?<paper>[^:]{12,}?)(?<![\s,])[\s,]*(?:là|gồm)?\s*(?:một|01) trong (?:các|những|số các)[^:]{0,60}\ssau(?: đây)?\s*:?\s*$/iu;
const NUMBER = /^[\s*]*\(?(\d{1,2}|[a-zđ])[.)](?!\d)/iu;
const BULLET = /^\s*[-–+*•]/u;

/** Whether a line stands below one with that number: a bullet, or '(7.1)' below '(7)'. */
const isBelow = ({ name }: Paper, number: string): boolean =>
  BULLET.test(name) || name.replace(/^[\s(]+/u, '').startsWith(`${number}.`);

/** The lines of a group with those that are alternatives below a numbered one taken as the one paper that it announces. */
export function withAlternativesJoined(papers: Papers): Papers {
  const joined: Papers = [];
  let number: string | undefined;
  for (const paper of papers) {
    if (number !== undefined && isBelow(paper, number)) continue;
    const told = ANNOUNCES.exec(withoutBullet(paper.name))?.groups?.['paper'];
    number = told === undefined ? undefined : NUMBER.exec(paper.name)?.[1];
    joined.push(told !== undefined && number !== undefined ? { ...paper, name: told, originals: 1 } : paper);
  }
  return joined;
}
