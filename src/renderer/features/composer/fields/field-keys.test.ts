import type { Node } from '@tiptap/pm/model';
import {
  AllSelection,
  EditorState,
  NodeSelection,
  TextSelection,
  type Command,
} from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { element, p, page, photo } from '../../../../../tests/story-builder';
import {
  backspace,
  deleteAcrossFields,
  enter,
  forwardDelete,
  selectAll,
  stepField,
  stepOverEdge,
} from './field-keys';

const slot = (words: string) =>
  element('slot', words, { slotId: words === '' ? 'missing' : words });
const whole = page({
  kicker: 'Opinion',
  headline: 'Head',
  standfirst: 'Stand',
  photo: photo('Lead', 'Agency', { role: 'lead' }),
  editorsNote: [slot('Ana'), ' writes ', slot('')],
  body: ['One', 'Two', photo('Inner', 'Desk'), 'Three'],
  authorBios: ['Bio'],
  contributorCall: 'Call',
});

/** The position after `words` (or before them) in the first text that holds them. */
function at(doc: Node, words: string, side: 'before' | 'after' = 'after'): number {
  let found = -1;
  doc.descendants((node, pos) => {
    const index = found < 0 ? (node.text?.indexOf(words) ?? -1) : -1;
    if (index >= 0) found = pos + index + (side === 'after' ? words.length : 0);
    return true;
  });
  if (found < 0) throw new Error(`No “${words}” on the page`);
  return found;
}

function caret(doc: Node, anchor: number, head = anchor): EditorState {
  return EditorState.create({ doc, selection: TextSelection.create(doc, anchor, head) });
}

function press(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  next.doc.check();
  return next;
}

/** The words of the block that the caret stands in. */
const caretIn = (state: EditorState): string =>
  `${state.selection.$head.parent.type.name}: ${state.selection.$head.parent.textContent}`;

describe('Tab', () => {
  it('goes through every field, slots of a house block first', () => {
    let state = caret(whole, 1);
    const seen: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      state = press(state, stepField(1));
      seen.push(caretIn(state));
    }
    expect(seen).toEqual([
      'headline: Head',
      'standfirst: Stand',
      'caption: Lead',
      'creditLine: Agency',
      'slot: Ana',
      'slot: ',
      'paragraph: One',
      'caption: Inner',
      'creditLine: Desk',
      'paragraph: Three',
      'authorBio: Bio',
      'contributorCall: Call',
    ]);
  });

  it('goes back the same fields', () => {
    let state = caret(whole, at(whole, 'Three'));
    const seen: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      state = press(state, stepField(-1));
      seen.push(caretIn(state));
    }
    expect(seen).toEqual([
      'creditLine: Desk',
      'caption: Inner',
      'paragraph: Two',
      'slot: ',
      'slot: Ana',
      'creditLine: Agency',
    ]);
  });

  it('lets the key go on at the last field', () => {
    expect(stepField(1)(caret(whole, at(whole, 'Call')))).toBe(false);
  });
});

describe('Enter', () => {
  it.each([
    ['Head', 'standfirst: Stand'],
    ['Lead', 'creditLine: Agency'],
    ['Agency', 'slot: Ana'],
    ['Bio', 'contributorCall: Call'],
  ])('after “%s” goes to the next field and splits nothing', (words, expected) => {
    const state = press(caret(whole, at(whole, words)), enter);
    expect(caretIn(state)).toBe(expected);
    expect(state.doc.eq(whole)).toBe(true);
  });

  it('after a photo that ends the body makes the paragraph to go on in', () => {
    const doc = page({ body: [photo('Cap', 'Cred')] });
    const state = press(caret(doc, at(doc, 'Cred')), enter);
    expect(state.doc.child(3).children.map(({ type }) => type.name)).toEqual([
      'photo',
      'paragraph',
    ]);
    expect(caretIn(state)).toBe('paragraph: ');
  });

  it('on a selected photo that opens the body makes a paragraph before it', () => {
    const doc = page({ body: [photo('Cap', 'Cred'), 'One'] });
    const pos = at(doc, 'Cap', 'before') - 2;
    const selected = EditorState.create({ doc, selection: NodeSelection.create(doc, pos) });
    expect(press(selected, enter).doc.child(3).child(0).type.name).toBe('paragraph');
  });

  it('splits a paragraph of the body', () => {
    const state = press(caret(whole, at(whole, 'On')), enter);
    expect(state.doc.child(5).child(0).textContent).toBe('On');
    expect(state.doc.child(5).child(1).textContent).toBe('e');
  });

  it('at the end of a crosshead goes on with a paragraph', () => {
    const doc = page({ body: [element('crosshead', 'Cross')] });
    expect(caretIn(press(caret(doc, at(doc, 'Cross')), enter))).toBe('paragraph: ');
  });

  it('leaves a list from its last, empty item', () => {
    const doc = page({
      body: [element('bulletList', [element('listItem', p('Point')), element('listItem', p(''))])],
    });
    const state = press(caret(doc, at(doc, 'Point') + 4), enter);
    expect(state.doc.child(3).childCount).toBe(2);
    expect(state.selection.$head.node(-1).type.name).toBe('body');
  });

  it('after the attribution of a quotation goes on below it', () => {
    const doc = page({ body: [element('blockQuote', [p('Said'), element('attribution', 'Her')])] });
    const state = press(caret(doc, at(doc, 'Her')), enter);
    expect(state.doc.child(3).child(1).type.name).toBe('paragraph');
  });
});

describe('Backspace at the start and Delete at the end of a field', () => {
  it.each(['Head', 'Stand', 'Agency', ' writes', 'One', 'Bio', 'Call', 'Opinion'])(
    'change nothing at “%s”',
    (words) => {
      const before =
        words === ' writes' ? at(whole, 'Ana', 'before') - 1 : at(whole, words, 'before');
      expect(press(caret(whole, before), backspace).doc.eq(whole)).toBe(true);
      expect(backspace(caret(whole, before))).toBe(true);
    },
  );

  it.each(['Opinion', 'Head', 'Stand', 'Lead', 'Agency', 'Three', 'Bio', 'Call'])(
    'change nothing after “%s”',
    (words) => {
      expect(press(caret(whole, at(whole, words)), forwardDelete).doc.eq(whole)).toBe(true);
      expect(forwardDelete(caret(whole, at(whole, words)))).toBe(true);
    },
  );

  it('still join paragraphs of the body', () => {
    expect(
      press(caret(whole, at(whole, 'Two', 'before')), backspace)
        .doc.child(5)
        .child(0).textContent,
    ).toBe('OneTwo');
  });

  it('select a photo from the start of its caption, and then take it off', () => {
    const selected = press(caret(whole, at(whole, 'Inner', 'before')), backspace);
    expect(selected.selection).toBeInstanceOf(NodeSelection);
    expect(press(selected, backspace).doc.child(5).childCount).toBe(3);
  });

  it('take an emptied bio off the page', () => {
    const doc = page({ body: ['One'], authorBios: [''] });
    const state = press(caret(doc, doc.content.size - 1), backspace);
    expect(state.doc.childCount).toBe(4);
    expect(caretIn(state)).toBe('paragraph: One');
  });

  it('select an empty chip first, and then take it off', () => {
    const doc = page({ editorsNote: [slot(''), ' writes'] });
    const selected = press(caret(doc, at(doc, ' writes', 'before') - 1), backspace);
    expect(selected.selection).toBeInstanceOf(NodeSelection);
    expect(press(selected, backspace).doc.child(3).childCount).toBe(1);
  });

  it('turn a crosshead that opens the body into a paragraph', () => {
    const doc = page({ body: [element('crosshead', 'Cross')] });
    expect(
      press(caret(doc, at(doc, 'Cross', 'before')), backspace)
        .doc.child(3)
        .child(0).type.name,
    ).toBe('paragraph');
  });
});

describe('deleting over several fields', () => {
  it('takes the words of each and merges none', () => {
    const state = press(caret(whole, at(whole, 'He'), at(whole, 'Tw')), deleteAcrossFields);
    const kept = state.doc.children.map((node) => `${node.type.name}: ${node.textContent}`);
    expect(kept).toEqual([
      'kicker: Opinion',
      'headline: He',
      'standfirst: ',
      'body: oInnerDeskThree',
      'authorBio: Bio',
      'contributorCall: Call',
    ]);
  });

  it('leaves header and one paragraph when everything is selected', () => {
    const all = EditorState.create({ doc: whole, selection: new AllSelection(whole) });
    const state = press(all, deleteAcrossFields);
    expect(state.doc.eq(page())).toBe(true);
  });

  it('keeps a photo whose caption is only touched', () => {
    const state = press(caret(whole, at(whole, 'On'), at(whole, 'Inn')), deleteAcrossFields);
    expect(state.doc.child(5).children.map(({ textContent }) => textContent)).toEqual([
      'On',
      'erDesk',
      'Three',
    ]);
  });

  it('leaves a selection within one field to the ordinary keys', () => {
    expect(deleteAcrossFields(caret(whole, at(whole, 'On'), at(whole, 'Tw')))).toBe(false);
  });
});

describe('select all', () => {
  it('takes the field first, then the page', () => {
    const field = press(caret(whole, at(whole, 'He')), selectAll);
    expect(field.doc.textBetween(field.selection.from, field.selection.to)).toBe('Head');
    expect(press(field, selectAll).selection).toBeInstanceOf(AllSelection);
  });

  it('takes the whole body from inside it', () => {
    const body = press(caret(whole, at(whole, 'Tw')), selectAll);
    expect([body.selection.from, body.selection.to]).toEqual([
      at(whole, 'One', 'before'),
      at(whole, 'Three'),
    ]);
  });
});

describe('arrows at the edge of a field', () => {
  it('step into the neighbouring field', () => {
    expect(caretIn(press(caret(whole, at(whole, 'Head')), stepOverEdge(1)))).toBe(
      'standfirst: Stand',
    );
    expect(caretIn(press(caret(whole, at(whole, 'One', 'before')), stepOverEdge(-1)))).toBe(
      'editorsNote: Ana writes ',
    );
  });

  it('leave the way inside a field to the browser', () => {
    expect(stepOverEdge(1)(caret(whole, at(whole, 'He')))).toBe(false);
    expect(stepOverEdge(1)(caret(whole, at(whole, 'One')))).toBe(false);
  });
});
