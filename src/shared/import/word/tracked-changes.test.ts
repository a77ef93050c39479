import { describe, expect, it } from 'vitest';
import {
  wordBy,
  wordDeleted,
  wordFile,
  wordLine,
  wordRun,
  type WordFileParts,
} from '../../../../tests/word-file';
import { docOf, parseStory } from '../../story/parse-story';
import type { Suggestion } from '../../story/review';
import type { Block } from '../block';
import { storyFromRecognition } from '../story-from-recognition';
import { readWord } from './read-word';
import { recogniseWord } from './recognise-word';
import type { WordCopy } from './word-copy';

function read(given: WordFileParts | string): WordCopy {
  const copy = readWord(wordFile(given));
  if (!copy.ok) throw new Error(copy.error.map(({ message }) => message).join(' '));
  return copy.value;
}

/** Marks of review as "[s1+words]", "[s2-words]", "[s3~words]"; a block's own stand in front of it. */
function shown({ blocks }: WordCopy): string[] {
  const signs: Readonly<Record<string, string>> = {
    insertion: '+',
    deletion: '-',
    modification: '~',
    comment: '#',
  };
  const wrap = (text: string, marks: Block['marks']): string =>
    (marks ?? []).reduce((inside, { type, attrs }) => {
      const sign = signs[type];
      return sign === undefined ? inside : `[${String(attrs?.['id'])}${sign}${inside}]`;
    }, text);
  return blocks.map(({ text, inline, marks }) => {
    const words = inline?.map((node) => wrap(node.text ?? '', node.marks)).join('') ?? text;
    return wrap(words, marks);
  });
}

const ins = (id: number, inside: string, by = wordBy(id)): string =>
  `<w:ins ${by}>${inside}</w:ins>`;
const del = (id: number, text: string, by = wordBy(id)): string =>
  `<w:del ${by}>${wordDeleted(text)}</w:del>`;
const endOf = (name: string, id: number, by = wordBy(id)): string =>
  `<w:rPr><w:${name} ${by}/></w:rPr>`;
const ANA = { author: 'Ana Weir', at: '2026-03-28T09:00:00Z', move: null, within: null };
const BEN = { author: 'Ben Oduya', at: '2026-03-29T14:30:00Z', move: null, within: null };
const ben = (id: number): string => wordBy(id, BEN.author, BEN.at);

describe('tracked changes of a Word file', () => {
  it('are kept on their words, neither accepted nor rejected', () => {
    const copy = read(
      wordLine(
        wordRun('The ') +
          del(1, 'old') +
          ins(2, wordRun('new')) +
          wordRun(' wall ') +
          del(3, ' ', ben(3)) +
          wordRun('holds.'),
      ),
    );
    expect(shown(copy)).toEqual(['The [s1-old][s2+new] wall [s3- ]holds.']);
    expect(copy.review.suggestions).toEqual({
      s1: { ...ANA, text: 'old', change: 'words' },
      s2: { ...ANA, text: 'new', change: 'words' },
      s3: { ...BEN, text: '', change: 'words' },
    });
  });

  it('are one suggestion for neighbouring pieces of one edit, and several for several', () => {
    const copy = read(
      wordLine(
        ins(1, wordRun('The ')) +
          ins(2, wordRun('river', '<w:i/>')) +
          ins(3, wordRun(' rose'), ben(3)) +
          wordRun(' and ') +
          ins(4, wordRun('fell.')),
      ),
    );
    expect(shown(copy)).toEqual(['[s1+The ][s1+river][s2+ rose] and [s3+fell.]']);
    expect(Object.values(copy.review.suggestions).map(({ text }) => text)).toEqual([
      'The river',
      'rose',
      'fell.',
    ]);
  });

  it('are two where other words stand between them', () => {
    const copy = read(
      wordLine(ins(1, wordRun('High')) + wordRun(' and ') + ins(2, wordRun('dry')) + wordRun('.')),
    );
    expect(shown(copy)).toEqual(['[s1+High] and [s2+dry].']);
  });

  it('leave a block one mark: a break of one author, words of another', () => {
    const copy = read(
      wordLine(wordRun('Kept.'), endOf('ins', 1)) +
        wordLine(ins(2, wordRun('New.'), ben(2)), endOf('ins', 3, ben(3))) +
        wordLine(wordRun('After.')),
    );
    expect(shown(copy)).toEqual(['Kept.', '[s1+[s2+New.]]', '[s3+After.]']);
    expect(Object.values(copy.review.suggestions).map(({ author }) => author)).toEqual([
      'Ana Weir',
      'Ben Oduya',
      'Ben Oduya',
    ]);
  });

  it('keep who took out what another had put in', () => {
    const copy = read(
      wordLine(
        wordRun('A ') +
          ins(1, wordRun('very ') + del(2, 'very ', ben(2)) + wordRun('high ')) +
          wordRun('wall.'),
      ),
    );
    expect(shown(copy)).toEqual(['A [s1+very ][s2-very ][s3+high ]wall.']);
    expect(copy.review.suggestions['s2']).toEqual({
      ...BEN,
      text: 'very',
      change: 'words',
      within: 's1',
    });
  });

  it('reach over paragraphs: new ones, ones that go, and breaks alone', () => {
    const copy = read(
      wordLine(wordRun('Kept.'), endOf('ins', 1)) +
        wordLine(ins(2, wordRun('A new paragraph.'))) +
        wordLine(del(3, 'One that goes.'), endOf('del', 4)) +
        wordLine(wordRun('Split'), endOf('ins', 5, ben(5))) +
        wordLine(wordRun('here.'), endOf('del', 6)) +
        wordLine(wordRun('Joined.')),
    );
    expect(shown(copy)).toEqual([
      'Kept.',
      '[s1+A new paragraph.]',
      '[s2-One that goes.]',
      'Split',
      '[s3+here.]',
      '[s4-Joined.]',
    ]);
    expect(Object.values(copy.review.suggestions).map(({ change }) => change)).toEqual([
      'paragraph',
      'paragraph',
      'break',
      'break',
    ]);
    expect(copy.blocks[1]?.inline).toBeNull();
  });

  it('tell of a tracked empty line, and take it for no break of the next paragraph', () => {
    const copy = read(
      wordLine(wordRun('One.'), endOf('ins', 1)) + wordLine('') + wordLine(wordRun('Two.')),
    );
    expect(shown(copy)).toEqual(['One.', 'Two.']);
    expect(copy.notes.map(({ code }) => code)).toEqual(['empty-changes']);
    expect(copy.notes[0]?.message).toContain('Ana Weir, 28 March 2026');
  });

  it('pair the halves of a move', () => {
    const moved = (half: 'From' | 'To', id: number, words: string): string =>
      `<w:move${half}RangeStart w:id="${id}" w:name="move1" ${wordBy(id).replace(/w:id="\d+" /u, '')}/>` +
      wordLine(
        `<w:move${half} ${wordBy(id + 1)}>${words}</w:move${half}>`,
        endOf(`move${half}`, id + 2),
      ) +
      `<w:move${half}RangeEnd w:id="${id}"/>`;
    const copy = read(
      moved('To', 10, wordRun('The moved one.')) +
        wordLine(wordRun('Stays.')) +
        moved('From', 20, wordRun('The moved one.')) +
        wordLine(wordRun('End.')),
    );
    expect(shown(copy)).toEqual(['[s1+The moved one.]', 'Stays.', '[s2-The moved one.]', 'End.']);
    expect(copy.review.suggestions).toEqual({
      s1: { ...ANA, text: 'The moved one.', change: 'paragraph', move: 's2' },
      s2: { ...ANA, text: 'The moved one.', change: 'paragraph', move: 's1' },
    });
  });

  it('stay in tables: words, whole rows and cells', () => {
    const cell = (inside: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const copy = read(
      `<w:tbl><w:tr>${cell(wordLine(wordRun('Year') + ins(1, wordRun(' of flood'))))}${cell(wordLine(wordRun('Cost')))}</w:tr>` +
        `<w:tr><w:trPr><w:ins ${ben(2)}/></w:trPr>${cell(wordLine(ins(3, wordRun('1953'), ben(3)), endOf('ins', 4, ben(4))))}${cell(wordLine(ins(5, wordRun('£5m'), ben(5))))}</w:tr>` +
        `<w:tr>${cell(wordLine(wordRun('2024')))}${cell(wordLine(wordRun('£9m')), `<w:cellDel ${wordBy(6)}/>`)}</w:tr></w:tbl>`,
    );
    expect(shown(copy)).toEqual([
      'Year[s1+ of flood] | Cost',
      '[s2+1953 | £5m]',
      '2024 | [s3-£9m]',
    ]);
    expect(copy.review.suggestions['s2']).toEqual({
      ...BEN,
      text: '1953 | £5m',
      change: 'paragraph',
    });
    expect(copy.notes.map(({ code }) => code)).not.toContain('cell-changes');
  });

  it('stay in notes and in text boxes, which Word writes twice', () => {
    const box = `<w:txbxContent>${wordLine(wordRun('Boxed ') + ins(1, wordRun('words.')))}</w:txbxContent>`;
    const copy = read({
      body: wordLine(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          wordRun('Text') +
          '<w:r><w:footnoteReference w:id="2"/></w:r>',
      ),
      footnotes: `<w:footnote w:id="2">${wordLine('<w:r><w:footnoteRef/></w:r>' + wordRun(' A ') + del(3, 'long ', ben(3)) + wordRun('note.'))}</w:footnote>`,
    });
    expect(shown(copy)).toEqual(['Text1', 'Boxed [s1+words.]', '1 A [s2-long ]note.']);
    expect(copy.notes.map(({ code }) => code)).toEqual([
      'text-boxes',
      'notes-at-end',
      'tracked-changes',
    ]);
  });

  it('show changes of look that a story has, and tell of the others', () => {
    const change = (id: number, before: string): string =>
      `<w:rPrChange ${ben(id)}><w:rPr>${before}</w:rPr></w:rPrChange>`;
    const copy = read(
      wordLine(
        wordRun('bold', `<w:b/>${change(1, '')}`) +
          wordRun(' plain', change(2, '<w:i/>')) +
          wordRun(' large', `<w:sz w:val="40"/>${change(3, '')}`),
        `<w:pPrChange ${wordBy(4)}><w:pPr/></w:pPrChange>`,
      ),
    );
    expect(copy.blocks[0]?.inline?.map(({ marks }) => marks)).toEqual([
      [
        { type: 'strong' },
        {
          type: 'modification',
          attrs: {
            id: 's1',
            type: 'mark',
            attrName: 'strong',
            previousValue: false,
            newValue: true,
          },
        },
      ],
      [
        {
          type: 'modification',
          attrs: {
            id: 's2',
            type: 'mark',
            attrName: 'emphasis',
            previousValue: true,
            newValue: false,
          },
        },
      ],
      undefined,
    ]);
    const told = copy.notes.find(({ code }) => code === 'format-changes')?.message ?? '';
    expect(told).toContain('Ben Oduya, 29 March 2026');
    expect(told).toContain('Ana Weir, 28 March 2026');
  });

  it('come through into the story, each with its author and date', () => {
    const filler =
      'The council wants a higher wall, and it will not have the money for one this year.';
    const body =
      wordLine(wordRun('The wall cannot hold the river'), '<w:pStyle w:val="Title"/>') +
      wordLine(wordRun(filler) + ins(1, wordRun(' Nor will it next year.'))) +
      wordLine(wordRun(filler.replace('council', 'town') + ' '), endOf('ins', 2, ben(2))) +
      wordLine(
        ins(3, wordRun('A paragraph that is wholly new and says something else again.'), ben(3)),
      ) +
      wordLine(
        wordRun('The last word is with the river, which has never read ') +
          del(4, 'a', ben(4)) +
          ins(5, wordRun('any')) +
          wordRun(' report about itself.'),
      );
    const styles =
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>';
    const copy = read({ body, styles });
    const { story } = storyFromRecognition(recogniseWord(copy), {
      id: '00000000-0000-4000-8000-000000000001',
      now: '2026-03-30T09:00:00Z',
      houseStyleId: 'newsroom',
      language: 'en',
      timeZone: 'UTC',
    });
    expect(parseStory(story).ok).toBe(true);
    expect(story.suggestions).toEqual(copy.review.suggestions);
    const by = Object.values(story.suggestions).map((entry: Suggestion) => [
      entry.author,
      entry.at,
    ]);
    expect(by).toEqual([ANA, BEN, BEN, ANA].map(({ author, at }) => [author, at]));
    expect(docOf(story).textContent).toContain('has never read aany report');
  });
});
