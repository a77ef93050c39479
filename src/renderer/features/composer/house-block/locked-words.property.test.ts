import type { Node } from '@tiptap/pm/model';
import { AllSelection, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { canJoin, canSplit } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longRuns } from '../../../../../tests/long-runs';
import { template } from '../../../../../tests/house-style-builder';
import { openPage, press, type, type OpenPage } from '../../../../../tests/open-page';
import { page, photo } from '../../../../../tests/story-builder';
import { COMMAND_IDS } from '@shared/contract/commands';
import { guest } from '@shared/story/contributor';
import type { Template } from '@shared/templates/template';
import { everyWording } from '@shared/templates/wordings';
import { setQuery, replaceAll } from '../find/find-plugin';

const TEMPLATES: readonly Template[] = [
  template(`
id: note
version: 1
kind: editorsNote
name: Note
wording: "[{blurb} ]{author} is {post}.[ {disclosure}] Views are the author’s own.< Write to us.>"
wordingForSeveral: "The authors are {authors}. Views are their own."
slots:
  blurb: { label: Blurb, required: false, from: publication.blurb }
  author: { label: Author, kind: person, from: author.name }
  post: { label: Post, from: author.post }
  authors: { label: Authors, from: author.namesAndPosts }
  disclosure: { label: Disclosure, kind: longText, required: false }
`),
  template(`
id: bio
version: 2
kind: authorBio
name: Bio
wording: "{name} lives in {town}, and writes."
slots:
  name: { label: Name, from: author.name }
  town: { label: Town, kind: place }
`),
  template(`
id: call
version: 1
kind: contributorCall
name: Call
wording: "(Write to {contact}.)"
slots:
  contact: { label: Address, kind: link, from: publication.contact }
`),
];

/** Every sequence of locked words that a template allows: each wording, with and without its optional parts. */
function allowed(made: Template): Set<string> {
  const sequences = everyWording(made).flatMap((parts) => {
    let all: string[][] = [[]];
    for (const part of parts) {
      if (part.kind === 'words') all = all.map((each) => [...each, part.words]);
      if (part.kind !== 'optional') continue;
      const locked = part.parts.flatMap((each) => (each.kind === 'words' ? [each.words] : []));
      all = all.flatMap((each) => [each, [...each, ...locked]]);
    }
    return all;
  });
  return new Set(sequences.map((each) => JSON.stringify(each)));
}
const ALLOWED = new Map(TEMPLATES.map((made) => [made.id, allowed(made)]));

/** The locked words of each block that are not what its template says. */
function broken(doc: Node): string[] {
  const wrong: string[] = [];
  doc.descendants((node) => {
    const id: unknown = node.attrs['templateId'];
    if (typeof id !== 'string') return true;
    const words = JSON.stringify(
      node.children
        .filter(({ type: { name } }) => name === 'lockedWords')
        .map((each) => each.textContent),
    );
    if (ALLOWED.get(id)?.has(words) !== true) wrong.push(`${id}: ${words}`);
    return false;
  });
  return wrong;
}

type Step = (desk: OpenPage, at: number, other: number) => void;

const spot = (desk: OpenPage, share: number): number =>
  Math.floor(share * (desk.view.state.doc.content.size + 1));

function selectBetween(desk: OpenPage, at: number, other: number): void {
  const { doc, tr } = desk.view.state;
  const selection = TextSelection.between(
    doc.resolve(spot(desk, at)),
    doc.resolve(spot(desk, other)),
  );
  desk.view.dispatch(tr.setSelection(selection));
}

const pasteEvent = (): ClipboardEvent => new Event('paste') as ClipboardEvent;
const KEYS = [
  'Backspace',
  'Delete',
  'Enter',
  'Tab',
  'Shift-Tab',
  'Control-a',
  'ArrowLeft',
  'Control-Backspace',
];
const COMMANDS = COMMAND_IDS.filter(
  (id) =>
    !/insert|photo|link|language|find|replace|special|menu|unlock|lock|detach|wording|template/u.test(
      id,
    ),
);

/** What a hand, a program or a fault may do to a page. */
const STEPS: readonly Step[] = [
  (desk, at) => selectBetween(desk, at, at),
  selectBetween,
  (desk) => type(desk, 'ab'),
  (desk) => type(desk, '"'),
  (desk, at) => void press(desk, KEYS[Math.floor(at * KEYS.length)] ?? 'Enter'),
  (desk, at) => desk.editor.run(COMMANDS[Math.floor(at * COMMANDS.length)] ?? 'undo'),
  (desk) => desk.editor.run('undo'),
  (desk) => desk.editor.run('undo'),
  (desk) => desk.editor.run('redo'),
  (desk) => desk.view.pasteText('one\n\ntwo', pasteEvent()),
  (desk) =>
    desk.view.pasteHTML(
      '<p>a<b>b</b></p><aside data-element="editors-note"><span data-element="slot">x</span></aside>',
      pasteEvent(),
    ),
  // A drag of any stretch to any place, as the browser's own drop does it.
  (desk, at, other) => {
    const { state } = desk.view;
    const slice = state.selection.content();
    const tr = state.tr.deleteSelection();
    const pos = tr.mapping.map(spot(desk, (at + other) % 1));
    desk.view.dispatch(tr.replaceRange(pos, pos, slice).setMeta('uiEvent', 'drop'));
  },
  (desk) => {
    const tr = desk.view.state.tr.deleteSelection();
    desk.view.dispatch(tr.setMeta('uiEvent', 'cut'));
  },
  (desk, at, other) => {
    const [from, to] = [spot(desk, at), spot(desk, other)].sort((a, b) => a - b);
    desk.view.dispatch(desk.view.state.tr.deleteRange(from ?? 0, to ?? 0));
  },
  (desk, at, other) => {
    const { tr, doc } = desk.view.state;
    const slice = doc.slice(
      Math.min(spot(desk, at), spot(desk, other)),
      Math.max(spot(desk, at), spot(desk, other)),
    );
    const pos = spot(desk, (at * 7) % 1);
    desk.view.dispatch(tr.replaceRange(pos, pos, slice));
  },
  (desk, at) => {
    const { tr, doc } = desk.view.state;
    if (canSplit(doc, spot(desk, at))) desk.view.dispatch(tr.split(spot(desk, at)));
  },
  (desk, at) => {
    const { tr, doc } = desk.view.state;
    if (canJoin(doc, spot(desk, at))) desk.view.dispatch(tr.join(spot(desk, at)));
  },
  (desk, at) => {
    const { tr, doc } = desk.view.state;
    const { node } = doc.childAfter(Math.floor(at * doc.content.size));
    const selection =
      node && NodeSelection.isSelectable(node)
        ? Selection.near(doc.resolve(spot(desk, at)))
        : new AllSelection(doc);
    desk.view.dispatch(tr.setSelection(selection));
  },
  (desk, at) => {
    setQuery(desk.view, { words: at > 0.5 ? 'a' : 'is', caseSensitive: false, wholeWord: false });
    replaceAll(desk.view, 'o');
    setQuery(desk.view, null);
  },
  (desk, at) => {
    const writers = [
      guest('Ana Weir', { post: 'a pilot' }),
      guest('Ben Lock', { post: at > 0.7 ? '' : 'a poet' }),
    ];
    desk.openStory.changeRecord({ contributors: writers.slice(0, Math.floor(at * 3)) });
  },
  (desk, at) => {
    const made = TEMPLATES[Math.floor(at * TEMPLATES.length)];
    if (made) desk.editor.insertTemplate(made);
  },
];

/** Random steps in a run, and runs: in full 10,000 steps. */
const STEPS_A_RUN = 500;
const RUNS = longRuns(20, 6);

const step = fc.tuple(
  fc.nat({ max: STEPS.length - 1 }),
  fc.double({ min: 0, max: 0.999_999, noNaN: true }),
  fc.double({ min: 0, max: 0.999_999, noNaN: true }),
);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('locked words', () => {
  it('are what their template says after any sequence of edits', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: STEPS_A_RUN, maxLength: STEPS_A_RUN }), (steps) => {
        document.body.replaceChildren();
        const desk = openPage(
          page({ headline: 'Head', body: ['One two', photo('Cap', 'Cred'), 'Three'] }),
          {
            contributors: [guest('Ana Weir', { post: 'a pilot' })],
          },
        );
        for (const made of TEMPLATES) desk.editor.insertTemplate(made);
        for (const [index, at, other] of steps) {
          STEPS[index]?.(desk, at, other);
          vi.advanceTimersByTime(300);
          expect(broken(desk.doc())).toEqual([]);
          desk.doc().check();
        }
        refused += desk.ports.notice.mock.calls.length;
        desk.editor.destroy();
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    // The test would prove nothing if nobody had tried.
    expect(refused).toBeGreaterThan(RUNS);
  }, 240_000);
});
