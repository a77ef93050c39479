import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type NodeView } from '@tiptap/pm/view';
import { typingMarks } from './stretch-edges';
import { markOf } from './wording-doc';
import styles from './wording.module.css';

/** What the chips say: the slots by name, and the one whose form is open. */
export interface SlotFaces {
  readonly labels: Readonly<Record<string, string>>;
  readonly chosen: string | null;
  /** What the house style prints before the block; no part of its wording. */
  readonly prefix: string;
}

export const slotFaces = new PluginKey<SlotFaces>('slot-faces');

/** Draws locked and open words, the brackets of optional parts and the words on the chips. */
export function wordingFaces(): Plugin<SlotFaces> {
  return new Plugin<SlotFaces>({
    key: slotFaces,
    state: {
      init: () => ({ labels: {}, chosen: null, prefix: '' }),
      apply: (tr, now) => (tr.getMeta(slotFaces) as SlotFaces | undefined) ?? now,
    },
    props: { decorations: facesOf },
  });
}

/** Locked words as long as these carry a padlock: a full stop between two slots needs none. */
const LONG = 12;

function facesOf(state: EditorState): DecorationSet {
  const faces = slotFaces.getState(state);
  const found: Decoration[] = [];
  const { doc } = state;
  const prefix = faces?.prefix ?? '';
  if (prefix !== '') found.push(sign(prefix, styles.prefix, 0, -10));
  doc.forEach((node, pos, at) => {
    const end = pos + node.nodeSize;
    if (node.type.name === 'slot') found.push(chipFace(node, pos, faces));
    else if (markOf(node, 'open') === null) {
      found.push(Decoration.inline(pos, end, { class: styles.locked ?? '' }));
      if (node.nodeSize >= LONG)
        found.push(
          Decoration.widget(pos + leadingSpace(node), padlock, {
            side: 1,
            key: 'padlock',
            ignoreSelection: true,
          }),
        );
    } else found.push(Decoration.inline(pos, end, { class: styles.open ?? '' }));
    const part = markOf(node, 'optional');
    if (part === null) return;
    const goesOn = (other: Node | null): boolean => other !== null && part.isInSet(other.marks);
    const isIn = part.isInSet(typingMarks(state));
    if (!goesOn(at === 0 ? null : doc.child(at - 1))) found.push(bracket('[', pos, isIn ? -2 : 1));
    if (!goesOn(doc.maybeChild(at + 1))) found.push(bracket(']', end, isIn ? 1 : -2));
  });
  return DecorationSet.create(doc, found);
}

/** The sign stands at the first word, not before the space that leads to it. */
function leadingSpace({ text = '' }: Node): number {
  return text.length - text.trimStart().length;
}

function chipFace(node: Node, pos: number, faces: SlotFaces | undefined): Decoration {
  const name = String(node.attrs['name']);
  const label = faces?.labels[name] ?? name;
  const isChosen = faces?.chosen === name;
  return Decoration.node(pos, pos + node.nodeSize, {}, { label, isChosen });
}

function bracket(words: '[' | ']', pos: number, side: number): Decoration {
  return sign(words, styles.bracket, pos, side);
}

/** Words that are drawn and not written. */
function sign(words: string, className: string | undefined, pos: number, side: number): Decoration {
  const draw = (): HTMLElement => {
    const element = document.createElement('span');
    element.className = className ?? '';
    element.textContent = words;
    return element;
  };
  return Decoration.widget(pos, draw, { side, key: `${words}${side}`, ignoreSelection: true });
}

const SVG = 'http://www.w3.org/2000/svg';
/** Lucide's lock (ISC), for a view that React does not draw. */
const LOCK = [
  'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2',
  'M7 11V7a5 5 0 0 1 10 0v4',
];

function padlock(): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', styles.padlock ?? '');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const path of LOCK) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    svg.append(line);
  }
  return svg;
}

/** A slot in the wording: a chip with its label, stepped over as one character. */
export class SlotChip implements NodeView {
  readonly dom = document.createElement('span');
  readonly #name: string;

  constructor(node: Node, decorations: readonly Decoration[]) {
    this.#name = String(node.attrs['name']);
    this.dom.className = styles.chip ?? '';
    this.dom.dataset['slot'] = this.#name;
    this.#draw(decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'slot' || node.attrs['name'] !== this.#name) return false;
    this.#draw(decorations);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  #draw(decorations: readonly Decoration[]): void {
    const spec = decorations.find(({ spec: each }) => each !== null && 'label' in (each as object));
    const face = spec?.spec as { readonly label: string; readonly isChosen: boolean } | undefined;
    this.dom.textContent = face?.label ?? this.#name;
    this.dom.classList.toggle(styles.chosen ?? '', face?.isChosen === true);
  }
}
