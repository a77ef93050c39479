import { describe, expect, it } from 'vitest';
import { plainBlock } from './block';
import { readFeatures } from './features';
import { repeatedLines } from './repeated-lines';

const repeats = (...lines: readonly string[]): (number | null)[] =>
  repeatedLines(
    readFeatures(
      lines.map((text, at) => plainBlock(text, at + 1)),
      null,
    ),
  );
const COPY =
  'The river rose again in the night, and by the morning nobody could say any more where the road had been.';

describe('repeatedLines', () => {
  it('keeps the longer of two copies of a caption, whichever stands first', () => {
    const short = 'A sleeper train at the border station of Vallorcine';
    const long = `${short} - Copyright Kontinent Pictures`;
    expect(repeats(short, long, COPY)).toEqual([1, null, null]);
    expect(repeats(long, short, COPY)).toEqual([null, 0, null]);
    expect(repeats(`${short}.`, `${short}. - Juca Mendonça/Folhapar`)).toEqual([1, null]);
  });

  it('takes a name behind a bar for the credit amid copy, and for the site’s above it', () => {
    const caption = 'A sleeper train at the border station of Vallorcine';
    expect(repeats(COPY, `${caption} | Lise Abern`, caption)).toEqual([null, null, 1]);
    expect(repeats(`${caption} | Lise Abern`, caption, COPY)).toEqual([1, null, null]);
    expect(repeats(caption, COPY, `${caption} | Nurse Week`)).toEqual([null, null, 0]);
  });

  it('keeps the copy of a caption with a photographer behind its full stop', () => {
    const caption = 'Two women rest beneath a plane tree in Vallorcine on July 1.';
    expect(repeats(`${caption} – Lise Abern`, 'By Ana Ruiz', caption, COPY)).toEqual([
      null,
      null,
      0,
      null,
    ]);
    expect(repeats(COPY, caption, 'By Ana Ruiz', `${caption} | Lise Abern`)).toEqual([
      null,
      3,
      null,
      null,
    ]);
  });

  it('takes a station and who speaks there for no title of its page', () => {
    expect(repeats('WKLN 91.3', 'WKLN 91.3 | By Cornelius Abara', COPY)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('takes the writers for no copy of the right that is theirs', () => {
    const writers = 'Lucia Ferranti, Jannik Aubert';
    expect(repeats(writers, COPY, `© ${writers} / Transit`)).toEqual([null, null, null]);
  });

  it('knows copies of a caption whose labels differ', () => {
    const caption = 'A sleeper train at the border station.';
    expect(
      repeats(`Cutline: ${caption} (Photo: Ana Ruiz)`, `Cutline (gallery): ${caption}`),
    ).toEqual([null, 0]);
  });

  it('keeps a headline rather than its copy in capitals above it', () => {
    expect(repeats('VENICE CANNOT BE SAVED', 'Venice cannot be saved', COPY)).toEqual([
      1,
      null,
      null,
    ]);
  });

  it('takes a sentence and the display quotation from it for two', () => {
    const said = 'Nobody sent us any money with the sign.';
    expect(repeats(COPY, `“${said}”`, said)).toEqual([null, null, null]);
    expect(repeats(`‘${said}’ Photograph: Ana Ruiz/Northlight`, said)).toEqual([null, null]);
  });

  it('takes the title of a page for a copy of its headline, also in quotation marks and with the writer', () => {
    const headline = '‘A corridor isn’t a ward’';
    expect(repeats(`${headline} | Nurse Week`, headline, COPY)).toEqual([1, null, null]);
    const title = 'The Blind Spot of Banks by Ana Ruiz - The Argosy Syndicate';
    expect(repeats(title, 'The Blind Spot of Banks', COPY)).toEqual([1, null, null]);
  });

  it('keeps the byline of a writer who is named again by a credit or over a bio', () => {
    expect(repeats('Ana Ruiz', COPY, '© Ana Ruiz')).toEqual([null, null, null]);
    expect(repeats('Ana Ruiz', 'Ana Ruiz © Northlight', COPY)).toEqual([null, null, null]);
    const [first, second] = ['Ana Ruiz', 'Bo Lind'];
    const bios = [first, `${first} is an economist.`, second, `${second} is a lawyer.`];
    expect(repeats(first, second, COPY, ...bios)).toEqual([null, null, null, 0, null, 1, null]);
  });

  it('keeps the second credit of one photographer, below another caption', () => {
    const [maker, caption] = ['Ana Ruiz/Northlight', 'Seniors in the shop at Harding High School'];
    expect(repeats(`${caption}.`, maker, COPY, 'A second picture of the school.', maker)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(repeats(`${caption}.`, maker, COPY, 'Share', maker)[4]).toBe(1);
  });

  it('keeps the crossheads that a list of contents announces where they head the copy', () => {
    const [first, second] = ['The price of water', 'The price of mud'];
    expect(repeats(first, second, COPY, first, COPY.toLowerCase(), second, `${COPY} Yes.`)).toEqual(
      [3, 5, null, null, 2, null, null],
    );
  });

  it('puts a short caption with its agency that stands twice with the repeats', () => {
    const caption = 'Goats on Evia in May. /NLX';
    expect(repeats(caption, caption)).toEqual([null, 0]);
  });
  it('takes a caption for a copy of one that goes on with its credit alone', () => {
    const caption = 'Commuters wade along Espinosa Avenue in Valenzuela on July 21, 2025.';
    expect(repeats(caption, `${caption} Jomar Ilustre, KNN News`, COPY)).toEqual([1, null, null]);
    expect(repeats(caption, `${caption} Nobody came to help them.`, COPY)[0]).toBeNull();
  });
  it('keeps the caption with its credit, in capitals or behind a bar, rather than its copy', () => {
    const shown = 'The viaduct has been closed to lorries since the spring';
    expect(repeats(shown, 'Image: hide caption', `${shown} | Image: Jens Tadsen/imagolux`)).toEqual(
      [2, null, null],
    );
    expect(repeats('Key boxes in Rua da Saudade', 'Key boxes in Rua da Saudade ANA RUIZ')).toEqual([
      1,
      null,
    ]);
  });

  it('takes a field for those who do not see for a copy of the caption’s', () => {
    const words = 'Shuttered pool halls on the main street of Yanghwa, in January.';
    expect(repeats(`"caption": "${words}",`, `"alt": "${words}"`, COPY)).toEqual([null, 0, null]);
    expect(repeats(`image_1_alt,"${words}"`, `image_1_caption,"${words}"`, COPY)).toEqual([
      1,
      null,
      null,
    ]);
    const credited = `image_1_caption,"${words} Photo: Ana Ruiz/Northlight"`;
    expect(repeats(credited, `image_1_alt,"${words}"`, COPY)).toEqual([null, 0, null]);
    expect(repeats('"author": "Ana Ruiz"', '"alt": "Ana Ruiz"', COPY)).toEqual([null, null, null]);
  });
});
