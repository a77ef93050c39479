import { describe, expect, it } from 'vitest';
import { countSentences, readingEase } from './readability';

const plain =
  'The cat sat on the mat. It was a warm day and the sun was out. We had bread and jam for tea. Then we went for a walk by the sea with the dog.';
const dense =
  'In contemporary circumstances, Institutional accountability necessitates comprehensive transparency regarding intergovernmental negotiations, particularly considering multilateral organisations’ constitutional responsibilities, notwithstanding countervailing administrative considerations and longstanding jurisdictional disagreements between supranational authorities internationally, demonstrably undermines collaborative decision-making everywhere and unquestionably discourages participation.';

describe('readingEase', () => {
  it('calls short words in short sentences very plain', () => {
    expect(readingEase(plain)?.label).toBe('very plain');
  });
  it('calls a sentence of abstractions dense', () => {
    expect(readingEase(dense)?.label ?? 'too short').toBe('dense');
  });
  it('says nothing of a few words', () => {
    expect(readingEase('Too short to tell.')).toBeNull();
  });
  it('says nothing of other languages than English', () => {
    expect(readingEase(plain, 'de')).toBeNull();
  });
});

describe('countSentences', () => {
  it.each([
    ['Dr. Smith went. He left.', 2],
    ['It cost 3.5 million. Why?', 2],
    ['“Go!” she said. He went.', 3],
    ['No end mark', 1],
  ])('finds in %j %i', (text, sentences) => {
    expect(countSentences(text)).toBe(sentences);
  });
});
