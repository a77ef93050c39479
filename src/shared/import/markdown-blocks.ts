import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { Block, Hints } from "./block";
import { htmlBlocks } from "./html-blocks";
import { cleanRun, type MarkedPart } from "./inline-run";
import { picturesLeftOut } from "./left-out-notes";
import { readMarkdownInline } from "./markdown-inline";
import { counted, note } from "./note";
import type { ImportNote, ListPlace } from "./recognition";

const parser = new MarkdownIt("commonmark", { html: true }).enable(["strikethrough", "table"]);

/** Where a token stands: inside which lists and quotes. */
interface Standing {
  readonly lists: { readonly ordered: boolean; number: number }[];
  quotes: number;
  heading: number;
  tableRow: string[] | null;
  itemOpen: boolean;
}

/** The blocks of a Markdown text (CommonMark, tables, strikethrough), with what their markup says they are. */
export function markdownBlocks(text: string, linesAbove: number): { blocks: Block[]; notes: ImportNote[] } {
  const blocks: Block[] = [];
  const notes: ImportNote[] = [];
  const at: Standing = { lists: [], quotes: 0, heading: 0, tableRow: null, itemOpen: false };
  let pictures: string[] = [];
  let refused = 0;
  for (const token of parser.parse(text, {})) {
    enter(token, at);
    const source = { first: linesAbove + (token.map?.[0] ?? 0) + 1, last: linesAbove + (token.map?.[1] ?? 1) };
    if (token.type === "inline") {
      const inline = readMarkdownInline(token.children ?? []);
      pictures = [...pictures, ...inline.pictures];
      refused += inline.refusedLinks;
      if (at.tableRow !== null) at.tableRow.push(inline.runs.flat().map(({ text: words }) => words).join(""));
      else blocks.push(...runBlocks(inline.runs, source, at));
    } else if (token.type === "tr_close" && at.tableRow !== null) {
      blocks.push(...runBlocks([[{ text: at.tableRow.join(" | "), marks: [] }]], source, at));
      at.tableRow = null;
    } else if (token.type === "fence" || token.type === "code_block") {
      blocks.push(...token.content.split("\n").flatMap((line) => runBlocks([[{ text: line, marks: [] }]], source, at)));
    } else if (token.type === "hr") {
      blocks.push({ text: token.markup, source, inline: null, list: null, credit: null, hints: { sectionBreak: 3 }, because: "A rule" });
    } else if (token.type === "html_block") {
      const html = htmlBlocks(token.content);
      blocks.push(...html.blocks.map((block) => ({ ...block, source })));
      notes.push(...html.notes);
    }
  }
  if (pictures.length > 0) notes.push(note("pictures-left-out", picturesLeftOut(pictures)));
  if (refused > 0) notes.push(note("links-refused", `${counted(refused, "link")} with an address that no page may have ${refused === 1 ? "was" : "were"} taken off; the words stand.`));
  return { blocks, notes };
}

function enter(token: Token, at: Standing): void {
  switch (token.type) {
    case "bullet_list_open": at.lists.push({ ordered: false, number: 0 }); break;
    case "ordered_list_open": at.lists.push({ ordered: true, number: Number(token.attrGet("start") ?? 1) - 1 }); break;
    case "bullet_list_close":
    case "ordered_list_close": at.lists.pop(); break;
    case "list_item_open": {
      const list = at.lists.at(-1);
      if (list) list.number += 1;
      at.itemOpen = true;
      break;
    }
    case "blockquote_open": at.quotes += 1; break;
    case "blockquote_close": at.quotes -= 1; break;
    case "heading_open": at.heading = Number(token.tag.slice(1)); break;
    case "heading_close": at.heading = 0; break;
    case "tr_open": at.tableRow = []; break;
    default: break;
  }
}

function runBlocks(runs: readonly (readonly MarkedPart[])[], source: Block["source"], at: Standing): Block[] {
  const joined = at.heading > 0 ? [runs.flatMap((run, index) => (index === 0 ? run : [{ text: " ", marks: [] }, ...run]))] : runs;
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
  if (heading === 1) return { hints: { headline: 7, crosshead: 3 }, because: "A first-level heading" };
  if (heading > 1) return { hints: { crosshead: 7 }, because: "A heading" };
  if (lists.length > 0) return { hints: { listItem: 9 }, because: "A point of a list" };
  if (quotes > 0) return { hints: { blockQuote: 14 }, because: "A quotation" };
  return { hints: {}, because: "" };
}
