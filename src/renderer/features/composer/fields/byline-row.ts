import { bylineParts, printStamp } from '@shared/house-style/print-forms';
import { make } from '../page/dom';
import type { PageContext } from '../page/page-context';
import styles from './fields.module.css';
import { FieldLabel } from './field-label';

/**
 * Byline and stamp, drawn from the record in the house style's print forms. They are not text of
 * the page: a press leads to where they are set.
 */
export class BylineRow {
  readonly dom: HTMLElement;
  readonly #context: PageContext;
  readonly #names: HTMLElement;
  readonly #stamp: HTMLElement;
  readonly #button: HTMLElement;

  constructor(context: PageContext) {
    this.#context = context;
    const label = new FieldLabel();
    label.draw('Byline', null);
    this.#names = make('span', { class: styles.names });
    this.#stamp = make('time', { class: styles.stamp });
    this.#button = make(
      'button',
      { type: 'button', class: styles.byline, tabindex: '-1' },
      this.#names,
      this.#stamp,
    );
    this.#button.addEventListener('click', () => context.asks.editFurniture());
    this.dom = make(
      'div',
      { class: styles.field, contenteditable: 'false', 'data-field': 'byline' },
      label.dom,
      this.#button,
    );
    this.draw();
  }

  /** Draws what the record now says. */
  draw(): void {
    const { record, houseStyle } = this.#context;
    const parts = bylineParts(
      houseStyle,
      record.contributors.map(({ name }) => name),
    );
    const names = parts.map(({ words, name }) => (name === null ? words : make('b', {}, words)));
    this.#names.replaceChildren(
      ...(names.length > 0 ? names : [make('span', { class: styles.ghost }, 'No byline yet')]),
    );
    const stamp = printStamp(houseStyle, record);
    this.#stamp.textContent = stamp?.text ?? '';
    if (stamp) this.#stamp.setAttribute('datetime', stamp.iso);
    const words = [parts.map((part) => part.words).join(''), stamp?.text ?? '']
      .filter((text) => text !== '')
      .join(', ');
    this.#button.setAttribute(
      'aria-label',
      `Byline and stamp: ${words === '' ? 'none yet' : words}. Change in Furniture`,
    );
  }
}
