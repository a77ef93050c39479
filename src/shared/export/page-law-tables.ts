/** Where an element of a page may stand, and what it may say of itself. */
export interface ElementLaw {
  /** Tags of the elements that may hold it. */
  readonly inside: ReadonlySet<string>;
  /** Its attributes by their names in a tree. */
  readonly attributes: ReadonlySet<string>;
  /** Its classes as a page writes them; "" is none. */
  readonly classes: ReadonlySet<string>;
}

const law = (inside: string, attributes = '', classes: readonly string[] = []): ElementLaw => ({
  inside: new Set(inside.split(' ')),
  attributes: new Set(attributes.split(' ')),
  classes: new Set(['', ...classes]),
});

/** Elements that run on in a line. */
const LINE = 'a em strong s sup sub cite span small';
/** Whatever holds a line. */
const LINES = `p h1 h2 li figcaption ${LINE}`;

/** Every element that a page or a fragment of ours holds; there is no other. */
export const ELEMENT_LAWS: Readonly<Record<string, ElementLaw>> = {
  head: law('html'),
  meta: law('head', 'charSet name property content'),
  title: law('head'),
  link: law('head', 'rel hrefLang href'),
  script: law('head', 'type'),
  style: law('head'),
  body: law('html'),
  main: law('body'),
  article: law('main body', 'lang dir'),
  header: law('article'),
  footer: law('article'),
  section: law('footer', 'className', ['author-bio', 'corrections']),
  aside: law('article', 'className ariaLabel role', ['editors-note', 'desk-block']),
  h1: law('header'),
  h2: law('article section'),
  p: law('main body article header footer section aside blockquote li', 'className role', [
    'draft',
    'kicker',
    'standfirst',
    'byline',
    'stamp',
    'link-card',
    'contribute',
    'clarification',
    'update',
  ]),
  ul: law('article li'),
  ol: law('article li', 'start'),
  li: law('ul ol'),
  hr: law('article'),
  figure: law('article', 'className ariaHidden', [
    'image',
    'image wide',
    'audio',
    'quote',
    'pullquote',
  ]),
  figcaption: law('figure'),
  blockquote: law('figure'),
  img: law('figure', 'src srcSet sizes width height loading fetchPriority alt'),
  audio: law('figure', 'src controls preload'),
  a: law(`${LINES} figure`, 'href rel download'),
  em: law(LINES),
  strong: law(LINES),
  s: law(LINES),
  sup: law(LINES),
  sub: law(LINES),
  cite: law(LINES),
  span: law(LINES, 'className lang dir', ['caption']),
  small: law(LINES, 'className', ['credit']),
  time: law('p', 'dateTime'),
};
