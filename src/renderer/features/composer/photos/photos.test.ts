import type { Node } from '@tiptap/pm/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { photoDraft, photoRecord, picture } from '../../../../../tests/photo-builder';
import { caretAt, openPage, select, type, type OpenPage } from '../../../../../tests/open-page';
import { page, photo } from '../../../../../tests/story-builder';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import { changePending, changePhoto } from './change-photo';
import { insertPhotos } from './insert-photos';
import { photoOnPage } from './photo-on-page';

const taken = { city: 'Arle', country: 'Caldria', takenOn: '2026-03-21', creator: 'Pia Lund' };
const quay = picture('a', { facts: taken });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function photoPos(desk: OpenPage): number {
  let pos = -1;
  desk.doc().descendants((node, at) => {
    if (node.type.name === 'photo') pos = at;
    return true;
  });
  return pos;
}
function photoIn(desk: OpenPage): Node {
  const found = desk.doc().nodeAt(photoPos(desk));
  if (!found) throw new Error('No photo is on the page');
  return found;
}
function withQuay(): OpenPage {
  const desk = openPage(page({ body: ['One'] }), {}, 'broadcaster');
  const draft = photoDraft(quay, { what: 'Boats wait for the tide', creditLine: 'Northlight' });
  insertPhotos([draft], null, desk.editor.context)(desk.view.state, desk.view.dispatch);
  return desk;
}
const draftIn = (desk: OpenPage) => photoOnPage(photoIn(desk), quay, desk.editor.context).draft;
function change(desk: OpenPage, changes: Parameters<typeof photoDraft>[1]): void {
  const draft = { ...draftIn(desk), ...changes };
  changePhoto(photoPos(desk), draft, desk.editor.context)(desk.view.state, desk.view.dispatch);
}
const texts = (desk: OpenPage): string[] => photoIn(desk).children.map((each) => each.textContent);

describe('a photo of the page as a draft', () => {
  it('is what was put in', () => {
    const desk = withQuay();
    expect(draftIn(desk)).toMatchObject({
      what: 'Boats wait for the tide',
      creditLine: 'Northlight',
      templateId: 'photo-caption',
      media: { facts: taken },
    });
  });

  it('changes nothing when it is given back as it was', () => {
    const desk = withQuay();
    select(desk, 'wait');
    desk.editor.run('emphasis');
    const before = desk.doc();
    change(desk, {});
    expect(desk.doc().eq(before)).toBe(true);
  });

  it('brings place and day into the caption when they are corrected', () => {
    const desk = withQuay();
    const facts = { ...taken, city: 'Port Ansley', takenOn: '2026-03-22' };
    change(desk, { media: { ...quay, facts } });
    expect(texts(desk)[0]).toBe('Boats wait for the tide in Port Ansley, Caldria, March 22, 2026.');
    expect(desk.openStory.record.media[0]?.facts).toEqual(facts);
  });

  it('is one step of undo, texts and crop together', () => {
    const desk = withQuay();
    const before = desk.doc();
    change(desk, {
      what: 'Boats leave',
      creditLine: 'Meridian',
      crop: { x: 0.1, y: 0, width: 0.5, height: 0.5 },
    });
    expect(texts(desk)).toEqual(['Boats leave in Arle, Caldria, March 21, 2026.', 'Meridian']);
    desk.editor.run('undo');
    expect(desk.doc().eq(before)).toBe(true);
  });

  it('has a caption without template as one text, and leaves it plain', () => {
    const desk = openPage(page({ body: [photo('A quay at dawn.', 'Northlight')] }));
    const draft = photoOnPage(photoIn(desk), quay, desk.editor.context).draft;
    expect(draft).toMatchObject({ templateId: null, what: 'A quay at dawn.' });
    changePhoto(
      photoPos(desk),
      { ...draft, what: 'A quay.' },
      desk.editor.context,
    )(desk.view.state, desk.view.dispatch);
    expect(photoIn(desk).child(0).toString()).toBe('caption("A quay.")');
  });

  it('leaves words that were unlocked and written by hand', () => {
    const desk = withQuay();
    select(desk, 'Boats wait');
    desk.editor.run('unlock-words');
    expect(draftIn(desk)).toMatchObject({
      templateId: null,
      what: 'Boats wait for the tide in Arle, Caldria, March 21, 2026.',
    });
    const before = photoIn(desk).child(0);
    change(desk, { altText: 'Six boats on mud' });
    expect(photoIn(desk).child(0).eq(before)).toBe(true);
  });

  it('keeps the marks of the words that stay when others are corrected', () => {
    const desk = withQuay();
    select(desk, 'wait');
    desk.editor.run('emphasis');
    change(desk, { what: 'Ships wait for the tide' });
    expect(photoIn(desk).child(0).child(0).toString()).toBe(
      'slot("Ships ", emphasis("wait"), " for the tide")',
    );
  });

  it('has a place of two parts as city and country, though nobody wrote them apart', () => {
    const desk = openPage(page({ body: [photo('Cap', 'Cred', { place: 'Sarn, Caldria' })] }));
    const { draft } = photoOnPage(photoIn(desk), picture(), desk.editor.context);
    expect(draft.media.facts).toEqual({ city: 'Sarn', country: 'Caldria' });
  });

  it('may not push another photo out of the lead', () => {
    const desk = openPage(
      page({ photo: photo('Lead', 'A', { role: 'lead' }), body: [photo('Cap', 'Cred')] }),
    );
    const draft = photoOnPage(photoIn(desk), quay, desk.editor.context).draft;
    expect(
      changePhoto(photoPos(desk), { ...draft, role: 'lead' }, desk.editor.context)(desk.view.state),
    ).toBe(false);
  });
});

describe('pictures that come in', () => {
  const record = photoRecord(quay);

  it('are shown in the dialog when one comes, and stand where they were dropped', async () => {
    const desk = openPage(page({ headline: 'Head', body: ['One', 'Two'] }), {}, 'broadcaster');
    const [opened] = [desk.ports.editPhoto];
    desk.editor.bringPhotos([record]);
    await vi.advanceTimersByTimeAsync(0);
    expect(opened).toHaveBeenCalledWith(
      expect.objectContaining({ mode: 'add', roles: ['lead', 'inline', 'wide'] }),
    );
    expect(photoIn(desk).attrs).toMatchObject({ mediaHash: quay.hash, place: 'Arle, Caldria' });
    expect(desk.openStory.record.media).toEqual([quay]);
  });

  it('leave no trace on the page when the dialog is left', async () => {
    const desk = openPage(page({ body: ['One'] }));
    desk.ports.editPhoto.mockResolvedValue(null);
    const before = desk.doc();
    desk.editor.bringPhotos([record]);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.doc().eq(before)).toBe(true);
    expect(desk.openStory.record.media).toEqual([]);
  });

  it('come at once when they are several, each with its own place and day, as one step of undo', async () => {
    const desk = openPage(page({ body: ['One'] }), {}, 'broadcaster');
    const before = desk.doc();
    desk.editor.bringPhotos([record, photoRecord(picture('b'))]);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.ports.editPhoto).not.toHaveBeenCalled();
    const hashes: unknown[] = [];
    desk.doc().descendants((node) => {
      if (node.type.name === 'photo') hashes.push(node.attrs['mediaHash']);
      return true;
    });
    expect(hashes).toEqual([quay.hash, 'b'.repeat(64)]);
    desk.editor.run('undo');
    expect(desk.doc().eq(before)).toBe(true);
  });

  it('keep what was written at the place that waited for them, and add what they know', async () => {
    const desk = openPage(page({ body: ['One', photo('A quay.', '')] }));
    desk.ports.choosePhotos.mockResolvedValue([
      photoRecord(picture('a', { facts: { ...taken, creditLine: 'Northlight', caption: 'No' } })),
    ]);
    desk.view.dom.querySelector<HTMLButtonElement>('[data-field="photo"] button')?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(texts(desk)).toEqual(['A quay.', 'Northlight']);
    expect(photoIn(desk).attrs).toMatchObject({ place: 'Arle, Caldria', takenOn: '2026-03-21' });
  });

  it('go to where the caret was, although somebody goes on writing elsewhere', async () => {
    const desk = openPage(page({ body: ['One', 'Two'] }));
    let give: (chosen: readonly PhotoRecord[]) => void = () => undefined;
    desk.ports.choosePhotos.mockReturnValue(
      new Promise((resolve) => {
        give = resolve;
      }),
    );
    caretAt(desk, 'One');
    desk.editor.run('insert-photo');
    caretAt(desk, 'Two');
    type(desk, ' and more');
    give([record]);
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.doc().lastChild?.children.map((each) => each.type.name)).toEqual([
      'paragraph',
      'photo',
      'paragraph',
    ]);
  });

  it('fill the place that waits, with more behind it, as one step of undo', async () => {
    const desk = openPage(page({ body: ['One', photo('A quay.', '')] }));
    const before = desk.doc();
    desk.ports.choosePhotos.mockResolvedValue([record, photoRecord(picture('b'))]);
    desk.view.dom.querySelector<HTMLButtonElement>('[data-field="photo"] button')?.click();
    await vi.advanceTimersByTimeAsync(0);
    const photos = desk.doc().lastChild?.children.filter(({ type: { name } }) => name === 'photo');
    expect(photos?.map(({ attrs }): unknown => attrs['mediaHash'])).toEqual([
      quay.hash,
      'b'.repeat(64),
    ]);
    desk.editor.run('undo');
    expect(desk.doc().eq(before)).toBe(true);
  });

  it('still find the place that was kept, when its facts were changed meanwhile', async () => {
    const desk = openPage(page({ body: ['One', photo('A quay.', '')] }));
    let give: (chosen: readonly PhotoRecord[]) => void = () => undefined;
    desk.ports.choosePhotos.mockReturnValue(
      new Promise((resolve) => {
        give = resolve;
      }),
    );
    desk.view.dom.querySelector<HTMLButtonElement>('[data-field="photo"] button')?.click();
    const facts = {
      altText: '',
      decorative: false,
      role: 'wide',
      place: 'Arle',
      takenOn: null,
    } as const;
    changePending(photoPos(desk), facts)(desk.view.state, desk.view.dispatch);
    give([record]);
    await vi.advanceTimersByTimeAsync(0);
    expect(photoIn(desk).attrs).toMatchObject({
      mediaHash: quay.hash,
      place: 'Arle',
      role: 'wide',
    });
  });

  it('are said to be in the library alone when the story was closed meanwhile', async () => {
    const desk = openPage(page({ body: ['One'] }));
    desk.editor.bringPhotos([record]);
    desk.editor.destroy();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.ports.notice).toHaveBeenCalledWith(
      'The photo is in the photo library, and in no story: this one was closed meanwhile.',
    );
  });

  it('are edited with the same key that adds them', async () => {
    const desk = withQuay();
    type(desk, ' high');
    desk.editor.run('insert-photo');
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.ports.editPhoto).toHaveBeenCalledWith(expect.objectContaining({ mode: 'edit' }));
    expect(desk.ports.choosePhotos).not.toHaveBeenCalled();
  });
});
