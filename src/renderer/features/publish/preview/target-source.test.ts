import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, page, story } from '../../../../../tests/story-builder';
import { problem } from '@shared/result/problem';
import { TARGET_IDS } from '@shared/house-style/target-ids';
import { sourceOf, targetSource } from './target-source';

const piece = story(
  page({
    headline: 'The tide',
    body: ['The harbour waits for its wall.', 'A second paragraph of copy.'],
  }),
);

describe('the source of a target', () => {
  it.each(TARGET_IDS)('is there for %s, or that of the page', async (id) => {
    const source = await targetSource(piece, houseStyle(), sourceOf([id]), []);
    expect(source?.lines.length).toBeGreaterThan(0);
    const text = source?.lines.map((line) => line.text).join('\n') ?? '';
    expect(text).toContain('The harbour waits for its wall.');
  });

  it.each(['wordpress', 'email', 'markdown', 'ninjs'] as const)(
    'marks the line of %s that holds the words of a place',
    async (id) => {
      const said = [problem('x', 'Look here.', 'paragraph 2')];
      const source = await targetSource(piece, houseStyle(), id, said);
      const marked = source?.lines.filter(({ level }) => level !== null) ?? [];
      expect(marked).toHaveLength(1);
      expect(marked[0]?.text).toContain('A second paragraph of copy.');
      expect(marked[0]?.words).toBe('Look here.');
    },
  );

  it('is that of the first target that is text', () => {
    expect(sourceOf(['docx', 'pdf', 'markdown', 'email'])).toBe('markdown');
    expect(sourceOf(['package'])).toBe('page');
    expect(sourceOf([])).toBe('page');
  });

  it('is not there where the story holds what no page can', async () => {
    const broken = story(page({ headline: 'The tide', body: [element('paragraph', 'A\u0001B')] }));
    expect(await targetSource(broken, houseStyle(), 'email', [])).toBeNull();
  });
});
