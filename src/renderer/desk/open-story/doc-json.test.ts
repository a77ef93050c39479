import { describe, expect, it } from 'vitest';
import { docJson } from '@shared/story/parse-story';
import { element, marked, p, page, photo } from '../../../../tests/story-builder';
import { cachedDocJson } from './doc-json';

const doc = page({
  headline: 'A bridge too low',
  photo: photo('The bridge at noon.', 'Ridgeway', { role: 'lead' }),
  editorsNote: [
    element('slot', 'Ana Weir', { slotId: 'author' }),
    ' is ',
    element('lockedWords', 'a guest of the desk.'),
  ],
  body: [
    p([
      'Plain, ',
      marked('strong', 'strong'),
      ' and ',
      marked('linked', 'link', { href: 'https://example.org/' }),
    ]),
    element('sectionBreak'),
    'End.',
  ],
});

describe('cached JSON of a document', () => {
  it('equals what the core writes', () => {
    expect(cachedDocJson(doc)).toEqual(docJson(doc));
  });

  it('is read back as the same document', () => {
    expect(doc.type.schema.nodeFromJSON(cachedDocJson(doc)).eq(doc)).toBe(true);
  });

  it('gives an unchanged block again without writing it anew', () => {
    const body = doc.child(5);
    const changed = doc.replace(doc.content.size - 3, doc.content.size - 2, body.slice(0, 0));
    expect(changed.child(5).child(0)).toBe(body.child(0));
    expect(cachedDocJson(changed).content?.[5]?.content?.[0]).toBe(
      cachedDocJson(doc).content?.[5]?.content?.[0],
    );
  });
});
