import { HOSTILE } from '../arbitrary-copy';
import { element, marked, p, page, photo } from '../story-builder';
import {
  DRAWING,
  HARBOUR,
  holder,
  list,
  PHOTO_A,
  PHOTO_B,
  PUMP,
  quote,
  RECORDING,
  STAMP,
} from './parts';

const slot = (words: string) => element('slot', words, { slotId: 'post', label: 'Post' });
const locked = (words: string) => element('lockedWords', words);
const file = { mediaHash: PHOTO_A, altText: 'Sandbags across a flight of wet stone steps' };
const marsh = { mediaHash: PHOTO_B, altText: 'Mud and glasswort under a low sun' };
const guardian = marked('the basin plan', 'link', {
  href: 'https://example.org/plan?year=2025&part=2',
});

export const everyElement = page({
  kicker: 'Opinion',
  headline: ['Room for the river, ', marked('Carrow', 'emphasis'), ' first'],
  standfirst: 'A wall costs more than a marsh, and a marsh does not fall down.',
  photo: photo(
    'Tannery Steps after the January flood, Port Ansley, January 9, 2026.',
    'Northlight',
    { ...file, role: 'lead' },
  ),
  editorsNote: [
    locked('The author is '),
    slot('a hydrologist at the Carrow Institute'),
    locked('. She speaks for herself.'),
  ],
  body: [
    element(
      'deskBlock',
      [locked('This piece belongs to '), slot('Second Tide'), locked('. Who pays for the shore?')],
      { kind: 'series-intro' },
    ),
    p([
      'The council will vote on ',
      guardian,
      marked(' tonight', 'strong'),
      '. It should vote no.',
    ]),
    element('crosshead', 'What a wall does'),
    p(
      'Water that cannot spread rises. “A wall moves the flood to your neighbour,” the engineers wrote.',
    ),
    quote(
      ['We asked for a marsh.', 'We were given a drawing of a wall.'],
      ['Ada Venn, ', marked('Carrow Gazette', 'emphasis')],
    ),
    element('pullQuote', '“A wall moves the flood to your neighbour”'),
    holder('galley', [
      p(['CO', marked('2', 'subscript'), ' and the 9', marked('th', 'superscript'), ' of January']),
      element('sectionBreak'),
    ]),
    list('bulletList', ['Buy the meadow.', ['Move the ', marked('pumps', 'emphasis'), '.']]),
    list('orderedList', ['Third, wait.', 'Fourth, measure.'], { start: 3 }),
    photo('The marsh at Lower Harbour, February 2, 2026.', 'Ines Okafor', {
      ...marsh,
      role: 'wide',
    }),
    element('linkCard', 'What the first report said', { href: 'https://example.org/first-report' }),
    element('pullQuote', 'A sentence that stands nowhere else.'),
    element(
      'deskBlock',
      ['The author speaks at the Corn Hall on ', marked('the second of April', 'strong'), '.'],
      { kind: 'event-notice' },
    ),
  ],
  contributorCall: [
    'To write for us, contact ',
    marked('views@courier.example', 'link', { href: 'mailto:views@courier.example' }),
    '.',
  ],
});

export const pending = page({
  kicker: 'Opinion',
  headline: 'Why the strait needs fewer signatures and more dredgers',
  audio: element('audio'),
  editorsNote:
    'Open Chair is a series of guests. Orsolya Brandt directs the Harbour Forum. The views are hers.',
  body: [
    'Every treaty on the strait was signed beside a ship that could not enter it.',
    photo(
      'Delegates at the quay in Longwater, capital of the coast, March 21, 2026.',
      'Northlight',
    ),
    'The next one should be signed on a dredger.',
  ],
  contributorCall: '(To contribute, write to openchair@longwater.example.)',
});

export const several = page({
  kicker: 'Debate',
  headline:
    'Two hydrologists and a mayor disagree about a wall that is not yet built, and agree on the marsh',
  body: ['They met on the quay.', 'They left by three roads.'],
  authorBios: ['Marit Oduya-Lind is a hydrologist.', 'Bram Castellan & Daughters build walls.'],
  corrections: [
    element('correction', 'The wall is 90cm high, not 90m.', { date: '2026-03-29' }),
    element('correction', 'The mayor spoke for himself.', {
      kind: 'clarification',
      date: '2026-03-30',
    }),
    element('correction', 'The vote was put off.', { kind: 'update', date: '2026-04-01' }),
  ],
});

export const rightToLeft = page({
  kicker: 'رأي',
  headline: 'النهر لا ينتظر أحدا',
  standfirst: 'من يبني جدارا لا يسمع الماء.',
  body: [
    p([
      'كتب المجلس ',
      marked('Room for the river', 'languageSpan', { lang: 'en-GB' }),
      ' على الغلاف، ثم بنى جدارا.',
    ]),
  ],
});

export const languages = page({
  kicker: 'Opinion',
  headline: ['What ', marked('合作共赢', 'languageSpan', { lang: 'zh' }), ' means on a mudflat'],
  body: [
    p([
      'The dredger’s crew say ',
      marked('慢工出细活', 'languageSpan', { lang: 'zh-Hans' }),
      '; the port says ',
      marked('الصبر مفتاح الفرج', 'languageSpan', { lang: 'ar' }),
      '.',
    ]),
    'An\u00a0astral 𝒜, a family 👩‍👩‍👧‍👦, two  spaces, a thin\u2009space and an e\u0301.',
  ],
});

export const hostileLine = HOSTILE.join(' ');

export const hostile = page({
  kicker: hostileLine,
  headline: hostileLine,
  standfirst: hostileLine,
  photo: photo(hostileLine, hostileLine, { ...file, altText: `Alt ${hostileLine}` }),
  editorsNote: hostileLine,
  body: [
    p([
      hostileLine,
      ' ',
      marked(hostileLine, 'link', { href: "https://example.org/?a=1&b=%22%3E'();//" }),
    ]),
    element('crosshead', hostileLine),
    quote([hostileLine], hostileLine),
    element('pullQuote', hostileLine),
    list('bulletList', [hostileLine]),
    element('linkCard', hostileLine, { href: 'https://example.org/' }),
  ],
  authorBios: [hostileLine],
  corrections: [element('correction', hostileLine, { date: '2026-03-29' })],
  contributorCall: hostileLine,
});

export const published = page({
  kicker: 'Opinion',
  headline: 'The pump house is for sale',
  standfirst: 'Buy it.',
  audio: element('audio', [], { mediaHash: RECORDING }),
  body: [
    p(['It costs ', marked('more than a ship', 'strikethrough'), ' less than a wall.']),
    photo('', '', { ...marsh, decorative: true, altText: '' }),
  ],
});

const leftHalf = { x: 0, y: 0, width: 0.5, height: 1 };

export const pictures = page({
  kicker: 'Opinion',
  headline: 'What the harbour will look like',
  photo: photo('The harbour at low tide, Port Ansley, January 9, 2026.', 'Northlight', {
    mediaHash: HARBOUR,
    altText: 'Boats on mud below a stone quay',
    role: 'lead',
    crop: { x: 0.1, y: 0.2, width: 0.75, height: 0.5625 },
    focus: { x: 0.2, y: 0.4 },
  }),
  body: [
    'The quay is older than the council.',
    photo('The harbour in 2080, as a machine draws it.', 'Harbour Forum', {
      mediaHash: DRAWING,
      altText: 'A drawing of a harbour without water',
      role: 'wide',
    }),
    'The pump has run since Tuesday.',
    photo('The pump at work.', 'Jo Reeve', { mediaHash: PUMP, altText: 'A pump that rocks' }),
    'The stamp shows the old tower.',
    photo('A stamp of 1931.', 'Harbour Forum', { mediaHash: STAMP, altText: 'A green stamp' }),
    'It stands to the left.',
    photo('The tower alone.', 'Northlight', {
      mediaHash: HARBOUR,
      altText: 'A tower behind masts',
      crop: leftHalf,
    }),
  ],
});
