import type { DeskRule, Rulebook } from '../rulebook/rulebook';

/** What the words of a package say besides the rules. */
export interface PackageFacts {
  /** What the house style is called. */
  readonly house: string;
  /** The day that it was written, YYYY-MM-DD. */
  readonly today: string;
  readonly book: Rulebook;
  /** The styles in the package. */
  readonly styles: readonly string[];
}

/** `.vale.ini` for the rulebook: every style, its rules that are off by name, the house's words. */
export function packageIni({ house, today, book, styles }: PackageFacts): string {
  const off = book.rules.filter((rule) => isInFile(rule) && rule.level === null);
  const lists = book.rules.filter(({ name }) => name.startsWith('Vale.'));
  return [
    `# The style rules of ${oneLine(house)}, written by Standfirst on ${today}.`,
    'StylesPath = styles',
    'MinAlertLevel = suggestion',
    'Vocab = House',
    '',
    '[*]',
    `BasedOnStyles = ${styles.join(', ')}`,
    ...lists.map(({ name, level }) => `${name} = ${level ?? 'NO'}`),
    ...off.map(({ name }) => `${name} = NO`),
    '',
    '# Stories as JSON whose parts are Markdown; README.md says which.',
    '[*.json]',
    'View = OpEd',
    '',
  ].join('\n');
}

/** The View that gives Vale the parts of a piece under the names that the desk's rules have for them. */
export function packageView(): string {
  const scopes = VIEW.map(
    ([name, expr, isMarkdown]) =>
      `  - { name: ${name}, expr: '${expr}'${isMarkdown ? ', type: md' : ''} }`,
  );
  return `engine: dasel\nscopes:\n${scopes.join('\n')}\n`;
}

/** Name of the scope, where it stands in the JSON, and whether it is prose that `text` rules read. */
const VIEW: readonly (readonly [scope: string, expr: string, isMarkdown: boolean])[] = [
  ['kicker', 'kicker', false],
  ['headline', 'headline', true],
  ['standfirst', 'standfirst', true],
  ['byline', 'byline', false],
  ['editors_note', 'editorsNote', true],
  ['body', 'body', true],
  ['crosshead', 'crossheads.all()', true],
  ['quote', 'quotes.all()', true],
  ['attribution', 'attributions.all()', false],
  ['pullquote', 'pullQuotes.all()', true],
  ['link_card', 'linkCards.all()', true],
  ['desk_block', 'deskBlocks.all()', true],
  ['caption', 'figures.all().caption', true],
  ['credit', 'figures.all().creditLine', false],
  ['alt', 'figures.all().altText', false],
  ['bio', 'authorBios.all()', true],
  ['correction', 'corrections.all()', false],
  ['contribute', 'contributorCall', false],
];

/** What the package is, and what of the desk's rulebook Vale has no form for. */
export function packageReadme({ house, today, book }: PackageFacts): string {
  const inFile = book.rules.filter(isInFile);
  const on = inFile.filter(({ level }) => level !== null).length;
  const native = book.rules.filter(({ kind }) => kind === 'native');
  const quoted = inFile.filter(({ card, level }) => level !== null && card.quotes !== 'check');
  const notRun = book.rules.filter(({ kind }) => kind === null);
  return `# Style rules of ${oneLine(house)}

Written by Standfirst on ${today} for [Vale](https://vale.sh) 3.24 or later. Run \`vale FILE…\` in this folder, or
copy \`styles\` and \`.vale.ini\` to where your copy is.

${on} rules are on, at the desk's levels; ${inFile.length - on} are off (\`= NO\` in \`.vale.ini\`). Accepted and rejected
words are in \`styles/config/vocabularies/House\`. The folder \`.standfirst\` is for Standfirst alone: titles, reasons
and examples of the rules. Vale does not read it.

## A story's parts

\`styles/config/views/OpEd.yml\` names the parts of a piece as the rules do. It reads JSON files whose values are
Markdown, with these keys: ${VIEW.map(([, expr]) => `\`${expr}\``).join(', ')}. A headline begins with "# " and a
crosshead with "## ", so that rules on headings see them.

## What stays behind

Vale has no form for these; in Standfirst they are in force.

- **Quoted speech.** Standfirst leaves words that somebody is quoted with alone, or reads nothing else, in
  ${quoted.length === 1 ? 'this rule' : `these ${quoted.length} rules`}; Vale reads all words${listed(quoted.map(({ name, card }) => `\`${name}\` (${card.quotes})`))}
- **Rules that no pattern can say**${listed(native.map(({ name, card }) => `\`${name}\`: ${card.title}`))}
- **Spelling.** ${book.spelling === null ? 'It is off at this desk' : `The desk checks it by the dictionary ${book.spelling}`}; Vale's own is \`Vale.Spelling = YES\`.
- **Rules that can't be run**, which are kept in \`.standfirst/not-run\`${listed(notRun.map(({ name }) => `\`${name}\``))}
- What stories let stand against a rule, and how far each cure is trusted.
`;
}

/** Whether a rule is a file in the package: not one of the program's own making, and one that can be read. */
export function isInFile({ kind, name }: DeskRule): boolean {
  return kind !== null && kind !== 'native' && !name.startsWith('Vale.');
}

function listed(lines: readonly string[]): string {
  return lines.length === 0 ? ': none.' : `:\n${lines.map((line) => `  - ${line}`).join('\n')}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
