import type { PrintedProcedure } from './printed-procedure.ts';
import { audienceOf, FORMALITY_TYPES, isReadable, issuerOf, LEVEL_FLAGS } from './printed-values.ts';
import { RefusedPdf } from './read-pdf.ts';

/**
 * The parts that no entry can be without, in the shape of an official record.
 * @param givenIssuer who issued the decision, where its number doesn't tell.
 * @throws RefusedPdf that names every part that is unsure.
 */
export function identityOfPrinted({ facts }: PrintedProcedure, givenIssuer: string | undefined) {
  const problems: string[] = [];
  const fact = (label: string) => facts.get(label)?.replaceAll(/\s+/g, ' ') ?? '';
  const known = <T>(label: string, value: T | undefined): T | undefined => {
    if (value === undefined || value === '')
      problems.push(`"${label}" không đọc chắc được (bản PDF in "${fact(label)}")`);
    return value;
  };
  const number = fact('Số quyết định');
  const flags = fact('Cấp thực hiện')
    .split(', ')
    .map((level) => LEVEL_FLAGS[level]);
  const issuer = givenIssuer ?? issuerOf(number);
  if (number !== '' && issuer === undefined)
    problems.push(
      `số quyết định ${number} không cho biết cơ quan ban hành; thêm tùy chọn --issuer, ví dụ --issuer "UBND tỉnh …"`,
    );
  const code = known('Mã thủ tục', /^\d\.\d{6}(?:\.[\dH.]+)?$/.exec(fact('Mã thủ tục'))?.[0]);
  const detail = {
    id: `pdf:${code}`,
    code,
    name: known('Tên thủ tục', isReadable(fact('Tên thủ tục')) ? fact('Tên thủ tục') : undefined),
    procedureProposal: {
      proposalNumber: known('Số quyết định', isReadable(number) ? number : undefined),
      issuingAgency: { name: issuer },
    },
    formalityType: known('Loại thủ tục', FORMALITY_TYPES[fact('Loại thủ tục')]),
    categoriesDetails: [
      { name: known('Lĩnh vực', isReadable(fact('Lĩnh vực')) ? fact('Lĩnh vực') : undefined) },
    ],
    subjectTypesDetails: known('Đối tượng thực hiện', audienceOf(fact('Đối tượng thực hiện'))),
    ...Object.fromEntries(flags.map((flag) => [flag ?? '', true])),
  };
  if (flags.includes(undefined)) known('Cấp thực hiện', undefined);
  if (problems.length > 0) throw new RefusedPdf(problems.join('; '));
  return detail;
}
