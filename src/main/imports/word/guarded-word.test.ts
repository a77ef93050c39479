import { setTimeout as pause } from 'node:timers/promises';
import { ok } from '@shared/result/result';
import { NO_REVIEW } from '@shared/story/review';
import { describe, expect, it } from 'vitest';
import { guardedWord, type WordAnswer } from './guarded-word';
import { wordThread } from './word-thread';

/** A thread that does what the file's words say. */
const THREAD = `
  import { parentPort } from 'node:worker_threads';
  parentPort.once('message', (bytes) => {
    const wish = new TextDecoder().decode(bytes);
    if (wish === 'hang') for (;;);
    if (wish === 'throw') throw new Error('a bug');
    if (wish === 'exit') process.exit(3);
    if (wish === 'heap') { const all = []; for (;;) all.push(new Array(10_000).fill(0).map((_, at) => ({ at }))); }
    if (wish === 'bytes') { const all = []; for (;;) all.push(new Uint8Array(1_000_000).fill(1)); }
    parentPort.postMessage({ ok: true, value: { blocks: [], notes: [], review: { suggestions: {}, comments: {} }, pictures: [], language: wish } });
  });
`;
const workerUrl = new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`);
const MEMORY = 96 * 1024 * 1024;

const wish = (words: string) => new TextEncoder().encode(words);
const read = (words: string, time?: number, signal?: AbortSignal) =>
  guardedWord(wordThread(workerUrl, MEMORY), time)(wish(words), signal);
const refusal = (answer: WordAnswer | null) =>
  answer === null || answer.ok ? null : answer.error.map(({ code }) => code).join(' ');

describe('the guard around the reader of Word files', () => {
  it('hands over what the reader makes of a file', async () => {
    const copy = { blocks: [], notes: [], review: NO_REVIEW, pictures: [], language: 'en' };
    expect(await read('en')).toEqual(ok(copy));
  });

  it('stops a reader that does not come to an end, and says so', async () => {
    const answer = await read('hang', 300);
    expect(refusal(answer)).toBe('import-word-slow');
    expect(answer?.ok === false && answer.error[0]?.message).toMatch(
      /took too long.*left as it is/u,
    );
  });

  it.each(['heap', 'bytes'])('stops a reader that asks for too much memory: %s', async (words) => {
    expect(refusal(await read(words))).toBe('import-word-memory');
  });

  it('calls it too much memory where the heap is full before anybody looks', async () => {
    const seldom = guardedWord(wordThread(workerUrl, MEMORY, 60_000));
    expect(refusal(await seldom(wish('heap')))).toBe('import-word-memory');
  });

  it.each(['throw', 'exit'])('says that the reader ended early: %s', async (words) => {
    expect(refusal(await read(words))).toBe('import-word-ended');
  });

  it('ends the reader when it is called off, and does not start one that was called off before', async () => {
    let running = 0;
    const start = () => {
      running += 1;
      return { answer: new Promise<WordAnswer>(() => undefined), end: () => (running -= 1) };
    };
    const control = new AbortController();
    const reading = guardedWord(start)(wish(''), control.signal);
    expect(running).toBe(1);
    await pause(1);
    control.abort();
    expect([await reading, running]).toEqual([null, 0]);
    expect(await guardedWord(start)(wish(''), control.signal)).toBeNull();
    expect(running).toBe(0);
  });

  it('gives every file a reader of its own', async () => {
    const answers = await Promise.all(['a', 'throw', 'b'].map((words) => read(words)));
    expect(answers.map(refusal)).toEqual([null, 'import-word-ended', null]);
  });
});
