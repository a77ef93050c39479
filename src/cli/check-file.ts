import { extname } from 'node:path';
import { checkDocument } from '@shared/house-style/rules/check-document';
import type { RuleSet } from '@shared/house-style/rules/compile-rules';
import type { CopyBlock, CopyDocument, StyleMatch } from '@shared/house-style/rules/copy-block';
import type { CopyOptions } from '@shared/house-style/rules/documents/copy-options';
import { htmlDocument } from '@shared/house-style/rules/documents/html-document';
import { markdownDocument } from '@shared/house-style/rules/documents/markdown-document';
import { storyDocument } from '@shared/house-style/rules/documents/story-document';
import { textDocument } from '@shared/house-style/rules/documents/text-document';
import type { FileSettings } from '@shared/house-style/rules/file-settings';
import {
  inValeOrder,
  lineAndColumn,
  type ReportedMatch,
} from '@shared/house-style/rules/line-and-column';
import { isSwitchedOff } from '@shared/house-style/rules/rules-for-file';
import type { Level } from '@shared/result/problem';
import { ok } from '@shared/result/result';
import { docOf } from '@shared/story/parse-story';
import { chooseHouseStyle } from './choose-house-style';
import { readInput } from './read-input';
import { readStory } from './read-story';
import { EXIT, stop, type Step } from './stop';
import type { Terminal } from './terminal';

/** A match as the report gives it. */
export interface FileMatch extends ReportedMatch {
  readonly file: string;
  readonly level: Level;
  /** The words that it is about. */
  readonly match: string;
  readonly suggestions: readonly string[];
  readonly link: string | null;
}

const LIMIT = {
  most: 20 * 1024 * 1024,
  tooLarge: () => 'The file is over 20 MB, more than is checked. It was left as it is.',
};
/** Milliseconds that a rule may take for one block. */
const BUDGET = 2000;
const READERS: Readonly<Record<string, (text: string, options: CopyOptions) => CopyDocument>> = {
  md: markdownDocument,
  markdown: markdownDocument,
  html: htmlDocument,
  htm: htmlDocument,
  xhtml: htmlDocument,
  txt: textDocument,
};

/** A file as rules see it. A story’s places are those of its parts in page order, parted by blank lines. */
export async function readCopy(
  file: string,
  { format, options }: FileSettings,
  house: string | undefined,
  terminal: Terminal,
): Promise<Step<CopyDocument>> {
  if (extname(file) === '.standfirst') return readStoryCopy(file, house, terminal);
  const read = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (read === undefined)
    return stop(
      EXIT.unreadable,
      `${file} was not checked: only Markdown, HTML, text and stories are. A [formats] section of .vale.ini can say which of them it is.`,
    );
  const input = await readInput(file, LIMIT, terminal);
  if (!input.ok) return input;
  const text = textOf(input.value.bytes);
  if (text === null)
    return stop(
      EXIT.unreadable,
      `${file} was not checked: it is not text in UTF-8. Save it as UTF-8.`,
    );
  return ok(read(text, options));
}

async function readStoryCopy(
  file: string,
  house: string | undefined,
  terminal: Terminal,
): Promise<Step<CopyDocument>> {
  const bundle = await readStory(file, terminal);
  if (!bundle.ok) return bundle;
  const { story } = bundle.value;
  const style = await chooseHouseStyle(house ?? story.houseStyleId, terminal);
  return style.ok ? ok(storyDocument(docOf(story), style.value)) : style;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (trouble) {
    if (trouble instanceof TypeError) return null;
    throw trouble;
  }
}

/** Every match of a file in the order of Vale's report; a rule that is too slow is named and goes no further. */
export function matchesIn(
  file: string,
  document: CopyDocument,
  rules: RuleSet,
  { say }: Terminal,
): FileMatch[] {
  const onSlow = (rule: string, took: number): void => {
    say(
      `${file}: ${rule} took ${Math.round(took)} ms for one block and was not run further on it.`,
    );
  };
  const watch = { now: () => performance.now(), budget: BUDGET, onSlow };
  const matches = checkDocument(document, rules, watch).flatMap((match): FileMatch[] => {
    const block = document.blocks[match.block];
    if (!block || isSwitchedOff(block, match)) return [];
    const { level, message, suggestions, link, rule } = match;
    const place = lineAndColumn(document.text, placeOf(match, block));
    const words = block.text.slice(match.from, match.to);
    return [{ file, ...place, check: rule, level, message, match: words, suggestions, link }];
  });
  return inValeOrder(matches);
}

/** A figure of the whole file stands at its beginning, as Vale puts it. */
function placeOf({ from, to }: StyleMatch, { scopes, sourceAt }: CopyBlock): number {
  const whole = from === to && scopes.some((scope) => scope.startsWith('summary'));
  return whole ? 0 : sourceAt(from);
}
