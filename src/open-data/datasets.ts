import { signedAnnouncements } from '../announcements/queries.ts';
import type { CollectionName } from '../catalogue/content-types.ts';
import { mattersElsewhere } from '../elsewhere/queries.ts';
import { currentFeedbackChannels } from '../feedback-channels/queries.ts';
import type { ApprovedKind } from '../fields/approval.ts';
import { currentHotlines } from '../hotlines/queries.ts';
import { issuerId } from '../legal-documents/issuers/issuer-id.ts';
import { issuerOffice } from '../legal-documents/issuers/issuer-office.ts';
import { allLegalDocuments, type LegalDocumentEntry } from '../legal-documents/queries.ts';
import { currentMaterials } from '../materials/queries.ts';
import { currentModelExamples } from '../model-examples/queries.ts';
import { currentNews } from '../news/queries.ts';
import { allOffices, currentSuccessors, isCurrent, type OfficeEntry } from '../offices/queries.ts';
import { plansWithTasks } from '../plan-tasks/queries.ts';
import { currentQuestions } from '../questions/queries.ts';
import { standingOf } from '../site/approvals.ts';
import { standingPages } from '../standing-pages/queries.ts';
import { all, type Dataset } from './dataset.ts';
import { procedureRecords } from './procedure-records.ts';

const approved =
  (kind: ApprovedKind) =>
  (entry: Parameters<typeof standingOf>[1]): object => ({ approval: standingOf(kind, entry) });

const successors = async (office: OfficeEntry): Promise<object> => ({
  isCurrent: isCurrent(office),
  currentSuccessors: isCurrent(office) ? [] : (await currentSuccessors(office)).map(({ id }) => id),
});

/** Of a document the state of the site's day, one id for its issuer, and who has come after an issuer that ended. */
async function documentFacts({ data }: LegalDocumentEntry): Promise<object> {
  const office = await issuerOffice(data);
  const heirs = office && !isCurrent(office) ? await currentSuccessors(office) : [];
  return {
    state: data.state.value,
    issuerId: issuerId(data.issuer),
    ...(heirs.length > 0 && { issuerHeirs: heirs.map(({ id }) => id) }),
  };
}

/** Every collection that anybody may take, in the order of the page that offers them; a type without a row is not offered. */
export const DATASETS: Readonly<Partial<Record<CollectionName, Dataset>>> = {
  procedures: {
    title: 'Thủ tục hành chính',
    about: 'Mọi thủ tục có trang, mỗi bản một dòng: mã, tên, cách nộp, thời hạn, mức thu, giấy tờ, căn cứ.',
    records: procedureRecords,
    columns: `code name shortTitle sector levels audience derived.state derived.appliesFrom derived.tier
      derived.isFree derived.ways derived.isLodgedOnNationalPortal derived.answers.cost.figure
      derived.answers.time.figure derived.answers.ways.figure derived.answers.papers.figure
      decision.number decision.issuer decision.signedOn executingOffices.*.name legalBasis.*.number
      outputs source.retrievedOn`,
  },
  announcements: {
    title: 'Quyết định công bố',
    about: 'Quyết định công bố thủ tục và từng thay đổi mà quyết định nêu.',
    records: all('announcements', signedAnnouncements),
    columns: 'number title issuer issuerLevel signedOn effectiveFrom changes.*.kind changes.*.code',
  },
  offices: {
    title: 'Cơ quan',
    about: 'Cơ quan, đơn vị hành chính, nay và trước đây, cùng nơi kế tiếp.',
    records: all('offices', allOffices, successors),
    columns: `name kind unitCode province validFrom validUntil derived.isCurrent derived.currentSuccessors
      verification.state phones address`,
  },
  hotlines: {
    title: 'Đường dây nóng',
    about: 'Số để hỏi về thủ tục và số khẩn cấp; số chưa xác minh thì để trống.',
    records: all('hotlines', currentHotlines),
    columns: 'name purpose scope kind phones verification.state verification.checkedOn',
  },
  feedbackChannels: {
    title: 'Nơi nhận phản ánh, kiến nghị',
    about: 'Nơi nhận và cách gửi; địa chỉ chưa xác minh thì để trống.',
    records: all('feedbackChannels', currentFeedbackChannels),
    columns: 'name about level howTo phones emails websites verification.state',
  },
  legalDocuments: {
    title: 'Văn bản',
    about: 'Văn bản mà trang dẫn, với tình trạng hiệu lực vào ngày của trang.',
    records: all('legalDocuments', allLegalDocuments, documentFacts),
    columns: `number type issuer title issuedOn effectiveFrom effectiveUntil derived.state state.checkedOn
      replacedBy amendedBy`,
  },
  questions: {
    title: 'Hỏi đáp',
    about: 'Câu hỏi và câu trả lời, dẫn thủ tục và căn cứ.',
    records: all('questions', currentQuestions, approved('questions')),
    columns: 'question topic answeredOn procedures derived.approval',
  },
  news: {
    title: 'Tin tức',
    about: 'Tin đang đăng; bài đăng lại chỉ có tiêu đề, lời giới thiệu và nguồn.',
    records: all('news', currentNews, approved('news')),
    columns: 'title summary publishedOn happenedOn place derived.approval',
  },
  modelExamples: {
    title: 'Mô hình, điển hình',
    about: 'Cách làm hay, với việc khó mà cách làm đó gỡ.',
    records: all('modelExamples', currentModelExamples, approved('modelExamples')),
    columns: 'title summary unit place year derived.approval',
  },
  elsewhere: {
    title: 'Việc làm ở nơi khác',
    about: 'Việc mà xã, phường không nhận, và nơi nhận.',
    records: all('elsewhere', mattersElsewhere),
    columns: 'title topic where procedures',
  },
  materials: {
    title: 'Ấn phẩm tuyên truyền',
    about: 'Khẩu hiệu, tờ rơi, bài phát thanh.',
    records: all('materials', currentMaterials, approved('materials')),
    columns: 'title kind summary publishedOn derived.approval',
  },
  planTasks: {
    title: 'Nhiệm vụ của kế hoạch',
    about: 'Từng việc của kế hoạch, ai làm, bao giờ.',
    records: all('planTasks', async () =>
      (await plansWithTasks()).flatMap(({ parts }) => parts.flatMap(({ tasks }) => tasks)),
    ),
    columns: 'title plan part place leads when dueOn documents',
  },
  standingPages: {
    title: 'Trang giới thiệu',
    about: 'Các trang nói về trang web này.',
    records: all('standingPages', standingPages),
    columns: 'title summary',
  },
};
