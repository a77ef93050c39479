import type { Node } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { countStory } from '@shared/story/count-words';
import { proposedDoc } from '@shared/story/review/proposed-doc';
import { make } from '../page/dom';
import type { PageContext } from '../page/page-context';
import body from './body.module.css';
import styles from './fields.module.css';
import { FieldLabel, spokenLabel } from './field-label';
import { measure } from '../../../ui/measure';

/** The body is counted when the writer has paused this long, in ms: no key waits for it. */
const PAUSE = 200;

/** The body with its label. What is in it is drawn by ProseMirror, block by block. */
export class BodyView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #context: PageContext;
  readonly #doc: () => Node;
  readonly #label = new FieldLabel();
  readonly #stop: () => void;
  #node: Node;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(node: Node, doc: () => Node, context: PageContext) {
    this.#node = node;
    this.#doc = doc;
    this.#context = context;
    this.contentDOM = make('div', { class: body.body });
    this.dom = make(
      'section',
      { class: styles.field, role: 'group', 'data-field': 'body' },
      this.#label.dom,
      this.contentDOM,
    );
    this.#stop = context.onRefresh(() => this.#draw());
    this.#draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    if (node !== this.#node) {
      this.#node = node;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#draw(), PAUSE);
    }
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }

  #draw(): void {
    const { record, houseStyle } = this.#context;
    const { body } = countStory(proposedDoc(this.#doc(), record.suggestions), record.language);
    const count = measure(body, record.commissionedWords ?? houseStyle.limits.body, 'words');
    this.#label.draw('Body', count);
    this.dom.setAttribute('aria-label', spokenLabel('Body', count));
  }
}
