import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../tests/arbitrary-story';
import { FILES, PHOTO_A } from '../../../../tests/golden/parts';
import { houseStyle } from '../../../../tests/house-style-builder';
import { longRuns } from '../../../../tests/long-runs';
import { element, marked, p, page, photo, story, type Page } from '../../../../tests/story-builder';
import { guest } from '../../story/contributor';
import { docJson, docOf } from '../../story/parse-story';
import type { Story } from '../../story/story';
import { runPreflight } from '../preflight';
import { changeOf, fixesOf, type PlacedFix } from './fixes';
import { withoutTracking } from './fix-links';

const style = houseStyle({
  kicker: 'Opinion',
  wordList: [{ avoid: 'advisor', use: 'adviser' }],
  photos: { ...houseStyle().photos, lead: 'optional', fileNoteDays: 30 },
});
const today = '2026-03-28';
const whole: Page = { kicker: 'Opinion', headline: 'H', standfirst: 'S.' };
const record: Partial<Story> = {
  media: [...FILES],
  contributors: [guest('A. Venn')],
  updatedAt: '2026-03-28T09:00:00Z',
};
const shown = (caption: string, attrs: Record<string, unknown> = {}) =>
  photo(caption, 'Northlight', { mediaHash: PHOTO_A, altText: 'A quay', ...attrs });

const rowsOf = (of: Story) => runPreflight(of, style, { today }).rows;
const fixes = (of: Story): PlacedFix[] =>
  fixesOf(rowsOf(of), { doc: docOf(of), record: of, houseStyle: style, today });
function fixed(of: Story, chosen: readonly PlacedFix[]): Story {
  const doc = docOf(of);
  const { steps, record: own } = changeOf(chosen, doc);
  const tr = new Transform(doc);
  for (const step of steps) tr.step(step);
  tr.doc.check();
  return { ...of, ...own, doc: docJson(tr.doc) };
}
const codes = (of: Story) => rowsOf(of).flatMap(({ problem }) => problem?.code ?? []);
const bodyOf = (of: Story) => {
  const lines: string[] = [];
  docOf(of).descendants((node) => {
    if (node.isTextblock && !node.isInline) lines.push(`${node.type.name}: ${node.textContent}`);
  });
  return lines;
};

const cases: readonly [code: string, parts: Page, changes: Partial<Story>, after: string][] = [
  ['kicker-missing', { kicker: ' ' }, {}, 'kicker: Opinion'],
  [
    'paragraph-bold-only',
    { body: ['A.', p([marked('The quay', 'strong')]), 'B.'] },
    {},
    'crosshead: The quay',
  ],
  [
    'word-list',
    { body: ['An advisor of two Advisors, said the advisor’s advisor.'] },
    {},
    'paragraph: An adviser of two Advisors, said the adviser’s adviser.',
  ],
  [
    'correction-undated',
    { body: ['A.'], corrections: [element('correction', 'Put right.')] },
    { updatedAt: '2026-03-29T09:00:00Z' },
    'correction: Put right.',
  ],
  [
    'credit-twice',
    { body: ['A.', shown('The quay at dawn. (Photo: Northlight)')] },
    {},
    'caption: The quay at dawn.',
  ],
  [
    'file-note-missing',
    { body: ['A.', shown('The quay.', { takenOn: '2025-01-01' })] },
    {},
    'caption: File photo: The quay.',
  ],
  [
    'alt-text-opening',
    { body: ['A.', shown('The quay.', { altText: 'A photo of boats' })] },
    {},
    'caption: The quay.',
  ],
];

describe('a fix', () => {
  it.each(cases)('of %s takes its row away, and no more', (code, parts, changes, after) => {
    const before = story(page({ body: ['Copy.'], ...whole, ...parts }), { ...record, ...changes });
    const found = codes(before);
    const [fix] = fixes(before).filter(({ row }) => row.problem?.code === code);
    expect(fix?.row.problem?.code).toBe(code);
    const now = fixed(before, fix ? [fix] : []);
    expect(codes(now)).toEqual(found.filter((each) => each !== code));
    expect(bodyOf(now)).toContain(after);
    expect(bodyOf(now)).toHaveLength(bodyOf(before).length);
  });

  it.each<[string, Page]>([
    ['correction-empty', { corrections: [element('correction', ' ', { date: '2026-03-28' })] }],
    [
      'caption-in-body',
      {
        body: [
          'Copy.',
          shown('Boats lie at the quay at dawn.'),
          'Boats lie at the quay at dawn (Northlight)',
        ],
      },
    ],
    [
      'link-card-empty',
      { body: ['Copy.', element('linkCard', '', { href: 'https://courier.example/a' })] },
    ],
    ['block-empty', { editorsNote: ' ' }],
  ])('of %s takes the element out', (code, parts) => {
    const before = story(page({ body: ['Copy.'], ...whole, ...parts }), record);
    const chosen = fixes(before).filter(({ row }) => row.problem?.code === code);
    expect(chosen).toHaveLength(1);
    const now = fixed(before, chosen);
    expect(codes(now)).not.toContain(code);
    expect(bodyOf(now)).toHaveLength(bodyOf(before).length - 1);
  });

  it('takes tracking out of every link of the block and leaves the words', () => {
    const link = (words: string, href: string) => marked(words, 'link', { href });
    const before = story(
      page({
        ...whole,
        body: [
          p([
            'See ',
            link('one', 'https://a.example/?utm_source=x&id=3#top'),
            ' and ',
            link('two', 'https://b.example/?fbclid=9'),
            '.',
          ]),
        ],
      }),
      record,
    );
    const now = fixed(before, fixes(before));
    expect(bodyOf(now)).toEqual(bodyOf(before));
    const hrefs: string[] = [];
    docOf(now).descendants(({ marks }) => {
      hrefs.push(...marks.map(({ attrs }) => String(attrs['href'])));
    });
    expect(hrefs).toEqual(['https://a.example/?id=3#top', 'https://b.example/']);
  });

  it('takes a character that no page can carry out of copy and furniture alike', () => {
    const before = story(page({ ...whole, body: ['A\u0001B', 'C\u0002D'] }), {
      ...record,
      tags: ['E\u0003F'],
    });
    const now = fixed(before, fixes(before));
    expect(bodyOf(now).slice(3)).toEqual(['paragraph: AB', 'paragraph: CD']);
    expect(now.tags).toEqual(['EF']);
    expect(codes(now)).toEqual([]);
  });

  it('removes the writer without a name', () => {
    const before = story(page({ ...whole, body: ['Copy.'] }), {
      ...record,
      contributors: [guest('A. Venn'), guest('')],
    });
    expect(fixed(before, fixes(before)).contributors.map(({ name }) => name)).toEqual(['A. Venn']);
  });

  it('is not offered where it is not certain', () => {
    const link = marked(
      'The quay',
      'strong',
      {},
      [marked('x', 'link', { href: 'https://a.example/' }).marks[0]].flatMap((each) => each ?? []),
    );
    const none: Node[] = [
      p([link]),
      element('blockQuote', [p([marked('Bold words', 'strong')])]),
      shown('Northlight'),
    ];
    const before = story(page({ ...whole, body: ['Copy.', ...none] }), record);
    expect(codes(before)).toEqual(['paragraph-bold-only', 'paragraph-bold-only', 'credit-twice']);
    expect(fixes(before)).toEqual([]);
  });

  it('is not offered for what is waived', () => {
    const before = story(page({ ...whole, kicker: '', body: ['Copy.'] }), record);
    const [row] = rowsOf(before);
    const waived = {
      ...before,
      waivers: [{ id: row?.id ?? '', cause: row?.cause ?? '', name: 'N', reason: 'R', at: today }],
    };
    expect(fixes(waived)).toEqual([]);
  });

  it('changes only the element that its row names, in any story', () => {
    fc.assert(
      fc.property(arbitraryStory, (before) => {
        const doc = docOf(before);
        for (const fix of fixes(before)) {
          if (fix.row.problem?.code === 'character-unwritable') continue;
          const end = fix.pos + (doc.nodeAt(fix.pos)?.nodeSize ?? 0);
          const { steps } = changeOf([fix], doc);
          for (const step of steps)
            step.getMap().forEach((from, to) => {
              expect(from >= fix.pos && to <= end).toBe(true);
            });
          const now = fixed(before, [fix]);
          const left = rowsOf(now).filter(
            ({ id, message }) => id === fix.row.id && message === fix.row.message,
          );
          expect(left).toEqual([]);
        }
      }),
      { numRuns: longRuns(2000, 60) },
    );
  });
});

describe('all safe fixes together', () => {
  it('are one change, in which each finds its place', () => {
    const link = marked('one', 'link', { href: 'https://a.example/?utm_source=x' });
    const empty = () => element('correction', '', { date: '2026-03-28' });
    const before = story(
      page({
        ...whole,
        kicker: '',
        body: [
          p([link]),
          shown('The quay (Northlight)', { altText: 'Photo of boats' }),
          p([marked('Bold', 'strong')]),
        ],
        corrections: [
          empty(),
          element('correction', 'Put right.', { date: '2026-03-28' }),
          empty(),
        ],
      }),
      record,
    );
    const safe = fixes(before).filter((fix) => fix.safe);
    const now = fixed(before, safe);
    expect(codes(now)).toEqual(['paragraph-bold-only']);
    expect(bodyOf(now)).toEqual([
      'kicker: Opinion',
      'headline: H',
      'standfirst: S.',
      'paragraph: one',
      'caption: The quay',
      'creditLine: Northlight',
      'paragraph: Bold',
      'correction: Put right.',
    ]);
  });
});

describe('an address without tracking', () => {
  it.each([
    ['https://a.example/?utm_source=x', 'https://a.example/'],
    ['https://a.example/p?a=1&utm_medium=m&b=2#c', 'https://a.example/p?a=1&b=2#c'],
    ['https://a.example/p?q=fbclid', 'https://a.example/p?q=fbclid'],
    ['https://a.example/p#s', 'https://a.example/p#s'],
  ])('of %s is %s', (address, bare) => {
    expect(withoutTracking(address)).toBe(bare);
  });
});
