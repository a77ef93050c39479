import type { CopyDocument } from '../src/shared/house-style/rules/copy-block';

/** The blocks of a document as "scopes: words", without the file's kind and the raw file. */
export function blocksIn({ blocks }: CopyDocument): string[] {
  return blocks
    .filter(({ scopes }) => !scopes.some((scope) => scope.startsWith('raw')))
    .map(({ scopes, text }) => `${scopes.map(withoutKind).join(' ')}: ${text}`);
}

function withoutKind(scope: string): string {
  return scope.replace(/\.(?:md|html|txt)$/u, '');
}

/**
 * The units of blocks that do not stand in the file where `sourceAt` says, as words for a test's report.
 * Masks, pictures and line ends stand for other units.
 */
export function placesOf({ text, blocks }: CopyDocument): string[] {
  return blocks.flatMap((block) =>
    [...block.text.split('').keys()].flatMap((at) => {
      const unit = block.text[at] ?? '';
      const place = block.sourceAt(at);
      if ('*\uFFFC\uFFFD\n '.includes(unit) || text.startsWith(unit, place)) return [];
      return [`${block.scopes.join(' ')} ${at}: ${unit} is ${text.slice(place, place + 5)}`];
    }),
  );
}
