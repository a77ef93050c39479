import { describe, expect, it } from 'vitest';
import { textBlocks } from './text-blocks';

const texts = (text: string): string[] =>
  textBlocks(text.split('\n').map((line) => line.trim())).blocks.map((block) => block.text);

describe('textBlocks', () => {
  it('takes a line for a paragraph where lines are long', () => {
    const paragraph =
      'The river rose again in the night, and by morning nobody on the quay could say where the road had been, although everybody tried.';
    expect(texts(`${paragraph}\n${paragraph}`)).toEqual([paragraph, paragraph]);
  });

  it('joins the lines of a mail that was wrapped, and leaves its headers and list alone', () => {
    const mail = [
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
    expect(texts(mail)).toEqual([
      'Bees do not need a king',
      'By Ana Ruiz',
      'Your leader of last week calls on the ministry to appoint somebody to speak for pollinators. I have kept bees for thirty-one years, and I should like to say, with respect, that this is how a committee imagines a hive.',
      'What they need is boring, and none of it costs a salary, so that I do not expect to hear it from a minister this year or next:',
      '- verges that are cut in September',
      '- a rule on spraying before breakfast',
    ]);
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
});
