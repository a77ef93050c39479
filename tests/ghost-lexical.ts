import { createRequire } from 'node:module';

import type { htmlToLexical } from '@tryghost/kg-html-to-lexical';

/** A node of Ghost's editor, as its own converter writes it. */
export interface LexicalNode {
  readonly type: string;
  readonly children?: readonly LexicalNode[];
  readonly text?: string;
  readonly url?: string;
  /** Of cards, in HTML. */
  readonly caption?: string;
  readonly calloutText?: string;
  readonly title?: string;
  readonly html?: string;
  readonly cardWidth?: string;
}

/**
 * Converts HTML as Ghost does for `?source=html`. The converter brings a jsdom that asks for a newer Node than the
 * project's; it is given the project's own, which knows all that it needs.
 */
export function toLexical(html: string): LexicalNode {
  convert ??= loadConverter();
  return convert(html).root;
}

type Converter = typeof htmlToLexical;

let convert: Converter | null = null;

function loadConverter(): Converter {
  const here = createRequire(import.meta.url);
  const inside = createRequire(here.resolve('@tryghost/kg-html-to-lexical'));
  here('jsdom');
  here.cache[inside.resolve('jsdom')] = here.cache[here.resolve('jsdom')];
  const ghost = here('@tryghost/kg-html-to-lexical') as { htmlToLexical: Converter };
  return ghost.htmlToLexical;
}
