import { openYaml } from '../../templates/yaml-source';
import { documentBlocks } from '../live/document-blocks';
import type { DeskMatch, LiveBlock, PieceFacts } from '../live/live-block';
import { deskChecker } from '../live/make-desk-checker';
import type { CopyDocument } from '../rules/copy-block';
import { htmlDocument } from '../rules/documents/html-document';
import { markdownDocument } from '../rules/documents/markdown-document';
import { textDocument } from '../rules/documents/text-document';
import { runInlineTests } from '../rules/inline-tests';
import { cardPath, type RuleFiles } from './rule-files';
import type { DeskRule } from './rulebook';

/** How one test of a rule went. */
export interface RuleTest {
  /** "News/DateOrdinal.yml:12". */
  readonly where: string;
  readonly name: string;
  /** Why it failed, for the desk; null where it passed. */
  readonly reason: string | null;
}

/**
 * Runs all tests of a rule: those in its file, by its text alone as Vale would, and those of its card (cures, texts
 * with no match, examples of parts of a page), as the desk checks. `files` holds rule and card under the paths that
 * `rule.file` has; `accept` are the desk's accepted words. A rule that can't run has no tests: its problems say why.
 */
export function testRule(
  desk: DeskRule,
  files: RuleFiles,
  accept: readonly string[] = [],
): readonly RuleTest[] {
  const { rule, file } = desk;
  if (rule === null) return [];
  const placeIn = places(files, file);
  const inline = runInlineTests(rule, readInput, { accept }).map((test, at) => ({
    where: placeIn('tests', at),
    name: test.name,
    reason:
      test.reason === null ? null : `${test.reason}; found ${test.found.join(' / ') || 'nothing'}`,
  }));
  return [...inline, ...cardTests(desk, places(files, cardPath(file)), accept)];
}

function cardTests(desk: DeskRule, placeIn: Place, accept: readonly string[]): RuleTest[] {
  const { fixes, silent, examples } = desk.card;
  const found = (blocks: readonly LiveBlock[]) => matchesOf(desk, blocks, accept);
  return [
    ...fixes.map(({ from, to }, at) => {
      const cured = curedText(from, found);
      const reason = cured === to ? null : `wanted “${to}”; got “${cured}”`;
      return { where: placeIn('fixes', at), name: from, reason };
    }),
    ...silent.map((text, at) => {
      const blocks = documentBlocks(markdownDocument(text)).map(({ block }) => block);
      const reason = wordsFault(found(blocks), []);
      return { where: placeIn('silent', at), name: text, reason };
    }),
    ...examples.map(({ scope, text, words, to }, at) => {
      const block: LiveBlock = { scopes: [scope], text, prose: false, locked: [] };
      const matches = found([block]);
      const cured = withCures(text, matches);
      const reason =
        wordsFault(matches, words) ??
        (to === undefined || cured === to ? null : `wanted “${to}”; got “${cured}”`);
      return { where: placeIn('examples', at), name: text, reason };
    }),
  ];
}

type Find = (blocks: readonly LiveBlock[]) => readonly DeskMatch[];

/** The rule alone, on whatever level, so that a rule that is off can be tested. */
function matchesOf(
  { rule, ...desk }: DeskRule,
  blocks: readonly LiveBlock[],
  accept: readonly string[],
): readonly DeskMatch[] {
  const alone: DeskRule = { ...desk, rule, level: desk.level ?? rule?.body.level ?? 'warning' };
  const nothing = { names: [], spelling: null, grammar: false, problems: [] };
  const book = { rules: [alone], accept, ...nothing };
  return deskChecker(book, { dictionary: null, watch: null }).check(blocks, NOBODY).matches;
}

const NOBODY: PieceFacts = {
  language: 'en',
  contributors: [],
  day: null,
  agencies: [],
  disclaimers: [],
  publication: { contact: '', account: '' },
  labels: { editorsNote: '' },
};

function curedText(text: string, find: Find): string {
  const placed = documentBlocks(markdownDocument(text));
  const matches = find(placed.map(({ block }) => block)).map((match) => {
    const place = placed[match.block]?.placeAt ?? ((offset: number) => offset);
    const [from, last] = [place(match.from), place(match.to - 1)];
    // What ends before markup ends there, not behind it.
    return { ...match, from, to: match.to > match.from ? last + 1 : from };
  });
  return withCures(text, matches);
}

/** The text with the first cure of each match, from the last on, so that places stay true. */
function withCures(text: string, matches: readonly DeskMatch[]): string {
  let cured = text;
  let free = text.length;
  for (const { from, to, suggestions } of [...matches].sort((a, b) => b.from - a.from)) {
    const [first] = suggestions;
    if (first === undefined || to > free) continue;
    cured = cured.slice(0, from) + first + cured.slice(to);
    free = from;
  }
  return cured;
}

function wordsFault(matches: readonly DeskMatch[], wanted: readonly string[]): string | null {
  const found = matches.map(({ words }) => words);
  if (found.join('\n') === wanted.join('\n') && found.length === wanted.length) return null;
  return `wanted ${listed(wanted)}; found ${listed(found)}`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.map((each) => `“${each}”`).join(', ');
}

type Place = (list: string, at: number) => string;

function places(files: RuleFiles, file: string): Place {
  const opened = openYaml(files[file] ?? '', file);
  return (list, at) => (opened.ok ? opened.value.place(list, at) : `${file}:1`);
}

function readInput(input: string, format: string): CopyDocument {
  if (format === 'html') return htmlDocument(input);
  return format === 'txt' ? textDocument(input) : markdownDocument(input);
}
