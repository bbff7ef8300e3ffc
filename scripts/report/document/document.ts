/** A piece of a document's text; how it is drawn is the writers' matter. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  /** `widths` are shares of the page's width; columns of numbers stand to the right. */
  | {
      kind: 'table';
      head: readonly string[];
      rows: readonly (readonly string[])[];
      widths: readonly number[];
    }
  | { kind: 'chart'; title: string; bars: readonly { label: string; value: number }[] };

/** An official report: the parts of Nghị định 30/2020/NĐ-CP, annex I; what nobody knows yet is left for a pen. */
export interface OfficialDocument {
  parent: string | undefined;
  issuer: string | undefined;
  symbol: string | undefined;
  place: string | undefined;
  /** Tên loại và trích yếu. */
  type: string;
  about: string;
  /** Kính gửi. */
  addressees: readonly string[];
  body: readonly Block[];
  /** Nơi nhận, without what is said first ("Như trên") and last ("Lưu"). */
  copies: readonly string[];
  drafter: string | undefined;
  authority: string | undefined;
  signerTitle: string | undefined;
  annex: { title: string; blocks: readonly Block[] } | undefined;
}

/** What stands where a pen is to write. */
export const TO_FILL = '……………';
