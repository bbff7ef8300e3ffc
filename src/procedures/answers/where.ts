import { formatDate } from '../../text/dates.ts';
import { namedProvince } from './named-province.ts';
import type { Channel } from '../schema/channel-schema.ts';
import { PLACES, type Place } from '../schema/plain-facts-labels.ts';
import type { Procedure } from '../schema/schema.ts';
import { answer, either, ifBrief, type Answer } from './answer.ts';
import { lowerFirst, upperFirst } from '../../text/first-letter.ts';
import { cutAt, sentencesOf } from './sentences.ts';
import { branchOf } from './branch.ts';
import { HELPED_AT_CENTRE } from './limited-ways.ts';
import { isLodgedByEmployer, namedWays, waysOfLodging } from './ways.ts';

type Lodged = Pick<
  Procedure,
  'channels' | 'receivingAddress' | 'executingOffices' | 'waysLeft' | 'receivers'
> &
  Partial<Pick<Procedure, 'steps' | 'plainFacts'>>;

/** The ways in which a file is handed in, and who takes it. Ways that only bring the result home are named as such. */
export function answerWhere(procedure: Lodged): Answer {
  const { channels, waysLeft } = procedure;
  const ways = waysOfLodging(channels);
  const { all, open } = namedWays(procedure);
  const homeOnly = ways.length < channels.length ? 'Bưu chính chỉ để nhận kết quả' : undefined;
  const someOnly = ways.some(isForSome) ? 'Bưu chính chỉ dành cho một số người' : undefined;
  if (isLodgedByEmployer(procedure)) {
    const [to = '', then = ''] = (procedure.receivingAddress ?? '').split(/;\s*/u);
    return answer(`Nộp cho ${lowerFirst(to)}`, then && `${upperFirst(then)} ${either(all)}`);
  }
  const place = placeOf(procedure, ways);
  const said = upperFirst(open.join(', '));
  if (waysLeft === undefined || open.length === all.length) return answer(said, place, homeOnly, someOnly);
  const shut = all.filter((name) => !open.includes(name)).join(', ');
  return answer(
    said,
    HELPED_AT_CENTRE,
    place && !CENTRE.test(place) ? `Nơi giải quyết: ${place.replace(/^Nơi giải quyết: /u, '')}` : undefined,
    `Hồ sơ quốc gia còn ghi ${shut}, nhưng nơi nhận không nhận hồ sơ giấy từ ${formatDate(waysLeft.since)}`,
    homeOnly,
  );
}

/** The centre at which the reader is helped; named once. */
const CENTRE = /trung tâm phục vụ hành chính công|TTPVHCC/iu;

/** Who can't file by the web: the old, the disabled. */
const isForSome = ({ kind, note = '' }: Channel): boolean =>
  kind === 'post' && /chỉ (?:khi|dành cho)(?!\p{L})|có hoàn cảnh đặc biệt/iu.test(note);

/** What is no place: money, days, results, rules. */
const NO_PLACE = /\d|đồng|thời hạn|lệ phí|(?:^|\s)phí(?:\s|$)|kết quả|kể từ|quy định|trường hợp|bưu chính/iu;
/** The longest place, in letters. */
const LONGEST = 90;

/** A level of government, which some records write with a capital: 'Công an cấp Xã'. */
const LEVEL = /(?<=cấp )(?:Xã|Huyện|Tỉnh|Bộ)(?!\p{L})/gu;

/** The office that takes the file, as far as the record says it shortly: the way's words, the address, the steps, the only office. */
function placeOf(procedure: Lodged, ways: readonly Channel[]): string | undefined {
  const { receivingAddress, executingOffices, steps = [], plainFacts, receivers } = procedure;
  if (receivers?.isOfSector) return receivers.names;
  if (plainFacts?.place !== undefined) return atCounter(plainFacts.place, executingOffices);
  const [office, ...others] = executingOffices;
  const counter = ways.filter(({ kind }) => kind === 'in-person').flatMap(({ note }) => note ?? []);
  const only =
    office && others.length === 0 && office.name.length <= LONGEST && namedProvince(office.name) === undefined
      ? `Nơi giải quyết: ${office.name.replace(/\.$/, '').replace(LEVEL, (level) => level.toLocaleLowerCase('vi'))}`
      : undefined;
  const said = [
    ...counter.map(namedIn),
    ...counter.map(briefPlace),
    briefPlace(receivingAddress),
    ...steps.slice(0, 2).map(({ text = '' }) => namedIn(text)),
    receivers?.names,
    only,
  ];
  return said.find((text) => text !== undefined);
}

/** The counter that takes the file; where it passes the file on to a branch with offices of its own, that one too. */
function atCounter(place: Place, offices: Lodged['executingOffices']): string {
  const branch = place === 'public-centre' || place === 'one-door' ? branchOf(offices) : undefined;
  return branch === undefined ? PLACES[place] : `${PLACES[place]}. Nơi giải quyết: ${branch}`;
}

/** A text that is nothing but a place: 'Công an cấp xã'. */
function briefPlace(text: string | undefined): string | undefined {
  const brief = ifBrief(text)?.replace(/^tại\s+/iu, '');
  return brief !== undefined && PLACE.test(brief) && !NO_PLACE.test(brief) ? upperFirst(brief) : undefined;
}

const HANDED_IN = /(?:nộp|gửi|khai báo|đến|đăng ký)[^.;]{0,80}?\s(?:tại|ở|đến|tới|cho|về|với)\s+/iu;
/** "… qua bưu chính hoặc trực tiếp đến Trung tâm …": the counter beside other ways. */
const IN_PERSON = /trực tiếp\s+(?:tại|đến|tới|ở)\s+/iu;
const PLACE =
  /^(?:trụ sở (?:cơ quan )?|(?:địa )?điểm tiếp nhận[^.,;:()]{0,40} của )?(?:công an|(?:ủy|uỷ) ban|UBND|trung tâm|TTPVHCC|bộ phận|cơ quan|tổ chức|kho bạc|(?:tòa|toà) án|trường|cơ sở|hội|ban chỉ huy|phòng|chi cục|thuế (?:tỉnh|cơ sở)|cảng vụ|biên phòng|bảo hiểm)(?!\p{L})(?! dữ liệu)[^.;:()\n]*/iu;
/** Words with which a place ends and the sentence goes on; "A hoặc B" of which B is a place, too, goes on with it. */
const GOES_ON =
  /,(?!\s(?:phường|thị trấn|đặc khu|xã)(?!\p{L}))|\s(?:hoặc(?!\s(?:(?:cấp|của) (?:tỉnh|xã|phường)|công an|(?:ủy|uỷ) ban|UBND|trung tâm|bộ phận một cửa|cơ quan bảo hiểm|tổ chức hành nghề)(?!\p{L}))|và|để|theo|bằng|qua|trong|thông qua|trước|thì|chậm nhất|có trách nhiệm|có thẩm quyền|nếu|đề nghị|thực hiện|gửi|văn bản|hồ sơ|tờ khai|biết|kèm|như|sau|liên quan|trên|của nước|của người|không phải|đã|có sai)(?=[\s,]|$)/iu;
/** What an office does itself: 'cơ quan đăng ký cấp giấy và gửi thông báo về cơ quan thuế', '… có trách nhiệm chuyển tờ khai đến …'. */
const OFFICE_ACTS =
  /kết quả|có trách nhiệm\s+chuyển\s|^quyết định [^.;]*được gửi|(?:cơ quan|(?:ủy|uỷ) ban)[^,.;]{0,60}\scấp\s+giấy[^.;]*\svà\s+gửi/iu;
/** What a place goes on with and the cut leaves without its end: 'Ủy ban nhân dân cấp xã nơi học sinh, sinh viên …'. */
const UNFINISHED = /\s+(?:nơi(?: (?:nào|học sinh|sinh viên|cá nhân|tổ chức|người \S+))?|cơ quan)$/iu;
/** A name that says no place. */
const NOBODY =
  /^(?:trụ sở )?(?:cơ quan đăng ký cư trú|cơ quan|(?:ủy|uỷ) ban nhân dân|UBND|tổ chức|bộ phận|cơ sở|hội|phòng)(?: (?:tiếp nhận|thẩm định|có thẩm quyền(?: [^,]{1,20})?|dịch vụ|chức năng))?$/iu;

/** Which papers, by the law, between handing in and the office: 'nộp hồ sơ theo quy định tại Điều 12 … cho Ủy ban …'. */
const BY_LAW =
  /\s(?:theo )?(?:quy định|hướng dẫn) tại\s[^.;:]{20,400}?(?=\s(?:cho|đến)\s(?:(?:ủy|uỷ) ban nhân dân cấp xã|trung tâm phục vụ))/iu;

/** What only some meet: "Trường hợp người không có nơi cư trú ổn định thì đăng ký tại …". */
const FOR_SOME = /^(?:bước\s+\d{1,2}\s*[:.]\s*)?(?:(?:trong |đối với )?trường hợp|nếu|khi|riêng)(?!\p{L})/iu;
/** From the fourth step on the office acts, and the reader only comes back. */
const LATER_STEPS = /bước\s+4(?!\d)/iu;

/** The place that the first sentence about handing in names; a sentence for everybody before one for some. */
function namedIn(text: string): string | undefined {
  const [first = ''] = text.split(LATER_STEPS);
  const sentences = sentencesOf(first);
  const forAll = sentences.filter((sentence) => !FOR_SOME.test(sentence));
  const brief = (some: readonly string[]) => some.map((sentence) => sentence.replace(BY_LAW, ''));
  return placeIn(forAll) ?? placeIn(brief(forAll)) ?? placeIn(sentences);
}

/** What holds for the second office: "Công an cấp xã hoặc Bộ phận một cửa cấp xã (nếu đã triển khai)". */
const ONLY_IF = /^ \(nếu [^()]{2,20}\)/iu;

function placeIn(sentences: readonly string[]): string | undefined {
  for (const sentence of sentences)
    for (const found of [HANDED_IN.exec(sentence), IN_PERSON.exec(sentence)]) {
      const end = found === null ? 0 : found.index + found[0].length;
      if (found === null || OFFICE_ACTS.test(sentence.slice(0, end))) continue;
      const [place = ''] = (PLACE.exec(sentence.slice(end))?.[0] ?? '').split(GOES_ON);
      const name = place.trim().replace(UNFINISHED, '');
      const [onlyIf = ''] = ONLY_IF.exec(sentence.slice(end + place.trimEnd().length)) ?? [];
      if (name !== '' && !NOBODY.test(name) && !NO_PLACE.test(name))
        return upperFirst(cutAt(name, LONGEST)) + (place.includes(' hoặc ') ? onlyIf : '');
    }
  return undefined;
}
