/** What search has to know of one administrative procedure, whatever its source. Texts are Vietnamese with marks. */
export interface SearchableProcedure {
  /** National code, e.g. "1.001193". */
  readonly code: string;
  /** Address part of the procedure's page. */
  readonly slug: string;
  /** Official name. */
  readonly name: string;
  /** Other names that citizens use for it. */
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  /** Name of the sector (lĩnh vực). */
  readonly sector: string;
  readonly sectorId: string;
  /** Ids of who may apply, e.g. "nguoi-dan". */
  readonly audience: readonly string[];
  /** Ids of the administrative tiers that decide. */
  readonly levels: readonly string[];
  /** Ids of the ways to apply: in-person, online, post. */
  readonly channels: readonly string[];
  readonly summary?: string;
  /** Names of what the applicant receives. */
  readonly outputs: readonly string[];
  /** Names of the papers to bring. */
  readonly evidence: readonly string[];
  readonly requirements?: string;
  /** The fee in words, as shown. */
  readonly feeText: string;
  /** The processing time in words, as shown. */
  readonly timeText: string;
  /** How many papers in words, as shown. */
  readonly papersText?: string;
  /** Where and how to lodge in words, as shown. */
  readonly whereText?: string;
  readonly isFree: boolean;
  readonly isSameDay: boolean;
  /** A plain title where the official name is too long for a line. */
  readonly title?: string;
  /** What the page tells where it has no instructions: the facts and our summary, or the facts alone. */
  readonly tier?: 'summarised' | 'listed';
  /** Place in the committed list of the most used procedures, 1 is the most used. */
  readonly popularityRank?: number;
}
