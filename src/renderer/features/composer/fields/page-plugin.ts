import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { FIELDS } from '@shared/story/copy';
import type { PageContext } from '../page/page-context';
import styles from './fields.module.css';
import { BylineRow } from './byline-row';
import { ghostOf } from './field-words';

interface Drawn {
  readonly set: DecorationSet;
  /** What the set was drawn for; while it is the same, so is the set. */
  readonly active: number | null;
  readonly activeEnd: number;
  readonly byline: number;
  readonly ghost: number | null;
}

const key = new PluginKey<Drawn>('page-fields');

/** Parts of the page whose label turns blue while the caret is in them. */
const LABELLED = new Set<string>([...FIELDS, 'pullQuote', 'linkCard', 'deskBlock']);

/**
 * The three things drawn on the page as a whole: which part is being worked on, the row of byline
 * and stamp, and the grey words in an empty body. Redrawn only when one of them moves.
 */
export function pageFields(context: PageContext): Plugin<Drawn> {
  const row = new BylineRow(context);
  return new Plugin<Drawn>({
    key,
    state: {
      init: (_config, state) => draw(state, row, context),
      apply(_tr, was, _old, state) {
        const { active, activeEnd, byline, ghost } = placesOf(state);
        const same =
          was.active === active &&
          was.activeEnd === activeEnd &&
          was.byline === byline &&
          was.ghost === ghost;
        return same ? was : draw(state, row, context);
      },
    },
    props: { decorations: (state) => key.getState(state)?.set ?? null },
    view: () => ({ destroy: context.onRefresh(() => row.draw()) }),
  });
}

function placesOf({ doc, selection }: EditorState): Omit<Drawn, 'set'> {
  const labelled = labelledAround(selection.$head);
  return {
    active: labelled?.pos ?? null,
    activeEnd: labelled?.end ?? 0,
    byline: afterStandfirst(doc),
    ghost: blankBody(doc),
  };
}

function draw(state: EditorState, row: BylineRow, context: PageContext): Drawn {
  const places = placesOf(state);
  const decorations = [
    // Given by a function: ProseMirror draws a widget anew that is given as an element.
    Decoration.widget(places.byline, () => row.dom, {
      key: 'byline',
      side: -1,
      ignoreSelection: true,
      stopEvent: () => true,
    }),
  ];
  if (places.active !== null)
    decorations.push(
      Decoration.node(places.active, places.activeEnd, { class: styles.active ?? '' }),
    );
  if (places.ghost !== null) {
    const words = ghostOf('body', context.houseStyle);
    decorations.push(
      Decoration.node(places.ghost, places.ghost + 2, {
        'data-empty': '',
        'data-ghost': words,
      }),
    );
  }
  return { ...places, set: DecorationSet.create(state.doc, decorations) };
}

function labelledAround($head: ResolvedPos): { pos: number; end: number } | null {
  for (let depth = $head.depth; depth > 0; depth -= 1) {
    if (LABELLED.has($head.node(depth).type.name))
      return { pos: $head.before(depth), end: $head.after(depth) };
  }
  return null;
}

/** Kicker, headline and standfirst always open the page. */
function afterStandfirst(doc: Node): number {
  return doc.child(0).nodeSize + doc.child(1).nodeSize + doc.child(2).nodeSize;
}

/** The position of the body's one paragraph while it is all there is and empty. */
function blankBody(doc: Node): number | null {
  let blank: number | null = null;
  doc.forEach((node, pos) => {
    const only = node.type.name === 'body' && node.childCount === 1 ? node.firstChild : null;
    if (only?.type.name === 'paragraph' && only.content.size === 0) blank = pos + 1;
  });
  return blank;
}
