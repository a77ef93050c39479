import { describe, expect, it } from 'vitest';
import {
  nearly,
  recognisedLines,
  settledKinds,
  type KindAndWords,
} from '../../../tests/import/recognised-lines';
import { readContributors } from './contributors';
import { settledLines } from './settled-lines';

const BODY: KindAndWords = ['body', 'Water is not a thing for a committee.'];
const CAPTION: KindAndWords = ['caption', 'The quay at dawn.', { credit: null }];

describe('settledLines', () => {
  it('takes a credit amid the copy for no crosshead, and who is credited with a picture for no writer', () => {
    expect(settledKinds(BODY, ['crosshead', 'Image credit: iPix'], BODY)[1]).toBe('credit');
    expect(
      settledKinds(['byline', 'Photography Elise Mountford'], ['byline', 'Words Ana Ruiz'], BODY),
    ).toEqual(['credit', 'byline', 'body']);
  });

  it.each(['PHOTO', '[INSERT PHOTO 1]', 'Photo: lunch.HEIC', 'Image 2 (portrait)', 'Image credit'])(
    'leaves out “%s”, which names nobody',
    (text) => {
      expect(settledKinds(['credit', text], CAPTION, BODY)[0]).toBe('rubbish');
    },
  );

  it('takes a sentence with a credit behind it for the caption that it nearly was', () => {
    const [line] = settledLines(
      recognisedLines([nearly('rubbish', 'Savings in a jar. Picture: Supplied', 'caption')]),
    );
    expect(line).toMatchObject({ kind: 'caption', notSure: true, secondGuess: 'rubbish' });
    expect(line?.credit?.from).toBe(18);
    expect(settledKinds(nearly('rubbish', 'A history of the sock (The Gull)', 'caption'))[0]).toBe(
      'rubbish',
    );
  });

  it('takes a line of the copy with a credit behind it for a caption where it could be one', () => {
    const copy = 'The sikka stays cool at noon. Antonie Rademeyer / The National';
    expect(settledKinds(nearly('body', copy, 'caption'))[0]).toBe('caption');
    expect(settledKinds(nearly('standfirst', copy, 'caption', 0.99))[0]).toBe('caption');
    expect(settledKinds(nearly('body', copy, 'rubbish'))[0]).toBe('body');
    expect(settledKinds(nearly('body', 'Silence would be strange. (INS)', 'caption'))[0]).toBe(
      'body',
    );
    expect(settledKinds(nearly('body', 'The sikka stays cool at noon.', 'caption'))[0]).toBe(
      'body',
    );
  });

  it('takes a line that ends with who drew the picture for the caption that it nearly was', () => {
    const drawn = '‘It was just never late.’ Illustration by Bo Lind.';
    expect(settledKinds(nearly('standfirst', drawn, 'caption'))[0]).toBe('caption');
  });

  it('leaves a paragraph in the copy where a standfirst or note was hardly likelier', () => {
    const long = 'We met on a Tuesday in a room over the chip shop on the quay. '.repeat(2).trim();
    expect(settledKinds(nearly('standfirst', long, 'body', 0.6))[0]).toBe('body');
    expect(settledKinds(nearly('editorsNote', long, 'body', 0.6))[0]).toBe('body');
    expect(settledKinds(nearly('standfirst', long, 'body', 0.8), BODY)[0]).toBe('standfirst');
    expect(settledKinds(nearly('standfirst', 'We met on a Tuesday.', 'body', 0.6), BODY)[0]).toBe(
      'standfirst',
    );
    expect(settledKinds(nearly('standfirst', `post_excerpt: ${long}`, 'body', 0.6), BODY)[0]).toBe(
      'standfirst',
    );
  });

  it('leaves a sentence below the copy in it where furniture was hardly likelier', () => {
    expect(settledKinds(BODY, nearly('rubbish', 'Thank you, Colin.', 'body'), BODY)[1]).toBe(
      'body',
    );
    expect(settledKinds(BODY, nearly('rubbish', 'Thank you, Colin.', 'body', 0.85))[1]).toBe(
      'rubbish',
    );
    expect(settledKinds(CAPTION, nearly('rubbish', 'Thank you, Colin.', 'body'), BODY)[1]).toBe(
      'rubbish',
    );
    expect(settledKinds(BODY, nearly('rubbish', 'Share this', 'body'))[1]).toBe('rubbish');
  });

  it('takes what tells how to reach the writer for her bio where it could be', () => {
    const reach = nearly('rubbish', 'Ana Ruiz can be reached at ruiz@quay.example.', 'authorBio');
    expect(settledKinds(['byline', 'By Ana Ruiz'], BODY, reach)[2]).toBe('authorBio');
    expect(settledKinds(['byline', 'By Bo Lind'], BODY, reach)[2]).toBe('rubbish');
  });

  it('takes a name over a picture for the writer where no line is a byline and a bio speaks of it', () => {
    const bio: KindAndWords = ['authorBio', 'Ana Ruiz is an economist.'];
    expect(settledKinds(['credit', 'Ana Ruiz'], CAPTION, BODY, bio)[0]).toBe('byline');
    expect(settledKinds(['credit', 'Bo Lind'], CAPTION, BODY, bio)[0]).toBe('credit');
    expect(
      settledKinds(['byline', 'By Bo Lind'], ['credit', 'Ana Ruiz'], CAPTION, BODY, bio)[1],
    ).toBe('credit');
  });

  it('takes the writers that others make known for bylines: signatories, and “and …” below one', () => {
    const doubtful: KindAndWords = nearly('rubbish', 'Tomasz Wierzba, Kraków', 'byline', 0.6);
    expect(settledKinds(BODY, ['byline', 'Ana Ruiz, Leipzig'], doubtful)[2]).toBe('byline');
    expect(settledKinds(['byline', 'By Ana Ruiz'], ['rubbish', 'and Bo Lind'], BODY)[1]).toBe(
      'byline',
    );
  });

  it('leaves out a mere name below a caption that has its credit, and reads the line under a form’s label', () => {
    const credited: KindAndWords = [
      'caption',
      'A quay. Photo: Bo Lind',
      { credit: { from: 8, to: 22 } },
    ];
    const button = nearly('credit', 'Vocalize Player', 'rubbish');
    expect(settledKinds(credited, button, BODY)[1]).toBe('rubbish');
    expect(settledKinds(CAPTION, button, BODY)[1]).toBe('credit');
    expect(
      settledKinds(
        CAPTION,
        ['rubbish', 'Photo credit (if any)'],
        nearly('rubbish', 'Bo Lind', 'credit', 0.95),
      )[2],
    ).toBe('credit');
    expect(settledKinds(['rubbish', 'Photo credit (if any): Bo Lind'], BODY)[0]).toBe('credit');
    expect(settledKinds(['rubbish', 'Image rights confirmed: Yes'], BODY)[0]).toBe('rubbish');
  });

  it('takes a guest columnist over a picture for the writer', () => {
    expect(settledKinds(['credit', 'Ana Ruiz/Guest Columnist'], CAPTION, BODY)[0]).toBe('byline');
  });

  it('takes the introduction for the copy where no line is any', () => {
    const lead: KindAndWords = ['standfirst', 'The river came at night.'];
    expect(settledKinds(['headline', 'Go'], lead)[1]).toBe('body');
    expect(settledKinds(['headline', 'Go'], lead, BODY)[1]).toBe('standfirst');
    expect(settledKinds(['headline', 'Go'], ['standfirst', 'By night'])[1]).toBe('standfirst');
  });

  it('leaves out a byline that names nobody, so that its words wait in the tray', () => {
    expect(settledKinds(['byline', 'honestword'], BODY)[0]).toBe('rubbish');
    expect(settledKinds(['byline', 'Section wanted: Opinion', { confidence: 0.5 }], BODY)[0]).toBe(
      'rubbish',
    );
    const title = 'A village without a bus is a village without a teenager';
    expect(settledKinds(['byline', `Home Opinion ${title}`], ['headline', title], BODY)[0]).toBe(
      'rubbish',
    );
    expect(settledKinds(['byline', `Ana Ruiz | ${title}`], ['headline', title], BODY)[0]).toBe(
      'byline',
    );
    expect(settledKinds(['byline', 'By Ana Ruiz'], BODY)[0]).toBe('byline');
    expect(settledKinds(['byline', 'Posted on May 2, 2025'], BODY)[0]).toBe('byline');
  });

  it('takes the nearest line for the headline where none is one', () => {
    const lead: KindAndWords = ['standfirst', 'Where should they go?'];
    const by: KindAndWords = ['byline', 'By Ana Ruiz'];
    expect(settledKinds(lead, by, BODY)[0]).toBe('headline');
    expect(settledKinds(nearly('rubbish', 'Go where?', 'headline'), lead, by, BODY)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'body',
    ]);
    expect(settledKinds(lead, BODY)[0]).toBe('standfirst');
    expect(settledKinds(['headline', 'Go'], lead, by, BODY)[1]).toBe('standfirst');
  });

  it('takes the line that most nearly was a byline for one where nobody is named', () => {
    const name = nearly('rubbish', 'Ana Ruiz', 'byline', 0.6);
    const head: KindAndWords = ['headline', 'Room for the river'];
    expect(settledKinds(head, name, BODY)[1]).toBe('byline');
    expect(settledKinds(head, name, BODY, ['authorBio', 'Bo Lind is a poet.'])[1]).toBe('rubbish');
  });

  it('leaves a byline of no writer in the tray, and the writers stay the same', () => {
    const all: KindAndWords[] = [
      ['byline', 'By Ana Ruiz'],
      ['caption', 'The quay at dawn.', { credit: null }],
      ['byline', 'Max Ek', { confidence: 0.6 }],
      BODY,
      ['byline', 'Ana Ruiz', { confidence: 0.8 }],
    ];
    expect(settledKinds(...all)).toEqual(['byline', 'caption', 'rubbish', 'body', 'rubbish']);
    const lines = settledLines(recognisedLines(all));
    expect(readContributors(lines, 'text').contributors.map(({ name }) => name)).toEqual([
      'Ana Ruiz',
    ]);
    expect(
      settledKinds(['byline', 'By Ana Ruiz'], BODY, ['byline', 'Ana Ruiz, 5 May 2025'])[2],
    ).toBe('byline');
  });

  it('takes a line that says By, and what goes on from it, for bylines', () => {
    const led = nearly('rubbish', 'By Ana Ruiz', 'byline', 0.7);
    expect(settledKinds(led, BODY, ['byline', 'Dr hab. Ana Ruiz', { confidence: 0.8 }])).toEqual([
      'byline',
      'body',
      'rubbish',
    ]);
    const place: KindAndWords = ['byline', 'Buenos Aires', { confidence: 0.6 }];
    expect(settledKinds(place, led, BODY)).toEqual(['rubbish', 'byline', 'body']);
    const opinion = nearly('rubbish', 'Opinion by Ana Ruiz', 'byline', 0.95);
    expect(settledKinds(opinion, ['byline', 'and Bo Lind'], BODY)[0]).toBe('byline');
  });

  it('takes the name of a second writer below a name and a post for a byline', () => {
    const post: KindAndWords = ['authorBio', 'Professor of Nursing, Kettle University'];
    const second = nearly('rubbish', 'Bo Lind', 'byline', 0.85);
    expect(settledKinds(['byline', 'Ana Ruiz'], post, second, post, BODY)[2]).toBe('byline');
    expect(settledKinds(['byline', 'Brig. (retd) K.S. Ruiz'], second, BODY)[1]).toBe('byline');
  });

  it.each([
    '[Evershed Picture Archive]',
    'Ana Ruiz for Northlight',
    'Blue Meridian/NLX',
    'Handout',
    'Bo Lind/NLX, CC BY-SA',
    '(NLX Sport: Bo Lind)',
  ])('takes “%s” for a credit wherever it was nearly taken for one', (text) => {
    expect(settledKinds(BODY, nearly('rubbish', text, 'credit', 0.85), BODY)[1]).toBe('credit');
    expect(settledKinds(BODY, nearly('rubbish', text, 'credit', 0.99), BODY)[1]).toBe('rubbish');
  });

  it('takes what names its maker below a caption without credit for one, however surely it was left out', () => {
    const line: KindAndWords = ['rubbish', 'Copyright: Northlight / Bo Lind'];
    expect(settledKinds(CAPTION, line, BODY)[1]).toBe('credit');
    expect(settledKinds(BODY, line, BODY)[1]).toBe('rubbish');
  });

  it('takes the words below a cartoon for no credit', () => {
    const line = nearly('rubbish', 'Cartoon by Ferris: The groundhog', 'credit', 0.95);
    expect(settledKinds(BODY, line, BODY)[1]).toBe('rubbish');
  });

  it.each(['Translated by Bo Lind', 'Edição: Bo Lind', 'For the Tarn Courier', 'Image: 1 of 1'])(
    'takes “%s” for no credit',
    (text) => {
      expect(settledKinds(['credit', text, { confidence: 0.6 }], BODY)[0]).toBe('rubbish');
    },
  );

  it('takes names parted by a slash for no crosshead or kicker', () => {
    expect(settledKinds(nearly('kicker', 'Kelp & Co/Stockyard', 'rubbish', 0.5), BODY)[0]).toBe(
      'credit',
    );
    expect(settledKinds(nearly('kicker', 'Politics/Society', 'rubbish', 0.8), BODY)[0]).toBe(
      'kicker',
    );
    expect(settledKinds(nearly('kicker', 'Feature/Opinion', 'rubbish', 0.5), BODY)[0]).toBe(
      'kicker',
    );
  });

  it('takes a sentence that is hardly furniture for copy', () => {
    const words = 'The duty to assist is older than the states that evade it.';
    expect(
      settledKinds(BODY, ['rubbish', 'Share'], nearly('rubbish', words, 'body', 0.55))[2],
    ).toBe('body');
    expect(
      settledKinds(BODY, ['rubbish', 'Share'], nearly('rubbish', words, 'body', 0.75))[2],
    ).toBe('rubbish');
    const long = `${words} So they say in every harbour from here to the Sarn Strait.`;
    expect(settledKinds(nearly('rubbish', long, 'body', 0.75), BODY)[0]).toBe('body');
    expect(settledKinds(nearly('rubbish', long, 'body', 0.75), ['rubbish', 'Share'], BODY)[0]).toBe(
      'rubbish',
    );
    expect(
      settledKinds(BODY, nearly('rubbish', words, 'body', 0.55), ['rubbish', 'Credit...'])[1],
    ).toBe('rubbish');
    expect(settledKinds(nearly('standfirst', words, 'body', 0.55), BODY)[0]).toBe('body');
    expect(settledKinds(nearly('standfirst', words, 'body', 0.65), BODY)[0]).toBe('standfirst');
  });

  it.each([
    'This is an edited extract from the 2025 Batman Park Lecture.',
    'Note: This post is part of Urban Animals, a series in which graduates explain.',
    '[Note: This is a reply to “The list that wasn’t there” by Perpetua Vale.]',
    'This article is adapted from a special report.',
    'Note: The signatories wrote in English.',
    'Note to editors: The following commentary is offered to subscribers without charge.',
  ])('takes “%s” for the desk’s note', (text) => {
    expect(settledKinds(BODY, ['rubbish', text])[1]).toBe('editorsNote');
    expect(settledKinds(BODY, ['body', text])[1]).toBe('editorsNote');
    expect(settledKinds(BODY, ['body', 'This is a reply that nobody asked for.'])[1]).toBe('body');
  });

  it('keeps a second writer right below one whom a bio knows, but no photographer further down', () => {
    const second = nearly('byline', 'Bo Lind', 'credit', 0.8);
    const ana: KindAndWords = ['authorBio', 'Ana Ruiz is a poet.'];
    expect(settledKinds(['byline', 'Ana Ruiz'], second, BODY, ana)[1]).toBe('byline');
    const stamp: KindAndWords = ['stamp', '5 May 2025'];
    expect(settledKinds(['byline', 'Ana Ruiz'], stamp, second, BODY, ana)[2]).toBe('rubbish');
  });

  it('reads every signature of a page of letters, set as the one that is known', () => {
    const letters: KindAndWords = ['kicker', 'Letters'];
    const first: KindAndWords = ['rubbish', 'Desmond Yip, Ma Lok', { confidence: 0.99 }];
    const second: KindAndWords = ['byline', 'Priscilla Lau, Kwai Fat'];
    expect(settledKinds(letters, BODY, first, ['crosshead', 'Kiosks'], BODY, second)[2]).toBe(
      'byline',
    );
    expect(settledKinds(['kicker', 'Opinion'], BODY, first, BODY, second)[2]).toBe('rubbish');
    expect(settledKinds(letters, BODY, ['rubbish', 'Share'], first, BODY, second)[3]).toBe(
      'rubbish',
    );
  });

  it('reads them by the name alone and before an address, too, but no heading over the next letter', () => {
    const letters: KindAndWords = ['kicker', 'Letters'];
    const place: KindAndWords = ['rubbish', 'Dublin 6.'];
    const left = (text: string): KindAndWords => ['rubbish', text, { confidence: 0.97 }];
    const second: KindAndWords = ['byline', 'BO LIND,'];
    expect(settledKinds(letters, BODY, left('Ana Ruiz,'), place, BODY, second, place)[2]).toBe(
      'byline',
    );
    const bare: KindAndWords = ['byline', 'Bo Lind'];
    expect(settledKinds(letters, BODY, left('Ana Ruiz'), place, BODY, bare, place)[2]).toBe(
      'byline',
    );
    expect(settledKinds(letters, BODY, left('Ana Ruiz'), BODY, bare, place)[2]).toBe('rubbish');
  });

  it('takes a greeting for no byline', () => {
    const hello: KindAndWords = ['byline', 'Guten Morgen from Bo Lind!'];
    const ana: KindAndWords = ['authorBio', 'Ana Ruiz is a poet.'];
    expect(settledKinds(hello, BODY, ana)[0]).toBe('rubbish');
    const posted: KindAndWords = ['byline', 'Posted by Bo Lind at 08:14 BlogThis!'];
    expect(settledKinds(BODY, posted)[1]).toBe('byline');
    const lines = settledLines(recognisedLines([BODY, posted]));
    expect(readContributors(lines, 'text').contributors).toHaveLength(1);
  });

  it('takes words with a licence behind them for a caption', () => {
    const text = 'Vapes seized in a raid : Bo Lind CC BY 4.0';
    expect(settledKinds(nearly('rubbish', text, 'caption', 0.5), BODY)[0]).toBe('caption');
  });

  it('reads the writer from a line that is a stamp as well', () => {
    const text = 'Faisal Mahmud Rind Published October 8, 2024 Updated October 8, 2024 07:26am';
    const line = nearly('stamp', text, 'byline', 0.53);
    const lines = settledLines(recognisedLines([line, BODY]));
    expect(readContributors(lines, 'text').contributors.map(({ name }) => name)).toEqual([
      'Faisal Mahmud Rind',
    ]);
  });

  it('takes how a picture was come by below the label of a form for its credit', () => {
    const label: KindAndWords = ['rubbish', 'Photograph credit'];
    expect(settledKinds(BODY, label, ['rubbish', 'Supplied'])[2]).toBe('credit');
    expect(settledKinds(BODY, label, ['rubbish', 'No file chosen'])[2]).toBe('rubbish');
  });

  it('asks about what it settled, and leaves all else as it is', () => {
    const lines = recognisedLines([['byline', 'By Ana Ruiz'], ['rubbish', 'and Bo Lind'], BODY]);
    const settled = settledLines(lines);
    expect(settled[1]).toMatchObject({ notSure: true, secondGuess: 'rubbish', confidence: 0.5 });
    expect([settled[0], settled[2]]).toEqual([lines[0], lines[2]]);
  });
  it.each(['Chair, Kōwhai Bay Ratepayers', 'April 4: Pruning workshop, Pruett fairgrounds'])(
    'takes a post or an event for no byline: %s',
    (text) => {
      expect(settledKinds(['byline', text], BODY)[0]).toBe('rubbish');
    },
  );

  it('keeps a paragraph of a page’s code in the copy', () => {
    expect(
      settledKinds(BODY, nearly('rubbish', '<p>It was called cod.</p>', 'body', 0.98))[1],
    ).toBe('body');
  });
  it('takes whose views they are, and what a piece was written in, for notes', () => {
    for (const text of ['Views are personal', 'This essay was originally written in German.'])
      expect(settledKinds(BODY, ['authorBio', text])[1]).toBe('editorsNote');
    const users = 'The views expressed in the contents above are those of our users.';
    expect(settledKinds(BODY, ['editorsNote', users])[1]).toBe('rubbish');
  });
});
