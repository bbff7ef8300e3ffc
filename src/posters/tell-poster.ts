import type { Material } from '../materials/schema.ts';
import type { Poster } from '../materials/poster-schema.ts';
import { answersOf } from '../procedures/answers/answers.ts';
import { inASentence } from '../procedures/answers/in-a-sentence.ts';
import { upperFirst } from '../text/first-letter.ts';
import { plainTitle, shortTitle } from '../procedures/title.ts';
import type { Procedure } from '../procedures/schema/schema.ts';
import { formatDate } from '../text/dates.ts';
import type { PosterText } from './poster-text.ts';

/** What a poster's text depends on besides its material. */
interface PosterSurroundings {
  day: string;
  /** The site's title. */
  site: string;
  issuer: string;
  isUnapproved: boolean;
  /** The procedure in its version of the day; absent where it isn't in force, or the poster names none. */
  procedure: Procedure | undefined;
  /** Full address of the page of the procedure, or of the material where it names none. */
  url: string;
}

/** A material with a poster. */
type PosterMaterial = Pick<Material, 'occasion' | 'publishedOn' | 'endsOn'> & { poster: Poster };

/** A poster as the site stands to it on a day: to be had, or no more and why. */
export type PosterOnDay =
  | { state: 'offered'; text: PosterText }
  | { state: 'over'; endedOn: string }
  | { state: 'without-procedure' };

/** What stands above the headline where nobody says for what occasion it is. */
const ABOUT = 'Cải cách hành chính';

/** The longest list of papers that a poster names, in letters. */
const MOST_OF_DETAIL = 110;

/** A poster on a day; its facts are what the procedure's page answers on that day. */
export function posterOn(
  { poster, occasion, publishedOn, endsOn }: PosterMaterial,
  { day, site, issuer, isUnapproved, procedure, url }: PosterSurroundings,
): PosterOnDay {
  if (endsOn !== undefined && endsOn < day) return { state: 'over', endedOn: endsOn };
  if (poster.procedure !== undefined && procedure === undefined) return { state: 'without-procedure' };
  const text: PosterText = {
    label:
      poster.label ??
      (procedure ? `Thủ tục: ${shortTitle(plainTitle(procedure.name), 60)}` : (occasion ?? ABOUT)),
    headline: poster.headline,
    steps: poster.steps,
    facts: procedure ? factsOf(procedure, day) : [],
    note: procedure ? noteOf(procedure) : '',
    issuer,
    site,
    url,
    isUnapproved,
    datedOn: publishedOn,
  };
  return { state: 'offered', text };
}

function factsOf(procedure: Procedure, day: string): PosterText['facts'] {
  const { cost, time, evidence } = answersOf(procedure, day);
  return [
    { label: 'Lệ phí', figure: upperFirst(inASentence('cost', cost)) },
    { label: 'Thời gian', figure: upperFirst(inASentence('time', time)) },
    {
      label: 'Giấy tờ',
      figure: upperFirst(inASentence('evidence', evidence)),
      ...(evidence.remark !== undefined &&
        evidence.remark.length <= MOST_OF_DETAIL && { detail: evidence.remark }),
    },
  ];
}

const noteOf = ({ code, source }: Procedure): string =>
  `Theo thủ tục ${code}, hồ sơ lấy ngày ${formatDate(source.retrievedOn)}. Quét mã để xem bản mới nhất.`;
