import type { Node, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { element, marked, p, page, photo } from '../../../../../tests/story-builder';
import { placeInField } from '../fields/field-stops';
import { fitSlice } from './fit-slice';
import { plainSlice } from './plain-text';

const target = page({ headline: 'Head', editorsNote: 'Note', body: ['Body'] });

function pasteInto(field: string, slice: Slice): Node {
  const selection = placeInField(target, field);
  if (!selection) throw new Error(`No ${field}`);
  const state = EditorState.create({ doc: target, selection });
  const { doc } = state.apply(state.tr.replaceSelection(fitSlice(slice, state.selection.$from)));
  doc.check();
  return doc;
}

const copied = (doc: Node, from = 0, to = doc.content.size): Slice => doc.slice(from, to, true);
const chip = element('slot', 'Ana', { slotId: 'author' });

describe('pasting a house block of the body', () => {
  const block = element('deskBlock', [chip, ' speaks tonight.'], { kind: 'event-notice' });
  const source = page({ body: ['Before', block, 'After'] });
  const start = source.child(0).nodeSize * 3 + 1;
  const at = start + source.child(3).child(0).nodeSize;
  const kinds = (doc: Node): string[] =>
    doc.child(4).children.map(({ type, textContent }) => `${type.name}: ${textContent}`);

  it('keeps it, with the copy around it', () => {
    expect(kinds(pasteInto('body', copied(source, start, source.content.size - 1)))).toEqual([
      'paragraph: Before',
      'deskBlock: Ana speaks tonight.',
      'paragraph: After',
      'paragraph: Body',
    ]);
  });

  it('takes a stretch out of it as words', () => {
    expect(kinds(pasteInto('body', copied(source, at + 3, at + 8)))).toEqual([
      'paragraph: na sBody',
    ]);
  });
});

describe('pasting into a field of one line', () => {
  it('joins lines with a space', () => {
    expect(pasteInto('headline', plainSlice('One\nTwo\n\nThree')).child(1).textContent).toBe(
      'HeadOne Two Three',
    );
  });

  it('turns chips into their words where the line holds none', () => {
    const source = page({ editorsNote: [chip, ' writes.'] });
    expect(pasteInto('headline', copied(source)).child(1).textContent).toBe('HeadAna writes.');
  });

  it('keeps chips in a house block', () => {
    const source = page({ editorsNote: [chip, ' writes.'] });
    expect(pasteInto('editorsNote', copied(source)).child(3).child(1).type.name).toBe('slot');
  });

  it('keeps only the marks that the line allows', () => {
    const source = page({ body: [p([marked('strong', 'strong'), marked('slanted', 'emphasis')])] });
    const marks = pasteInto('headline', copied(source))
      .child(1)
      .children.map(({ text, marks: set }) => [text, set.map(({ type }) => type.name)]);
    expect(marks).toEqual([
      ['Headstrong', []],
      ['slanted', ['emphasis']],
    ]);
  });
});

describe('pasting into the body', () => {
  it('takes parts of other fields as paragraphs', () => {
    const source = page({
      headline: 'Title',
      standfirst: 'Sum',
      editorsNote: [chip, ' writes.'],
      body: ['One', element('crosshead', 'Cross')],
      authorBios: ['Bio'],
    });
    const body = pasteInto('body', copied(source)).child(4);
    expect(body.children.map(({ type, textContent }) => `${type.name}: ${textContent}`)).toEqual([
      'paragraph: Title',
      'paragraph: Sum',
      'paragraph: Ana writes.',
      'paragraph: One',
      'crosshead: Cross',
      'paragraph: BioBody',
    ]);
  });

  it('takes lists, quotes and photos as they are', () => {
    const source = page({
      body: [
        element('bulletList', [element('listItem', p('Point'))]),
        photo('Cap', 'Cred'),
        element('sectionBreak'),
        'End',
      ],
    });
    const names = pasteInto('body', copied(source))
      .child(4)
      .children.map(({ type }) => type.name);
    expect(names).toEqual(['bulletList', 'photo', 'sectionBreak', 'paragraph']);
  });

  it('makes paragraphs of plain lines', () => {
    expect(
      pasteInto('body', plainSlice('One\r\nTwo\n\n\nThree '))
        .child(4)
        .children.map(({ textContent }) => textContent),
    ).toEqual(['One', 'Two', 'ThreeBody']);
  });

  it('puts a copied phrase into the sentence, spaces and all', () => {
    const state = EditorState.create({
      doc: target,
      selection: TextSelection.create(target, target.content.size - 2),
    });
    const { doc } = state.apply(
      state.tr.replaceSelection(fitSlice(plainSlice(' and so on'), state.selection.$from)),
    );
    expect(doc.child(4).textContent).toBe('Body and so on');
  });
});
