import { problemMark, type FaultSpec } from '../problems/problem-mark';
import { make } from '../page/dom';
import styles from './fields.module.css';
import type { Measure } from '../../../ui/measure';

/** The gutter's label of a part of the page. Drawn for the eye; its words are on the group that it stands in. */
export class FieldLabel {
  readonly dom: HTMLElement;
  readonly #title: HTMLElement;
  readonly #count: HTMLElement;
  #fault: FaultSpec | null = null;
  #mark: HTMLElement | null = null;

  /** `onPress`: what a press on the word below the title does, where there is one. */
  constructor(onPress?: () => void) {
    this.#title = make('b');
    this.#count = onPress
      ? make('button', { type: 'button', class: styles.count, tabindex: '-1' })
      : make('span', { class: styles.count });
    if (onPress) this.#count.addEventListener('click', onPress);
    this.dom = make(
      'div',
      { class: styles.label, 'data-label': '', contenteditable: 'false', 'aria-hidden': 'true' },
      this.#title,
      this.#count,
    );
  }

  /** The mark of what must be fixed in the part; null for nothing. */
  drawFault(fault: FaultSpec | null): void {
    if (fault === this.#fault) return;
    this.#fault = fault;
    this.#mark?.remove();
    this.#mark = fault && problemMark(fault, '');
    if (this.#mark) this.#title.before(this.#mark);
    this.#title.className = this.#mark ? (styles.atFault ?? '') : '';
  }

  /** `count` is a measure against a limit, or a word on the part ("Template", "3:2"). */
  draw(title: string, count: Measure | string | null): void {
    setText(this.#title, title);
    setText(this.#count, typeof count === 'string' ? count : (count?.printed ?? ''));
    this.#count.dataset['fill'] = typeof count === 'string' ? 'within' : (count?.fill ?? 'within');
  }
}

/** What a screen reader calls the part: "Headline, 58 of 70 characters". */
export function spokenLabel(title: string, count: Measure | string | null): string {
  const words = typeof count === 'string' ? count : (count?.spoken ?? '');
  return words === '' ? title : `${title}, ${words}`;
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
