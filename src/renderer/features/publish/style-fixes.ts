import type { ShownMatch } from '../../desk/story-style/story-style';

/** The first cure of a match of the house's rules that must be fixed, as its row of the preflight offers it. */
export interface StyleFix {
  readonly title: string;
  readonly done: string;
  /** The id of the match. */
  readonly match: string;
}

/**
 * The cures of open matches by the ids of their rows. Those that nobody has a cure for, or whose words a template has
 * locked, are left out.
 */
export function styleFixes(open: readonly ShownMatch[]): ReadonlyMap<string, StyleFix> {
  const turns = new Map<string, number>();
  const fixes = new Map<string, StyleFix>();
  for (const { match, where, isFree } of open) {
    if (match.level !== 'error') continue;
    // As the preflight numbers findings of one kind in one place.
    const plain = `style-error ${match.rule}@${where}`;
    const turn = (turns.get(plain) ?? 0) + 1;
    turns.set(plain, turn);
    const [cure] = match.suggestions;
    if (!isFree || match.fix === 'none' || cure === undefined) continue;
    fixes.set(turn === 1 ? plain : `${plain}#${turn}`, {
      title: cure === '' ? `Take out “${match.words}”` : `Write “${cure}”`,
      done: cure === '' ? `Took out “${match.words}”.` : `“${cure}” written.`,
      match: match.id,
    });
  }
  return fixes;
}
