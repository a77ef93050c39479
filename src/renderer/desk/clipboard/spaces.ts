import { STYLE } from './sanitise';

/** Of two or more spaces one is meant, whatever their kind. */
const RUN = /[ \t\r\n\f\u00a0]*\u00a0[ \t\r\n\f\u00a0]+|[ \t\r\n\f]+\u00a0+/gu;
const ONE = /\u00a0/gu;

/** Where a no-break space is likely to be meant: by a figure, or by a mark that French sets apart. */
function isMeant(before: string, after: string): boolean {
  return (
    /\d$/u.test(before) ||
    /^\d/u.test(after) ||
    /^[;:!?»%‰°€$£]/u.test(after) ||
    before.endsWith('«')
  );
}

/**
 * Spaces as a writer means them. Word processors and browsers fill lines with no-break spaces, alone
 * and in runs; only one that stands where type needs it is kept. At the ends of a block none is.
 */
export function plainSpaces(text: string): string {
  return text
    .replace(RUN, ' ')
    .replace(ONE, (space, at: number, whole: string) =>
      isMeant(whole.slice(0, at), whole.slice(at + 1)) ? space : ' ',
    );
}

/**
 * Text without what no reader sees and no page can carry: zero-width spaces, byte order marks, soft hyphens, control
 * characters, halves of characters and those that Unicode has set apart as none.
 */
export function withoutUnseen(text: string): string {
  return text.replace(
    /[\u200b\ufeff\u00ad\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\t\n\f\r])\p{Control}/gu,
    '',
  );
}

const LINE = 'p, li, td, th, div, h1, h2, h3, h4, h5, h6, blockquote';
/** Word's own sign for spaces that were typed: none of them is meant to hold. */
const TYPED = `[${STYLE}*="mso-spacerun"]`;

/** Sets the spaces of every text in a tree; what stands beside it in its line decides at its ends. */
export function readSpaces(tree: HTMLElement): void {
  const walker = tree.ownerDocument.createTreeWalker(tree, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  texts.forEach((node, at) => {
    const text = withoutUnseen(node.textContent ?? '');
    if (!text.includes('\u00a0')) node.textContent = text;
    else if (node.parentElement?.closest(TYPED))
      node.textContent = text.replace(/[\s\u00a0]+/gu, ' ');
    else {
      const before = beside(node, texts[at - 1]).slice(-1);
      const after = beside(node, texts[at + 1]).slice(0, 1);
      const spaced = plainSpaces(`${before}${text}${after}`);
      node.textContent = spaced.slice(before.length, spaced.length - after.length);
    }
  });
}

function beside(node: Node, other: Node | undefined): string {
  const line = node.parentElement?.closest(LINE);
  const isSame = other !== undefined && other.parentElement?.closest(LINE) === line;
  return isSame ? (other.textContent ?? '') : '';
}
