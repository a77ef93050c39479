import { describe, expect, it } from 'vitest';
import { textBlocks } from './text-blocks';

const texts = (text: string): string[] =>
  textBlocks(text.split('\n').map((line) => line.trim())).blocks.map((block) => block.text);

/** A mail with lines as wide as mails have them. */
const MAIL = [
  'Bees do not need a king',
  'By Ana Ruiz',
  '',
  'Your leader of last week calls on the ministry to appoint somebody',
  'to speak for pollinators. I have kept bees for thirty-one years, and',
  'I should like to say, with respect, that this is how a committee',
  'imagines a hive.',
  '',
  'What they need is boring, and none of it costs a salary, so that I',
  'do not expect to hear it from a minister this year or next:',
  '',
  '- verges that are cut in September',
  '- a rule on spraying before breakfast',
].join('\n');

describe('textBlocks', () => {
  it('takes a line for a paragraph where lines are long', () => {
    const paragraph =
      'The river rose again in the night, and by morning nobody on the quay could say where the road had been, although everybody tried.';
    expect(texts(`${paragraph}\n${paragraph}`)).toEqual([paragraph, paragraph]);
  });

  it('joins the lines of a mail that was wrapped, and leaves its headers and list alone', () => {
    expect(texts(MAIL)).toEqual([
      'Bees do not need a king',
      'By Ana Ruiz',
      'Your leader of last week calls on the ministry to appoint somebody to speak for pollinators. I have kept bees for thirty-one years, and I should like to say, with respect, that this is how a committee imagines a hive.',
      'What they need is boring, and none of it costs a salary, so that I do not expect to hear it from a minister this year or next:',
      '- verges that are cut in September',
      '- a rule on spraying before breakfast',
    ]);
  });

  it('joins no points in brackets, however full their lines are', () => {
    const full = '(a) verges that are cut in September, and none of them before it;';
    const points = MAIL.replace('- verges that are cut in September', full).replace('- a', '(b) a');
    expect(texts(points).slice(-2)).toEqual([full, '(b) a rule on spraying before breakfast']);
  });

  it('leaves a title whose next line begins a sentence', () => {
    const title = 'The quarrel about bees is really a quarrel about the leader';
    const mail = MAIL.replace('Bees do not need a king\nBy Ana Ruiz', `${title}\nBees do well.`);
    expect(texts(mail.replace('pollinators', 'bees and pollinators')).slice(0, 2)).toEqual([
      title,
      'Bees do well.',
    ]);
    expect(texts(mail.replace(title, `${title} of`))[0]).toBe(`${title} of Bees do well.`);
  });

  it('takes copies of a long caption for no wrapped lines', () => {
    const copy =
      'It belongs to three companies of two countries that do not speak to each other at all, except on paper there.';
    const caption =
      'The cable ship Patience leaves Carrow for the repair of a damaged line, September 30, 2025. /Lantern Pictures';
    const last = 'Put the rule on paper, if you like. The crews want a second ship and not a rule.';
    const call =
      '(If you want to contribute and have specific expertise, please contact us at opinions@lantern.example.)';
    const lines = [copy, caption, caption, caption, last, call, 'Search Trends'];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('joins lines that were wrapped wider than a screen of old', () => {
    const lines = [
      'The formula that the county uses makes the same thing of her house and of his cabin, and both are taxed',
      'at one rate. That she is there in February and he is not counts for nothing, which any neighbour knows',
      'to be wrong.',
      '',
      'Other states draw the line. They give a lower rate to the home you live in and a higher one to the one',
      'that you own for August. The paperwork is a single page and an electric bill, and nobody has ever found',
      'it hard to understand.',
    ];
    expect(texts(lines.join('\n'))).toEqual([
      lines.slice(0, 3).join(' '),
      lines.slice(4).join(' '),
    ]);
  });

  it('joins no byline to a headline as wide as the mail, and no number to call to a bio', () => {
    const headline = 'Bees do not need a king, and they do not need a spokesman';
    const bio = 'Ana Ruiz has kept bees on the quay for thirty-one years now.';
    expect(texts(MAIL.replace('Bees do not need a king', headline)).slice(0, 2)).toEqual([
      headline,
      'By Ana Ruiz',
    ]);
    expect(
      texts(MAIL.replace('Bees do not need a king\nBy Ana Ruiz', `${headline}\nGareth Ek`))[1],
    ).toBe('Gareth Ek');
    expect(
      texts(
        MAIL.replace(
          'Bees do not need a king\nBy Ana Ruiz',
          `${headline}\nOttawa, January 20, 2025`,
        ),
      ).slice(0, 2),
    ).toEqual([headline, 'Ottawa, January 20, 2025']);
    expect(texts(`${MAIL}\n\n${bio}\nTel. 01632 960114`).slice(-2)).toEqual([
      bio,
      'Tel. 01632 960114',
    ]);
  });

  it('parts paragraphs without blank lines where a sentence ends and the next word had room', () => {
    const tight = [
      'Your employer reported your wages in January, and your bank sent in',
      'the interest. The broker, the lender and the college have all filed',
      'their forms. Then you are asked, under threat of a fine.',
      'Other nations gave this up long ago, and so did the one that I come',
      'from. In most of them nobody has had to file for years.',
      'So it goes.',
      'Opponents argue that no tax collector should also be the preparer,',
      'which is a fair worry. There is a fair answer to it: nobody has to',
      'sign what is sent, and whoever likes to fill in the forms by hand on',
      'a wet Sunday, as my father did, may go on until the end of his days.',
    ];
    expect(texts(tight.join('\n'))).toEqual([
      tight.slice(0, 3).join(' '),
      tight.slice(3, 5).join(' '),
      'So it goes.',
      tight.slice(6).join(' '),
    ]);
  });

  it('goes on behind a month that is cut short, and parts where the longest line had room', () => {
    const letter = [
      'Sir, – On the first day of term it took me ninety minutes to drive my',
      'two sons to school. Your correspondent, who is a patient man, Sept.',
      '18) advises us to leave earlier. We left at six. So, evidently, had',
      'he.',
      'There are half a million pupils in town, and nearly all of them must',
      'be at a desk between seven and half past. At the same hour the banks',
      'open. It would be very hard to design a jam with more care.',
      'Each autumn the remedy is a bridge. I have nothing against any bridge',
      'and have watched four of them being built from the same spot on the',
      'Fifth Ring.',
    ];
    expect(texts(letter.join('\n'))).toEqual([
      letter.slice(0, 4).join(' '),
      letter.slice(4, 7).join(' '),
      letter.slice(7).join(' '),
    ]);
  });

  it('goes on amid a sentence, however much room there was', () => {
    const letter = [
      'Thirty-two years later another minister opened it again, in a news',
      'release, on a Wednesday. In the third paragraph was the allocation',
      'of all that the harbours had been promised in writing. It was to',
      'belong to the inshore fleet first, and that',
      'figure had been repeated by every government since before my boat was built.',
    ];
    expect(texts(`${MAIL}\n\n${letter.join('\n')}`).at(-1)).toBe(letter.join(' '));
  });

  it('goes on behind an article, whatever the next line looks like', () => {
    const letter = [
      'A village family twelve miles away was given its deed under a scheme',
      'in the eighties, and nobody asked it to garland a',
      'High Commissioner.',
    ];
    expect(texts(`${MAIL}\n\n${letter.join('\n')}`).at(-1)).toBe(letter.join(' '));
  });

  it('goes on with a number that a sentence calls for', () => {
    const wrapped = [
      'The guild of the lower town blamed the owner of the kilns, and he',
      'stood in the queue with us, as he told us himself, near the number',
      '40. Nobody blamed the bank, where the queue began, nor the ministry',
      'that had let it begin there.',
    ];
    expect(texts(wrapped.join('\n'))).toEqual([wrapped.join(' ')]);
  });

  it('goes on with a word that a colon follows, amid a sentence', () => {
    const copy = [
      'Vienna, as everyone is tired of hearing, has an answer, and so does',
      'Cork: a scheme in Ballyknock in which older owners swap the house of',
      'a whole family for a new flat that is small and warm, and near a bus.',
    ];
    expect(texts(`${MAIL}\n\n${copy.join('\n')}`).at(-1)).toBe(copy.join(' '));
  });

  it('joins neither rules of dashes nor the words that close a letter', () => {
    const rule = '-'.repeat(66);
    const close = 'I have not offered it to anybody else, and am happy to have it cut.';
    expect(
      texts(`${MAIL}\n\n${close}\nKind regards,\n${rule}\n${close}\n${rule}`).slice(-5),
    ).toEqual([close, 'Kind regards,', rule, close, rule]);
  });

  it('does not join verse', () => {
    const verse = [
      'The river came at night,',
      'it did not knock.',
      'We heard it on the stair,',
      'a slow wet clock.',
      'And in the morning, bright,',
      'a boat stood on the rock.',
    ];
    expect(texts(verse.join('\n'))).toEqual(verse);
  });

  it("names the file's lines", () => {
    expect(textBlocks(['', 'one', '', 'two']).blocks.map(({ source }) => source.first)).toEqual([
      2, 4,
    ]);
  });

  it('takes numerals and letters in brackets in a run for a list', () => {
    const numbers = (lines: string[]): (number | null | undefined)[] =>
      textBlocks(lines).blocks.map(({ list }) => list?.number);
    expect(numbers(['(i) a map;', '(ii) a test; and', '(iii) a fund.'])).toEqual([1, 2, 3]);
    expect(numbers(['(a) a map;', '(b) a test.'])).toEqual([1, 2]);
    expect(numbers(['(1) a map;', '(2) a test.'])).toEqual([1, 2]);
    expect(numbers(['i. A map.', 'ii. A test.', 'iii. A fund.'])).toEqual([1, 2, 3]);
    expect(numbers(['(a) a map;', 'a test.'])).toEqual([undefined, undefined]);
  });

  it('takes bullets and rising numbers in a run for a list, and one alone for copy', () => {
    const places = textBlocks([
      '1. First.',
      '2. Second.',
      'So it goes.',
      '- Yes, he said.',
      '• one',
      '• two',
    ]).blocks.map(({ list }) => list?.number ?? (list ? 'bullet' : null));
    expect(places).toEqual([1, 2, null, null, 'bullet', 'bullet']);
  });

  it('takes dashes in a run for a list, but not two people who speak', () => {
    const isList = (lines: string[]): boolean[] =>
      textBlocks(lines).blocks.map(({ list }) => list !== null);
    expect(isList(['– You came.', '– I said that I would.'])).toEqual([false, false]);
    expect(isList(['We ask for:', '– a map;', '– a test.'])).toEqual([false, true, true]);
    expect(isList(['– A map.', '– A test.', '– A fund.'])).toEqual([true, true, true]);
  });

  it('takes lines below a colon that semicolons part for a list', () => {
    const isList = (lines: string[]): boolean[] =>
      textBlocks(lines).blocks.map(({ list }) => list !== null);
    const asked = ['We ask for:', 'Pay by the hour;', 'Rest by day; and', 'Sleep by night.'];
    expect(isList([...asked, 'So it is.'])).toEqual([false, true, true, true, false]);
    expect(isList(['We ask.', ...asked.slice(1)])).toEqual([false, false, false, false]);
    expect(isList(['We ask for:', 'A map;', 'and nothing else'])).toEqual([false, false, false]);
  });

  it('joins what was sent as flowed text, and parts paragraphs at blank lines', () => {
    const flowed =
      'The harbour is not beautiful and it smells of diesel and of kelp, \nand its cranes are older than most of the people who work them now, \nand on wet mornings the two customs sheds look like sulking cousins. \nYet for eleven years it has done what three treaties could not do.\n\n'.repeat(
        2,
      );
    expect(texts(flowed)).toHaveLength(2);
    expect(texts(flowed)[0]).toContain('kelp, and its cranes');
  });

  it('takes the marks off a piece that was quoted as a whole', () => {
    const forwarded = MAIL.split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
    expect(texts(forwarded)).toEqual(texts(MAIL));
  });

  it('leaves out the mail that a reply quotes, and keeps a quotation among the copy', () => {
    const text = `A first paragraph of the piece that is long enough to be one.\n\n> We count what reaches us.\n> Less reaches us now.\n\nA last paragraph of the piece that is long enough to be one.\n\nOn Tue, 4 Mar 2025 at 09:12, Ana Ruiz wrote:\n> Thank you for this.\n>> When can we have it?\n> Tomorrow.`;
    const { blocks } = textBlocks(text.split('\n').map((line) => line.trim()));
    expect(blocks.map(({ text: words, hints }) => [words, Object.keys(hints)[0]])).toEqual([
      ['A first paragraph of the piece that is long enough to be one.', undefined],
      ['We count what reaches us.', 'blockQuote'],
      ['Less reaches us now.', 'blockQuote'],
      ['A last paragraph of the piece that is long enough to be one.', undefined],
      ['On Tue, 4 Mar 2025 at 09:12, Ana Ruiz wrote:', 'rubbish'],
      ['Thank you for this.', 'rubbish'],
      ['When can we have it?', 'rubbish'],
      ['Tomorrow.', 'rubbish'],
    ]);
  });

  it('leaves a few arrows of the writer alone', () => {
    expect(texts('Ways out:\n> by the door\n> by the window')).toEqual([
      'Ways out:',
      '> by the door',
      '> by the window',
    ]);
  });
});
