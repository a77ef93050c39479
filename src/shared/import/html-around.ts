import type { Element } from 'hast';
import type { PageContent } from './html-content';
import { hintOf, type ElementHint } from './html-hints';
import { attributeOf, isElement, isNamed, textOf } from './html-tree';
import { MOST_WORDS } from './line-kind';
import type { MarkJson } from './mark-json';
import type { ListPlace } from './recognition';

/** What the elements around a stretch say about it. */
export interface Around {
  readonly marks: readonly MarkJson[];
  readonly hint: ElementHint | null;
  readonly list: ListPlace | null;
  readonly quote: boolean;
  readonly inArticle: boolean;
  readonly credit: boolean;
  /** Inside a caption or heading: one line, whatever is nested in it. */
  readonly oneLine: boolean;
}

/** Outside everything: how a page begins. */
export const NOWHERE: Around = {
  marks: [],
  hint: null,
  list: null,
  quote: false,
  inArticle: false,
  credit: false,
  oneLine: false,
};

/** What stands around the children of a block, once it has been entered. */
export function entered(node: Element, around: Around, content: PageContent): Around {
  const inArticle = around.inArticle || isNamed(node, 'article', 'main');
  const own = ownHint(node, content);
  const base: Around = {
    ...around,
    inArticle,
    marks: [],
    hint: content.around.has(node) ? null : (own ?? around.hint),
  };
  switch (node.tagName) {
    case 'h1':
      return {
        ...base,
        oneLine: true,
        hint: isHomeLink(node)
          ? { kind: 'rubbish', score: 8, because: 'The site’s name' }
          : { kind: 'headline', score: 7, because: 'A first-level heading' },
      };
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { ...base, oneLine: true, hint: headingHint(node) };
    case 'figcaption':
      return { ...base, oneLine: true, hint: figcaptionHint(around) };
    case 'blockquote':
      return {
        ...base,
        quote: true,
        hint:
          around.hint?.kind === 'pullQuote' || base.hint?.kind === 'pullQuote'
            ? base.hint
            : { kind: 'blockQuote', score: 14, because: 'A quotation' },
      };
    case 'aside':
      return node.children.some((child) => isNamed(child, 'blockquote'))
        ? { ...base, hint: { kind: 'pullQuote', score: 14, because: 'A quotation set apart' } }
        : base;
    case 'footer':
      return around.quote ? { ...base, hint: ATTRIBUTION } : base;
    case 'article':
    case 'main':
    case 'body':
      return { ...base, hint: null };
    case 'figure':
      return { ...base, quote: node.children.some((child) => isNamed(child, 'blockquote')) };
    default:
      return base;
  }
}

/** What an element says of the lines in it, by its name, unless it holds more than such lines have ("article-summary" around the copy). */
function ownHint(node: Element, content: PageContent): ElementHint | null {
  const hint = hintOf(node);
  const most = hint === null ? undefined : MOST_WORDS[hint.kind];
  return most !== undefined && content.holding(node).words > most ? null : hint;
}

/** A heading that is a link to the site's first page is the site's name. */
function isHomeLink(node: Element): boolean {
  const link = node.children.find((child) => isElement(child) && isNamed(child, 'a'));
  return (
    link !== undefined &&
    isElement(link) &&
    /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/u.test(attributeOf(link, 'href') || '#') &&
    textOf(link).trim() === textOf(node).trim()
  );
}

const ATTRIBUTION: ElementHint = { kind: 'attribution', score: 14, because: 'Says who is quoted' };

function headingHint(node: Element): ElementHint {
  const own = hintOf(node);
  return own?.kind === 'standfirst' || own?.kind === 'kicker' || own?.kind === 'headline'
    ? own
    : { kind: 'crosshead', score: 7, because: 'A heading' };
}

function figcaptionHint({ quote, hint }: Around): ElementHint {
  if (quote) return ATTRIBUTION;
  return hint?.kind === 'audio'
    ? hint
    : { kind: 'caption', score: 14, because: 'A picture’s caption' };
}
