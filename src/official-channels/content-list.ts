import { contentList } from '../site/content-type.ts';
import { officialChannelsSchema } from './schema.ts';

/** How the list of official channels describes itself. */
export const officialChannelsList = contentList({
  file: 'kenh-chinh-thuc.yaml',
  schema: officialChannelsSchema,
  label: 'Kênh thông tin chính thức',
  optional: true,
  isOfItsFolder: true,
});
