import type CMS from '@sveltia/cms';
import { CONTENT_LISTS, CONTENT_TYPES } from '../catalogue/content-types.ts';
import type { RoomOfFormat } from './entry-format.ts';
import { refuseWrong } from './refuse-wrong.ts';
import { sayInRoom } from './say-in-room.client.ts';
import { todayInVietnam } from './today.client.ts';
import { sayNext } from './what-next.ts';

/** What will be said of the file that is about to be written, once it is. */
let next = '';

/** Looks at what the form is about to write for a collection or a list: by its schema, and at what comes of it. */
export function judgeOf(name: string): NonNullable<RoomOfFormat['judge']> {
  const { schema } = { ...CONTENT_TYPES, ...CONTENT_LISTS }[name as keyof typeof CONTENT_TYPES];
  return (before, now) => {
    next = '';
    refuseWrong(schema, before, now);
    next = sayNext(schema, before, now, todayInVietnam());
  };
}

/** Says at the top of the room, after each save, when the site will show it. */
export const sayWhenSaved = ({ registerEventListener }: typeof CMS): void =>
  registerEventListener({ name: 'postSave', handler: () => sayInRoom(`Đã lưu. ${next}`) });
