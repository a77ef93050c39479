import { plainBlock } from '@shared/import/block';
import { ok } from '@shared/result/result';
import { NO_REVIEW } from '@shared/story/review';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../desk/desk';
import { createMemoryDesk } from '../../desk/memory-desk';
import { shippedHouseStyles } from '../../desk/memory-house-styles';
import { engineHere, type ImportEngine } from './import-engine';
import { wordEngine } from './word-engine';

const FILE = { name: 'wall.docx', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) };
const [houseStyle] = shippedHouseStyles();
const PICTURE = {
  record: {
    ...{ hash: 'a'.repeat(64), name: 'quay.png', type: 'image/png' as const },
    ...{ width: 4, height: 3, bytes: 3 },
  },
  bytes: new Uint8Array([1, 2, 3]),
  altText: 'A quay',
};
const COPY = {
  blocks: [
    plainBlock('The wall cannot hold the river', 0),
    { ...plainBlock('A quay', 0), picture: 0 },
  ],
  ...{ notes: [], review: NO_REVIEW, pictures: [PICTURE], language: null },
};
const INPUT = { source: { bytes: FILE.bytes }, name: FILE.name };

describe('the engine of a Word file', () => {
  it('ends the reading that nobody waits for any more, and no other', async () => {
    if (houseStyle === undefined) throw new Error('No house style');
    const asked: { channel: string; job: unknown }[] = [];
    const ask: Desk['ask'] = (channel, request) => {
      asked.push({ channel, job: 'job' in request ? request.job : null });
      return new Promise(() => undefined);
    };
    wordEngine(FILE, { ask }, engineHere).stop();
    expect(asked.map(({ channel }) => channel)).toEqual(['import:read-word', 'import:cancel']);
    expect(asked[1]?.job).toBe(asked[0]?.job);

    const desk = createMemoryDesk({});
    desk.state.wordCopy = ok(COPY);
    const engine = wordEngine(FILE, desk, engineHere);
    await engine.recognise(INPUT, houseStyle);
    engine.stop();
    expect(desk.asked.map((each) => each.channel)).not.toContain('import:cancel');
  });

  it('sends no picture’s bytes to the worker, and has them in what it gives', async () => {
    if (houseStyle === undefined) throw new Error('No house style');
    const seen: number[] = [];
    const worker: ImportEngine = {
      ...engineHere,
      recogniseWord: (copy, ...rest) => {
        seen.push(...copy.pictures.map(({ bytes }) => bytes.length));
        return engineHere.recogniseWord(copy, ...rest);
      },
      make: (recognition, takeIn) => {
        seen.push(...recognition.pictures.map(({ bytes }) => bytes.length));
        return engineHere.make(recognition, takeIn);
      },
    };
    const desk = createMemoryDesk({});
    desk.state.wordCopy = ok(COPY);
    const engine = wordEngine(FILE, desk, worker);
    const read = await engine.recognise(INPUT, houseStyle);
    if (!read.ok) throw new Error('Refused');
    const made = await engine.make(read.value, {
      ...{ id: crypto.randomUUID(), now: '2026-03-30T09:00:00Z', houseStyleId: houseStyle.id },
      ...{ language: 'en', timeZone: 'UTC' },
    });
    expect(seen).toEqual([0, 0]);
    expect(read.value.pictures[0]?.bytes).toEqual(PICTURE.bytes);
    expect(made.story.media).toHaveLength(1);
  });
});
