import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { photoDraft, picture } from '../../../../../tests/photo-builder';
import { template } from '../../../../../tests/house-style-builder';
import {
  caretAt,
  openPage,
  press,
  select,
  type,
  type OpenPage,
} from '../../../../../tests/open-page';
import { page } from '../../../../../tests/story-builder';
import { guest } from '@shared/story/contributor';
import { insertPhotos } from '../photos/insert-photos';

const note = template(`
id: note
version: 4
kind: editorsNote
name: Note
wording: "{author} writes from {town}."
slots:
  author: { label: Author, kind: person, from: author.name }
  town: { label: Town, kind: place, marks: [emphasis] }
`);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** What the page writes to the clipboard for its selection. */
function copy({ view }: OpenPage): { html: string; text: string } {
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  return { html: dom.innerHTML, text };
}
const pasteEvent = (): ClipboardEvent => new Event('paste') as ClipboardEvent;

function withNote(): OpenPage {
  const desk = openPage(page({ headline: 'Head', body: ['One'] }), {
    contributors: [guest('Ana Weir')],
  });
  desk.editor.insertTemplate(note);
  type(desk, 'Arle');
  return desk;
}

function copiedNote(): { html: string; text: string } {
  const desk = withNote();
  press(desk, 'Control-a');
  return copy(desk);
}

describe('a block that is copied whole', () => {
  it('keeps its template and its own values in another story, and follows that one', () => {
    const { html } = copiedNote();
    const other = openPage(page({ headline: 'Other', body: ['Two'] }), {
      contributors: [guest('Ben Lock')],
    });
    caretAt(other, 'Two');
    other.view.pasteHTML(html, pasteEvent());
    const [, , , block] = other.doc().children;
    expect(block?.attrs).toMatchObject({ templateId: 'note', templateVersion: 4 });
    expect(other.openStory.record.templates.map(({ id }) => id)).toEqual(['note']);
    other.openStory.changeRecord({ section: 'Cities' });
    expect(other.doc().child(3).textContent).toBe('Ben Lock writes from Arle.');
    expect(other.doc().child(4).textContent).toBe('Two');
  });

  it('takes the place of the block of its kind that the caret is in', () => {
    const { html } = copiedNote();
    const other = openPage(page({ editorsNote: 'An old note by hand.', body: ['Two'] }));
    caretAt(other, 'old');
    other.view.pasteHTML(html, pasteEvent());
    expect(other.doc().child(3).textContent).toBe('Ana Weir writes from Arle.');
    expect(other.doc().child(3).attrs['templateId']).toBe('note');
  });

  it('is words where the page has its kind elsewhere', () => {
    const { html } = copiedNote();
    const other = openPage(page({ editorsNote: 'A note.', body: ['Two '] }));
    caretAt(other, 'Two ');
    other.view.pasteHTML(html, pasteEvent());
    expect(other.doc().child(4).textContent).toBe('Two Ana Weir writes from Arle.');
  });

  it('is plain good text for other programs', () => {
    expect(copiedNote().text).toBe('Ana Weir writes from Arle.');
  });

  it('is words when only a part of it was copied', () => {
    const desk = withNote();
    select(desk, 'Arle');
    const { html } = copy(desk);
    caretAt(desk, 'One');
    desk.view.pasteHTML(html, pasteEvent());
    expect(desk.doc().child(4).textContent).toBe('OneArle');
  });
});

describe('a slot with marks of its own', () => {
  it('takes those its template allows and no others', () => {
    const desk = withNote();
    select(desk, 'Arle');
    desk.editor.run('strong');
    desk.editor.run('emphasis');
    const town = desk.doc().child(3).child(2);
    expect(town.firstChild?.marks.map(({ type: { name } }) => name)).toEqual(['emphasis']);
  });
});

describe('a caption', () => {
  it('follows where and when its photo was taken, in the house’s form', () => {
    const desk = openPage(page({ body: ['One'] }), {}, 'broadcaster');
    caretAt(desk, 'One');
    const facts = { city: 'Arle', takenOn: '2026-03-21' };
    const draft = photoDraft(picture('a', { facts }), { what: 'Boats wait for the tide' });
    insertPhotos([draft], null, desk.editor.context)(desk.view.state, desk.view.dispatch);
    let pos = -1;
    desk.doc().descendants((node, at) => {
      if (node.type.name === 'photo') pos = at;
      return true;
    });
    expect(desk.doc().nodeAt(pos)?.firstChild?.textContent).toBe(
      'Boats wait for the tide in Arle, March 21, 2026.',
    );
  });
});
