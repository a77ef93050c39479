import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { drawing, make } from '../page/dom';
import styles from './house-block.module.css';

/** A slot: a chip round its words, or a dashed one that asks for them. */
export class SlotView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  #node: Node;

  constructor(node: Node) {
    this.#node = node;
    this.contentDOM = make('span', { class: styles.chipWords });
    this.dom = make(
      'span',
      { class: styles.chip },
      drawing('plus', styles.chipSign),
      this.contentDOM,
    );
    this.#draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#draw();
    return true;
  }

  #draw(): void {
    const isMissing = this.#node.content.size === 0;
    const label = String(this.#node.attrs['label']);
    const isOptional = this.#node.attrs['required'] === false;
    this.dom.classList.toggle(styles.missing ?? '', isMissing);
    this.dom.classList.toggle(styles.optional ?? '', isMissing && isOptional);
    this.dom.dataset['ask'] = `Add ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
    // What holds a link can't be a button as well: a screen reader would never reach the link.
    this.dom.setAttribute('role', holdsLink(this.#node) ? 'group' : 'button');
    this.dom.setAttribute(
      'aria-label',
      isMissing ? `${label}, ${isOptional ? 'optional' : 'missing'}` : label,
    );
  }
}

const holdsLink = (slot: Node): boolean =>
  slot.children.some(({ marks }) => marks.some(({ type }) => type.name === 'link'));
