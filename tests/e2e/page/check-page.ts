import { parseHTML } from 'linkedom';

/** A picture's place on the page: its words, and the file where it is at hand. */
export interface ExpectedFigure {
  readonly caption: string;
  /** As printed: "/Northlight". */
  readonly credit: string;
  /** Null for a picture that is still to come. */
  readonly picture: { readonly altText: string } | null;
}

/** What a published page must hold, part by part. */
export interface ExpectedPage {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: readonly string[];
  /** The moment of the stamp with its offset; null where none is printed. */
  readonly stamp: string | null;
  readonly pendingAudio: boolean;
  /** The note with the house's label, as one reads it; null where there is none. */
  readonly editorsNote: string | null;
  readonly crossheads: readonly string[];
  /** The body's paragraphs, word for word, in order. */
  readonly body: readonly string[];
  readonly figures: readonly ExpectedFigure[];
  readonly authorBio: string | null;
  readonly contributorCall: string | null;
  /** Words that may stand nowhere in the file. */
  readonly absent: readonly string[];
}

/**
 * Compares a written page with what it must hold, reading it with a parser that the program does not
 * use. Gives a line for every fault; an empty list is a page as expected.
 */
export function checkPage(html: string, expected: ExpectedPage): string[] {
  const { document } = parseHTML(html);
  const page = document.documentElement;
  const seen: ExpectedPage = {
    headline: textOf(page, 'article > header > h1'),
    standfirst: textsOf(page, 'article > header > p.standfirst')[0] ?? null,
    byline: textsOf(page, 'p.byline > *'),
    stamp: page.querySelector('p.stamp > time')?.getAttribute('datetime') ?? null,
    pendingAudio: page.querySelector('article > figure.audio > figcaption') !== null,
    editorsNote: textsOf(page, 'article > aside.editors-note')[0] ?? null,
    crossheads: textsOf(page, 'article > h2'),
    body: textsOf(page, 'article > p:not([class])'),
    figures: [...page.querySelectorAll('article > figure:not(.audio)')].map(figureOf),
    authorBio: textsOf(page, 'footer > .author-bio > p')[0] ?? null,
    contributorCall: textsOf(page, 'footer > p.contribute')[0] ?? null,
    absent: expected.absent.filter((words) => !html.includes(words)),
  };
  return [...partFaults(seen, expected), ...countFaults(page), ...orderFaults(page, expected)];
}

function partFaults(seen: ExpectedPage, expected: ExpectedPage): string[] {
  return Object.entries(expected).flatMap(([part, wanted]) => {
    const found: unknown = Object.entries(seen).find(([name]) => name === part)?.[1];
    const [want, got] = [JSON.stringify(wanted), JSON.stringify(found)];
    return want === got ? [] : [`${part}: wanted ${want}, found ${got}`];
  });
}

/** What may stand once, and what may stand at most once. */
function countFaults(page: Element): string[] {
  const once = ['main', 'article', 'h1', 'title'].map((name) => [name, 1, 1] as const);
  const atMost = ['aside.editors-note', 'p.contribute', 'figure.audio', 'p.stamp'].map(
    (name) => [name, 0, 1] as const,
  );
  return [...once, ...atMost].flatMap(([name, least, most]) => {
    const count = page.querySelectorAll(name).length;
    return count < least || count > most ? [`${name}: ${count} of them`] : [];
  });
}

/** Whatever is repeated or stands in the wrong place. */
function orderFaults(page: Element, expected: ExpectedPage): string[] {
  const article = page.querySelector('article');
  const words = plain(article?.textContent ?? '');
  const onlyOnce = [expected.headline, ...expected.figures.map(({ caption }) => caption)];
  const repeated = onlyOnce.filter((line) => words.split(line).length !== 2);
  const last = article?.querySelector('footer')?.lastElementChild?.className ?? 'none';
  const note = page.querySelector('article > header ~ aside.editors-note ~ p');
  return [
    ...repeated.map((line) => `not exactly once on the page: ${line}`),
    ...(expected.contributorCall === null || last === 'contribute'
      ? []
      : [`the contributor call is not last, but ${last}`]),
    ...(expected.editorsNote === null || note !== null
      ? []
      : ['the editor’s note does not stand between the header and the body']),
  ];
}

function figureOf(figure: Element): ExpectedFigure {
  const picture = figure.querySelector('img');
  return {
    caption: textOf(figure, 'figcaption > .caption'),
    credit: textOf(figure, 'figcaption > small.credit'),
    picture: picture && { altText: picture.getAttribute('alt') ?? 'no alt attribute' },
  };
}

const textOf = (root: Element, selector: string): string => textsOf(root, selector).join(' | ');

const textsOf = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

/** Words as read: the white space of the markup around them left out. */
const plain = (text: string): string => text.replace(/^\s+|\s+$/gu, '').replace(/\s*\n\s*/gu, ' ');
