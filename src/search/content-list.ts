import { contentList } from '../site/content-type.ts';
import { askedPagesSchema } from './asked-pages.ts';
import { offTopicSchema } from './off-topic.ts';
import { synonymGroups } from './synonyms.ts';

/** How the list of synonyms describes itself. */
export const synonymsList = contentList({
  file: 'tu-dong-nghia.yaml',
  schema: synonymGroups,
  label: 'Từ đồng nghĩa',
  optional: true,
});

/** How the list of ways of asking describes itself. */
export const askedPagesList = contentList({
  file: 'cach-hoi.yaml',
  schema: askedPagesSchema,
  label: 'Cách hỏi của người dân',
  optional: true,
  isOfItsFolder: true,
});

/** How the list of what people ask that is not here describes itself. */
export const offTopicList = contentList({
  file: 'ngoai-trang-nay.yaml',
  schema: offTopicSchema,
  label: 'Chuyện ngoài trang này',
  optional: true,
});
