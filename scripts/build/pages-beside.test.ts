import { EventEmitter } from 'node:events';
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { pagesBeside, type PagesOrder } from './pages-beside.ts';

/** A thread that notes what it is told and does nothing. */
function idleThread() {
  const told: PagesOrder[] = [];
  const thread = Object.assign(new EventEmitter(), {
    postMessage: (order: PagesOrder) => void told.push(order),
  });
  return { thread, told, beside: pagesBeside(thread as unknown as Worker, () => undefined) };
}

describe('a build whose other thread', () => {
  it('fails before it is told of any page waits for nothing of it', async () => {
    const { thread, beside } = idleThread();
    thread.emit('error', new Error('out of memory'));
    expect(() => beside.begin({ siteDir: '/', basePath: '/', files: [] })).toThrow('out of memory');
    await expect(beside.laid()).rejects.toThrow('out of memory');
    await expect(beside.facts()).rejects.toThrow('out of memory');
    await expect(beside.write()).rejects.toThrow('out of memory');
    expect(beside.isDone()).toBe(false);
  });

  it('fails while pages are rendered has none rendered after the lot that it would be told of', async () => {
    const { thread, beside } = idleThread();
    beside.begin({ siteDir: '/', basePath: '/', files: [] });
    thread.emit('error', new Error('no room'));
    const rendered: number[] = [];
    expect(() => {
      for (let at = 0; at < 1000; at += 1) {
        beside.rendered({ file: `${at}/index.html`, html: '' });
        rendered.push(at);
      }
    }).toThrow('no room');
    expect(rendered.length).toBeLessThan(16);
    await expect(beside.laid()).rejects.toThrow('no room');
  });

  it('ends by itself tells so, with its code', async () => {
    const { thread, beside } = idleThread();
    beside.begin({ siteDir: '/', basePath: '/', files: [] });
    const laid = beside.laid();
    thread.emit('exit', 7);
    await expect(laid).rejects.toThrow(/tự dừng giữa chừng \(mã 7\)/);
  });

  it('made an index for which there is no room ends', async () => {
    using room = mkdtempDisposableSync(join(tmpdir(), 'ben-canh-'));
    const { thread, beside } = idleThread();
    beside.begin({ siteDir: room.path, basePath: '/', files: [] });
    thread.emit('message', { kind: 'index', files: [['tim-kiem/muc-luc.json', '{}']] });
    thread.emit('message', { kind: 'indexed', found: 3 });
    await expect(beside.write()).rejects.toThrow('ENOENT');
    expect(beside.isDone()).toBe(false);
  });

  it('is asked what it laid has been told of every page before', () => {
    const { told, beside } = idleThread();
    const files = Array.from({ length: 20 }, (_, at) => `${at}/index.html`);
    files.forEach((file) => beside.rendered({ file, html: file }));
    void beside.laid();
    const laid = told.flatMap((order) =>
      order.kind === 'rendered' ? order.pages.map(({ file }) => file) : [],
    );
    expect([laid, told.at(-1)]).toEqual([files, { kind: 'laid' }]);
  });
});
