import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LineKind } from "../../src/shared/import/line-kind";

/** A text of the gold set: as received, and what each line is. */
export interface GoldText {
  readonly name: string;
  readonly raw: string;
  /** One for each line that a recognition has, in order. */
  readonly kinds: readonly LineKind[];
  /** The words of each of those lines. */
  readonly texts: readonly string[];
  readonly zone: string;
  readonly authors: readonly string[];
  readonly post: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly credits: readonly string[];
}

const CODES: Readonly<Record<string, LineKind>> = {
  hl: "headline", sf: "standfirst", kk: "kicker", st: "stamp", by: "byline", au: "audio", nt: "editorsNote", p: "body", xh: "crosshead",
  pq: "pullQuote", bq: "blockQuote", li: "listItem", sb: "sectionBreak", cap: "caption", cr: "credit", bio: "authorBio",
  cor: "correction", call: "contributorCall", rep: "repeat", x: "rubbish",
};

const FOLDER = join(import.meta.dirname, "../fixtures/import/gold");

/** Every text of the gold set. */
export function goldTexts(): GoldText[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith(".txt")).sort().map((name) => readGold(name.slice(0, -4), readFileSync(join(FOLDER, name), "utf8")));
}

/** Reads the compact form that the folder's README describes. */
export function readGold(name: string, source: string): GoldText {
  const values = new Map<string, string>();
  const raw: string[] = [];
  const kinds: LineKind[] = [];
  const texts: string[] = [];
  for (const line of source.replace(/\n$/u, "").split("\n")) {
    const value = /^# (\w+): (.*)$/u.exec(line);
    if (value) {
      values.set(value[1] ?? "", value[2] ?? "");
      continue;
    }
    const [, code = "", text = ""] = /^(\S*)\s*\|(?: (.*))?$/u.exec(line) ?? [];
    raw.push(text);
    if (code === "+") texts.push(`${texts.pop() ?? ""} ${text}`);
    else if (text !== "") {
      const kind = CODES[code];
      if (kind === undefined) throw new Error(`${name}: no kind “${code}” for “${text}”`);
      kinds.push(kind);
      texts.push(text);
    }
  }
  const listOf = (key: string): string[] => (values.get(key) ?? "").split(";").map((one) => one.trim()).filter((one) => one !== "");
  return {
    name, raw: raw.join("\n"), kinds, texts, zone: values.get("zone") ?? "UTC", authors: listOf("author"), post: values.get("post") ?? null,
    published: values.get("published") ?? null, updated: values.get("updated") ?? null, credits: listOf("credit"),
  };
}
