/** A document's type with the abbreviation that its number must carry (Nghị định 30/2020/NĐ-CP annex III; L10). */
export const DOCUMENT_TYPES = {
  law: 'Luật',
  ordinance: 'Pháp lệnh',
  resolution: 'Nghị quyết',
  decree: 'Nghị định',
  decision: 'Quyết định',
  directive: 'Chỉ thị',
  circular: 'Thông tư',
  'joint-circular': 'Thông tư liên tịch',
  plan: 'Kế hoạch',
  guidance: 'Hướng dẫn',
  letter: 'Công văn',
  conclusion: 'Kết luận',
  regulation: 'Quy định',
  consolidated: 'Văn bản hợp nhất',
} as const;
export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** What the number of a document of the type must carry. */
export const TYPE_SYMBOL: Partial<Record<DocumentType, RegExp>> = {
  law: /\/QH\d|\bL-/,
  resolution: /NQ|\/QH\d/,
  decree: /\/NĐ-/,
  decision: /QĐ/,
  directive: /CT/,
  circular: /\/TT-/,
  plan: /KH/,
  guidance: /HD/,
};

/** Whether a document holds today; "in force" needs a check that is not older than twelve months (requirement L15). */
export const DOCUMENT_STATES = {
  'in-force': 'Còn hiệu lực',
  'partly-expired': 'Hết hiệu lực một phần',
  expired: 'Hết hiệu lực',
  replaced: 'Đã được thay thế',
  'period-ended': 'Hết thời hạn thực hiện',
  'not-yet': 'Chưa có hiệu lực',
  party: 'Văn bản của Đảng',
  unverified: 'Chưa xác minh hiệu lực',
} as const;
export type DocumentState = keyof typeof DOCUMENT_STATES;

/** Whom a document is for, as the plan groups them. */
export const DOCUMENT_AUDIENCES = {
  officials: 'Cán bộ, công chức, viên chức',
  'citizens-businesses': 'Người dân và doanh nghiệp',
  'procedure-control': 'Kiểm soát thủ tục hành chính',
} as const;
export type DocumentAudience = keyof typeof DOCUMENT_AUDIENCES;

/** In whose place a document is signed (Nghị định 30/2020/NĐ-CP annex I; requirement L09). */
export const SIGNED_FOR = {
  collective: 'thay mặt tập thể (TM.)',
  superior: 'ký thay người đứng đầu (KT.)',
  order: 'thừa lệnh (TL.)',
  authorised: 'thừa ủy quyền (TUQ.)',
  interim: 'quyền người đứng đầu (Q.)',
} as const;
