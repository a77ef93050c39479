import { ok, err, type Result } from '../../../result/result';
import { capitalized, inCaseOf } from '../case/letter-case';
import { longestFirst } from '../exceptions';
import { messageWith, oneOf, withoutDoubleQuotes } from '../message';
import { compilePattern, filledIn, type Found } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { blockChecker, framed, type CompileKind, type Hit } from './checker';

type Substitution = BodyOf<'substitution'>;

/** One entry of `swap`, with the place of its group among all of them. */
interface Swap {
  readonly group: number;
  readonly value: string;
}

/** Words that should give way to others. */
export const compileSubstitution: CompileKind<Substitution> = (body, { exceptions, propose }) => {
  const keys = longestFirst(Object.keys(body.swap));
  if (keys.length === 0) return ok(blockChecker(() => []));
  const swaps = swapsOf(body, keys);
  if (!swaps.ok) return swaps;
  const compiled = compilePattern(
    framed(
      keys.map((key) => `(${key})`),
      body,
    ),
  );
  if (!compiled.ok) return compiled;
  return ok(
    blockChecker((text) =>
      compiled.value.findAll(text).flatMap((whole) => {
        const found = trimmed(whole);
        const swap = swaps.value.find(({ group }) => (found.groups[group] ?? null) !== null);
        if (swap === undefined) return [];
        if (exceptions.allows(found.text) || exceptions.spans(text, found.from, found.to))
          return [];
        const hit = hitOf(body, found, expectedFor(swap, found), propose(found));
        return hit === null ? [] : [hit];
      }),
    ),
  );
};

/** White space that an entry takes along ("vs\\s") is not what is replaced. */
function trimmed(found: Found): Found {
  const from = found.from + (found.text.length - found.text.trimStart().length);
  const text = found.text.trim();
  return text === '' ? found : { ...found, from, to: from + text.length, text };
}

function swapsOf(body: Substitution, keys: readonly string[]): Result<readonly Swap[], string> {
  let group = 0;
  const swaps: Swap[] = [];
  for (const key of keys) {
    const own = compilePattern(key);
    if (!own.ok) return err(own.error);
    swaps.push({ group, value: body.swap[key] ?? '' });
    group += 1 + own.value.groups;
  }
  return ok(swaps);
}

/** A value may speak of its key's groups: "$1" is the first of the key, not of the whole rule. */
function expectedFor({ group, value }: Swap, found: Found): string {
  if (!/\$(?:\d|\{\d)/.test(value)) return value;
  return filledIn(value, { ...found, groups: found.groups.slice(group + 1) });
}

function hitOf(
  body: Substitution,
  found: Found,
  value: string,
  proposed: readonly string[],
): Hit | null {
  const observed = found.text;
  const replaces = body.action.name === 'replace';
  const expected =
    body.capitalize && observed === capitalized(observed) ? capitalized(value) : value;
  if (replaces ? optionsOf(expected).includes(observed) : isRightAlready(expected, observed))
    return null;
  const { from, to } = found;
  if (!replaces || body.action.params.length > 0) {
    const shown = replaces ? expected : plainForm(expected, observed);
    return {
      from,
      to,
      message: messageWith(body.message, [shown, observed]),
      suggestions: proposed,
    };
  }
  const suggestions = optionsOf(expected)
    .map((option) =>
      body.capitalize && observed === capitalized(observed) ? capitalized(option) : option,
    )
    .map((option) => (body.matchcase ? inCaseOf(option, observed) : option));
  const message = messageWith(withoutDoubleQuotes(body.message), [oneOf(suggestions), observed]);
  return { from, to, message, suggestions };
}

/** "a|b" are two; a pipe after a backslash is part of one. */
function optionsOf(value: string): readonly string[] {
  const options = value.match(/(?:\\\||[^|])+/g) ?? [];
  return options.map((option) => option.replaceAll(String.raw`\|`, '|'));
}

/** Without "replace" a value may be a pattern that says which forms are right. */
function isRightAlready(expected: string, observed: string): boolean {
  if (expected === observed) return true;
  if (/^[\p{L}\p{N} -]*$/u.test(expected)) return false;
  const pattern = compilePattern(`^(?:${expected})$`);
  return pattern.ok && pattern.value.isIn(observed);
}

/** A value such as "OAuth2?" shown as the form that it means, where that can be told. */
function plainForm(value: string, observed: string): string {
  const plain = value.replace(/\\([\s\S])|\?/g, (_, escaped?: string) => escaped ?? '');
  const isPattern = /[[\](){}|.*+^$]/.test(value.replace(/\\[\s\S]/g, ''));
  return !isPattern && plain.toLowerCase() === observed.toLowerCase() ? plain : value;
}
