import { Transform } from '@tiptap/pm/transform';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caretAt, openPage, type, type OpenPage } from '../../../../../tests/open-page';
import { page } from '../../../../../tests/story-builder';
import { guest } from '@shared/story/contributor';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Steps that take out the first letter of a part of the page, wherever in it the words begin. */
const firstLetterOf = (desk: OpenPage, part: number) => {
  let start = 0;
  for (let at = 0; at < part; at += 1) start += desk.doc().child(at).nodeSize;
  while (desk.doc().nodeAt(start)?.isText !== true) start += 1;
  return new Transform(desk.doc()).delete(start, start + 1).steps;
};

describe('steps from outside the page', () => {
  it('are one step of undo, apart from what was typed there a moment before', () => {
    const desk = openPage(page({ kicker: 'Opinion', headline: 'One', body: ['Alpha'] }));
    caretAt(desk, 'Alpha');
    type(desk, '!');
    const at = desk.view.state.selection.head;
    const { steps } = new Transform(desk.doc()).insert(at, desk.doc().type.schema.text('?'));
    expect(desk.openStory.changeCopy(steps)).toBe(true);
    expect(desk.doc().lastChild?.textContent).toBe('Alpha!?');
    desk.editor.run('undo');
    expect(desk.doc().lastChild?.textContent).toBe('Alpha!');
  });

  it('leave the caret where it is', () => {
    const desk = openPage(page({ headline: 'One', body: ['Alpha'] }));
    caretAt(desk, 'Alpha');
    desk.openStory.changeCopy(firstLetterOf(desk, 1));
    type(desk, '!');
    expect(desk.doc().lastChild?.textContent).toBe('Alpha!');
  });

  it('do not get past locked words', () => {
    const desk = openPage(page(), { contributors: [guest('Ana', { post: 'a poet' })] });
    const note = desk.editor.context.houseStyle.templates.find(
      ({ id }) => id === 'contributor-call',
    );
    expect(note).toBeDefined();
    if (note) desk.editor.insertTemplate(note);
    const before = desk.doc();
    expect(desk.openStory.changeCopy(firstLetterOf(desk, before.childCount - 1))).toBe(false);
    expect(desk.doc().eq(before)).toBe(true);
  });
});
