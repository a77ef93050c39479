import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { AttrStep } from '@tiptap/pm/transform';
import { isLocked } from '@shared/templates/locked-words';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { drawing, make } from '../page/dom';
import { flatText, piecesOf, type TextRun } from '../page/flat-text';
import type { PageContext } from '../page/page-context';
import house from '../elements/house-block.module.css';
import styles from './text-marks.module.css';
import { limitOf } from './field-words';
import { overrunAt } from '../../../ui/measure';

const key = new PluginKey<DecorationSet>('text-marks');

/**
 * Marks in the text itself: no-break spaces shown faintly, what runs over a field's limit, and the
 * words that a template holds.
 * After a change only the blocks that changed are read again; the rest is carried along.
 */
export function textMarks(context: PageContext): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) =>
        DecorationSet.create(doc, marksBetween(doc, 0, doc.content.size, context)),
      apply(tr, set) {
        if (tr.getMeta(key) === true)
          return DecorationSet.create(
            tr.doc,
            marksBetween(tr.doc, 0, tr.doc.content.size, context),
          );
        return tr.docChanged ? remark(tr, set.map(tr.mapping, tr.doc), context) : set;
      },
    },
    props: { decorations: (state) => key.getState(state) ?? null },
    view: (view) => ({
      // Limits are the house style's: with another one every field is measured anew.
      destroy: context.onRefresh((what) => {
        if (what === 'house-style') view.dispatch(view.state.tr.setMeta(key, true));
      }),
    }),
  });
}

function remark(tr: Transaction, mapped: DecorationSet, context: PageContext): DecorationSet {
  let set = mapped;
  for (const { from, to } of changedRanges(tr)) {
    const blocks = blocksBetween(tr.doc, from, to);
    for (const { node, pos } of blocks) {
      const stale = set.find(pos, pos + node.nodeSize);
      const fresh = marksOf(node, pos, context);
      if (stale.length > 0) set = set.remove(stale);
      if (fresh.length > 0) set = set.add(tr.doc, fresh);
    }
  }
  return set;
}

/** The stretches of the new document that a transaction touched; a block that was unlocked or locked is one. */
function changedRanges(tr: Transaction): { from: number; to: number }[] {
  return tr.mapping.maps.flatMap((map, index) => {
    const ranges: { from: number; to: number }[] = [];
    const rest = tr.mapping.slice(index + 1);
    const step = tr.steps[index];
    if (step instanceof AttrStep) {
      const at = rest.map(step.pos, 1);
      ranges.push({ from: at + 1, to: at + 1 });
    }
    map.forEach((_oldFrom, _oldTo, from, to) =>
      ranges.push({ from: rest.map(from, -1), to: rest.map(to, 1) }),
    );
    return ranges;
  });
}

function marksBetween(doc: Node, from: number, to: number, context: PageContext): Decoration[] {
  return blocksBetween(doc, from, to).flatMap(({ node, pos }) => marksOf(node, pos, context));
}

function blocksBetween(doc: Node, from: number, to: number): { node: Node; pos: number }[] {
  const blocks: { node: Node; pos: number }[] = [];
  doc.nodesBetween(Math.max(0, from - 1), Math.min(doc.content.size, to + 1), (node, pos) => {
    if (!node.isTextblock) return true;
    blocks.push({ node, pos });
    return false;
  });
  return blocks;
}

function marksOf(node: Node, pos: number, { houseStyle }: PageContext): Decoration[] {
  const limit = limitOf(node.type.name, houseStyle);
  const flat = flatText(node, pos);
  const decorations: Decoration[] = [];
  for (const { index } of flat.text.matchAll(/[\u00a0\u202f]/gu)) {
    for (const { from, to } of piecesOf(flat, index, index + 1))
      decorations.push(Decoration.inline(from, to, { class: styles.noBreak ?? '' }));
  }
  const over = limit === null ? null : overrunAt(flat.text, limit);
  if (over !== null) {
    for (const { from, to } of piecesOf(flat, over, flat.text.length))
      decorations.push(Decoration.inline(from, to, { class: styles.overrun ?? '' }));
  }
  return [
    ...decorations,
    ...(isLocked(node) ? flat.runs.flatMap(markLocked) : []),
    ...caretPlaces(node, pos),
  ];
}

/**
 * Chromium cannot keep a caret in an inline element that is empty: what is typed lands beside it.
 * An image without size gives the caret a place; ProseMirror reads over one that is so named.
 */
function caretPlaces(block: Node, pos: number): Decoration[] {
  const places: Decoration[] = [];
  block.forEach((child, offset) => {
    const isEmptySlot = child.type.name === 'slot' && child.content.size === 0;
    if (isEmptySlot)
      places.push(
        Decoration.widget(pos + offset + 2, caretPlace, {
          key: 'caret-place',
          side: -1,
          ignoreSelection: true,
        }),
      );
  });
  return places;
}

function caretPlace(): HTMLElement {
  return make('img', { class: 'ProseMirror-separator', 'mark-placeholder': 'true', alt: '' });
}

/** Shorter wordings of a template ("is", a full stop) read as part of the sentence; only passages are marked. */
const PASSAGE = 24;

/** A passage of locked words: dotted underneath, a padlock at its first word. */
function markLocked({ pos, node, holder }: TextRun): Decoration[] {
  const words = node.text ?? '';
  if (holder.type.name !== 'lockedWords' || holder.textContent.trim().length < PASSAGE) return [];
  const isFirst = holder.firstChild === node;
  const start = pos + (isFirst ? (/^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0) : 0);
  const marks = [Decoration.inline(start, pos + words.length, { class: house.locked ?? '' })];
  return isFirst
    ? [
        Decoration.widget(start, padlock, { key: 'padlock', side: -1, ignoreSelection: true }),
        ...marks,
      ]
    : marks;
}

/** A word joiner keeps the padlock on the line of its word. */
function padlock(): HTMLElement {
  return make(
    'span',
    {
      class: house.padlock,
      contenteditable: 'false',
      'data-padlock': '',
      title: 'The template’s words are locked. Press for what can be done.',
    },
    drawing('lock', house.padlockSign),
    '\u2060',
  );
}
