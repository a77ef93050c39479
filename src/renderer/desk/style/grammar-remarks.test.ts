import { describe, expect, it, vi } from 'vitest';
import { bodyOf, copyOf } from '../../../../tests/live-copy';
import type { GrammarChecker } from '../grammar/grammar-checker';
import { grammarRemarks } from './grammar-remarks';

const NOTHING = { matches: [], approved: [], suspended: [] };
const WRONG = {
  from: 4,
  to: 8,
  message: 'Use “were”.',
  suggestions: ['were'],
  kind: 'Agreement',
};

function remarks(answer: GrammarChecker['check']) {
  const checker = { check: vi.fn(answer), stop: vi.fn() };
  const more = vi.fn();
  return { checker, more, ...grammarRemarks(checker, more) };
}

const rest = () => new Promise((done) => setTimeout(done));

describe('remarks on grammar', () => {
  it('come with the next report, which they ask for once', async () => {
    const { addTo, more, checker } = remarks(() => Promise.resolve([WRONG]));
    const blocks = bodyOf('They was here.', 'They was there.');
    expect(addTo(NOTHING, blocks).matches).toEqual([]);
    await rest();
    expect(more).toHaveBeenCalledTimes(1);
    const { matches } = addTo(NOTHING, blocks);
    expect(matches.map(({ rule, block, words, fix }) => [rule, block, words, fix])).toEqual([
      ['Grammar.Agreement', 0, ' was', 'review'],
      ['Grammar.Agreement', 1, ' was', 'review'],
    ]);
    expect(new Set(matches.map(({ id }) => id)).size).toBe(2);
    await rest();
    expect(checker.check).toHaveBeenCalledTimes(2);
  });

  it('leave headlines and locked words alone', async () => {
    const { addTo, checker } = remarks(() => Promise.resolve([WRONG]));
    const locked = copyOf('paragraph', 'They was here.', [{ from: 0, to: 14 }]);
    const blocks = [copyOf('headline', 'They was'), locked];
    addTo(NOTHING, blocks);
    await rest();
    expect(addTo(NOTHING, blocks).matches).toEqual([]);
    expect(checker.check).toHaveBeenCalledTimes(1);
  });

  it('stop with a thread that fails, and the report stands', async () => {
    const { addTo, checker, more } = remarks(() => Promise.reject(new Error('out of memory')));
    addTo(NOTHING, bodyOf('They was here.'));
    await rest();
    expect(checker.stop).toHaveBeenCalledTimes(1);
    expect(addTo(NOTHING, bodyOf('Anew.'))).toBe(NOTHING);
    expect([checker.check.mock.calls.length, more.mock.calls.length]).toEqual([1, 0]);
  });
});
