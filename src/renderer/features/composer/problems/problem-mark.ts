import type { Decoration } from '@tiptap/pm/view';
import { make } from '../page/dom';
import styles from './problem-marks.module.css';

/** What a view learns of its block from `problemMarks`. */
export interface FaultSpec {
  readonly messages: readonly string[];
  readonly goTo: () => void;
}

/** What must be fixed in a block, from the decorations that ProseMirror gives its view; null for nothing. */
export function faultOf(decorations: readonly Decoration[] = []): FaultSpec | null {
  for (const { spec } of decorations) {
    const fault = (spec as { readonly fault?: FaultSpec }).fault;
    if (fault !== undefined) return fault;
  }
  return null;
}

/** The square of “Must fix”, which says what is wrong and leads there. For the pointer: the block itself says it aloud. */
export function problemMark(
  { messages, goTo }: FaultSpec,
  className: string | undefined,
): HTMLElement {
  const mark = make(
    'button',
    {
      type: 'button',
      class: `${styles.mark ?? ''} ${className ?? ''}`,
      contenteditable: 'false',
      tabindex: '-1',
      'aria-hidden': 'true',
      'data-level': 'error',
      title: messages.join('\n'),
    },
    square(),
  );
  // The press must not take the focus and the caret from the page.
  mark.addEventListener('mousedown', (event) => event.preventDefault());
  mark.addEventListener('click', goTo);
  return mark;
}

const SVG = 'http://www.w3.org/2000/svg';

function square(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  const rect = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x: '1', y: '1', width: '8', height: '8', rx: '1' }))
    rect.setAttribute(name, value);
  rect.setAttribute('fill', 'currentColor');
  svg.append(rect);
  return svg;
}
