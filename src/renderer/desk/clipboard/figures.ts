import { splitCaption } from '@shared/import/caption';
import { flatten } from './block-structure';
import { unwrap } from './inline-marks';
import { SOURCE, STYLE } from './sanitise';
import { withoutUnseen } from './spaces';

/** Pictures that came along with words: how many keep their place as photos, and what the others are called. */
export interface ReadPictures {
  readonly places: number;
  readonly leftOut: readonly string[];
}

/**
 * A picture with a caption keeps its place, as a photo that waits for its file: caption, credit and alternative text are
 * words of the copy, and a caption must not fall out of its figure. Pictures themselves never come along.
 */
export function readFigures(tree: HTMLElement): ReadPictures {
  let places = 0;
  for (const figure of tree.querySelectorAll('figure')) {
    const caption = figure.querySelector('figcaption');
    const image = figure.querySelector('img');
    if (!caption || !image || caption.textContent.trim() === '') continue;
    if (figure.querySelector('blockquote, table, figure') || figure.closest('li, td, blockquote'))
      continue;
    flatten(caption);
    const link = figure.closest('a');
    if (link) unwrap(link);
    for (const line of takenApart(figure, caption)) figure.before(line);
    figure.replaceWith(photoOf(caption, image.getAttribute('alt') ?? ''));
    places += 1;
  }
  const leftOut: string[] = [];
  for (const image of tree.querySelectorAll('img')) {
    if (isPicture(image)) leftOut.push(nameOf(image));
    image.remove();
  }
  return { places, leftOut };
}

/** Whatever else a figure holds in words stands before it, as it did. */
function takenApart(figure: Element, caption: Element): Node[] {
  caption.remove();
  return [...figure.childNodes].filter(({ textContent }) => (textContent ?? '').trim() !== '');
}

function photoOf(caption: Element, altText: string): Element {
  const { ownerDocument: owner } = caption;
  const photo = owner.createElement('figure');
  photo.setAttribute('data-element', 'photo');
  photo.setAttribute('data-alt-text', JSON.stringify(withoutUnseen(altText).trim().slice(0, 2000)));
  const words = owner.createElement('p');
  words.setAttribute('data-element', 'caption');
  const credit = owner.createElement('p');
  credit.setAttribute('data-element', 'credit-line');
  credit.textContent = takeCredit(caption);
  words.append(...caption.childNodes);
  photo.append(words, credit);
  return photo;
}

const CREDIT = '[class*="credit" i], [class*="attribution" i], [class*="copyright" i]';

/** Takes the credit out of a caption, bare: where markup tells it, or where its form leaves no doubt. */
function takeCredit(caption: Element): string {
  const told = caption.querySelector(CREDIT);
  const text = caption.textContent;
  if (told && told.textContent.trim() !== '' && told.textContent.trim() !== text.trim()) {
    const from = text.lastIndexOf(told.textContent);
    const { credit } = splitCaption(text, [], { from, to: from + told.textContent.length });
    if (credit !== '') told.remove();
    return credit;
  }
  const { credit, printed, sure } = splitCaption(text);
  if (!sure || printed === null || text.slice(0, printed.from).trim() === '') return '';
  cutText(caption, printed.from, printed.to);
  return credit;
}

/** Takes the characters from `from` to `to` out of an element's texts. */
function cutText(element: Element, from: number, to: number): void {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const [start, end] = [Math.max(0, from - at), Math.max(0, to - at)];
    node.textContent = text.slice(0, start) + text.slice(end);
    at += text.length;
  }
}

/** Signs of a checklist and pictures of one pixel, by which mails count their readers, are no pictures. */
function isPicture(image: Element): boolean {
  const isDot = ['width', 'height'].every((name) =>
    /^[01](?:px)?$/u.test(image.getAttribute(name) ?? ''),
  );
  const isSign = image.closest('li[role=checkbox]') !== null;
  return !isDot && !isSign && !/display:\s*none/u.test(image.getAttribute(STYLE) ?? '');
}

/** What a picture is called: its alternative text, else its file, else nothing. */
function nameOf(image: Element): string {
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/gu, ' ').trim();
  if (alt !== '') return alt;
  const source = image.getAttribute(SOURCE) ?? '';
  if (/^(?:data|blob|cid):/iu.test(source)) return '';
  const file =
    source
      .replace(/[?#].*$/u, '')
      .split(/[/\\]/u)
      .at(-1) ?? '';
  try {
    return decodeURIComponent(file);
  } catch {
    // A name with a bare per cent sign stands as it is.
    return file;
  }
}
