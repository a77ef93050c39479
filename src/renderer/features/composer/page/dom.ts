type Child = Node | string;

/** Makes an element for a view that ProseMirror draws. Attributes given as undefined are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Drawings of Lucide (ISC), 24 × 24, for views that React does not draw. */
const DRAWINGS = {
  plus: ['M5 12h14', 'M12 5v14'],
  lock: [
    'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2',
    'M7 11V7a5 5 0 0 1 10 0v4',
  ],
  picture: [
    'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2',
    'M9 7a2 2 0 1 0 0 4 2 2 0 1 0 0-4',
    'm21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21',
  ],
  sound: [
    'M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z',
    'M16 9a5 5 0 0 1 0 6',
    'M19.364 18.364a9 9 0 0 0 0-12.728',
  ],
  done: ['M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20', 'm16 9-5.5 5.5L8 12'],
  warning: ['M12 3.2 22 20.5H2z', 'M12 10v4', 'M12 17.2v.1'],
} as const;
export type Drawing = keyof typeof DRAWINGS;

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing beside words, hidden from those who listen. */
export function drawing(name: Drawing, className: string | undefined): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    class: className ?? '',
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    focusable: 'false',
  };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
  for (const path of DRAWINGS[name]) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    svg.append(line);
  }
  return svg;
}
