import type { LiveBlock } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { isInScope } from '../rules/scope-selector';
import { contactHole } from './contact-line';
import { nativeRule, wholeBlock } from './native-rule';
import { bareCount, bareText } from './same-words';

type PartKind = 'headline' | 'standfirst' | 'body';
interface Part {
  readonly kind: PartKind;
  readonly bare: string;
  readonly opening: string;
}

function partOf(block: LiveBlock): Part {
  const kinds: readonly PartKind[] = ['headline', 'standfirst'];
  const kind = kinds.find((each) => isInScope([each], block)) ?? 'body';
  const sentence = /^.*?[.!?…]["”’)]?(?=\s|$)/su.exec(block.text)?.[0] ?? block.text;
  return { kind, bare: bareText(block.text), opening: bareText(sentence) };
}

/** A sentence of fewer words may be there twice on purpose. */
const TELLING = 5;

export const STANDFIRST_REPEATS = nativeRule<Part>({
  name: 'News.StandfirstRepeats',
  level: 'warning',
  card: {
    title: 'Standfirst says something new',
    group: 'headlines',
    reason:
      'A standfirst that repeats the headline or the first paragraph spends the reader’s second look on nothing.',
    bad: 'Standfirst and first paragraph begin with the same sentence',
    good: 'A standfirst of its own',
    fix: 'none',
    quotes: 'check',
  },
  scope: ['headline', 'standfirst', 'body'],
  look: partOf,
  judge: (all) => {
    const headline = all.find(({ facts }) => facts.kind === 'headline')?.facts;
    const first = all.find(({ facts }) => facts.kind === 'body')?.facts;
    return all.map(({ block, facts: { kind, bare, opening } }): Hit[] => {
      if (kind !== 'standfirst' || bare === '') return [];
      if (bare === headline?.bare)
        return [wholeBlock(block, 'The standfirst is the headline again. Say what it leaves out.')];
      const isSame =
        bare === first?.bare || (opening === first?.opening && bareCount(opening) >= TELLING);
      if (!isSame) return [];
      return [
        wholeBlock(
          block,
          'The first paragraph begins with the same words. Write one of the two anew.',
        ),
      ];
    });
  },
  fires: [
    {
      headline: 'Why a market teaches a city',
      standfirst: 'Why a market teaches a city.',
      words: ['Why a market teaches a city.'],
    },
    {
      standfirst: 'The night market was never planned.',
      body: ['The night market was never planned. It began with two fish fryers.'],
      words: ['The night market was never planned.'],
    },
  ],
  silent: [
    {
      headline: 'Why a market teaches a city',
      standfirst: 'Tallow Street was never planned. That is its strength.',
      body: ['The night market began with two fish fryers.'],
    },
    { standfirst: 'No.', body: ['No. Not again.'] },
    { headline: 'No standfirst', body: ['No standfirst'] },
  ],
});

interface Leftover extends Part {
  readonly hole: Hit | null;
}

export const WRONG_VERSION = nativeRule<Leftover>({
  name: 'News.WrongVersion',
  level: 'error',
  card: {
    title: 'No leftovers of another version',
    group: 'leftovers',
    reason:
      'The headline, a paragraph or the call for writers that came along with a paste is the first thing readers write in about.',
    bad: 'The same paragraph twice',
    good: 'Each paragraph once',
    fix: 'review',
    quotes: 'check',
  },
  scope: ['headline', 'standfirst', 'body'],
  look: (block) => ({ ...partOf(block), hole: contactHole(block.text) }),
  judge: (all) => {
    const headline = all.find(({ facts }) => facts.kind === 'headline')?.facts.bare ?? '';
    const first = all.findIndex(({ facts }) => facts.kind === 'body' && facts.bare !== '');
    const seen = new Set<string>();
    return all.map(({ block, facts: { kind, bare, hole } }, at): Hit[] => {
      if (kind !== 'body' || bare === '') return [];
      const again = seen.has(bare) && bareCount(bare) >= TELLING;
      seen.add(bare);
      if (bare === headline && (at === first || bareCount(bare) >= TELLING))
        return [wholeBlock(block, 'This paragraph is the headline again. Take it out.', [''])];
      if (again) return [wholeBlock(block, 'This paragraph stands twice. Take one out.', [''])];
      return hole === null ? [] : [hole];
    });
  },
  fires: [
    {
      headline: 'What a market teaches',
      body: ['What a market teaches', 'It began with two fish fryers.'],
      words: ['What a market teaches'],
    },
    {
      body: ['It began with two fish fryers.', 'It rained.', 'It began with two fish fryers.'],
      words: ['It began with two fish fryers.'],
    },
    {
      body: [
        '(If you would like to write for us, please get in touch with us at Follow @longwater_views on Twitter.',
      ],
      words: [
        '(If you would like to write for us, please get in touch with us at Follow @longwater_views on Twitter.',
      ],
    },
    {
      body: ['(Would you like to write for us? Send a note to desk@longwater.example'],
      words: ['(Would you like to write for us? Send a note to desk@longwater.example'],
    },
  ],
  silent: [
    { headline: 'What a market teaches', body: ['It began with two fish fryers.'] },
    { body: ['It rained.', 'Then it rained.', 'It rained.'] },
    { body: ['If you want to contribute to the peace of a street, buy squid at four.'] },
    { body: ['They told us to contact them at once, and we did.'] },
  ],
});
