import { describe, expect, it } from 'vitest';
import { proposed } from '../../../../tests/reviewed-story';
import { marked, p, page } from '../../../../tests/story-builder';
import { storySchema } from '../../elements/story.schema';
import type { Comment } from '../review';
import { openReview } from './open-review';
import { settledComments, unmarkComments } from './settle-comments';

const put = (words: string, id: string) => marked(words, 'insertion', { id });
const out = (words: string, id: string) => marked(words, 'deletion', { id });
const about = (words: string, id: string) => marked(words, 'comment', { id });
const said = (text: string, changes: Partial<Comment> = {}): Comment => ({
  ...{ author: 'Hale Brandreth', at: null, text, parent: null, resolved: null },
  ...changes,
});

describe('what is open in a story', () => {
  it('is told in page order, with what goes and what comes', () => {
    const doc = page({
      headline: ['Why ', put('two', 'h')],
      body: [
        p(['It was ', out('eleven', 'd'), put('11', 'i'), ' years, ', about('they say', 'c'), '.']),
        p('Whole').mark([storySchema.mark('insertion', { id: 'k' })]),
        p('Next').mark([storySchema.mark('deletion', { id: 'b' })]),
      ],
    });
    const rows = openReview(doc, {
      suggestions: {
        ...{ h: proposed(), d: proposed(), i: proposed(), gone: proposed() },
        ...{ k: proposed({ change: 'paragraph' }), b: proposed({ change: 'break' }) },
      },
      comments: { c: said('Who?') },
    }).map((item) =>
      item.kind === 'comment'
        ? `${item.about}: ${item.text}`
        : `${item.keys.join('+')} ${item.change} -${item.takesOut} +${item.putsIn} ${item.break}`,
    );
    expect(rows).toEqual([
      'h words - +two null',
      'd+i words -eleven +11 null',
      'they say: Who?',
      'k paragraph - +Whole null',
      'b break - + taken out',
    ]);
  });

  it('has a deletion and an insertion of two people, or of a move, apart', () => {
    const doc = page({ body: [p([out('eleven', 'd'), put('11', 'i')])] });
    const count = (d: object, i: object): number =>
      openReview(doc, { suggestions: { d: proposed(d), i: proposed(i) }, comments: {} }).length;
    expect(count({}, {})).toBe(1);
    expect(count({}, { author: 'Ben Ash' })).toBe(2);
    expect(count({ move: 'i' }, { move: 'd' })).toBe(2);
  });

  it('has a thread as one, whatever of it is marked, until it is settled', () => {
    const doc = page({
      body: [p([about('The ', 'c1'), marked('river', 'comment', { id: 'c2' })]), p('x')],
    });
    const comments = { c1: said('Which?'), c2: said('The Carrow.', { parent: 'c1' }) };
    const [thread, ...more] = openReview(doc, { suggestions: {}, comments });
    expect(more).toEqual([]);
    expect(thread).toMatchObject({ key: 'c1', keys: ['c1', 'c2'], about: 'The river' });
    const { doc: after } = unmarkComments(doc, thread?.keys ?? []);
    expect(openReview(after, { suggestions: {}, comments })).toEqual([]);
    expect(after.textContent).toBe(doc.textContent);
    const settled = settledComments(comments, ['c1'], 'Mo', '2026-03-28T09:00:00Z');
    expect(settled['c1']?.resolved).toEqual({ by: 'Mo', at: '2026-03-28T09:00:00Z' });
    expect(settled['c2']?.resolved).toBeNull();
  });
});
