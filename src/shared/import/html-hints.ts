import type { Element } from 'hast';
import type { Hints } from './block';
import { attributeOf, isNamed } from './html-tree';
import type { LineKind } from './line-kind';

/** What an element's name and classes say about the lines in it. */
export interface ElementHint {
  readonly kind: LineKind;
  readonly score: number;
  readonly because: string;
}

const word = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-])`, 'iu');

/** By class, id, itemprop, rel and role; the first that fits counts. The scores leave room for the words to speak against them. */
const NAMED: readonly (readonly [
  pattern: RegExp,
  kind: LineKind,
  score: number,
  because: string,
])[] = [
  [word('desk-block'), 'body', 30, 'Marked as a house block'],
  [word('pull-?quotes?|quote-?out|callout-quote'), 'pullQuote', 14, 'Marked as a pull quote'],
  [word('editors?-?s?-?note|ed-?note|disclaimer'), 'editorsNote', 15, 'Marked as an editor’s note'],
  [word('corrections?|clarification|amendment'), 'correction', 16, 'Marked as a correction'],
  [
    word('contribute|contributor-call|submissions?|write-for-us'),
    'contributorCall',
    24,
    'Marked as a call for copy',
  ],
  [
    word(
      '(?:author|writer|contributor)s?-?(?:bio|info|description|about|box|blurb)|bio|about-?(?:the-?)?authors?',
    ),
    'authorBio',
    13,
    'Marked as a bio',
  ],
  [
    word(
      'stand-?first|dek|deck|sub-?title|sub-?head(?:line|ing)?|strapline|article-?summary|summary|abstract|excerpt|lede|intro',
    ),
    'standfirst',
    8,
    'Marked as a standfirst',
  ],
  [
    word('kicker|eyebrow|section-?(?:name|label|title)|article-?label|overline|category|rubric'),
    'kicker',
    7,
    'Marked as a kicker',
  ],
  [
    word('photo-?credits?|image-?credits?|credits?|photographer|copyright'),
    'credit',
    15,
    'Marked as a credit',
  ],
  [word('captions?|wp-caption-text|image-?description'), 'caption', 13, 'Marked as a caption'],
  [
    word('byline|by-?author|authors?|article-?author|writer|contributors?'),
    'byline',
    5,
    'Marked as a byline',
  ],
  [
    word(
      'stamp|time-?stamp|date-?line|dates?|published|updated|publish-?date|post-?date|pubdate|datetime|article-?time',
    ),
    'stamp',
    4,
    'Marked as a date',
  ],
  [word('headline|article-?title|entry-?title|post-?title'), 'headline', 4, 'Marked as a headline'],
];

const LEFT_OUT = word(
  'share|sharing|social|related|newsletters?|sign-?up|subscribe|subscription|promo|advert(?:s|isement|ising)?|ads?|ad-?slot|sponsored|comments?|breadcrumbs?|tags?|taglist|menu|navigation|nav|cookie|consent|popular|trending|most-?read|most-?viewed|recommend(?:ed|ations)?|recirc|toolbar|tools|paywall|banner|skip|sr-only|screen-reader-text|visually-?hidden|pagination|site-?header|site-?footer|masthead|read-?more|widget|sidebar|side-?(?:col|column|rail)|(?:col|right)-?side|republish|donat(?:e|ion)s?|sign-?in|log-?in|reg-?wall|membership|scaip|search',
);

/** The hint of an element's own name and classes, null for none. */
export function hintOf(node: Element): ElementHint | null {
  const names = namesOf(node);
  if (names === '') return null;
  for (const [pattern, kind, score, because] of NAMED)
    if (pattern.test(names)) return { kind, score, because };
  return null;
}

/** Whether an element's name, role or class is that of page furniture; what it holds may speak against it. */
export function isLeftOutByName(node: Element): boolean {
  if (
    isNamed(node, 'nav', 'form', 'button', 'dialog', 'label', 'fieldset') ||
    /^(?:navigation|search|banner|complementary|contentinfo|dialog|button)$/u.test(
      attributeOf(node, 'role'),
    )
  )
    return true;
  return LEFT_OUT.test(namesOf(node));
}

/** Whether an element bears a writer's name by its class. */
export function isBylineName(node: Element): boolean {
  return hintOf(node)?.kind === 'byline';
}

/** Hints as a block takes them. */
export function asHints(hint: ElementHint | null): { hints: Hints; because: string } {
  return hint === null
    ? { hints: {}, because: '' }
    : { hints: { [hint.kind]: hint.score }, because: hint.because };
}

function namesOf(node: Element): string {
  return ['className', 'id', 'itemProp', 'rel']
    .map((name) => attributeOf(node, name))
    .join(' ')
    .replace(/([a-z])([A-Z])/gu, '$1-$2')
    .trim();
}
