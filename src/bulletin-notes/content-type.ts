import { contentType } from '../site/content-type.ts';
import { bulletinNoteSchema } from './schema.ts';

/** How the editors' notes of bulletins describe themselves; the bulletin itself is made of the month's other entries. */
export const bulletinNotesType = contentType({
  folder: 'ban-tin',
  schema: bulletinNoteSchema,
  label: 'Lời mở đầu bản tin',
  identifier: 'title',
  icon: 'newspaper',
  identity: ({ month }) => [month],
  prose: { title: ['title'] },
  isOnlyListed: true,
  newBody: '(cần điền: vài câu về điều đáng chú ý nhất của tháng)',
});
