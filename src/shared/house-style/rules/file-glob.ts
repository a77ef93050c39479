/**
 * Whether a file's path fits a glob as `.vale.ini` has them: `*` and `**` stand for any words, "/" among them
 * (as in Vale, whose globs have no separators), `?` for one unit, `[a-c]` and `[!a-c]` for one of a class,
 * `{a,b}` for one of several. Nothing is read by backtracking patterns: a glob of any length is safe.
 */
export function fitsGlob(glob: string, path: string): boolean {
  return alternatives(glob).some((one) => fits(partsOf(one), path));
}

type Part = 'any' | ((unit: string) => boolean);
const MOST_ALTERNATIVES = 1000;

/** A glob without braces for each choice that its braces give. */
function alternatives(glob: string): string[] {
  let done: string[] = [];
  let open = [glob];
  while (open.length > 0 && done.length + open.length <= MOST_ALTERNATIVES) {
    const next: string[] = [];
    for (const one of open) {
      const brace = innermost(one);
      if (brace === null) done = [...done, one];
      else
        next.push(
          ...brace.choices.map((choice) => one.slice(0, brace.from) + choice + one.slice(brace.to)),
        );
    }
    open = next;
  }
  return done;
}

function innermost(glob: string): { from: number; to: number; choices: string[] } | null {
  const found = /\{(?<choices>[^{}]*)\}/u.exec(glob);
  if (!found) return null;
  const choices = (found.groups?.['choices'] ?? '').split(',').map((choice) => choice.trim());
  return { from: found.index, to: found.index + found[0].length, choices };
}

function partsOf(glob: string): Part[] {
  return [...glob.matchAll(/\*+|\[!?[^\]]+\]|\\.|[^]/gu)].map(([part]): Part => {
    if (part.startsWith('*')) return 'any';
    if (part === '?') return () => true;
    if (part.startsWith('[') && part.length > 1) return classOf(part.slice(1, -1));
    const literal = part.startsWith('\\') && part.length > 1 ? part.slice(1) : part;
    return (unit) => unit === literal;
  });
}

function classOf(inside: string): Part {
  const not = inside.startsWith('!');
  const ranges = [...inside.slice(not ? 1 : 0).matchAll(/([^])-([^])|[^]/gu)].map(
    ([one, from = one, to = one]) => [from, to] as const,
  );
  return (unit) => ranges.some(([from, to]) => unit >= from && unit <= to) !== not;
}

/** Which of the glob's parts have been met so far, unit by unit. */
function fits(parts: readonly Part[], path: string): boolean {
  let met = reach(parts, [0]);
  for (const unit of path) {
    const next = new Set<number>();
    for (const at of met) {
      const part = parts[at];
      if (part === 'any') next.add(at);
      else if (part?.(unit) === true) next.add(at + 1);
    }
    met = reach(parts, next);
  }
  return met.has(parts.length);
}

/** "Any" may stand for nothing. */
function reach(parts: readonly Part[], from: Iterable<number>): Set<number> {
  const met = new Set<number>();
  for (const start of from)
    for (let at = start; !met.has(at); at += 1) {
      met.add(at);
      if (parts[at] !== 'any') break;
    }
  return met;
}
