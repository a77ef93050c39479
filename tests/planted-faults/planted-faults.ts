import type { Node } from '@tiptap/pm/model';
import type { Story } from '@shared/story/story';
import { contributor, FILES, PHOTO_A, PHOTO_B, RECORDING } from '../golden/parts';
import { element, marked, p, page, photo, story } from '../story-builder';

/** A fault of a published page, planted wherever it could come from. */
export interface PlantedFault {
  readonly name: string;
  /** As the desk could make it in a story; what the schema refuses is given as the record's JSON. */
  readonly inStory?: () => unknown;
  /** As a broken writer could make it: what it puts in another's place on the page. */
  readonly onPage?: readonly [from: string | RegExp, to: string];
  /** As another program's HTML brings it in. */
  readonly brought?: string;
}

const PLAN = 'https://example.org/plan';
const QUAY = 'Sandbags on the quay, Port Ansley, 9 January 2026.';

interface Parts {
  readonly headline?: string;
  readonly altText?: string;
  readonly body?: readonly (string | Node)[];
}

/** The story that faults are planted in, with parts of it changed. */
export function soundStory({ headline, altText, body = [] }: Parts = {}): Story {
  return story(
    page({
      kicker: 'Opinion',
      headline: headline ?? 'Room for the river & the town',
      standfirst: 'A wall costs more than a marsh.',
      photo: photo(QUAY, 'Northlight', {
        mediaHash: PHOTO_A,
        altText: altText ?? 'Sandbags across a flight of stone steps',
      }),
      audio: element('audio', [], { mediaHash: RECORDING }),
      body: [
        p(['The ', marked('basin plan', 'link', { href: PLAN }), ' is bad & dear.']),
        element('crosshead', 'What a wall does'),
        p(['They call it ', marked('le mur', 'languageSpan', { lang: 'fr' }), '.']),
        photo('The marsh.', 'Ines Okafor', { mediaHash: PHOTO_B, altText: 'Mud under a low sun' }),
        ...body,
      ],
      corrections: [element('correction', 'The wall is low.', { date: '2026-03-29' })],
    }),
    {
      media: [...FILES],
      contributors: [contributor('B. Reeve', 'https://example.org/b')],
      updatedAt: '2026-03-29T09:00:00Z',
    },
  );
}

/** The sound story's JSON with something put in another's place, as a file from elsewhere might hold it. */
function spoiltJson(from: string, to: string): unknown {
  const json = JSON.stringify(soundStory());
  if (!json.includes(from)) throw new Error(`The story does not hold ${from}`);
  return JSON.parse(json.replace(from, to)) as unknown;
}

const withBlock = (block: string | Node) => () => soundStory({ body: [block] });

/** The thirty faults, in the order in which the validators of the web know them: html-validate, vnu, none. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: 'picture without an alt attribute',
    onPage: [/ alt="Sandbags[^"]*"/u, ''],
  },
  { name: 'page without a language', onPage: [/<html lang="[^"]*"/u, '<html'] },
  {
    name: 'heading level skipped',
    onPage: ['<h2>What a wall does</h2>', '<h3>What a wall does</h3>'],
    brought: '<h4>What a wall does</h4>',
  },
  {
    name: 'two headlines',
    inStory: () => {
      const sound = soundStory();
      const [kicker, headline, ...rest] = sound.doc.content ?? [];
      return { ...sound, doc: { ...sound.doc, content: [kicker, headline, headline, ...rest] } };
    },
    onPage: ['</header>', '<h1>Again</h1></header>'],
  },
  {
    name: 'no headline',
    inStory: () => soundStory({ headline: ' ' }),
    onPage: [/<h1>.*<\/h1>/u, ''],
  },
  {
    name: 'caption outside its figure',
    onPage: ['<h2>What', '<figcaption>The marsh.</figcaption><h2>What'],
    brought: '<figcaption>A caption alone</figcaption>',
  },
  {
    name: 'div inside a paragraph',
    onPage: ['is bad', '<div>is bad</div>'],
    brought: '<p>A line <div>and another</div></p>',
  },
  {
    name: 'inline style',
    onPage: ['<h2>What', '<h2 style="color:red">What'],
    brought: '<p style="color:red">Red words</p>',
  },
  {
    name: 'the same id twice',
    onPage: [/<p>/gu, '<p id="x">'],
    brought: '<p id="x">One</p><p id="x">Two</p>',
  },
  {
    name: 'link without words',
    onPage: [/>basin plan<\/a>/u, '></a>basin plan'],
    brought: `<p>Words <a href="${PLAN}"></a>go on.</p>`,
  },
  { name: 'page without a title', onPage: [/<title>.*<\/title>/u, ''] },
  {
    name: 'audio that starts by itself',
    onPage: ['<audio ', '<audio autoplay '],
    brought: '<audio autoplay src="https://example.org/a.mp3"></audio><p>Words</p>',
  },
  { name: 'a bare “&”', onPage: ['bad &amp; dear', 'bad & dear'], brought: '<p>bad & dear</p>' },
  {
    name: 'language code that is none',
    inStory: () => spoiltJson('"lang":"fr"', '"lang":"french"'),
    onPage: ['lang="fr"', 'lang="french"'],
  },
  {
    name: 'moment without an offset',
    inStory: () => spoiltJson('2026-03-29T09:00:00Z', '2026-03-29T09:00:00'),
    onPage: ['<time datetime="2026-03-29T09:00:00Z"', '<time datetime="2026-03-29T09:00:00"'],
  },
  {
    name: 'date in words where a machine reads it',
    inStory: () => spoiltJson('"date":"2026-03-29"', '"date":"29 March"'),
    onPage: ['<time datetime="2026-03-29"', '<time'],
  },
  { name: 'widths offered without sizes', onPage: [/ sizes="[^"]*"/u, ''] },
  {
    name: 'empty alt text on a news photo with a caption',
    inStory: () => soundStory({ altText: '' }),
    onPage: [/alt="Sandbags[^"]*"/u, 'alt=""'],
  },
  { name: 'file name as alt text', inStory: () => soundStory({ altText: 'DSC_0042.jpg' }) },
  { name: 'caption as alt text', inStory: () => soundStory({ altText: QUAY }) },
  {
    name: 'empty paragraph',
    inStory: withBlock('\u00a0'),
    onPage: ['<h2>What', '<p>&nbsp;</p><h2>What'],
    brought: '<p>Words</p><p>&nbsp;</p><p></p>',
  },
  {
    name: 'class of Word',
    onPage: ['<p>The <a', '<p class="MsoNormal">The <a'],
    brought: '<p class="MsoNormal">Words of a clerk</p>',
  },
  { name: 'picture without width and height', onPage: [/ width="\d+" height="\d+"/u, ''] },
  {
    name: 'link that runs a script',
    inStory: () => spoiltJson(PLAN, 'javascript:alert(1)'),
    onPage: [`href="${PLAN}"`, 'href="javascript:alert(1)"'],
    brought: '<p>See <a href="javascript:alert(1)">the plan</a> now.</p>',
  },
  {
    name: 'link on “here”',
    inStory: withBlock(p(['The plan is ', marked('here', 'link', { href: PLAN }), '.'])),
  },
  {
    name: 'paragraph in bold as heading',
    inStory: withBlock(p([marked('What a meadow does', 'strong')])),
  },
  { name: 'structured data that cannot be read', onPage: ['{"@context"', '{"@context'] },
  {
    name: 'structured data with another headline',
    onPage: ['"headline":"Room', '"headline":"No room'],
  },
  {
    name: 'straight and curly quotes mixed',
    inStory: withBlock('The engineers wrote “a wall moves the flood" and left.'),
  },
  { name: 'caption once more in the body', inStory: withBlock(QUAY) },
];
