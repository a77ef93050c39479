import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView, NodeViewConstructor } from '@tiptap/pm/view';
import { kindWords } from '@shared/elements/desk-block/desk-block';
import { templateOfBlock } from '@shared/templates/template-copy';
import { make } from '../page/dom';
import type { PageContext } from '../page/page-context';
import body from '../fields/body.module.css';
import fields from '../fields/fields.module.css';
import house from './house-block.module.css';
import { BodyView } from '../fields/body-view';
import { FieldView, type FieldShape } from '../fields/field-view';
import { AudioView } from './audio.view';
import { PhotoTextView } from './photo-text.view';
import { PhotoView } from './photo.view';
import { SlotView } from './slot.view';

/** The face of every element that is more than its own markup. */
export function nodeViews(context: PageContext): Record<string, NodeViewConstructor> {
  const field =
    (shape: FieldShape): NodeViewConstructor =>
    (node, _view, getPos, decorations) =>
      new FieldView(node, context, shape, getPos, decorations);
  const inBody = (view: EditorView, getPos: () => number | undefined): boolean => {
    const pos = getPos();
    return pos !== undefined && view.state.doc.resolve(pos).depth > 0;
  };
  return {
    kicker: field({ tag: 'p', className: fields.kicker, beside: sectionBeside }),
    headline: field({ tag: 'h1', className: fields.headline }),
    standfirst: field({ tag: 'p', className: fields.standfirst }),
    editorsNote: field({
      tag: 'aside',
      className: house.note,
      prefix: ({ houseStyle }) => houseStyle.labels.editorsNote,
    }),
    authorBio: field({ tag: 'p', className: house.bio }),
    correction: field({ tag: 'p', className: house.correction }),
    contributorCall: field({ tag: 'p', className: house.call }),
    pullQuote: field({ tag: 'blockquote', className: body.quote, inBody: true }),
    deskBlock: field({
      tag: 'aside',
      className: house.desk,
      inBody: true,
      label: deskBlockLabel,
    }),
    linkCard: field({ tag: 'p', className: body.card, inBody: true }),
    body: (node, view) => new BodyView(node, () => view.state.doc, context),
    photo: (node, view, getPos, decorations): NodeView =>
      new PhotoView(node, view, getPos, inBody(view, getPos), context, decorations),
    caption: (node: Node) => new PhotoTextView(node, context),
    creditLine: (node: Node) => new PhotoTextView(node, context),
    audio: (node, view, getPos) =>
      new AudioView(inBody(view, getPos), node.attrs['mediaHash'] === null),
    slot: (node) => new SlotView(node),
  };
}

/** A block of the desk's own kind is called what its template is, else what its kind is. */
function deskBlockLabel({ attrs }: Node, { record, houseStyle }: PageContext): string {
  const template =
    houseStyle.templates.find(({ id }) => id === attrs['templateId']) ??
    templateOfBlock(attrs, record.templates);
  return template?.name ?? kindWords(String(attrs['kind']));
}

/** The section beside the kicker: set in Furniture, shown where readers see it. */
function sectionBeside({ record, asks }: PageContext): HTMLElement | null {
  if (record.section === '') return null;
  const button = make(
    'button',
    {
      type: 'button',
      class: fields.section,
      contenteditable: 'false',
      title: 'Section: change it in Furniture',
      tabindex: '-1',
    },
    record.section,
  );
  button.addEventListener('click', () => asks.editFurniture());
  return button;
}
