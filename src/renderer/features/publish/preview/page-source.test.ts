import { describe, expect, it } from 'vitest';
import { problem } from '@shared/result/problem';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, page, photo, story } from '../../../../../tests/story-builder';
import { pageSource } from './page-source';

const piece = story(
  page({
    kicker: 'Opinion',
    headline: 'The tide',
    body: ['One.', photo('The quay.', 'N'), 'Two.', photo('The pier.', 'N')],
  }),
);

describe('the HTML of the preview', () => {
  it('is that of the target, line by line', () => {
    const fragment = pageSource(piece, houseStyle(), 'fragment', []) ?? [];
    expect(fragment[0]?.text).toBe('<article lang="en-GB">');
    expect(fragment.map(({ text }) => text)).toContain('<p>One.</p>');
    expect(pageSource(piece, houseStyle(), 'page', [])?.[0]?.text).toBe('<!DOCTYPE html>');
  });

  it('marks the line that a check speaks of, by the gravest that is said of it', () => {
    const said = [
      { ...problem('x', 'A tip.', 'photo 2'), level: 'suggestion' as const },
      problem('y', 'No credit.', 'photo 2'),
      problem('z', 'Of the furniture.', 'slug'),
    ];
    const lines = pageSource(piece, houseStyle(), 'fragment', said) ?? [];
    const marked = lines.flatMap(({ level, words }, at) => (level === null ? [] : [[at, words]]));
    const [[at = 0, words] = []] = marked;
    expect([marked.length, words]).toEqual([1, 'No credit.']);
    expect(lines[Number(at) + 1]?.text).toContain('The pier.');
  });

  it('is not there where the story holds what no page can', () => {
    const broken = story(page({ headline: 'The tide', body: [element('paragraph', 'A\u0001B')] }));
    expect(pageSource(broken, houseStyle(), 'page', [])).toBeNull();
  });
});
