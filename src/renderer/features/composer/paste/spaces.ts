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

/** Sets the spaces of every text in a tree. */
export function readSpaces(tree: HTMLElement): void {
  const walker = tree.ownerDocument.createTreeWalker(tree, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.textContent = plainSpaces((node.textContent ?? '').replace(/[\u200b\ufeff\u00ad]/gu, ''));
  }
}
