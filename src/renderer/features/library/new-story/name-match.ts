import { foldLetters } from '../../../ui/fold-letters';

/** A name with the stretch that was typed: before, match, after. The match is empty where there is none. */
export function nameMatch(
  name: string,
  typed: string,
): readonly [before: string, match: string, after: string] {
  const wanted = foldLetters(typed.trim());
  // Letter by letter, because folding changes lengths ("ß", accents typed as two signs).
  for (let from = 0; wanted !== '' && from < name.length; from += 1) {
    if (!foldLetters(name.slice(from)).startsWith(wanted)) continue;
    let to = from + 1;
    while (to < name.length && !foldLetters(name.slice(from, to)).startsWith(wanted)) to += 1;
    return [name.slice(0, from), name.slice(from, to), name.slice(to)];
  }
  return [name, '', ''];
}
