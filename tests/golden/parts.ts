import type { Node } from '@tiptap/pm/model';
import { storySchema } from '../../src/shared/elements/story.schema';
import { guest, type StoryContributor } from '../../src/shared/story/contributor';
import type { MediaRecord } from '../../src/shared/story/story';
import { element, type Copy } from '../story-builder';

export const PHOTO_A = 'a'.repeat(64);
export const PHOTO_B = 'b'.repeat(64);
export const RECORDING = 'd'.repeat(64);

/** The files of the golden stories: two pictures and a recording. */
export const FILES: readonly MediaRecord[] = [
  {
    hash: PHOTO_A,
    name: 'Tannery Steps.JPG',
    type: 'image/jpeg',
    width: 1200,
    height: 675,
    bytes: 90_000,
  },
  {
    hash: PHOTO_B,
    name: 'Salt marsh, low tide.jpeg',
    type: 'image/jpeg',
    width: 1200,
    height: 800,
    bytes: 80_000,
  },
  {
    hash: RECORDING,
    name: 'Read by the author.mp3',
    type: 'audio/mpeg',
    width: 0,
    height: 0,
    bytes: 2_000_000,
  },
];

export const HARBOUR = '1'.repeat(64);
export const DRAWING = '2'.repeat(64);
export const PUMP = '3'.repeat(64);
export const STAMP = '4'.repeat(64);

/** The pictures of the golden page of that name: a large one with rights, one made by a machine, one that moves, a small one. */
export const PICTURES: readonly MediaRecord[] = [
  {
    hash: HARBOUR,
    name: 'DSC 004213.jpg',
    type: 'image/jpeg',
    width: 4000,
    height: 3000,
    bytes: 5_000_000,
    facts: {
      creator: 'Ines Okafor',
      copyrightNotice: '© 2026 Ines Okafor/Northlight',
      usageTerms: 'Editorial use only.',
      rightsUrl: 'https://northlight.example/rights?id=4213&lang=en',
      licensor: 'Northlight',
      licensorUrl: 'https://northlight.example/licence/4213',
      city: 'Port Ansley',
      country: 'Caldria',
      takenOn: '2026-01-09',
    },
  },
  {
    hash: DRAWING,
    name: 'The harbour in 2080.png',
    type: 'image/png',
    width: 2000,
    height: 1125,
    bytes: 900_000,
    facts: { digitalSource: 'trainedAlgorithmicMedia', rightsUrl: 'see the contract' },
  },
  { hash: PUMP, name: 'Pump.gif', type: 'image/gif', width: 600, height: 400, bytes: 70_000 },
  { hash: STAMP, name: 'Stamp.jpg', type: 'image/jpeg', width: 240, height: 300, bytes: 9000 },
];

export function contributor(name: string, url = ''): StoryContributor {
  return guest(name, { url });
}

/** A node of blocks, where `element` makes one of words. */
export function holder(
  type: string,
  blocks: readonly Node[],
  attrs: Record<string, unknown> = {},
): Node {
  return storySchema.node(type, attrs, [...blocks]);
}

/** A list of one-paragraph points. */
export function list(
  type: 'bulletList' | 'orderedList',
  points: readonly Copy[],
  attrs: Record<string, unknown> = {},
): Node {
  return holder(
    type,
    points.map((point) => holder('listItem', [element('paragraph', point)])),
    attrs,
  );
}

export function quote(paragraphs: readonly Copy[], attribution: Copy = ''): Node {
  const said = paragraphs.map((copy) => element('paragraph', copy));
  return holder(
    'blockQuote',
    attribution === '' ? said : [...said, element('attribution', attribution)],
  );
}
