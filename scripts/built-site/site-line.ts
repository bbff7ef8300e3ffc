import { readRecord } from './build-record.ts';

/**
 * Whose site a command works on, and where it lies, so that nobody publishes another's by a slip of a folder.
 * @example 'Cải cách hành chính xã Thí Dụ · bản dựng ở /srv/trang/dist'
 */
export const siteLine = (siteDir: string): string =>
  `${readRecord(siteDir)?.builtFor ?? 'Chưa rõ trang nào (không có phien-ban.json đọc được)'} · bản dựng ở ${siteDir}`;
