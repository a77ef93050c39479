import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { onTestFinished, vi } from 'vitest';
import type { DeskError } from '../src/shared/contract/desk-error';
import type { HouseStyle } from '../src/shared/house-style/house-style';
import type { Story } from '../src/shared/story/story';
import { page, story } from './story-builder';
import { shippedHouseStyles } from '../src/renderer/desk/memory-house-styles';
import { OpenStory } from '../src/renderer/desk/open-story/open-story';
import {
  createComposerStore,
  type ComposerStore,
} from '../src/renderer/features/composer/page/composer-store';
import { PageEditor } from '../src/renderer/features/composer/page/page-editor';
import type { ComposerPorts, PhotoAsk } from '../src/renderer/features/composer/page/ports';

/** An open page in a DOM without layout, for tests of what it does. */
export interface OpenPage {
  readonly editor: PageEditor;
  readonly view: EditorView;
  readonly openStory: OpenStory;
  readonly store: ComposerStore;
  readonly ports: { readonly [K in keyof ComposerPorts]: ReturnType<typeof vi.fn> };
  readonly doc: () => Node;
}

/** The shipped house style of that id. */
export function houseStyleNamed(id: string): HouseStyle {
  const style = shippedHouseStyles().find((each) => each.id === id);
  if (!style) throw new Error(`No house style “${id}” ships`);
  return style;
}

/** jsdom has no layout: every place is at the origin. */
export function withoutLayout(): void {
  const nowhere = (): DOMRectList => Object.assign([], { item: () => null });
  Range.prototype.getClientRects = nowhere;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Element.prototype.getClientRects = nowhere;
  document.elementFromPoint = () => null;
}

/** Opens a page over a story kept nowhere, until the test ends. `failures`: how the first saves end, null for well. */
export function openPage(
  doc: Node = page(),
  changes: Partial<Story> = {},
  house = 'newsroom',
  failures: readonly (DeskError['code'] | null)[] = [],
): OpenPage {
  withoutLayout();
  const outcomes = [...failures];
  const openStory = new OpenStory(
    { story: story(doc, changes), revision: 1, place: null, recoveredAt: null },
    {
      save: ({ revision }) => {
        const code = outcomes.shift() ?? null;
        return Promise.resolve(
          code === null
            ? { ok: true, value: { revision, savedAt: '2026-03-28T12:00:00Z' } }
            : {
                ok: false,
                error: { code, message: 'No.', copy: 'On the page.', wayOn: 'Try again.' },
              },
        );
      },
      keepPlace: () => Promise.resolve({ ok: true, value: {} }),
    },
  );
  const store = createComposerStore();
  const ports = {
    choosePhotos: vi.fn(() => Promise.resolve([])),
    takePhotos: vi.fn(() => Promise.resolve([])),
    // Nobody looks at the photo: it is taken as it is.
    editPhoto: vi.fn(({ draft }: PhotoAsk) => Promise.resolve(draft)),
    readClipboardText: vi.fn(() => Promise.resolve(null)),
    openLink: vi.fn(),
    editFurniture: vi.fn(),
    editStyleRule: vi.fn(),
    who: vi.fn(() => ''),
    notice: vi.fn(),
  };
  const scroller = document.createElement('div');
  const mount = document.createElement('div');
  scroller.append(mount);
  document.body.append(scroller);
  const editor = new PageEditor({
    mount,
    scroller,
    openStory,
    store,
    ports: () => ports,
    houseStyle: houseStyleNamed(house),
    shortcuts: () => ({ platform: 'other', changed: {} }),
    isFocusMode: () => false,
    mediaUrl: (hash) => `standfirst-media://${hash}`,
  });
  // Or it would go on listening to the document in the tests that follow.
  onTestFinished(() => editor.destroy());
  return { editor, view: editor.view, openStory, store, ports, doc: () => editor.view.state.doc };
}

/** Puts the caret before or after the first place of these words. */
export function caretAt(
  { view }: OpenPage,
  words: string,
  side: 'before' | 'after' = 'after',
): void {
  let pos = -1;
  view.state.doc.descendants((node, at) => {
    const index = pos < 0 ? (node.text?.indexOf(words) ?? -1) : -1;
    if (index >= 0) pos = at + index + (side === 'after' ? words.length : 0);
    return true;
  });
  if (pos < 0) throw new Error(`No “${words}” on the page`);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos)));
}

/** Selects the first place of these words. */
export function select({ view }: OpenPage, words: string): void {
  let pos = -1;
  view.state.doc.descendants((node, at) => {
    const index = pos < 0 ? (node.text?.indexOf(words) ?? -1) : -1;
    if (index >= 0) pos = at + index;
    return true;
  });
  view.dispatch(
    view.state.tr.setSelection(TextSelection.create(view.state.doc, pos, pos + words.length)),
  );
}

/** Types key by key, as ProseMirror hears of it. */
export function type({ view }: OpenPage, words: string): void {
  for (const key of words) {
    const { from, to } = view.state.selection;
    const asTyped = () => view.state.tr.insertText(key, from, to);
    if (view.someProp('handleTextInput', (handle) => handle(view, from, to, key, asTyped)) !== true)
      view.dispatch(asTyped());
  }
}

/** Presses a key with its modifiers: "Control-Shift-2", "Enter". True where the page took it. */
export function press({ view }: OpenPage, chord: string): boolean {
  const parts = chord.split('-');
  const key = parts.at(-1) ?? '';
  const has = (name: string): boolean => parts.includes(name);
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: has('Control'),
    shiftKey: has('Shift'),
    altKey: has('Alt'),
    metaKey: has('Meta'),
    bubbles: true,
    cancelable: true,
  });
  view.dom.dispatchEvent(event);
  return event.defaultPrevented;
}
