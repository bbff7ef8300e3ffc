import type { z } from 'astro/zod';
import { announcementSchema } from '../announcements/schema.ts';
import { crossRulesSchema } from '../cross-rules/schema.ts';
import { feedbackChannelSchema } from '../feedback-channels/schema.ts';
import type { ReferenceTarget } from '../fields/references.ts';
import { guidesSchema } from '../guides/schema.ts';
import { holidaysSchema } from '../holidays/schema.ts';
import { hotlineSchema } from '../hotlines/schema.ts';
import { legalDocumentSchema } from '../legal-documents/schema.ts';
import { lifeEventsSchema } from '../life-events/schema.ts';
import { materialSchema } from '../materials/schema.ts';
import { modelExampleSchema } from '../model-examples/schema.ts';
import { newsSchema } from '../news/schema.ts';
import { officeSchema } from '../offices/schema.ts';
import { plainWordsSchema } from '../plain-language/schema.ts';
import { planTaskSchema } from '../plan-tasks/schema.ts';
import { procedureSchema } from '../procedures/schema/schema.ts';
import { questionSchema } from '../questions/schema.ts';
import { synonymGroups } from '../search/synonyms.ts';
import { sectorsSchema } from '../sectors/schema.ts';
import { standingPageSchema } from '../standing-pages/schema.ts';
import { redirectsSchema } from '../site/redirects-schema.ts';
import { sourceHostsSchema } from '../site/source-hosts-schema.ts';
import { popularSchema, siteSchema } from '../site/schema.ts';

/** A collection of .mdx entries: its folder under content/, its schema, and its name to an editor. */
export interface ContentType {
  folder: string;
  schema: z.ZodType;
  label: string;
  /** The field by which its entries are called, in lists, relations and file names. */
  identifier: string;
}

/** Every collection of entries. The build, the checks and the import read this table and no other. */
export const CONTENT_TYPES = {
  procedures: { identifier: 'name', folder: 'thu-tuc', schema: procedureSchema, label: 'Thủ tục hành chính' },
  announcements: {
    identifier: 'number',
    folder: 'cong-bo',
    schema: announcementSchema,
    label: 'Quyết định công bố',
  },
  offices: { identifier: 'name', folder: 'co-quan', schema: officeSchema, label: 'Cơ quan' },
  hotlines: { identifier: 'name', folder: 'duong-day-nong', schema: hotlineSchema, label: 'Đường dây nóng' },
  feedbackChannels: {
    identifier: 'name',
    folder: 'phan-anh-kien-nghi',
    schema: feedbackChannelSchema,
    label: 'Nơi tiếp nhận phản ánh, kiến nghị',
  },
  legalDocuments: { identifier: 'number', folder: 'van-ban', schema: legalDocumentSchema, label: 'Văn bản' },
  news: { identifier: 'title', folder: 'tin-tuc', schema: newsSchema, label: 'Tin tức' },
  modelExamples: {
    identifier: 'title',
    folder: 'dien-hinh',
    schema: modelExampleSchema,
    label: 'Mô hình, điển hình',
  },
  questions: { identifier: 'question', folder: 'hoi-dap', schema: questionSchema, label: 'Hỏi đáp' },
  materials: {
    identifier: 'title',
    folder: 'an-pham',
    schema: materialSchema,
    label: 'Ấn phẩm tuyên truyền',
  },
  planTasks: {
    identifier: 'title',
    folder: 'ke-hoach',
    schema: planTaskSchema,
    label: 'Nhiệm vụ của kế hoạch',
  },
  standingPages: {
    identifier: 'title',
    folder: 'trang',
    schema: standingPageSchema,
    label: 'Trang thường trực',
  },
} as const satisfies Record<string, ContentType>;
export type CollectionName = keyof typeof CONTENT_TYPES;

/** A closed list kept as one YAML file; `optional` lists may be absent from a content folder. */
export interface ContentList {
  file: string;
  schema: z.ZodType;
  label: string;
  optional: boolean;
  /** Whether its rows name entries that must stand in the same folder, so that no other folder can take the list over. */
  isOfItsFolder?: true;
  /** What entries may point at in this list, if anything. */
  target?: ReferenceTarget;
}

/** Every closed list. */
export const CONTENT_LISTS = {
  site: { file: 'site.yaml', schema: siteSchema, label: 'Thông tin trang', optional: false },
  sectors: {
    file: 'linh-vuc.yaml',
    schema: sectorsSchema,
    label: 'Lĩnh vực',
    optional: false,
    target: 'sectors',
  },
  lifeEvents: {
    file: 'su-kien.yaml',
    schema: lifeEventsSchema,
    label: 'Sự kiện trong đời',
    optional: true,
    target: 'lifeEvents',
  },
  guides: { file: 'chon-thu-tuc.yaml', schema: guidesSchema, label: 'Câu hỏi chọn thủ tục', optional: true },
  synonyms: { file: 'tu-dong-nghia.yaml', schema: synonymGroups, label: 'Từ đồng nghĩa', optional: true },
  plainWords: { file: 'tu-nen-thay.yaml', schema: plainWordsSchema, label: 'Từ nên thay', optional: true },
  popular: {
    file: 'pho-bien.yaml',
    schema: popularSchema,
    label: 'Thủ tục và câu tìm hay dùng',
    optional: true,
  },
  holidays: {
    file: 'ngay-nghi.yaml',
    schema: holidaysSchema,
    label: 'Ngày nghỉ, ngày làm bù',
    optional: true,
  },
  sourceHosts: {
    file: 'noi-dan-nguon.yaml',
    schema: sourceHostsSchema,
    label: 'Nơi được dẫn làm nguồn',
    optional: true,
  },
  crossRules: {
    file: 'quy-dinh-chung.yaml',
    schema: crossRulesSchema,
    label: 'Quy định chung cho nhiều thủ tục',
    optional: true,
    isOfItsFolder: true,
  },
  redirects: {
    file: 'chuyen-huong.yaml',
    schema: redirectsSchema,
    label: 'Địa chỉ đã chuyển',
    optional: true,
  },
} as const satisfies Record<string, ContentList>;
export type ListName = keyof typeof CONTENT_LISTS;
