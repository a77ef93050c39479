import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { error, temporaryFolder, value } from '../../../tests/library-folder';
import { filesBelow } from '../../../tests/photo-maker';
import type { PhotoEngine } from './photo-engine';
import { makePhotoEngine, type PhotoEngineOptions } from './worker-engine';

/**
 * A thread that does what the name of the picture says, after noting in `begun` that it began. It answers
 * with its own number as the width, so that a test can see when another took its place.
 */
const THREAD = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { parentPort, threadId } from 'node:worker_threads';
  let busy = false;
  const done = (question) => {
    busy = false;
    if (question.task === 'render')
      return parentPort.postMessage({ task: 'render', result: { ok: true, value: [question.file.bytes] } });
    const media = { hash: '', name: question.source.name, type: 'image/jpeg', width: threadId, height: 1, bytes: question.source.bytes?.length ?? 0 };
    parentPort.postMessage({ task: 'takeIn', result: { ok: true, value: { media, read: null, converted: null } } });
  };
  parentPort.on('message', (question) => {
    if (busy) return parentPort.postMessage({ task: 'fault', message: 'two at a time' });
    busy = true;
    if (question.task === 'render') return done(question);
    const { source: { name }, mediaFolder, job } = question;
    appendFileSync(join(mediaFolder, 'begun'), name + '\\n');
    if (name === 'throws') throw new Error('a bug');
    if (name === 'exits') process.exit(7);
    if (name === 'faults') return parentPort.postMessage({ task: 'fault', message: 'memory access out of bounds' });
    if (name === 'hangs') {
      mkdirSync(join(mediaFolder, '.taking', job), { recursive: true });
      writeFileSync(join(mediaFolder, '.taking', job, 'half'), 'ha');
      for (;;);
    }
    setImmediate(done, question);
  });
`;
const workerUrl = new URL(`data:text/javascript,${encodeURIComponent(THREAD)}`);

/** For a thread to start, on a machine that does much else. */
const PATIENT = { timeout: 20_000 };

const engines: PhotoEngine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop();
});

function desk(options: Partial<PhotoEngineOptions> = {}) {
  const engine = makePhotoEngine({ workerUrl, ...options });
  engines.push(engine);
  const folder = temporaryFolder();
  return {
    engine,
    folder,
    take: (name: string, signal?: AbortSignal) =>
      engine.takeIn({ bytes: new Uint8Array(8), name }, folder, signal),
    begun: () =>
      existsSync(join(folder, 'begun'))
        ? readFileSync(join(folder, 'begun'), 'utf8').trim().split('\n')
        : [],
    half: () => filesBelow(join(folder, '.taking')),
  };
}

/** Starts a picture that hangs, and waits until it does. */
async function hanging({ take, half }: ReturnType<typeof desk>) {
  const calling = new AbortController();
  const hung = take('hangs', calling.signal);
  await vi.waitUntil(() => half().length === 1, PATIENT);
  return { hung, callOff: () => calling.abort() };
}

describe('pictures on the thread', () => {
  it('are worked on one after another, in the order in which they came', async () => {
    const { take, begun } = desk();
    const names = ['one', 'two', 'three', 'four'];
    const taken = await Promise.all(names.map((name) => take(name)));
    expect(taken.map((photo) => value(photo).media.name)).toEqual(names);
    expect(begun()).toEqual(names);
  });

  it('share one thread', async () => {
    const { take } = desk();
    const threads = [value(await take('one')), value(await take('two'))].map(
      ({ media }) => media.width,
    );
    expect(threads[0]).toBe(threads[1]);
  });

  it('hand their bytes over, both ways', async () => {
    const { engine, folder } = desk();
    const bytes = new Uint8Array(8);
    expect(value(await engine.takeIn({ bytes, name: 'one' }, folder)).media.bytes).toBe(8);
    expect(bytes.byteLength).toBe(0);
    const stored = Uint8Array.of(1, 2, 3);
    const made = await engine.render({ bytes: stored, type: 'image/jpeg' }, []);
    expect(value(made)[0]).toEqual(Uint8Array.of(1, 2, 3));
    expect(stored.byteLength).toBe(0);
  });

  it('leave the rest of a larger buffer alone', async () => {
    const { engine } = desk();
    const page = Uint8Array.of(1, 2, 3, 4);
    const made = await engine.render({ bytes: page.subarray(1, 3), type: 'image/jpeg' }, []);
    expect(value(made)[0]).toEqual(Uint8Array.of(2, 3));
    expect(page).toEqual(Uint8Array.of(1, 2, 3, 4));
  });

  it('find a new thread when the last was idle for long', async () => {
    const { take } = desk({ idle: 1 });
    const first = value(await take('one')).media.width;
    await vi.waitUntil(async () => value(await take('two')).media.width !== first, PATIENT);
  });
});

describe('work that is called off', () => {
  it('ends at once though its thread would never answer, and leaves nothing half written', async () => {
    const here = desk();
    const { hung, callOff } = await hanging(here);
    callOff();
    expect(error(await hung)).toMatchObject({ code: 'cancelled', copy: 'Nothing was added.' });
    await here.engine.stop();
    expect(here.half()).toEqual([]);
  });

  it('is never begun where it waits, and lets those behind it keep their place', async () => {
    const here = desk();
    const { hung, callOff } = await hanging(here);
    const second = new AbortController();
    const [waiting, last] = [here.take('second', second.signal), here.take('last')];
    second.abort();
    expect(error(await waiting).code).toBe('cancelled');
    expect(here.begun()).toEqual(['hangs']);
    callOff();
    await hung;
    expect(value(await last).media.name).toBe('last');
    expect(here.begun()).toEqual(['hangs', 'last']);
  });

  it('is never begun where it was called off before', async () => {
    const { take, begun } = desk();
    expect(error(await take('one', AbortSignal.abort())).code).toBe('cancelled');
    expect(begun()).toEqual([]);
  });

  it('ends when the engine stops: what runs and what waits', async () => {
    const here = desk();
    const { hung } = await hanging(here);
    const waiting = here.take('second');
    await here.engine.stop();
    expect([error(await hung).code, error(await waiting).code]).toEqual(['cancelled', 'cancelled']);
    expect(here.half()).toEqual([]);
    expect(value(await here.take('third')).media.name).toBe('third');
  });
});

describe('a picture that breaks its thread', () => {
  it('is given up after its time, in plain words', async () => {
    // Long enough for the thread that takes the next one to start.
    const here = desk({ timeout: 3000 });
    expect(error(await here.take('hangs'))).toEqual({
      code: 'media-refused',
      message: 'The picture was not read within 3 seconds, and the desk gave up.',
      copy: 'Nothing was added.',
      wayOn: 'Open it in a picture program, save it as JPEG and add that.',
    });
    expect(value(await here.take('next')).media.name).toBe('next');
    expect(here.half()).toEqual([]);
  });

  it.each([
    ['throws', 'a bug'],
    ['exits', 'The thread ended with code 7'],
    ['faults', 'memory access out of bounds'],
  ])('is refused with a reason, and the next finds a new thread: it %s', async (name, fault) => {
    const onFault = vi.fn();
    const { take } = desk({ onFault });
    const before = value(await take('before')).media.width;
    expect(error(await take(name))).toMatchObject({
      code: 'media-refused',
      message: 'The picture could not be read: it is damaged, or needs more memory than there is.',
      copy: 'Nothing was added.',
    });
    expect(onFault).toHaveBeenCalledWith(expect.stringContaining(fault));
    expect(value(await take('after')).media.width).not.toBe(before);
  });

  it('is refused where there is no such thread', async () => {
    const { take } = desk({ workerUrl: new URL('file:///nowhere/photo.worker.js') });
    expect(error(await take('one')).code).toBe('media-refused');
  });
});
