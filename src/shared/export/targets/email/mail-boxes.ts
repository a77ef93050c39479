import type { Element, ElementContent, Properties } from 'hast';
import { el } from '../../../elements/markup';
import { PAGE, type Vocabulary } from '../../write-html';
import { STYLES } from './mail-styles';

/** What a mail holds: tables for its layout, styles on each element, and nothing that Outlook or Gmail drops. */
export const MAIL_HTML: Vocabulary = {
  elements: new Set([
    ...['html', 'head', 'title', 'body', 'div', 'table', 'tbody', 'tr', 'td', 'h1', 'h2', 'p'],
    ...['ul', 'ol', 'li', 'blockquote', 'a', 'em', 'strong', 's', 'sup', 'sub', 'span'],
  ]),
  empty: new Set(['meta', 'img', 'hr']),
  attributes: {
    ...Object.fromEntries(
      [
        'alt',
        'charSet',
        'className',
        'content',
        'dir',
        'height',
        'href',
        'lang',
        'name',
        'role',
        'src',
        'start',
        'width',
      ].map((name) => [name, PAGE.attributes[name] ?? name]),
    ),
    align: 'align',
    ariaHidden: 'aria-hidden',
    bgColor: 'bgcolor',
    border: 'border',
    cellPadding: 'cellpadding',
    cellSpacing: 'cellspacing',
    style: 'style',
  },
  comments: null,
  slash: false,
};

/** A table that lays out and says nothing to screen readers. */
export function layout(properties: Properties, rows: readonly ElementContent[]): Element {
  const bare = { role: 'presentation', border: 0, cellPadding: '0', cellSpacing: '0' };
  return el('table', { ...bare, ...properties }, [el('tbody', {}, rows)]);
}

/** A row of one cell. */
export function row(className: string, style: string, inside: readonly ElementContent[]): Element {
  return el('tr', {}, [el('td', { className: [className], style }, inside)]);
}

/** A block with a ground and a bar of its own, and room below it. */
export function box(className: string[], inside: readonly ElementContent[]): Element {
  return row('boxes', STYLES.copy, [
    layout({ width: '100%' }, [
      el('tr', {}, [el('td', { className, style: STYLES.box }, inside)]),
      el('tr', {}, [el('td', { className: ['gap'], style: STYLES.gap })]),
    ]),
  ]);
}
