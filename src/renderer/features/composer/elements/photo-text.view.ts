import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { printCredit } from '@shared/house-style/print-forms';
import { make } from '../page/dom';
import type { PageContext } from '../page/page-context';
import styles from './photo.module.css';
import { ghostOf } from '../fields/field-words';

/** A caption or a credit line. The credit is printed in the house style's form, of which only the bare words are edited. */
export class PhotoTextView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #context: PageContext;
  readonly #stop: () => void;
  #node: Node;

  constructor(node: Node, context: PageContext) {
    this.#node = node;
    this.#context = context;
    this.dom = make('p', {
      class: node.type.name === 'caption' ? styles.caption : styles.credit,
      role: 'group',
    });
    this.contentDOM = this.dom;
    this.#stop = context.onRefresh(() => this.#draw());
    this.#draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#draw();
    return true;
  }

  destroy(): void {
    this.#stop();
  }

  #draw(): void {
    const { houseStyle } = this.#context;
    const name = this.#node.type.name;
    this.dom.dataset['ghost'] = ghostOf(name, houseStyle);
    this.dom.toggleAttribute('data-empty', this.#node.content.size === 0);
    this.dom.setAttribute('aria-label', name === 'caption' ? 'Caption' : 'Credit');
    if (name !== 'creditLine') return;
    const [before = '', after = ''] = printCredit(houseStyle, '\u0000').split('\u0000');
    this.dom.dataset['before'] = before;
    this.dom.dataset['after'] = after;
  }
}
