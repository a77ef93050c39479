import type { Node } from '@tiptap/pm/model';
import type { MediaRecord, Story } from '../../src/shared/story/story';
import type { HouseStyle } from '../../src/shared/house-style/house-style';
import { story, photo } from '../story-builder';

/** A story of the set, in the house style that it leaves in. */
export interface FixtureStory {
  /** What it is there for: "ten-photos". */
  readonly name: string;
  readonly story: Story;
  readonly houseStyle: HouseStyle;
}

/** The recording of the set. */
export const READING: MediaRecord = {
  hash: 'ad'.repeat(32),
  name: 'The reading.mp3',
  type: 'audio/mpeg',
  width: 0,
  height: 0,
  bytes: 3_400_000,
};

const SIZES = [
  [1600, 1067],
  [1200, 1500],
  [2400, 1350],
] as const;

/** Ten pictures of three shapes, each with its maker and notice. */
const PICTURES: readonly MediaRecord[] = Array.from({ length: 10 }, (_, at) => {
  const [width, height] = SIZES[at % SIZES.length] ?? SIZES[0];
  return {
    hash: at.toString(16).repeat(64),
    name: `Port Ansley ${at + 1}.jpg`,
    type: 'image/jpeg',
    width,
    height,
    bytes: 400_000 + at,
    facts: {
      creator: 'Ines Okafor',
      copyrightNotice: '© 2026 Ines Okafor/Northlight',
      rightsUrl: 'https://northlight.example/rights',
    },
  };
});

const hashOf = (at: number) => PICTURES[at]?.hash ?? '';

/** A photo of the set by its number, from 0. */
export function picture(
  at: number,
  caption: Parameters<typeof photo>[0],
  altText: string,
  attrs: Record<string, unknown> = {},
): Node {
  return photo(caption, 'Ines Okafor/Northlight', { mediaHash: hashOf(at), altText, ...attrs });
}

/** A story with an id of its own; its media are those that its page names. */
export function storyOf(id: number, doc: Node, changes: Partial<Story> = {}): Story {
  const named = new Set<unknown>();
  doc.descendants((node) => {
    named.add(node.attrs['mediaHash']);
  });
  return story(doc, {
    id: `00000000-0000-4000-8000-${id.toString(16).padStart(12, '0')}`,
    media: [...PICTURES, READING].filter(({ hash }) => named.has(hash)),
    publishedAt: '2026-03-28T09:00:00Z',
    ...changes,
  });
}

const SUBJECTS = [
  'The council',
  'The harbour trust',
  'Every ward',
  'The ferry company',
  'A tenant',
];
const DEEDS = [
  'counts what it spends on walls and not what it saves on pumps',
  'knows the height of the tide to the centimetre and the price of a door to the pound',
  'has asked three times for the figures and been sent a brochure',
  'votes in May, when the river is low and memory is short',
  'keeps a list of every gate that was left open in January',
  'would rather mend a bank than explain a flood',
  'reads the gauge at six, when nobody rings',
];
const REASONS = [
  'because nobody is paid to look upstream',
  'and says so in a letter that it has not published',
  'although the engineers advised against it in 2019',
  'which is cheaper than it sounds and slower than it should be',
  'as the people of Lower Harbour have said for twenty years',
];

/** Paragraphs of copy of our own making, about forty words each; the same number gives the same words. */
export function copy(paragraphs: number, from = 0): string[] {
  const sentence = (at: number) =>
    `${SUBJECTS[at % SUBJECTS.length] ?? ''} ${DEEDS[at % DEEDS.length] ?? ''}, ${REASONS[(at * 3) % REASONS.length] ?? ''}.`;
  return Array.from({ length: paragraphs }, (_, at) =>
    [sentence(from + at * 2), sentence(from + at * 2 + 1)].join(' '),
  );
}
