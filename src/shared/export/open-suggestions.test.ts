import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { arbitraryReview, proposed } from '../../../tests/reviewed-story';
import { marked, p, page, story } from '../../../tests/story-builder';
import { storySchema } from '../elements/story.schema';
import { decide } from '../story/review/decide';
import { openKeys } from '../story/review/review-marks';
import { docJson } from '../story/parse-story';
import { summariseStory } from '../story/story-summary';
import { exportStory } from './export-story';
import { runPreflight, waive } from './preflight';
import { prepareStory } from './prepare-story';
import { published } from './published';
import { copySums } from './sign-off/copy-sums';

const style = houseStyle();
const open = story(
  page({
    headline: ['Room for ', marked('a wall', 'deletion', { id: 'h' }), 'the river'],
    body: [
      p(['It will build ', marked('the wall ', 'deletion', { id: 'd' }), 'higher.']),
      p('Gone whole.').mark([storySchema.mark('deletion', { id: 'k' })]),
      p([marked('New', 'insertion', { id: 'i' }), ' words', marked('.', 'comment', { id: 'c' })]),
      p('Joined.').mark([storySchema.mark('deletion', { id: 'b' })]),
    ],
  }),
  {
    contributors: [],
    suggestions: {
      ...{ h: proposed(), d: proposed(), i: proposed() },
      ...{ k: proposed({ change: 'paragraph' }), b: proposed({ change: 'break' }) },
    },
  },
);

describe('a story with suggestions open', () => {
  it('stops, and says of each place why', async () => {
    const { files, problems } = await exportStory(open, style, { targets: ['page'] });
    expect(files).toEqual([]);
    const codes = problems.filter(({ level }) => level === 'error').map(({ code }) => code);
    expect(codes).toContain('suggestion-open');
    expect(codes).toContain('comment-open');
  });

  it.each([true, 'proof'] as const)(
    'goes out as a draft copy (%s) as if each were accepted: no word that is to go, no mark',
    async (draft) => {
      const { files } = await exportStory(open, style, { targets: ['page', 'text'], draft });
      expect(files).toHaveLength(2);
      for (const { content } of files) {
        const text = String(content);
        expect(text).toContain('Room for the river');
        expect(text).toContain('It will build higher.');
        expect(text).toContain('New words. Joined.');
        expect(text).not.toMatch(/the wall|Gone whole|<ins|<del/u);
      }
    },
  );

  it('goes out in the same words where the desk lets it pass', async () => {
    const { rows } = runPreflight(open, style);
    const given = { name: 'Mo', reason: 'Late', at: '2026-03-28T09:00:00Z' };
    const waivers = rows.flatMap((row) => waive(row, given) ?? []);
    const { files } = await exportStory({ ...open, waivers }, style, { targets: ['page'] });
    const html = files.map(({ content }) => String(content)).join('');
    expect(html).toContain('New words. Joined.');
    expect(html).not.toMatch(/the wall|Gone whole|<ins|<del/u);
  });

  it('is listed and counted by the words that are proposed', () => {
    expect(summariseStory(open)).toMatchObject({ headline: 'Room for the river', bodyWords: 7 });
  });

  it('needs another approval of its author when a suggestion is rejected, and none when all are accepted', () => {
    const after = (verdict: 'accept' | 'reject') => {
      const { doc } = prepareStory(open, style);
      const { tr } = decide(doc, open.suggestions, openKeys(doc, open.suggestions), verdict);
      return copySums(prepareStory({ ...open, doc: docJson(tr.doc) }, style)).copyHash;
    };
    expect(after('accept')).toBe(copySums(prepareStory(open, style)).copyHash);
    expect(after('reject')).not.toBe(after('accept'));
  });
});

describe('any story with any suggestions', () => {
  it('prints what it prints when each is accepted', () => {
    fc.assert(
      fc.property(arbitraryReview, ({ doc, suggestions }) => {
        const keys = openKeys(doc, suggestions);
        const accepted = decide(doc, suggestions, keys, 'accept').tr.doc;
        expect(published(story(doc, { suggestions }), style).doc.toJSON()).toEqual(
          published(story(accepted), style).doc.toJSON(),
        );
      }),
    );
  });
});
