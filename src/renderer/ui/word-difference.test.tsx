import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { WordDifference } from './word-difference';

afterEach(cleanup);

const shown = (from: string, to: string, name: string) => {
  const { container } = render(<WordDifference from={from} to={to} />);
  return [...container.querySelectorAll(name)].map((each) => each.textContent);
};

describe('the difference of two texts', () => {
  it('marks whole words that go and come, and says so in words', () => {
    expect(shown('a hydrologist at Carrow', 'a poet at Carrow', 'del')).toEqual([
      ' taken out: hydrologist, ',
    ]);
    expect(shown('a hydrologist at Carrow', 'a poet at Carrow', 'ins')).toEqual([
      ' put in: poet, ',
    ]);
  });

  it('gives one of the two alone, with its own words marked', () => {
    const { container } = render(<WordDifference from="a poet here" to="a mayor here" only="to" />);
    expect(container.textContent).toBe('a  put in: mayor,  here');
  });

  it('marks nothing in the same text, and all of it where there was none', () => {
    expect(shown('a poet', 'a poet', 'del, ins')).toEqual([]);
    expect(shown('', 'a poet', 'ins')).toEqual([' put in: a poet, ']);
  });
});
