import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../../tests/live-copy';
import { quotationsIn } from './quotations';

const quoted = (text: string, kind = 'paragraph'): readonly string[] =>
  quotationsIn(copyOf(kind, text)).map(({ from, to }) => text.slice(from, to));

describe('quotationsIn', () => {
  it.each([
    ['curly marks', 'He said, “We are here,” and left.', ['We are here,']],
    ['straight marks', 'He said, "We are here," and left.', ['We are here,']],
    ['two', '“Yes,” she said. “No.”', ['Yes,', 'No.']],
    [
      'one in another as one',
      '“He said ‘the war is over’ to me,” she said.',
      ['He said ‘the war is over’ to me,'],
    ],
    ['speech that the next paragraph goes on with', 'He said: “We are here.', ['We are here.']],
    ['what opens curly and closes straight', 'an “alliance," he said', ['alliance,']],
    ['what opens straight and closes curly', 'an "alliance,” he said', ['alliance,']],
    ['single marks around several words', 'He wrote ‘the war is over’ on it.', ['the war is over']],
    [
      'single marks after a possessive',
      'He wrote ‘the writers’ strike is on’ there.',
      ['the writers’ strike is on'],
    ],
    [
      'straight single marks around several words',
      "He wrote 'the war is over' on it.",
      ['the war is over'],
    ],
    ['German marks', 'Er sagte: „Wir sind da“, und ging.', ['Wir sind da']],
    ['French marks', 'Il dit « nous voilà » et sort.', [' nous voilà ']],
    ['Chinese marks', '他说「我们来了」就走了', ['我们来了']],
    ['a pair after a dash', 'He left—“At last!”', ['At last!']],
  ])('finds %s', (_, text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  it.each([
    ['apostrophes', 'It’s the dogs’ day, isn’t it?'],
    ['straight apostrophes', "It's the dogs' day, rock 'n' roll, the '90s"],
    ['inches', 'a 6\'2" man and an 8" gun'],
    ['a single word in single marks', 'the ‘experts’ said'],
    ['a mark that only closes', 'alliance,” he said'],
  ])('is not taken in by %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('takes block quotes whole', () => {
    expect(quoted('We are here.', 'quote')).toEqual(['We are here.']);
  });
});
