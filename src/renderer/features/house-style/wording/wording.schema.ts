import { Schema } from '@tiptap/pm/model';

/**
 * A template's wording as it is edited: one line of words and slots. Words are locked unless they carry
 * `open`; what carries `optional` comes and goes together. `part` keeps two stretches apart that touch.
 */
export const wordingSchema = new Schema({
  nodes: {
    doc: { content: 'inline*' },
    text: { group: 'inline' },
    slot: {
      group: 'inline',
      inline: true,
      atom: true,
      selectable: true,
      attrs: { name: { validate: 'string' } },
      toDOM: (node) => ['span', { 'data-slot': String(node.attrs['name']) }],
      parseDOM: [{ tag: 'span[data-slot]', getAttrs: (dom) => ({ name: dom.dataset['slot'] }) }],
      leafText: (node) => `{${String(node.attrs['name'])}}`,
    },
  },
  marks: {
    optional: {
      attrs: { part: { validate: 'number' } },
      excludes: 'optional open',
      toDOM: (mark) => ['span', { 'data-optional': String(mark.attrs['part']) }, 0],
      parseDOM: [
        { tag: 'span[data-optional]', getAttrs: (dom) => partOf(dom.dataset['optional']) },
      ],
    },
    open: {
      attrs: { part: { validate: 'number' } },
      toDOM: (mark) => ['span', { 'data-open': String(mark.attrs['part']) }, 0],
      parseDOM: [{ tag: 'span[data-open]', getAttrs: (dom) => partOf(dom.dataset['open']) }],
    },
  },
});

/** Marks under which a stretch of the wording stands apart. */
export type StretchMark = 'open' | 'optional';

function partOf(number: string | undefined): { readonly part: number } {
  const part = Number(number);
  return { part: Number.isSafeInteger(part) ? part : 0 };
}
