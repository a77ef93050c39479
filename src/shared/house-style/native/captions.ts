import type { LiveBlock } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { isInScope } from '../rules/scope-selector';
import { blockRule, nativeRule, wholeBlock } from './native-rule';
import { PLACES } from './places';
import { bareCount, bareText } from './same-words';

const MONTH = '(?:Jan|Feb|Mar(?:ch)?\\b|Apr|May\\b|June?\\b|July?\\b|Aug|Sep|Oct|Nov|Dec)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const KNOWN_PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PLACES.map((place) => place.replace(/[.]/gu, '\\.')).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);
/** "in Port Ansley", "near the old Sarn bridge", "Fennmouth, Averland, May 9". */
const PLACE_WORDS = new RegExp(
  [
    `(?<!\\p{L})(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Oo]n|[Oo]ver|[Aa]long|[Aa]bove|[Bb]elow|[Aa]cross|[Aa]round|[Tt]hrough|[Tt]o|[Ff]rom|[Oo]f)\\s(?:the\\s)?(?:\\p{Ll}+\\s){0,2}(?!${MONTH}|${DAY})\\p{Lu}`,
    `,\\s\\p{Lu}[\\p{L}’'. -]*,\\s(?:on\\s)?(?:${DAY},?\\s)?(?:${MONTH}|\\d)`,
  ].join('|'),
  'u',
);
/** Shorter captions are labels: "Ana Ruiz", "The pilot boat at work". */
const SENTENCE = 6;

export const CAPTION_PLACE = blockRule(
  {
    name: 'News.CaptionPlace',
    level: 'warning',
    card: {
      title: 'Caption names the place',
      group: 'captions',
      reason: 'A picture without a place proves nothing and can’t be found again.',
      bad: 'Delegates attend a meeting, March 21, 2023.',
      good: 'Delegates attend a meeting in Beijing, March 21, 2023.',
      fix: 'none',
      quotes: 'check',
    },
    scope: ['caption'],
    fires: [
      {
        caption: 'Delegates attend a meeting of ministers, March 21, 2023.',
        words: ['Delegates attend a meeting of ministers, March 21, 2023.'],
      },
      {
        caption: 'Two dockers wait for the next ship on Monday.',
        words: ['Two dockers wait for the next ship on Monday.'],
      },
    ],
    silent: [
      { caption: 'Delegates attend a meeting of ministers in Sarn, March 21, 2023.' },
      { caption: 'Beijing delegates attend a meeting of ministers, March 21, 2023.' },
      { caption: 'Two dockers wait for the next ship, Port Ansley, 9 May 2024.' },
      { caption: 'Ana Ruiz' },
      { body: ['Two dockers wait for the next ship on Monday.'] },
    ],
  },
  (block) => {
    const { text } = block;
    const isLabel = bareCount(bareText(text)) < SENTENCE;
    if (isLabel || KNOWN_PLACE.test(text) || PLACE_WORDS.test(text)) return [];
    return [wholeBlock(block, 'The caption does not say where this is. Name the place.')];
  },
);

type PartKind = 'caption' | 'alt' | 'body';
interface Part {
  readonly kind: PartKind;
  readonly bare: string;
}

/** The credit behind a caption ("… 2023. /Xinhua") is no part of its words. */
function partOf(block: LiveBlock): Part {
  const kind = isInScope(['caption'], block)
    ? 'caption'
    : isInScope(['alt'], block)
      ? 'alt'
      : 'body';
  return { kind, bare: bareText(block.text.replace(/\s\/\s?[^/]{1,40}$/u, '')) };
}

export const CAPTION_REPEATED = nativeRule<Part>({
  name: 'News.CaptionRepeated',
  level: 'error',
  card: {
    title: 'Caption stands once',
    group: 'captions',
    reason:
      'A caption left in the body is a trace of the old page; as alt text it is read out twice to those who can’t see the picture.',
    bad: 'The caption again as a paragraph',
    good: 'The caption under its picture alone',
    fix: 'review',
    quotes: 'check',
  },
  scope: ['caption', 'alt', 'body'],
  look: partOf,
  judge: (all) => {
    const captions = new Set(
      all.flatMap(({ facts: { kind, bare } }) =>
        kind === 'caption' && bareCount(bare) >= 4 ? [bare] : [],
      ),
    );
    return all.map(({ block, facts: { kind, bare } }): Hit[] => {
      if (kind === 'caption' || !captions.has(bare)) return [];
      return kind === 'alt'
        ? [wholeBlock(block, 'The alt text repeats the caption. Say what is to be seen.')]
        : [wholeBlock(block, 'This paragraph is the caption of a photo. Take it out.', [''])];
    });
  },
  fires: [
    {
      caption: 'Dockers unload grain in Sarn, May 9, 2024.',
      body: ['It rained.', 'Dockers unload grain in Sarn, May 9, 2024. /Northlight'],
      words: ['Dockers unload grain in Sarn, May 9, 2024. /Northlight'],
    },
    {
      caption: 'Dockers unload grain in Sarn, May 9, 2024.',
      altText: 'Dockers unload grain in Sarn, May 9, 2024',
      words: ['Dockers unload grain in Sarn, May 9, 2024'],
    },
  ],
  silent: [
    {
      caption: 'Dockers unload grain in Sarn, May 9, 2024.',
      altText: 'Six men and a crane on a wet quay.',
      body: ['Dockers unload grain in Sarn at all hours.'],
    },
    { caption: 'Ana Ruiz', altText: 'Ana Ruiz' },
    { body: ['It rained.', 'It rained.'] },
  ],
});
