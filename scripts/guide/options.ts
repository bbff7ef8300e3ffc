import { defineCall } from '../command-line/read-call.ts';

/** `npm run guide`. */
export const MAKE_GUIDE = defineCall({
  command: 'npm run guide',
  about: 'Làm lại những phần của docs/HUONG-DAN.md và docs/LOI-THUONG-GAP.md lấy từ mã nguồn.',
  options: {},
  read: () => undefined,
});
