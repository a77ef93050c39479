import { describe, expect, it } from 'vitest';
import { bareText, isHuge } from './markup-limits';

describe('markup that is too much to be read as such', () => {
  it.each<[what: string, html: string, huge: boolean]>([
    ['a book in paragraphs', '<p>words</p>'.repeat(100_000), false],
    ['more than 200,000 elements', '<b>x</b>'.repeat(200_001), true],
    ['8 MB', `<p>${'x'.repeat(8_000_000)}</p>`, true],
    ['boxes in boxes, 300 deep', `${'<div>'.repeat(300)}x${'</div>'.repeat(300)}`, true],
    ['boxes and spans in turn, 300 deep', '<div><span>'.repeat(150), true],
    ['boxes in boxes, 250 deep', `${'<div>'.repeat(250)}x${'</div>'.repeat(250)}`, false],
    ['paragraphs that nobody ends', '<p>words'.repeat(5000), false],
    ['boxes beside boxes', '<div><span>x</span></div>'.repeat(5000), false],
  ])('%s', (_what, html, huge) => {
    expect(isHuge(html)).toBe(huge);
  });

  it('still gives its words, line by line', () => {
    expect(
      bareText(
        '<style>p{}</style><p>Fish &amp; <b>chips</b>&nbsp;&lt;3</p><div>Next</div><!-- no --><script>no()</script>',
      )
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ).toEqual(['Fish & chips <3', 'Next']);
  });
});
