import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { BINDINGS, isBinding } from '@shared/templates/bindings';
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

  selectNode(): void {
    this.dom.classList.add(styles.selected ?? '');
  }

  deselectNode(): void {
    this.dom.classList.remove(styles.selected ?? '');
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
    this.dom.setAttribute('aria-label', spokenSlot(this.#node));
    this.dom.title = followedWords(this.#node);
  }
}

/** What a screen reader calls a slot: "Affiliation, required, empty". */
function spokenSlot({ attrs, content }: Node): string {
  const parts = [String(attrs['label'])];
  if (content.size === 0)
    parts.push(attrs['required'] === false ? 'optional' : 'required', 'empty');
  else if (attrs['binding'] !== null)
    parts.push(attrs['overridden'] === true ? 'your own words' : 'follows the story');
  return parts.join(', ');
}

/** Which value a slot follows, or no longer does. */
function followedWords({ attrs }: Node): string {
  const binding: unknown = attrs['binding'];
  if (typeof binding !== 'string') return '';
  if (!isBinding(binding)) return `Follows “${binding}”, which is not known here`;
  return attrs['overridden'] === true
    ? `Your own words, in place of ${BINDINGS[binding]}`
    : `Follows ${BINDINGS[binding]}`;
}

const holdsLink = (slot: Node): boolean =>
  slot.children.some(({ marks }) => marks.some(({ type }) => type.name === 'link'));
