/** Something that the office should look at, told in one line. */
export interface Finding {
  /** Stays the same from night to night as long as it is the same thing. */
  id: string;
  text: string;
  /** The files that it is about; further ones are counted, not named. */
  files: readonly string[];
  /** The day that it is about, ISO; what has one goes into the calendar. */
  day?: string | undefined;
}

/** Findings of one kind, with what is to be done about them. */
export interface WatchSection {
  title: string;
  todo: string;
  findings: readonly Finding[];
}
