import type { CopyBlock } from './copy-block';

/**
 * Whether a block is one that a rule looks at. Of a list one entry is enough; "a & b" asks for
 * both; "~a" for a block that is not a. An entry fits where all its dotted parts stand in one of
 * the block's scopes. What is only ruled out never means the whole piece ("raw", "summary").
 */
export function isInScope(
  selectors: readonly string[],
  { scopes }: Pick<CopyBlock, 'scopes'>,
): boolean {
  const parts = scopes.map((scope) => scope.split('.'));
  return selectors.some((selector) =>
    selector.split('&').every((part) => fits(part.trim(), parts)),
  );
}

function fits(part: string, scopes: readonly (readonly string[])[]): boolean {
  const negated = part.startsWith('~');
  const wanted = (negated ? part.slice(1) : part).trim().split('.');
  const stands = scopes.some((scope) => wanted.every((name) => scope.includes(name)));
  if (!negated) return stands;
  return !stands && !scopes.some((scope) => scope.includes('raw') || scope.includes('summary'));
}
