import { element, marked, p, page } from '../story-builder';
import { holder } from '../golden/parts';
import { copy, picture } from './twenty-parts';

const slot = (words: string) => element('slot', words, { slotId: 'who', label: 'Who' });
const locked = (words: string) => element('lockedWords', words);
const link = (words: string, href: string) => marked(words, 'link', { href });

export const short = page({
  kicker: 'Opinion',
  headline: 'Leave the sluice open',
  body: [
    'The sluice at Carrow was shut in 1998. It should not be opened by a committee, but by a hand.',
  ],
});

export const standard = page({
  kicker: 'Opinion',
  headline: 'A marsh is the cheapest wall that a town can buy',
  standfirst: 'Port Ansley will spend £90m on concrete. A quarter of that would buy the meadow.',
  photo: picture(
    0,
    'Sandbags on Tannery Steps, Port Ansley, 9 January 2026.',
    'Sandbags across a flight of wet stone steps',
    { role: 'lead' },
  ),
  editorsNote: [
    locked('The author is '),
    slot('a hydrologist at the Carrow Institute'),
    locked('. The views expressed are her own and not necessarily those of the Courier.'),
  ],
  body: [
    ...copy(4),
    element('crosshead', 'What a wall does'),
    ...copy(3, 8),
    element('crosshead', 'What a meadow does'),
    ...copy(4, 14),
  ],
  authorBios: ['Marit Oduya-Lind is a hydrologist at the Carrow Institute.'],
  contributorCall: [
    'To write for us, contact ',
    link('views@courier.example', 'mailto:views@courier.example'),
    '.',
  ],
});

export const long = page({
  kicker: 'The long read',
  headline: 'Twenty years of asking where the water goes',
  standfirst: 'What a town learned from four floods, and what it did not.',
  photo: picture(
    2,
    'The Carrow in flood, Port Ansley, 9 January 2026.',
    'Brown water under a bridge',
  ),
  body: Array.from({ length: 12 }, (_, at) =>
    holder('galley', [
      element('crosshead', `Part ${at + 1}: what the gauge said`),
      ...copy(6, at * 12).map(p),
    ]),
  ),
});

export const twoAuthors = page({
  kicker: 'Debate',
  headline: 'We disagree about the wall and agree about the marsh',
  standfirst: 'An engineer and a mayor set out what they could both sign.',
  body: copy(6, 3),
  authorBios: [
    'Bram Castellan builds walls for a living.',
    'Jo Reeve is mayor of Lower Harbour. She owns a house below the bank.',
  ],
});

export const noPhoto = page({
  kicker: 'Essay',
  headline: 'On listening to a river',
  standfirst: 'A walk of nine miles, and what was heard.',
  body: [
    ...copy(3, 1),
    element('sectionBreak'),
    ...copy(3, 9),
    element('sectionBreak'),
    ...copy(2, 20),
  ],
});

const VIEWS = [
  'A pier of black timber in low light',
  'A woman on a stile above flooded fields',
  'Two boats tied to one ring',
  'A pump house with its door off',
  'Children on a bank of sandbags',
  'A heron beside a drain',
  'Mud with the tracks of a cart',
  'A street lamp in a lake',
  'The last house before the sea wall',
  'A gauge painted on a bridge',
];

export const tenPhotos = page({
  kicker: 'Opinion',
  headline: 'Ten pictures of one winter',
  standfirst: 'They were taken within a mile of the town hall.',
  photo: picture(
    0,
    ['The pier, ', link('mapped', 'https://example.org/map/1'), ' at Port Ansley, 2 January 2026.'],
    VIEWS[0] ?? '',
    { role: 'lead' },
  ),
  body: VIEWS.slice(1).flatMap((view, at) => [
    ...copy(2, at * 4).map(p),
    picture(
      at + 1,
      [
        `View ${at + 2}, `,
        link('mapped', `https://example.org/map/${at + 2}`),
        ` at Port Ansley, ${at + 3} January 2026.`,
      ],
      view,
      at % 3 === 0
        ? { role: 'wide' }
        : at % 3 === 1
          ? { crop: { x: 0, y: 0.1, width: 0.8, height: 0.8 } }
          : {},
    ),
  ]),
});

export const correction = page({
  kicker: 'Opinion',
  headline: 'The bill for the bank is too low',
  body: copy(4, 2),
  corrections: [element('correction', 'The bank is 90cm high, not 90m.', { date: '2026-03-29' })],
});

export const clarification = page({
  kicker: 'Opinion',
  headline: 'Who owns the meadow',
  body: copy(4, 6),
  corrections: [
    element('correction', 'The mayor spoke for herself.', {
      kind: 'clarification',
      date: '2026-03-30',
    }),
    element('correction', 'The sale was put off to June.', { kind: 'update', date: '2026-04-01' }),
  ],
});
