import type { CopyDocument } from './copy-block';
import { checkDocument } from './check-document';
import { compileRules, type Vocab } from './compile-rules';
import { isInScope } from './scope-selector';
import type { StyleRule } from './style-rule';

/** How one inline test of a rule went. */
export interface InlineTestResult {
  readonly name: string;
  readonly passed: boolean;
  /** What the rule found, as lines "line:column:Style.Rule:message". */
  readonly found: readonly string[];
  /** Why it failed, for the desk; null where it passed. */
  readonly reason: string | null;
}

/** Reads a test's input; `format` is a file ending such as "md". */
export type ReadInput = (input: string, format: string) => CopyDocument;

/** Runs the tests that a rule carries ("tests:"). A rule that can't run fails all of them. */
export function runInlineTests(
  rule: StyleRule,
  readInput: ReadInput,
  vocab: Vocab = { accept: [] },
): readonly InlineTestResult[] {
  const rules = compileRules([rule], vocab);
  const trouble = rules.problems[0]?.message ?? null;
  return rule.body.tests.map((test) => {
    const document = readInput(test.input, test.format);
    const found = linesOf(document, checkDocument(document, rules));
    const reason = trouble ?? faultOf(test, found);
    return { name: test.name, passed: reason === null, found, reason };
  });
}

type Test = StyleRule['body']['tests'][number];

function faultOf(
  { want, contains = [], absent = [] }: Test,
  found: readonly string[],
): string | null {
  const all = found.join('\n');
  const wanted = want?.split('\n').filter((line) => line.trim() !== '');
  if (wanted !== undefined && wanted.join('\n') !== all)
    return `wanted ${wanted.length === 0 ? 'nothing' : wanted.join(' / ')}`;
  const missing = contains.find((part) => !all.includes(part));
  if (missing !== undefined) return `“${missing}” is missing`;
  const unwanted = absent.find((part) => all.includes(part));
  return unwanted === undefined ? null : `“${unwanted}” should not be there`;
}

type Matches = ReturnType<typeof checkDocument>;

/**
 * Matches as Vale prints them, sorted by place: "line:column:Style.Rule:message". Columns count
 * characters, not UTF-16 units.
 */
export function linesOf(document: CopyDocument, matches: Matches): readonly string[] {
  return matches
    .map(({ block, from, to, rule, message }) => {
      const at = document.blocks[block];
      // What is said of the whole piece stands at 1:1, wherever its first word does.
      const whole = at !== undefined && from === to && isInScope(['summary'], at);
      const offset = whole ? 0 : (at?.sourceAt(from) ?? 0);
      const before = document.text.slice(0, offset).split('\n');
      const column = [...(before.at(-1) ?? '')].length + 1;
      return { line: before.length, column, text: `${rule}:${message}` };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.text < b.text ? -1 : 1))
    .map(({ line, column, text }) => `${line}:${column}:${text}`);
}
