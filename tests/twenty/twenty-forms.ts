import { element, marked, p, page } from '../story-builder';
import { holder, list, quote } from '../golden/parts';
import { copy, picture, READING } from './twenty-parts';

const slot = (words: string) => element('slot', words, { slotId: 'who', label: 'Who' });
const locked = (words: string) => element('lockedWords', words);
const link = (words: string, href: string) => marked(words, 'link', { href });

export const lists = page({
  kicker: 'Opinion',
  headline: 'Seven things to do before October',
  body: [
    'None of them needs a law.',
    list('orderedList', [
      'Count the gates.',
      'Name a keeper for each.',
      ['Publish ', link('the list', 'https://example.org/gates'), '.'],
    ]),
    'Then, in any order:',
    holder('bulletList', [
      holder('listItem', [p('Buy the meadow.'), p('It is for sale again.')]),
      holder('listItem', [
        p('Move the pumps:'),
        list('bulletList', ['the old one first,', 'the new one when it works.']),
      ]),
    ]),
    'And at last:',
    list('orderedList', ['Wait for rain.', 'Measure.'], { start: 4 }),
  ],
});

export const quotations = page({
  kicker: 'Opinion',
  headline: 'What they said when the bank broke',
  body: [
    'A wall moves the flood to your neighbour, and the neighbour has a vote.',
    element('pullQuote', '“A wall moves the flood to your neighbour”'),
    quote(
      ['We asked for a marsh.', 'We were given a drawing of a wall.'],
      ['Ada Venn, ', marked('Carrow Gazette', 'emphasis')],
    ),
    ...copy(2, 4),
    quote(['Nobody rang.']),
    element('pullQuote', 'A sentence that stands nowhere else.'),
  ],
});

export const audio = page({
  kicker: 'Opinion',
  headline: 'Read aloud: the night the pumps stopped',
  standfirst: 'The author reads her piece.',
  audio: element('audio', [], { mediaHash: READING.hash }),
  body: copy(5, 5),
});

export const cards = page({
  kicker: 'Opinion',
  headline: 'The second tide of January',
  body: [
    element('deskBlock', [locked('This piece belongs to '), slot('Second Tide'), locked('.')], {
      kind: 'series-intro',
    }),
    ...copy(2, 7),
    element('linkCard', 'What the first report said', { href: 'https://example.org/first-report' }),
    ...copy(1, 11),
    element(
      'deskBlock',
      ['The author speaks at the Corn Hall on ', marked('2 April', 'strong'), '.'],
      { kind: 'event-notice' },
    ),
  ],
});

export const longHeadline = page({
  kicker: 'Opinion',
  // As long as the house style allows, and one word that fills a narrow screen.
  headline: 'Antidisestablishmentarianism-by-the-sea will not keep our town dry yet',
  standfirst:
    'A standfirst of the length that the house allows says everything once, says it again for those who skim, and stops in time before anybody counts characters',
  photo: picture(
    1,
    'The town hall, Port Ansley, 3 January 2026.',
    'A town hall behind scaffolding',
  ),
  body: [
    ...copy(2, 13),
    p([
      'See ',
      link(
        'https://example.org/a-very-long-address-that-nobody-should-have-to-read-aloud-in-full',
        'https://example.org/a-very-long-address-that-nobody-should-have-to-read-aloud-in-full',
      ),
      '.',
    ]),
  ],
});

export const footnotes = page({
  kicker: 'Translation',
  headline: ['What ', marked('l’eau', 'languageSpan', { lang: 'fr' }), ' remembers'],
  standfirst: 'Translated from the French by Jo Reeve.',
  editorsNote: 'This is the third of five parts. The first ran on 14 March.',
  body: [
    p([
      'The river rose by 2m',
      marked('3', 'superscript'),
      ' in a night',
      marked('1', 'superscript'),
      '. It carried CO',
      marked('2', 'subscript'),
      ' and cattle.',
    ]),
    p([
      'They called it ',
      marked('la crue', 'languageSpan', { lang: 'fr' }),
      ', and in the port ',
      marked('الفيضان', 'languageSpan', { lang: 'ar' }),
      '.',
    ]),
    ...copy(2, 15),
    element('sectionBreak'),
    p([
      marked('1', 'superscript'),
      ' Measured at Kara Ford, ',
      marked('Annals of the Carrow', 'emphasis'),
      ', p. 12.',
    ]),
  ],
});
