import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { defineCall } from '../command-line/read-call.ts';
import { runCall } from '../command-line/run-call.ts';
import { findSecrets } from './find-secrets.ts';

const MOST_BYTES = 5_000_000;

/** `npm run secrets`. */
const SECRETS = defineCall({
  command: 'npm run secrets',
  about: 'Tìm khóa, mật khẩu lỡ ghi vào tệp nào của kho (mọi tệp git giữ). Mã thoát 1 khi có.',
  options: {},
  read: () => undefined,
});

await runCall(
  SECRETS,
  () => {
    const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1e9 });
    if (status !== 0) throw new Error('Thư mục này không phải kho git.');
    const files = stdout.split('\0').filter((file) => {
      const found = file === '' ? undefined : lstatSync(file, { throwIfNoEntry: false });
      return found?.isFile() && found.size < MOST_BYTES;
    });
    const found = files.flatMap((file) =>
      findSecrets(readFileSync(file, 'utf8')).map(({ line, kind }) => `${file}:${line}: ${kind}`),
    );
    for (const line of found) console.log(line);
    console.log(
      found.length === 0
        ? `${files.length} tệp: không thấy khóa nào.`
        : 'Hủy khóa ấy ở nơi cấp rồi mới xóa khỏi tệp: lịch sử của kho vẫn giữ nó.',
    );
    return found.length === 0 ? 0 : 1;
  },
  2,
);
