import { describe, expect, it } from 'vitest';
import { curedBlocks, hitsOfNative, liveBlocksOf, pieceWith } from '../../../../tests/live-blocks';
import { NATIVE_RULES } from './news-native-rules';

describe.each(NATIVE_RULES)('$name', (rule) => {
  it('has examples, a name of its own and a whole card', () => {
    expect(rule.fires.length).toBeGreaterThanOrEqual(2);
    expect(rule.silent.length).toBeGreaterThanOrEqual(2);
    expect(NATIVE_RULES.filter(({ name }) => name === rule.name)).toHaveLength(1);
    const { title, reason, bad, good } = rule.card;
    for (const words of [title, reason, bad, good]) expect(words).not.toBe('');
    for (const words of [title, bad, good]) expect(words.length).toBeLessThanOrEqual(300);
  });

  it.each(rule.fires)('fires at $words', ({ words, ...example }) => {
    const blocks = liveBlocksOf(example);
    const piece = pieceWith(example.facts);
    const hits = hitsOfNative(rule, blocks, piece);
    expect(hits.map((hit) => hit.words)).toEqual(words);
    for (const { message } of hits) expect(message).toMatch(/\S.*[.”"’]$|: .$/u);
    const cured = curedBlocks(blocks, hits);
    const left = hitsOfNative(rule, cured, piece);
    expect(left.filter(({ suggestions }) => suggestions.length > 0)).toEqual([]);
    if (rule.card.fix === 'none') expect(hits.flatMap((hit) => hit.suggestions)).toEqual([]);
  });

  it.each(rule.silent)('is silent on $body $editorsNote $caption', (example) => {
    const hits = hitsOfNative(rule, liveBlocksOf(example), pieceWith(example.facts));
    expect(hits.map((hit) => hit.words)).toEqual([]);
  });
});
