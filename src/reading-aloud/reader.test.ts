import { describe, expect, it, vi } from 'vitest';
import { makeReader, type Passage, type ReadingMoment, type Speaker } from './reader.ts';

const passage = (...pieces: string[]): Passage => ({ pieces, rest: 0 });
const THREE = [passage('một'), passage('hai đầu', 'hai cuối'), passage('ba')];

/** A voice that waits to be told that it has said its piece. */
function slowVoice(): Speaker & { said: string[]; end: (outcome?: 'said' | 'failed') => Promise<void> } {
  const said: string[] = [];
  let settle: ((outcome: 'said' | 'failed') => void) | undefined;
  return {
    said,
    say: (piece, rate) => {
      said.push(rate === 1 ? piece : `${piece} ×${rate}`);
      return new Promise((done) => {
        settle = done;
      });
    },
    cancel: () => settle?.('failed'),
    end: async (outcome = 'said') => {
      settle?.(outcome);
      await new Promise((done) => {
        setTimeout(done, 5);
      });
    },
  };
}

function reading(passages: readonly Passage[] = THREE) {
  const voice = slowVoice();
  const moments: ReadingMoment[] = [];
  const reader = makeReader(
    () => passages,
    voice,
    (moment) => moments.push(moment),
  );
  return { voice, moments, reader, last: () => moments.at(-1) };
}

describe('a reading', () => {
  it('says everything in order and ends', async () => {
    const { voice, reader, last } = reading();
    reader.play();
    for (let count = 0; count < 4; count += 1) await voice.end();
    expect(voice.said).toEqual(['một', 'hai đầu', 'hai cuối', 'ba']);
    expect(last()).toEqual({ state: 'finished', at: undefined });
  });

  it('shows which passage it says', async () => {
    const { voice, reader, moments } = reading();
    reader.play();
    await voice.end();
    expect(moments).toEqual([
      { state: 'playing', at: 0 },
      { state: 'playing', at: 1 },
    ]);
  });

  it('goes on after a pause with the sentence from its start', async () => {
    const { voice, reader, last } = reading();
    reader.play();
    await voice.end();
    await voice.end();
    reader.pause();
    expect(last()).toEqual({ state: 'paused', at: 1 });
    await voice.end();
    expect(voice.said).toEqual(['một', 'hai đầu', 'hai cuối']);
    reader.play();
    expect(voice.said.at(-1)).toBe('hai đầu');
  });

  it('begins anew after a stop', async () => {
    const { voice, reader, last } = reading();
    reader.play();
    await voice.end();
    reader.stop();
    expect(last()).toEqual({ state: 'stopped', at: undefined });
    reader.play();
    expect(voice.said).toEqual(['một', 'hai đầu', 'một']);
  });

  it('says the sentence again at a new speed, once', async () => {
    const { voice, reader } = reading();
    reader.play();
    reader.setRate(1.25);
    await voice.end();
    expect(voice.said).toEqual(['một', 'một ×1.25', 'hai đầu ×1.25']);
  });

  it('keeps a speed chosen while it is quiet', () => {
    const { voice, reader } = reading();
    reader.setRate(0.75);
    expect(voice.said).toEqual([]);
    reader.play();
    expect(voice.said).toEqual(['một ×0.75']);
  });

  it('goes on past one piece that fails, and gives up where nothing can be said', async () => {
    const { voice, reader, last } = reading();
    reader.play();
    await voice.end('failed');
    expect(last()).toEqual({ state: 'playing', at: 1 });
    await voice.end('failed');
    await voice.end('failed');
    expect(last()).toEqual({ state: 'failed', at: undefined });
    expect(voice.said).toHaveLength(3);
  });

  it('rests after a heading', async () => {
    vi.useFakeTimers();
    const { voice, reader } = reading([{ pieces: ['đầu đề'], rest: 600 }, passage('câu')]);
    reader.play();
    void voice.end();
    await vi.advanceTimersByTimeAsync(599);
    expect(voice.said).toEqual(['đầu đề']);
    await vi.advanceTimersByTimeAsync(2);
    expect(voice.said).toEqual(['đầu đề', 'câu']);
    vi.useRealTimers();
  });

  it('has nothing to say of an empty page', async () => {
    const { voice, reader, last } = reading([]);
    reader.play();
    await voice.end();
    expect(last()?.state).toBe('finished');
  });
});
