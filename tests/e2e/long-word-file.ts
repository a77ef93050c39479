import { inserted, p, run, wordFile } from './word-files';

/** Words in a random order that is always the same, as long copy has them: no file packs a thousand times the same. */
const WORDS =
  'river wall council water meadow flood harbour steps winter plan vote room money stone quay night bridge home insurer map'.split(
    ' ',
  );

/** A long piece of so many words, in paragraphs of a hundred, each tenth with a tracked change. */
export function longFile(words: number): Uint8Array {
  let seed = 7;
  const word = (): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[Math.floor(seed / 65_536) % WORDS.length] ?? '';
  };
  const paragraph = (at: number): string => {
    const copy = `The ${Array.from({ length: 98 }, word).join(' ')} ${at}.`;
    return p(at % 10 === 0 ? `${run(copy)}${inserted(at + 1, ' So it is.')}` : run(copy));
  };
  return wordFile(
    [
      p(run('The wall cannot hold the river'), 'Title'),
      ...Array.from({ length: Math.ceil(words / 100) }, (_, at) => paragraph(at)),
    ].join(''),
  );
}
