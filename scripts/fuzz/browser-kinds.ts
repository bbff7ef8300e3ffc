import { keptAs, pageKey } from '../../src/offline/kept-requests.ts';
import { markPage } from '../../src/offline/saved-copy.ts';
import { cutForVoice } from '../../src/reading-aloud/cut-for-voice.ts';
import { toSpeech } from '../../src/reading-aloud/to-speech.ts';
import { asksToReport } from '../../src/search/engine/asks-to-report.ts';
import { openSample } from '../../tests/samples/sample-procedures.ts';
import { readState, writeState } from '../../src/search/page/search-state.ts';
import { markdownProse } from '../../src/text/prose/markdown-prose.ts';
import { matchedRanges } from '../../src/text/finding/matched-ranges.ts';
import { splitSentences } from '../../src/text/prose/sentences.ts';
import type { Dice } from './dice.ts';
import type { Kind, Outcome } from './kind.ts';

const HOME = 'https://noi-nay.vn/co-so/';
const sample = openSample();

/** Nothing of another host, of the editing room or that is more than read is kept on a reader's device. */
function workerRequest(dice: Dice): Outcome {
  const written = dice.pick([HOME, `${HOME}quan-tri/`, 'https://noi-nay.vn/', '']) + dice.text(3);
  if (!URL.canParse(written, HOME)) return 'refused';
  const { href } = new URL(written, HOME);
  const method = dice.pick(['GET', 'GET', 'GET', 'POST', 'HEAD']);
  const headers = new Headers(dice.below(5) === 0 ? { range: 'bytes=0-' } : {});
  const kept = keptAs(
    { url: href, method, destination: dice.pick(['', 'document', 'image', 'script']), headers },
    HOME,
  );
  if (kept === undefined) return 'refused';
  const key = new URL(pageKey(href));
  const isOurs = new URL(href).pathname.startsWith('/co-so/') && key.origin === 'https://noi-nay.vn';
  return isOurs && method === 'GET' && !key.pathname.startsWith('/co-so/quan-tri/') ? 'accepted' : 'foreign';
}

function ask(question: string): Outcome {
  const { hits, understood } = sample.search(question);
  sample.suggest(question);
  asksToReport(question);
  for (const { document } of hits) matchedRanges(sample.name(document), understood.words);
  const state = readState(new URLSearchParams(`q=${question}`));
  const again = readState(new URLSearchParams(writeState(state)));
  return again.question === state.question ? 'accepted' : 'lost';
}

function read(text: string): Outcome {
  const sentences = splitSentences(markdownProse(text));
  for (const sentence of sentences) cutForVoice(toSpeech(sentence.text));
  markPage(text, new Date(0));
  return 'accepted';
}

/** What runs in readers' browsers, as far as it is pure. */
export const BROWSER_KINDS: readonly Kind[] = [
  { name: 'trình duyệt: yêu cầu qua service worker', share: 5, attempt: workerRequest },
  { name: 'trình duyệt: câu hỏi trong ô tìm kiếm', share: 4, attempt: (dice) => ask(dice.text(8)) },
  { name: 'trình duyệt: nghe đọc, cắt câu', share: 3, attempt: (dice) => read(dice.text(20)) },
];
