import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { plainBlock, type Block, type Hints } from './block';
import { htmlBlocks } from './html-blocks';
import { cleanRun, type MarkedPart } from './inline-run';
import { leftOutNotes } from './left-out-notes';
import { footnotesNote, takeFootnotes } from './markdown-footnotes';
import { readMarkdownInline } from './markdown-inline';
import { counted, note } from './note';
import type { ImportNote, ListPlace } from './recognition';
import { uncoveredLines } from './uncovered-lines';
import { isBlank } from './words';

const parser = new MarkdownIt('commonmark', { html: true }).enable(['strikethrough', 'table']);
// Which address a story may have is the schema's law: a refused link keeps its words and is reported.
parser.validateLink = () => true;

/** Where a token stands: inside which lists and quotes. */
interface Standing {
  readonly lists: { readonly ordered: boolean; number: number }[];
  quotes: number;
  heading: number;
  tableRow: string[] | null;
  itemOpen: boolean;
}

/** What is gathered on the way through the tokens. */
interface Gathered {
  readonly blocks: Block[];
  readonly notes: ImportNote[];
  readonly pictures: string[];
  refusedLinks: number;
}

/** The blocks of a Markdown text (CommonMark, tables, strikethrough), with what their markup says they are. */
export function markdownBlocks(
  text: string,
  linesAbove: number,
): { blocks: Block[]; notes: ImportNote[] } {
  const gathered: Gathered = { blocks: [], notes: [], pictures: [], refusedLinks: 0 };
  const at: Standing = { lists: [], quotes: 0, heading: 0, tableRow: null, itemOpen: false };
  const footnotes = takeFootnotes(text);
  const tokens = parser.parse(footnotes.copy, {});
  for (const token of tokens) {
    enter(token, at);
    readToken(token, at, linesAbove, gathered);
  }
  const notesBelow = footnotes.notes.flatMap(({ first, last, text: words }) => {
    const source = { first: linesAbove + first, last: linesAbove + last };
    return inlineBlocks(words, source, gathered);
  });
  const missed = uncoveredLines(footnotes.copy, tokens).map(({ number, text: words }) =>
    plainBlock(words, linesAbove + number),
  );
  const { blocks, notes } = gathered;
  const copy =
    missed.length === 0
      ? blocks
      : [...blocks, ...missed].sort((a, b) => a.source.first - b.source.first);
  return {
    blocks: [...copy, ...notesBelow],
    notes: [
      ...notes,
      ...footnotesNote(footnotes.notes.length),
      ...lossNotes(gathered, missed.length),
    ],
  };
}

/** A footnote's words as blocks of copy. */
function inlineBlocks(words: string, source: Block['source'], gathered: Gathered): Block[] {
  const at: Standing = { lists: [], quotes: 0, heading: 0, tableRow: null, itemOpen: false };
  const { runs, pictures, refusedLinks } = readMarkdownInline(
    parser.parseInline(words, {})[0]?.children ?? [],
  );
  gathered.pictures.push(...pictures);
  gathered.refusedLinks += refusedLinks;
  return runBlocks(runs, source, at).map((block) => ({
    ...block,
    hints: { body: 8 },
    because: 'A footnote',
  }));
}

function lossNotes({ pictures, refusedLinks }: Gathered, missed: number): ImportNote[] {
  const notes: ImportNote[] = [];
  if (missed > 0)
    notes.push(
      note(
        'markdown-as-text',
        `${counted(missed, 'line')} nested too deep for Markdown ${missed === 1 ? 'was' : 'were'} taken as plain text.`,
      ),
    );
  notes.push(...leftOutNotes({ pictures, links: refusedLinks }));
  return notes;
}

function readToken(token: Token, at: Standing, linesAbove: number, gathered: Gathered): void {
  const source = {
    first: linesAbove + (token.map?.[0] ?? 0) + 1,
    last: linesAbove + (token.map?.[1] ?? 1),
  };
  switch (token.type) {
    case 'inline':
      readInline(token, at, source, gathered);
      break;
    case 'tr_close': {
      gathered.blocks.push(
        ...runBlocks([[{ text: (at.tableRow ?? []).join(' | '), marks: [] }]], source, at),
      );
      at.tableRow = null;
      break;
    }
    case 'fence':
    case 'code_block':
      gathered.blocks.push(
        ...token.content
          .split('\n')
          .flatMap((line) => runBlocks([[{ text: line, marks: [] }]], source, at)),
      );
      break;
    case 'hr':
      gathered.blocks.push({
        text: token.markup,
        source,
        inline: null,
        list: null,
        credit: null,
        hints: { sectionBreak: 3 },
        because: 'A rule',
      });
      break;
    case 'html_block':
      readHtml(token.content, source, gathered);
      break;
    default:
      break;
  }
}

function readInline(token: Token, at: Standing, source: Block['source'], gathered: Gathered): void {
  const { runs, pictures, refusedLinks } = readMarkdownInline(token.children ?? []);
  gathered.pictures.push(...pictures);
  gathered.refusedLinks += refusedLinks;
  if (at.tableRow === null) gathered.blocks.push(...runBlocks(runs, source, at));
  else
    at.tableRow.push(
      runs
        .flat()
        .map(({ text }) => text)
        .join(''),
    );
}

function readHtml(html: string, source: Block['source'], { blocks, notes }: Gathered): void {
  const page = htmlBlocks(html);
  notes.push(...page.notes);
  if (page.tooDeep)
    blocks.push(
      ...html
        .split('\n')
        .filter((line) => !isBlank(line))
        .map((line) => plainBlock(line.trim(), source.first)),
    );
  else blocks.push(...page.blocks.map((block) => ({ ...block, source })));
}

function enter(token: Token, at: Standing): void {
  switch (token.type) {
    case 'bullet_list_open':
      at.lists.push({ ordered: false, number: 0 });
      break;
    case 'ordered_list_open':
      at.lists.push({ ordered: true, number: Number(token.attrGet('start') ?? 1) - 1 });
      break;
    case 'bullet_list_close':
    case 'ordered_list_close':
      at.lists.pop();
      break;
    case 'list_item_open': {
      const list = at.lists.at(-1);
      if (list) list.number += 1;
      at.itemOpen = true;
      break;
    }
    case 'blockquote_open':
      at.quotes += 1;
      break;
    case 'blockquote_close':
      at.quotes -= 1;
      break;
    case 'heading_open':
      at.heading = Number(token.tag.slice(1));
      break;
    case 'heading_close':
      at.heading = 0;
      break;
    case 'tr_open':
      at.tableRow = [];
      break;
    default:
      break;
  }
}

function runBlocks(
  runs: readonly (readonly MarkedPart[])[],
  source: Block['source'],
  at: Standing,
): Block[] {
  const joined =
    at.heading > 0
      ? [runs.flatMap((run, index) => (index === 0 ? run : [{ text: ' ', marks: [] }, ...run]))]
      : runs;
  return joined.flatMap((run): Block[] => {
    const clean = cleanRun(run);
    if (!clean) return [];
    const { hints, because } = markupHints(at);
    const list = listPlace(at);
    at.itemOpen = false;
    return [{ text: clean.text, inline: clean.inline, source, list, credit: null, hints, because }];
  });
}

function listPlace({ lists }: Standing): ListPlace | null {
  const list = lists.at(-1);
  return list ? { depth: lists.length - 1, number: list.ordered ? list.number : null } : null;
}

function markupHints({ heading, quotes, lists }: Standing): { hints: Hints; because: string } {
  if (heading === 1)
    return { hints: { headline: 7, crosshead: 3 }, because: 'A first-level heading' };
  if (heading > 1) return { hints: { crosshead: 7 }, because: 'A heading' };
  if (lists.length > 0) return { hints: { listItem: 9 }, because: 'A point of a list' };
  if (quotes > 0) return { hints: { blockQuote: 14 }, because: 'A quotation' };
  return { hints: {}, because: '' };
}
