import { describe, expect, it } from 'vitest';
import {
  draftFrom,
  photoSaying,
  QUAY_FACTS,
  readFact,
} from '../../../../../tests/photo-record-builder';
import {
  createDialogStore,
  draftOf,
  hasChanges,
  redo,
  reframe,
  replaceFile,
  undo,
  write,
  writeFact,
} from './dialog-state';
import { framed } from './framing';

const record = photoSaying();
const opened = () => createDialogStore(record, draftFrom(record)).getState();
const cut = (left: number) => (state: ReturnType<typeof opened>) =>
  reframe(state, (framing, size) =>
    framed(framing, { left, top: 0, width: 600, height: 400 }, size),
  );

describe('the draft of a dialog', () => {
  it('is what it was opened with until something is changed', () => {
    const draft = draftFrom(record, { crop: { x: 0.1, y: 0.2, width: 0.3, height: 0.3 } });
    expect(draftOf(createDialogStore(record, draft).getState())).toEqual(draft);
  });

  it('drops spaces at the ends of its texts, and facts that are empty', () => {
    const typed = writeFact(write(opened(), { what: ' The quay ' }), 'city', '  ');
    const { what, media } = draftOf(typed);
    expect(what).toBe('The quay');
    expect(media.facts).not.toHaveProperty('city');
  });

  it('holds no facts where none are left', () => {
    const bare = photoSaying([readFact('city', 'Port Ansley')]);
    const state = createDialogStore(bare, draftFrom(bare)).getState();
    expect(draftOf(writeFact(state, 'city', '')).media).not.toHaveProperty('facts');
  });
});

describe('what would be lost', () => {
  it('is words, facts and framing, and nothing once they are as they were', () => {
    const typed = write(opened(), { altText: 'Boats' });
    expect(hasChanges(typed)).toBe(true);
    expect(hasChanges(write(typed, { altText: '' }))).toBe(false);
    expect(hasChanges(writeFact(opened(), 'city', 'Ansley'))).toBe(true);
    expect(hasChanges(cut(10)(opened()))).toBe(true);
    expect(hasChanges(undo(cut(10)(opened())))).toBe(false);
  });
});

describe('steps of framing', () => {
  it('are taken back and taken again, one by one', () => {
    const second = cut(20)(cut(10)(opened()));
    const back = undo(second);
    expect(back.framing).toEqual(cut(10)(opened()).framing);
    expect(redo(back).framing).toEqual(second.framing);
    expect(undo(undo(undo(second))).framing).toEqual(opened().framing);
  });

  it('end what was taken back when another is made', () => {
    expect(redo(cut(30)(undo(cut(10)(opened())))).framing).toEqual(cut(30)(opened()).framing);
  });

  it('are none where nothing changed', () => {
    const once = cut(10)(opened());
    expect(cut(10)(once).past).toHaveLength(1);
  });
});

describe('another file', () => {
  const other = photoSaying(
    [readFact('caption', 'Another quay'), readFact('city', 'Saltmarket'), readFact('country', 'X')],
    { hash: 'b'.repeat(64), name: 'other.jpg', width: 800, height: 1200 },
  );

  it('leaves the texts, and what the desk wrote of the facts', () => {
    const typed = writeFact(write(opened(), { altText: 'Boats' }), 'city', 'Ansley');
    const { what, altText, creditLine, media } = draftOf(replaceFile(typed, other));
    expect({ what, altText, creditLine }).toEqual({
      what: 'The quay at low water',
      altText: 'Boats',
      creditLine: 'Northlight',
    });
    expect(media.facts).toMatchObject({ city: 'Ansley', country: 'X', creator: 'Pia Lundmarsh' });
  });

  it('brings its own size, to which the crop is fitted', () => {
    const { media, crop } = draftOf(replaceFile(cut(10)(opened()), other));
    expect(media).toMatchObject({ hash: 'b'.repeat(64), width: 800, height: 1200 });
    expect(crop).toMatchObject({ x: 0, width: 1 });
  });

  it('runs whole where it can’t be cropped', () => {
    const gif = photoSaying([], { type: 'image/gif', hash: 'c'.repeat(64) });
    expect(draftOf(replaceFile(cut(10)(opened()), gif)).crop).toBeNull();
  });

  it('says of each fact where it stands in the new file', () => {
    const { record: now } = replaceFile(opened(), other);
    expect(now.read.facts).not.toEqual(QUAY_FACTS);
  });
});
