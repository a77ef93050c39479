import { expect, it } from 'vitest';
import { messageWith, oneOf, withoutDoubleQuotes } from './message';

it.each([
  ["Use '%s', not '%s'.", ['a', 'b'], "Use 'a', not 'b'."],
  ['%[2]s before %[1]s', ['a', 'b'], 'b before a'],
  ['%[2]s %s', ['a', 'b', 'c'], 'b c'],
  ['%d of %v: %q', ['1', '2', 'x'], '1 of 2: "x"'],
  ['100%% of %s', ['it'], '100% of it'],
  ['100% sure', ['it'], '100% sure'],
  ['%s and %s', ['one'], 'one and '],
  ["'%s' is doubled", ['a\n  b'], "'a b' is doubled"],
])('%j with %j says %j', (message, words, said) => {
  expect(messageWith(message, words)).toBe(said);
});

it('lists words as Vale does', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(oneOf)).toEqual([
    "'a'",
    "'a' or 'b'",
    "'a', 'b', or 'c'",
  ]);
});

it('takes marks from the first word alone, and only where both have them', () => {
  expect(withoutDoubleQuotes("'%s', not '%s'")).toBe("%s, not '%s'");
  expect(withoutDoubleQuotes('"%s", not "%s"')).toBe('%s, not "%s"');
  expect(withoutDoubleQuotes("'%s', not %s")).toBe("'%s', not %s");
});
