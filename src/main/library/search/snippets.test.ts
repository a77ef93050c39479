import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '@shared/register/contributor-fields';
import { HIT_END, HIT_START, indexText } from './search-text';
import { snippetIn } from './snippets';

const found = (query: string, ...texts: string[]) => snippetIn(query)(texts.map(indexText));
const run = (words: number) => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');
const marked = (words: string) => `${HIT_START}${words}${HIT_END}`;

describe('a snippet', () => {
  it.each([
    ['nothing of it', 'heron', ['The river.'], ''],
    ['a text of no words', 'heron', [''], ''],
    [
      'accents that are characters of their own',
      'cafe',
      ['A cafe\u0301 closes.'],
      `A ${marked('cafe\u0301')} closes.`,
    ],
    [
      'the text that holds most of it',
      'quay heron',
      ['The quay.', 'Heron at the quay.'],
      `${marked('Heron')} at the ${marked('quay')}.`,
    ],
    [
      'the first text, where both hold as much',
      'quay',
      ['One quay.', 'Two quays.'],
      `One ${marked('quay')}.`,
    ],
    ['a phrase as one', '“the quay”', ['To the quay.'], `To ${marked('the quay')}.`],
    ['no word within a word', 'eron', ['Herons.'], ''],
    ['the beginning of a word', 'her', ['Herons.'], `${marked('Herons')}.`],
  ])('shows %s', (_what, query, texts, snippet) => {
    expect(found(query, ...texts)).toBe(snippet);
  });

  it('shows where a long text holds all of it, though single words stand before', () => {
    const text = `Heron first. ${run(200)} the heron on the quay ${run(200)}`;
    expect(found('quay heron', text)).toBe(
      `…word197 word198 word199 the ${marked('heron')} on the ${marked('quay')} word0 word1 word2 word3 word4 word5 word6 word7…`,
    );
  });

  // Some texts fold with every character in its place, others do not.
  const words = (...of: readonly string[]) => fc.array(fc.constantFrom(...of), { maxLength: 60 });
  const plain = words('x'.repeat(70), 'the', 'Łódź');
  const moving = words('x'.repeat(70), 'ﬁsh', 'cafe\u0301', 'ﬁ'.repeat(20));
  const hits = fc.array(fc.constantFrom('heron', 'Häfen', 'quay', 'herons'), { maxLength: 3 });
  const copy = fc
    .oneof(fc.tuple(plain, hits, plain, hits, plain), fc.tuple(moving, hits, moving, hits, moving))
    .map((parts) => parts.flat().join(' '));

  it('is a stretch of whole words of the text, with every hit in it marked and nothing else', () => {
    fc.assert(
      fc.property(copy, fc.constantFrom('heron', 'hafen', 'qu', 'heron qu'), (text, query) => {
        const snippet = found(query, text);
        const wanted = query.split(' ');
        const isHit = (each: string) => wanted.some((one) => foldWords(each).startsWith(one));
        expect(snippet !== '').toBe(text.split(' ').some(isHit));
        const bare = snippet.replaceAll(HIT_START, '').replaceAll(HIT_END, '');
        const [before, behind] = [bare.startsWith('…'), bare.endsWith('…')];
        const words = bare.replaceAll('…', '').split(' ');
        if (snippet === '') return;
        expect(` ${text} `).toContain(` ${words.join(' ')} `);
        expect(before || text.startsWith(words.join(' '))).toBe(true);
        expect(behind || text.endsWith(words.join(' '))).toBe(true);
        for (const each of snippet.replaceAll('…', '').split(' '))
          expect(each.startsWith(HIT_START) && each.endsWith(HIT_END)).toBe(
            isHit(each.replaceAll(HIT_START, '')),
          );
      }),
      { numRuns: 300 },
    );
  });
});
