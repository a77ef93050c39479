import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../tests/arbitrary-story';
import { longRuns } from '../../../tests/long-runs';
import type { Story } from '../story/story';
import { readBundle } from './read-bundle';
import { sha256 } from './sha-256';
import { writeBundle } from './write-bundle';

const note = fc.option(
  fc.record({
    by: fc.string({ maxLength: 40 }),
    ancestors: fc.array(
      fc.nat().map((figure) => figure.toString(16).padStart(64, '0')),
      { maxLength: 4 },
    ),
  }),
);

/** The story with a file behind every picture and recording that it names. */
async function withFiles(story: Story, seed: number) {
  const files = new Map<string, Uint8Array>();
  const renamed = new Map<string, string>();
  const media: Story['media'] = [];
  for (const [at, record] of story.media.entries()) {
    const bytes = Uint8Array.from(
      { length: 10 + ((seed + at) % 900) },
      (_, index) => (index * 7 + at) % 256,
    );
    const hash = await sha256(bytes);
    renamed.set(record.hash, hash);
    if (!files.has(hash)) media.push({ ...record, hash, bytes: bytes.length });
    files.set(hash, bytes);
  }
  const doc = JSON.stringify(story.doc).replace(
    /"[0-9a-f]{64}"/gu,
    (found) => `"${renamed.get(found.slice(1, -1)) ?? ''}"`,
  );
  const own: Story = { ...story, media, doc: JSON.parse(doc) as Story['doc'] };
  return { story: own, files };
}

describe('a bundle of any story', () => {
  it('opens as the same story, with the same files, and packs to the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, note, fc.nat(), async (made, handOff, seed) => {
        const { story, files } = await withFiles(made, seed);
        const packed = await writeBundle(story, files, handOff);
        const bytes = packed.ok ? new Uint8Array(packed.value) : new Uint8Array();
        const read = await readBundle(bytes);
        expect(read.ok ? null : read.error).toBeNull();
        if (!read.ok) return;
        expect(read.value.story).toEqual(story);
        expect(read.value.handOff).toEqual(handOff);
        expect([...read.value.media].map(([hash, file]) => [hash, file.join()])).toEqual(
          [...files].map(([hash, file]) => [hash, file.join()]),
        );
        const again = await writeBundle(read.value.story, read.value.media, read.value.handOff);
        expect(again.ok && sameBytes(again.value, bytes)).toBe(true);
      }),
      { numRuns: longRuns(1000, 150) },
    );
  });
});

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
