/** The fields that {@link issuingRules} reads; an announcement has them all. */
interface IssuedDecision {
  number: string;
  title?: string | undefined;
  issuer: string;
  issuerLevel: string;
  effectiveFrom?: string | undefined;
  changes: readonly { kind: string }[];
  awaiting: readonly { what: string }[];
}

interface IssueSink {
  addIssue(issue: { code: 'custom'; message: string; path: (string | number)[] }): void;
}

/** Words that stand in the names of authorities below the province; "xã hội" and "hợp tác xã" name none. */
const LOWER_AUTHORITY = /(?<!\p{L}|hợp tác )(?:huyện|quận|thị xã|thị trấn|phường|xã(?! hội))(?!\p{L})/iu;

/** A people's committee's mark in a decision's number. */
const COMMITTEE_MARK = /UBND/i;

/**
 * What must hold of an announcing decision (Nghị định 63/2010/NĐ-CP art. 13, as amended): a ministry or a province
 * issues it; what is unknown of it is asked for; whatever it changes or ends, it does on a known day.
 */
export function issuingRules(decision: IssuedDecision, context: IssueSink): void {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', message, path: [field] });
  if (LOWER_AUTHORITY.test(decision.issuer.normalize('NFC')))
    refuse(
      'issuer',
      'Huyện, thị xã, phường, xã không công bố thủ tục hành chính; quyết định này không được nhận. Hãy ghi quyết định của bộ hoặc của tỉnh',
    );
  if (decision.issuerLevel === 'ministry' && COMMITTEE_MARK.test(decision.number))
    refuse(
      'number',
      'Số ký hiệu của Ủy ban nhân dân mà cấp ban hành ghi bộ (ministry); quyết định của huyện, xã không được nhận, của tỉnh thì ghi province',
    );
  if (decision.title === undefined && !asks(decision, /trích yếu/i))
    refuse('title', 'Chưa biết trích yếu thì phải ghi vào awaiting: what "Trích yếu", why hỏi ai');
  refuseUnknownDay(decision, refuse);
}

const asks = ({ awaiting }: IssuedDecision, what: RegExp): boolean =>
  awaiting.some((question) => what.test(question.what));

function refuseUnknownDay(decision: IssuedDecision, refuse: (field: string, message: string) => void): void {
  if (decision.effectiveFrom !== undefined) return;
  if (decision.changes.some(({ kind }) => kind !== 'announced'))
    refuse(
      'effectiveFrom',
      'Phải ghi ngày có hiệu lực, vì quyết định làm thay đổi thủ tục → thêm effectiveOn; chỉ khi mọi thủ tục là "announced" mới được để trống',
    );
  else if (!asks(decision, /hiệu lực/i))
    refuse(
      'effectiveFrom',
      'Chưa ghi ngày có hiệu lực, cũng chưa ghi là đang chờ → thêm vào awaiting một dòng: what "Ngày có hiệu lực", why hỏi ai',
    );
}
