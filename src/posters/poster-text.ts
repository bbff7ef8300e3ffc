/** An answer of a procedure's page; its detail stands where there is room. */
interface PosterFact {
  label: string;
  figure: string;
  detail?: string;
}

/** What a poster says; everything that its picture depends on besides its format. */
export interface PosterText {
  /** A few words above the headline: what it is about. */
  label: string;
  headline: string;
  /** Steps of a procedure; none on a slogan. */
  steps: readonly string[];
  /** Fee, time, papers, as the procedure's page answers on the site's day. */
  facts: readonly PosterFact[];
  /** Where the facts come from and of which day the record is; empty without facts. */
  note: string;
  /** Who speaks, under the name of the site's day. */
  issuer: string;
  /** The site's title. */
  site: string;
  /** Full address of the page that the QR code leads to. */
  url: string;
  /** Whether no office has approved it yet, which the poster then says itself. */
  isUnapproved: boolean;
  /** ISO day of publication. */
  datedOn: string;
}

/** All words of a poster, in the order of reading. */
export const wordsOf = ({ label, headline, steps, facts, note, issuer, site }: PosterText): string[] =>
  [
    label,
    headline,
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    ...facts.map((fact) => `${fact.label}: ${[fact.figure, fact.detail].filter(Boolean).join(': ')}`),
    note,
    issuer,
    site,
  ].filter(Boolean);
