import { afterEach, expect, it } from 'vitest';
import { countedIn, showProgress, type Progress } from './progress.ts';

const running: Progress[] = [];
afterEach(() => running.splice(0).forEach((progress) => progress.end()));

/** Progress on a stream of a kind, with a clock that the test moves. */
function watched(isTTY: boolean): { progress: Progress; written: string[]; wait: (seconds: number) => void } {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  const progress = showProgress(stream as never, () => time * 1000);
  running.push(progress);
  return { progress, written, wait: (seconds) => void (time += seconds) };
}

it('says nothing about a command of less than three seconds', () => {
  const { progress, written, wait } = watched(false);
  progress.stage('Kiểm tra');
  wait(2.9);
  progress.show(0.9);
  expect(progress.end()).toEqual([]);
  expect(written).toEqual([]);
});

it('writes a plain line as a stage begins and every ten seconds where nobody watches', () => {
  const { progress, written, wait } = watched(false);
  progress.stage('Kiểm tra');
  wait(4);
  progress.stage('Dựng trang');
  for (let page = 1; page <= 24; page += 1) {
    wait(0.5);
    countedIn(progress, 'trang')(page, 24);
  }
  expect(written).toEqual(['Dựng trang\n', 'Dựng trang · 83 % · 20/24 trang · 10,0 giây\n']);
});

it('writes one line over and over in a terminal, and takes it away', () => {
  const { progress, written, wait } = watched(true);
  progress.stage('Dựng trang');
  wait(4);
  for (const page of [1, 2, 3]) {
    wait(0.06);
    progress.show(page / 3);
  }
  progress.end();
  expect(written).toEqual([
    '\rDựng trang · 33 % · 4,1 giây\u001b[K',
    '\rDựng trang · 100 % · 4,2 giây\u001b[K',
    '\r\u001b[K',
  ]);
});

it('ends with a table of the stages', () => {
  const { progress, wait } = watched(false);
  progress.stage('Kiểm tra');
  wait(1);
  progress.stage('Dựng trang');
  wait(9);
  expect(progress.end()).toEqual([
    '  Kiểm tra     1,0 giây   10 %',
    '  Dựng trang   9,0 giây   90 %',
    '  Tổng cộng   10,0 giây  100 %',
  ]);
});
