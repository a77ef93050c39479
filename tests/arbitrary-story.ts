import fc, { type Arbitrary } from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { storySchema } from '../src/shared/elements/story.schema';
import { guest, type StoryContributor } from '../src/shared/story/contributor';
import type { MediaRecord, Story } from '../src/shared/story/story';
import { arbitraryAddress, arbitraryLine, arbitraryText } from './arbitrary-copy';
import { story } from './story-builder';

const hash = (letter: string) => letter.repeat(64);

/** The media that every random story holds: five pictures, some of them of one name, and a recording. */
export const MEDIA: readonly MediaRecord[] = [
  {
    hash: hash('a'),
    name: 'Quay at dawn.JPG',
    type: 'image/jpeg',
    width: 1200,
    height: 800,
    bytes: 10,
  },
  {
    hash: hash('b'),
    name: 'quay-at-dawn.jpg',
    type: 'image/jpeg',
    width: 600,
    height: 900,
    bytes: 10,
  },
  { hash: hash('c'), name: '码头.png', type: 'image/png', width: 1, height: 1, bytes: 10 },
  { hash: hash('e'), name: 'Quay at dawn.gif', type: 'image/gif', width: 9, height: 9, bytes: 10 },
  { hash: hash('f'), name: 'quay-600.webp', type: 'image/webp', width: 0, height: 0, bytes: 10 },
  { hash: hash('d'), name: 'CON.mp3', type: 'audio/mpeg', width: 0, height: 0, bytes: 10 },
];

function textBlock(
  type: string,
  attrs: Arbitrary<Record<string, unknown>> = fc.constant({}),
): Arbitrary<Node> {
  return fc
    .tuple(arbitraryLine(type), attrs)
    .map(([line, given]) => storySchema.node(type, given, line));
}

const source = fc.record({
  templateId: fc.constantFrom(null, 'note'),
  templateVersion: fc.constantFrom(null, 3),
});

const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

const photoAttributes = fc.record({
  mediaHash: fc.constantFrom(null, ...['a', 'b', 'c', 'e', 'f'].map(hash)),
  altText: arbitraryText.map((alt) => `Picture ${alt}`),
  decorative: fc.boolean(),
  role: fc.constantFrom('lead', 'inline', 'wide'),
  crop: fc.constantFrom(null, WHOLE, { x: 0.2, y: 0, width: 0.5, height: 0.5 }),
  focus: fc.constantFrom(null, { x: 1, y: 0.1 }),
});

const photo = fc
  .tuple(photoAttributes, textBlock('caption'), textBlock('creditLine'))
  .map(([attrs, caption, credit]) => storySchema.node('photo', attrs, [caption, credit]));

const audio = fc
  .constantFrom(null, hash('d'))
  .map((mediaHash) => storySchema.node('audio', { mediaHash }));

const { item } = fc.letrec<{ item: Node; list: Node }>((tie) => ({
  item: fc
    .tuple(
      textBlock('paragraph'),
      fc.array(fc.oneof({ maxDepth: 2 }, textBlock('paragraph'), tie('list')), { maxLength: 2 }),
    )
    .map(([first, more]) => storySchema.node('listItem', null, [first, ...more])),
  list: fc
    .array(tie('item'), { minLength: 1, maxLength: 2 })
    .map((items) => storySchema.node('bulletList', null, items)),
}));

const list = fc
  .tuple(
    fc.constantFrom('bulletList', 'orderedList'),
    fc.integer({ min: 0, max: 9999 }),
    fc.array(item, { minLength: 1, maxLength: 3 }),
  )
  .map(([type, start, items]) =>
    storySchema.node(type, type === 'orderedList' ? { start } : null, items),
  );

const quote = fc
  .tuple(
    fc.array(textBlock('paragraph'), { minLength: 1, maxLength: 2 }),
    fc.option(textBlock('attribution')),
  )
  .map(([paragraphs, attribution]) =>
    storySchema.node('blockQuote', null, [...paragraphs, ...(attribution ? [attribution] : [])]),
  );

/** A link card with an address has words: one without stops an export. */
const linkCard = fc
  .tuple(arbitraryLine('linkCard'), arbitraryAddress)
  .map(([line, href]) =>
    storySchema.node(
      'linkCard',
      { href: line.some(({ text }) => (text ?? '').trim() !== '') ? href : '' },
      line,
    ),
  );

const deskBlock = fc
  .tuple(source, fc.constantFrom('note', 'series-intro', 'event-2'))
  .chain(([made, kind]) => textBlock('deskBlock', fc.constant({ ...made, kind })));

const block: Arbitrary<Node> = fc.oneof(
  { weight: 6, arbitrary: textBlock('paragraph') },
  { weight: 2, arbitrary: textBlock('crosshead') },
  { weight: 2, arbitrary: photo },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: quote },
  { weight: 1, arbitrary: textBlock('pullQuote') },
  { weight: 1, arbitrary: audio },
  { weight: 1, arbitrary: linkCard },
  { weight: 1, arbitrary: deskBlock },
  { weight: 1, arbitrary: fc.constant(storySchema.node('sectionBreak')) },
);

const galley = fc
  .array(block, { minLength: 1, maxLength: 2 })
  .map((blocks) => storySchema.node('galley', null, blocks));

const correction = textBlock(
  'correction',
  fc.record({
    kind: fc.constantFrom('correction', 'clarification', 'update'),
    date: fc.constantFrom('2026-03-29', '2025-12-01'),
  }),
);

const several = (arbitrary: Arbitrary<Node>, maxLength: number) =>
  fc.array(arbitrary, { maxLength });

/** Any document that may go out: a headline and body copy it has, whatever else it lacks. */
const arbitraryDoc: Arbitrary<Node> = fc
  .record({
    kicker: textBlock('kicker'),
    headline: arbitraryLine('headline'),
    standfirst: textBlock('standfirst'),
    photo: several(photo, 1),
    audio: several(audio, 1),
    note: several(textBlock('editorsNote', source), 1),
    body: fc.array(fc.oneof({ weight: 8, arbitrary: block }, { weight: 1, arbitrary: galley }), {
      minLength: 1,
      maxLength: 5,
    }),
    bios: several(textBlock('authorBio', source), 2),
    corrections: several(correction, 2),
    call: several(textBlock('contributorCall', source), 1),
  })
  .map((parts) => {
    const headline = storySchema.node('headline', null, [storySchema.text('H'), ...parts.headline]);
    const copy = storySchema.node('paragraph', null, [storySchema.text('Copy')]);
    const body = storySchema.node('body', null, [...parts.body, copy]);
    const foot = [...parts.bios, ...parts.corrections, ...parts.call];
    return storySchema.node('doc', null, [
      parts.kicker,
      headline,
      parts.standfirst,
      ...parts.photo,
      ...parts.audio,
      ...parts.note,
      body,
      ...foot,
    ]);
  });

const contributor: Arbitrary<StoryContributor> = fc
  .record({
    contributorId: fc.constantFrom(null, 'c1'),
    name: arbitraryText,
    role: arbitraryText,
    affiliation: arbitraryText,
    location: arbitraryText,
    post: arbitraryText,
    bio: arbitraryText,
    disclosure: arbitraryText,
    url: fc.constantFrom('', 'https://example.org/authors/a?b=1&c=2'),
    verifiedOn: fc.constantFrom(null, '2026-01-31'),
    seenRevision: fc.nat(),
  })
  .map(({ name, ...more }) => guest(name, more));

const moments = fc.constantFrom(
  null,
  '2023-03-28T19:45:00+08:00',
  '2026-03-28T09:00:00Z',
  '2026-12-31T23:30:00-05:00',
);

/** Any story that may go out, with random words in every field of its record. */
export const arbitraryStory: Arbitrary<Story> = fc
  .record({
    doc: arbitraryDoc,
    contributors: fc.array(contributor, { maxLength: 3 }),
    publishedAt: moments,
    updatedAt: moments,
    section: fc.oneof(fc.constant(''), arbitraryText),
    tags: fc.array(arbitraryText, { maxLength: 2 }),
    seoTitle: fc.oneof(fc.constant(''), arbitraryText),
    socialTitle: fc.oneof(fc.constant(''), arbitraryText),
    workingTitle: arbitraryText,
    socialText: fc.oneof(fc.constant(''), arbitraryText),
    language: fc.constantFrom('en-GB', 'ar', 'zh-Hans-CN', 'de'),
  })
  .map(({ doc, ...record }) =>
    story(doc, { ...record, media: [...MEDIA], noteToDesk: 'NOTE-TO-DESK' }),
  );
