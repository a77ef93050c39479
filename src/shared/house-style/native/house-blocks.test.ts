import { describe, expect, it } from 'vitest';
import { foundBy, pieceWith } from '../../../../tests/live-blocks';
import { QUOTATION_ATTRIBUTED } from './attribution';
import { CAPTION_PLACE } from './captions';
import { CONTRIBUTOR_CALL_COMPLETE } from './contributor-call';
import { CREDIT_APPROVED, CREDIT_UNKNOWN } from './credits';
import { DISCLAIMER } from './disclaimer';
import { exampleAuthor } from './example-author';
import { WRONG_VERSION } from './leftovers';
import { nativeRule } from './native-rule';
import { NOTE_NAMES_AUTHOR } from './note-names-author';

describe('note, bio and byline', () => {
  it.each([
    ['Ana Ruis is a hydrologist.', ['Ana Ruiz'], ['Ana Ruis → Ana Ruiz']],
    ['Dr. Anna Ruiz is a hydrologist.', ['Ana Ruiz'], ['Anna Ruiz → Ana Ruiz']],
    ['Ana Ruíz is a hydrologist.', ['Ana Ruiz'], ['Ana Ruíz → Ana Ruiz']],
    ['Ana Ruiz is a hydrologist.', ['ANA RUIZ'], []],
    ['Ana M. Ruiz is a hydrologist.', ['Ana Ruiz'], []],
    ['Ruiz is a hydrologist.', ['Ana Ruiz'], []],
    ['Ana Ruiz and Aldo Venn are pilots.', ['Ana Ruiz', 'Aldo Venn'], []],
    ['Adam Venn is a pilot.', ['Ana Ruiz'], ['Adam Venn']],
    ['Adam Venn interviewed Ana Ruiz. Adam Venn is a pilot.', ['Ana Ruiz'], []],
    ['Sarn Harbour is a place of fog.', ['Ana Ruiz'], []],
    [
      'Ilse Marchetti-Okora is a director.',
      ['Ilse Marchetti-Okoro'],
      ['Ilse Marchetti-Okora → Ilse Marchetti-Okoro'],
    ],
  ])('“%s” under the byline %j', (editorsNote, names, found) => {
    const facts = { contributors: names.map((name) => exampleAuthor(name)) };
    expect(foundBy(NOTE_NAMES_AUTHOR, { editorsNote, facts })).toEqual(found);
  });
});

describe('the disclaimer', () => {
  it.each([
    'The article reflects the author’s opinions and not necessarily the views of Longwater.',
    'The views set out here are those of the author and may differ from the position of Longwater.',
    'The views expressed here are the authors’ own and not those of the newspaper.',
    'The views in this piece are the writer’s own and need not be those of Lantern TV.',
    'Opinions are his alone.',
    'This does not necessarily represent the position of Longwater.',
  ])('is known in the words “%s”', (words) => {
    const editorsNote = `Editor’s note: Ana Ruiz is a hydrologist. ${words}`;
    expect(foundBy(DISCLAIMER, { editorsNote })).toEqual([]);
  });

  it('is the house’s own where it has one, whatever its quotation marks', () => {
    const facts = { disclaimers: ['These are the author’s views.'] };
    const note = (words: string) => foundBy(DISCLAIMER, { editorsNote: words, facts }).length;
    expect(note("Ana Ruiz is a pilot. These are the author's views.")).toBe(0);
    expect(note('Ana Ruiz is a pilot. The views are her own.')).toBe(1);
  });
});

describe('the call for writers', () => {
  const facts = { publication: { contact: 'desk@longwater.example', account: '@longwater' } };

  it.each([
    ['Contact us at.', ['Contact us at → Contact us at desk@longwater.example']],
    ['(Contact us at)', ['Contact us at → Contact us at desk@longwater.example']],
    ['Contact us at Follow @longwater.', ['Contact us at → Contact us at desk@longwater.example.']],
    ['Write to DESK@longwater.example.', []],
    ['Tell @longwater.', []],
    ['Tell somebody.', ['Tell somebody.']],
    ['Write to desk@longwater.example.)', [')']],
  ])('“%s”', (contributorCall, found) => {
    expect(foundBy(CONTRIBUTOR_CALL_COMPLETE, { contributorCall, facts })).toEqual(found);
  });

  it.each([
    ['(If you wish to write for us, please contact us at Follow @longwater on Twitter.)', 1],
    ['(Want to contribute? Write to desk@longwater.example', 1],
    ['Follow @longwater_views on Twitter to see what else we print.)', 1],
    ['Want to contribute? Write to desk@longwater.example.', 0],
    ['If you want to contribute to peace, contact your neighbour (at once.', 0],
  ])('left over in the body: “%s”', (line, count) => {
    expect(foundBy(WRONG_VERSION, { body: ['It rained.', line] })).toHaveLength(count);
  });
});

describe('captions and credits', () => {
  it.each([
    ['Dockers wait for the ferry on a wet Monday in May.', 1],
    ['Dockers wait for the ferry in May 2023.', 1],
    ['Dockers wait for the ferry at Port Ansley.', 0],
    ['Dockers wait near the old customs sheds of Sarn.', 0],
    ['Dockers wait for the ferry, Fennmouth, Averland, May 9, 2024.', 0],
    ['Dockers in Côte d’Ivoire wait for the ferry.', 0],
    ['The ferry at dusk', 0],
  ])('place in “%s”', (caption, count) => {
    expect(foundBy(CAPTION_PLACE, { caption })).toHaveLength(count);
  });

  it.each([
    ['Northlight', [], []],
    ['northlight', ['northlight → Northlight'], []],
    ['/ North-Light', ['/ North-Light → Northlight'], []],
    ['Photograph: Northlight', ['Photograph: Northlight → Northlight'], []],
    ['Ines Okafor/northlight', ['Ines Okafor/northlight → Ines Okafor/Northlight'], []],
    ['Ines Okafor/Northlight', [], []],
    ['AB', [], ['AB']],
    ['ap', ['ap → AP'], []],
    ['Ines Okafor', [], ['Ines Okafor']],
    ['', [], []],
  ])('“%s”', (credit, variants, unknown) => {
    const facts = { agencies: ['Northlight', 'AP'] };
    expect(foundBy(CREDIT_APPROVED, { credit, facts })).toEqual(variants);
    expect(foundBy(CREDIT_UNKNOWN, { credit, facts })).toEqual(unknown);
  });
});

it.each([
  [['“There was never a plan for any of it, ever.” It rained.'], 1],
  [['“There was never a plan for any of it, ever,” he said.'], 0],
  [['So ran the song.', '“There was never a plan for any of it, ever.”'], 0],
  [['There, in chalk, was Ana: “There was never a plan for any of it.”'], 0],
  [['It was “the plan that never was and never would be made” again.'], 0],
])('a speaker for the quotation in %j', (body, count) => {
  expect(foundBy(QUOTATION_ATTRIBUTED, { body })).toHaveLength(count);
});

it('the facts of one rule are no other’s', () => {
  const rule = (name: 'News.One' | 'News.Two') =>
    nativeRule<number>({
      ...WRONG_VERSION,
      name,
      look: ({ text }) => text.length,
      judge: (all) => all.map(() => []),
    });
  const block = { scopes: ['body'], text: 'It rained.', prose: true, locked: [] };
  const facts = rule('News.One').look(block);
  expect(() => rule('News.Two').judge([{ block, facts }], pieceWith())).toThrow('News.Two');
});
