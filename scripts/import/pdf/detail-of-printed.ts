import type { Doubt } from '../mapping/mapping-log.ts';
import { detailSchema, type OfficialDetail } from '../reading/record-schema.ts';
import { channelsOfPrinted } from './channels-of-printed.ts';
import { Doubts, LOST_LETTER, SOURCE } from './doubts.ts';
import { evidenceOfPrinted } from './evidence-of-printed.ts';
import { identityOfPrinted } from './identity-of-printed.ts';
import type { PrintedProcedure } from './printed-procedure.ts';
import { isReadable, officesOf, tornWords } from './printed-values.ts';

/** What a PDF surely says, in the shape of an official record, and what the office must settle. */
export interface UnderstoodPdf {
  detail: OfficialDetail;
  doubts: Doubt[];
}

const NEVER_PRINTED =
  'Bản PDF không in tên từng bước, ngày ký quyết định và ghi chú. ' +
  'Nó cũng không in thời hạn theo trường hợp, mã giấy tờ và mức dịch vụ trực tuyến. ' +
  'Cơ quan ghi theo nhóm, như Ủy ban nhân dân cấp xã, không được in nên danh sách cơ quan có thể thiếu. ' +
  `${SOURCE} Bản xuất hồ sơ thì có đủ.`;

/**
 * Understands the printed words. What can't be read with certainty stays empty and becomes a doubt.
 * @param issuer who issued the decision, where its number doesn't tell.
 * @throws RefusedPdf when a part is unsure that no entry can be without.
 */
export function detailOfPrinted(printed: PrintedProcedure, issuer?: string): UnderstoodPdf {
  const doubts = new Doubts();
  const detail = detailSchema.parse({
    ...identityOfPrinted(printed, issuer),
    ...offices(printed, doubts),
    executionSteps: printed.steps.every(isReadable)
      ? printed.steps.map((description) => ({ name: null, description }))
      : doubts.unsure('Trình tự thực hiện', LOST_LETTER),
    executionMethods: channelsOfPrinted(printed, doubts),
    executionCases: evidenceOfPrinted(printed, doubts),
    ...texts(printed, doubts),
    legalBasisesDetails: legalBasis(printed, doubts),
  });
  for (const words of new Set(tornWords(JSON.stringify(printed))))
    doubts.add(`Chữ "${words}"`, `Bản PDF in rời chữ này, có thể chỉ là một chữ. ${SOURCE}`);
  if (printed.stray !== '')
    doubts.add('Chữ ngoài bảng', `Bản PDF in "${printed.stray}" ngoài các bảng. ${SOURCE}`);
  doubts.add('Những phần bản PDF không in', NEVER_PRINTED);
  return { detail, doubts: doubts.list };
}

function offices({ facts, executingOffices }: PrintedProcedure, doubts: Doubts) {
  const named = (what: string, words: string) => {
    const names = isReadable(words) ? officesOf(words) : undefined;
    return (
      names ?? doubts.unsure(what, `Bản PDF in "${words}", không rõ là một hay nhiều cơ quan. ${SOURCE}`)
    ).map((name) => ({ name }));
  };
  const fact = (label: string) => facts.get(label) ?? '';
  return {
    departmentsAuthority: named('Cơ quan có thẩm quyền', fact('Cơ quan có thẩm quyền')),
    departmentsExecuting: named('Cơ quan thực hiện', executingOffices),
    departmentsAuthorized: named('Cơ quan được ủy quyền', fact('Cơ quan được ủy quyền')),
    departmentsCoordinating: named('Cơ quan phối hợp', fact('Cơ quan phối hợp')),
    dossierReceivingAddresses: doubts.readable('Địa chỉ tiếp nhận hồ sơ', fact('Địa chỉ tiếp nhận HS')),
  };
}

function texts(printed: PrintedProcedure, doubts: Doubts) {
  const { requirements, outputs, unsureOutputs, keywords, description } = printed;
  if (unsureOutputs !== '')
    doubts.add(
      'Kết quả thực hiện',
      `Bản PDF in "${unsureOutputs}" không có mã kết quả, không rõ mấy kết quả. ${SOURCE}`,
    );
  if (keywords !== '')
    doubts.add('Từ khóa', `Bản PDF in "${keywords}", không rõ cách tách từng từ. ${SOURCE}`);
  if (description !== '')
    doubts.add('Mô tả', `Trang không có chỗ cho phần mô tả; bản PDF in "${description}".`);
  return {
    requirementsAndConditions: doubts.readable('Yêu cầu, điều kiện', requirements),
    resultsDetails:
      unsureOutputs !== ''
        ? []
        : outputs.every(isReadable)
          ? outputs.map((name) => ({ name }))
          : doubts.unsure('Kết quả thực hiện', LOST_LETTER),
  };
}

/** A document whose title lost a letter keeps its number; without a sure number all are left out, as a part misleads. */
function legalBasis({ legalBasis: rows }: PrintedProcedure, doubts: Doubts) {
  const unread = rows.filter(
    ([, number = '']) => number === '' || !isReadable(number) || /\n|\d{4}.*\d{4}.*\d{4}/.test(number),
  );
  if (unread.length > 0)
    return doubts.unsure(
      'Căn cứ pháp lý',
      `Bản PDF in không rõ số ký hiệu của ${unread.map(([title]) => `"${title?.slice(0, 60)}…"`).join('; ')}. ${SOURCE}`,
    );
  return rows.map(([title = '', code = '']) => {
    if (!isReadable(title)) doubts.add(`Tên của văn bản ${code}`, LOST_LETTER);
    return { code, name: isReadable(title) ? title : undefined };
  });
}
