/**
 * The weights of the ranking, in one place so that a measurement can vary them (scripts/bench/search-offline.ts).
 * Found by trying values on one half (see halfOf) of the judged questions; all lie on wide plateaus, and none is
 * specific to a procedure.
 */
export const weights = {
  /** Weight of two neighbouring syllables found as neighbours, beside that of each syllable. */
  pair: 0.65,
  /** Weight kept by a syllable that is found under other marks than typed. */
  otherMarks: 0.3,
  /** The same where a neighbour is found beside it. */
  otherMarksInCompound: 0.75,
  /** How strictly a filler has to be bound to a neighbour to count (see `Vocabulary.cohesion`), and two fillers to each other. */
  compound: 0.1,
  fillerCompound: 0.35,
  /** Weight lost by one half of a compound found without the other half. */
  brokenCompound: 0.45,
  /** Weight of a word that is found outside the name. */
  body: 0.25,
  /** Weight of a word that another name or saying of the document has. */
  otherName: 0.85,
  /** How much it counts what all names of a document tell together, by a word, and beside it by two neighbours. */
  allNames: 0.06,
  allNamesPair: 0.5,
  /** As many words of names at large stand beside those of each document: few names tell little. */
  allNamesLength: 80,
  /** What any found document is worth before that: the names then decide among hits that are all weak. */
  anyScore: 2,
  /** Weight of light words and of fillers inside an official compound. */
  light: 0.48,
  /** Rarity above this does not count: a rare syllable is not a better clue than a fairly rare one. */
  rarityCap: 5.5,
  /** A match by synonym beside a literal one. */
  synonym: 0.7,
  /** A synonym whose words do not stand together in the question. */
  gappedSynonym: 0.8,
  /** A synonym whose words stand in another order, or without its small words. */
  looseSynonym: 0.45,
  /** Share of a synonym's weight that comes from what was said; the rest comes from the official phrase. */
  saidShare: 0.6,
  /** Rarity of a word of a saying, beside the cap. */
  saidRarity: 0.8,
  /** How sharply a partly found official phrase loses. */
  phraseSharpness: 0.8,
  /** The most one official phrase can weigh. */
  phraseCap: 18,
  /** Share of the score that depends on how much of the name the question explains. */
  nameCoverage: 0.45,
  nameCoverageSharpness: 0.7,
  /** Share lost for each word of a special case that nobody asked for. */
  unaskedSpeciality: 0.06,
  /** Weight of the words after "để", which tell what the paper is for. */
  purpose: 0.5,
  /** Weight of the story told before "muốn", which says what is wanted. */
  story: 0.5,
  /** Weight, in the length of a name, of what stands in brackets or after the first twelve words. */
  nameTail: 0.3,
  /** A later part of a compound name; the first stands for the whole. */
  laterPart: 0.7,
  alias: 0.97,
  /** A page that is no procedure, by its title and by its one sentence. */
  pageTitle: 1,
  pageSummary: 0.97,
  /** The most used procedure gains this share; the gain falls to nothing with the rank. */
  popularity: 0.12,
  /** What a procedure is worth whose page has no instructions: with a summary, and without. */
  tiers: { summarised: 0.985, listed: 0.97 },
  /** What a kind of page is worth beside a procedure: who asks rarely means news, or what other places did. */
  kinds: {
    // Lists of a section, found by their names alone.
    Mục: 0.8,
    'Mô hình': 0.92,
    'Quyết định công bố': 0.85,
    'Lĩnh vực': 0.9,
    // Who wants a document says so, by its kind or number.
    'Văn bản': 0.9,
    'Tin tức': 0.95,
    'Cơ quan': 0.95,
    // Who tells a story is helped most by a page that answers as a whole.
    'Sự kiện': 1.04,
    'Nơi khác làm': 1.05,
    'Đường dây nóng': 1.15,
    'Nơi phản ánh': 1.1,
    'Ấn phẩm': 0.95,
  } as Readonly<Record<string, number>>,
  /** How much more a legal document is worth where the question asks for one ("nghị định nào"). */
  askedDocument: 1.5,
  /** And how much more one of the type that it names. */
  askedType: 1.3,
  /** What the page of telephone numbers is worth where nobody asks for a number or to call. */
  unaskedCall: 0.8,
  /** What a name for the younger ("dưới 14 tuổi") is worth where the question tells such an age, and any name with a limit where it tells one beyond it. */
  ofYounger: 1.25,
  ofAnotherAge: 0.7,
  /** A hit of more than this share of the best one is as good: then another body's matter is not all there is. */
  asGood: 0.9,
  /** Hits below this share of the best one that is not named by its number are left out. */
  cutOff: 0.3,
  /** A hit of this score is an answer even where the question touches what the site has nothing about. */
  surely: 18,
  /**
   * How much each evidence speaks against the best hit being an answer, in natural logarithms of the odds; `always` holds
   * the threshold. Fitted as by scripts/bench/fit-doubts.ts, with ways of asking whose writer was taken out of the index (docs/search.md).
   */
  doubts: {
    always: 2.45,
    missing: 0.53,
    missingNext: -0.35,
    otherMarks: -0.32,
    named: 0.26,
    said: -1.13,
    abbreviated: -0.58,
    accented: 0.88,
    elsewhere: 3.72,
    ours: -3.99,
    loudestElsewhere: 2.22,
    loudestOurs: -2.35,
    unexplained: 1.8,
    explained: -0.16,
    length: -0.99,
    strength: -2.01,
    told: -1.12,
  },
  /** Share lost for each word of a special case that nobody asked for, where it is a matter of another body: who asks for the plain case is not sent elsewhere. */
  unaskedElsewhere: 0.2,
  /** Share lost by procedures that citizens cannot apply for. */
  notForCitizens: 0.08,
};

export type Weights = typeof weights;
