import type { Node } from '@tiptap/pm/model';
import type { Decoration, NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { isHouseBlock } from '@shared/templates/house-blocks-of';
import { faultOf } from '../problems/problem-mark';
import { make } from '../page/dom';
import type { PageContext } from '../page/page-context';
import styles from './fields.module.css';
import { FieldLabel, spokenLabel } from './field-label';
import { ghostOf, labelOf, limitOf } from './field-words';
import { countCharacters, measure, type Measure } from '../../../ui/measure';

/** How a field is drawn. */
export interface FieldShape {
  readonly tag: 'h1' | 'p' | 'aside' | 'div' | 'blockquote';
  readonly className: string | undefined;
  /** Hangs its label beside a block of the body instead of in a row of the page. */
  readonly inBody?: boolean;
  /** What the label says, where it is not the element's own word. */
  readonly label?: (node: Node, context: PageContext) => string;
  /** Words of the house style that stand before the field's own: "Editor’s note:". */
  readonly prefix?: (context: PageContext) => string;
  /** What stands beside the words in the same cell, drawn from the record. */
  readonly beside?: (context: PageContext) => HTMLElement | null;
}

/** A text field of the page in its place: label, words, ghost text while there are none. */
export class FieldView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #context: PageContext;
  readonly #shape: FieldShape;
  readonly #label: FieldLabel;
  readonly #stop: () => void;
  readonly #cell: HTMLElement;
  #beside: HTMLElement | null = null;
  #node: Node;

  constructor(
    node: Node,
    context: PageContext,
    shape: FieldShape,
    getPos: () => number | undefined,
    decorations: readonly Decoration[] = [],
  ) {
    this.#node = node;
    this.#label = new FieldLabel(
      isHouseBlock(node)
        ? () => {
            const pos = getPos();
            if (pos !== undefined && this.#node.attrs['templateId'] !== null)
              context.asks.openLayer({ kind: 'template', pos });
          }
        : undefined,
    );
    this.#context = context;
    this.#shape = shape;
    this.contentDOM = make(shape.tag, { class: shape.className });
    this.#cell = shape.beside
      ? make('div', { class: styles.cell }, this.contentDOM)
      : this.contentDOM;
    this.dom = make(
      'section',
      {
        class: shape.inBody === true ? styles.block : styles.field,
        role: 'group',
        'data-field': node.type.name,
        'data-in-body': shape.inBody === true ? '' : undefined,
      },
      this.#label.dom,
      this.#cell,
    );
    this.#stop = context.onRefresh(() => this.#draw());
    this.#label.drawFault(faultOf(decorations));
    this.#draw();
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.#node.type) return false;
    this.#label.drawFault(faultOf(decorations));
    this.#node = node;
    this.#draw();
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.#stop();
  }

  #draw(): void {
    const { houseStyle } = this.#context;
    const title = this.#shape.label?.(this.#node, this.#context) ?? labelOf(this.#node);
    const count = this.#count();
    this.#label.draw(title, count);
    this.dom.setAttribute('aria-label', spokenLabel(title, count));
    this.contentDOM.dataset['ghost'] = ghostOf(this.#node.type.name, houseStyle);
    this.contentDOM.toggleAttribute('data-empty', this.#node.content.size === 0);
    const prefix = this.#shape.prefix?.(this.#context) ?? '';
    if (prefix !== '') this.contentDOM.dataset['prefix'] = prefix;
    this.#drawBeside();
  }

  #count(): Measure | string | null {
    const { houseStyle } = this.#context;
    const limit = limitOf(this.#node.type.name, houseStyle);
    if (limit !== null)
      return measure(countCharacters(this.#node.textContent), limit, 'characters');
    if (typeof this.#node.attrs['templateId'] !== 'string') return null;
    return this.#node.attrs['unlocked'] === null ? 'Template' : 'Unlocked';
  }

  #drawBeside(): void {
    const beside = this.#shape.beside?.(this.#context) ?? null;
    this.#beside?.remove();
    this.#beside = beside;
    if (beside) this.#cell.append(beside);
  }
}
