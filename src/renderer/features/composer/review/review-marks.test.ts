import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caretAt, openPage, type as typeWords } from '../../../../../tests/open-page';
import { proposed } from '../../../../../tests/reviewed-story';
import { marked, p, page } from '../../../../../tests/story-builder';
import { storySchema } from '@shared/elements/story.schema';
import { decide } from '@shared/story/review/decide';
import { readReview, reviewOf } from '../../../desk/review/story-review';
import { showStretch } from './current-stretch';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const on = (words: string, type: string, id: string) =>
  p(words).mark([storySchema.mark(type, { id })]);

function openReviewed() {
  const doc = page({
    body: [
      p([
        'It was ',
        marked('eleven', 'deletion', { id: 'd' }),
        marked('11', 'insertion', { id: 'i' }),
        ' years, ',
        marked('they say', 'comment', { id: 'c' }),
        '.',
      ]),
      on('Whole.', 'insertion', 'k'),
      on('Joined.', 'deletion', 'b'),
    ],
  });
  const desk = openPage(doc, {
    suggestions: {
      d: proposed(),
      i: proposed({ author: 'Jory Kestrel' }),
      k: proposed({ change: 'paragraph' }),
      b: proposed({ change: 'break' }),
    },
    comments: {
      c: { author: 'Hale Brandreth', at: null, text: 'Who?', parent: null, resolved: null },
    },
  });
  const mark = (key: string): HTMLElement => {
    const found = desk.view.dom.querySelector<HTMLElement>(`[data-review="${key}"]`);
    if (found === null) throw new Error(`No mark ${key}`);
    return found;
  };
  return { desk, mark };
}

describe('marks of review on the page', () => {
  it('are elements of their kind, named for those who listen, each author in a hue of their own', () => {
    const { mark } = openReviewed();
    const said = ['d', 'i', 'c', 'k', 'b'].map((key) => {
      const { tagName, dataset } = mark(key);
      return `${tagName} ${dataset['hue']} ${dataset['initials']} ${mark(key).getAttribute('aria-description')}`;
    });
    expect(said).toEqual([
      'DEL 1 AW deleted by Ana Weir',
      'INS 2 JK inserted by Jory Kestrel',
      'MARK 4 HB comment by Hale Brandreth',
      'INS 1 AW inserted by Ana Weir',
      'DEL 1 AW paragraph break deleted by Ana Weir',
    ]);
    expect(mark('k').querySelector('p')?.textContent).toBe('Whole.');
  });

  it('stay the same elements while words beside them are typed', () => {
    const { desk, mark } = openReviewed();
    const before = ['d', 'i', 'c', 'k', 'b'].map(mark);
    caretAt(desk, 'It was');
    typeWords(desk, ' then');
    expect(desk.doc().textContent).toContain('It was then');
    expect(before.map((element) => element.isConnected)).toEqual(before.map(() => true));
  });

  it('lead to their row when they are pressed', () => {
    const { desk, mark } = openReviewed();
    readReview(desk.openStory);
    mark('c').click();
    expect(reviewOf(desk.openStory).getState().current).toBe('c');
    mark('k').click();
    expect(reviewOf(desk.openStory).getState().current).toBe('k');
  });

  it('come back with one Undo, in one piece', () => {
    const { desk } = openReviewed();
    const before = desk.doc();
    const { tr } = decide(
      before,
      desk.openStory.record.suggestions,
      ['d', 'i', 'k', 'b'],
      'accept',
    );
    expect(desk.openStory.changeCopy(tr.steps)).toBe(true);
    expect(desk.doc().textContent).toContain('It was 11 years, they say.Whole. Joined.');
    desk.editor.run('undo');
    expect(desk.doc().eq(before)).toBe(true);
  });

  it('show which one is worked on, without taking the focus', () => {
    const { desk } = openReviewed();
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    let from = 0;
    desk.doc().descendants((node, pos) => {
      if (node.text === 'they say') from = pos;
    });
    showStretch(desk.view, from, from + 8);
    const current = desk.view.dom.querySelector('[class*="current"]');
    expect(current?.textContent).toBe('they say');
    expect(document.activeElement).toBe(button);
    expect(desk.view.state.selection.head).toBe(from + 8);
  });
});
