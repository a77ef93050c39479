import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineKind } from '../../src/shared/import/line-kind';

/** A line as received: what it is, or null for a blank one; `goesOn` marks the rest of a hard-wrapped paragraph. */
export interface GoldLine {
  readonly kind: LineKind | null;
  readonly text: string;
  readonly goesOn: boolean;
}

/** What must be read out of a text. */
export interface GoldValues {
  readonly zone: string;
  readonly authors: readonly string[];
  /** The first writer's post, where the text says it after "is". */
  readonly post: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly credits: readonly string[];
}

/** A text of the gold set. */
export interface GoldText extends GoldValues {
  readonly name: string;
  readonly lines: readonly GoldLine[];
}

/** The kinds by the short codes that label the gold set. */
export const CODES: Readonly<Record<string, LineKind>> = {
  hl: 'headline',
  sf: 'standfirst',
  kk: 'kicker',
  st: 'stamp',
  by: 'byline',
  au: 'audio',
  nt: 'editorsNote',
  p: 'body',
  xh: 'crosshead',
  pq: 'pullQuote',
  bq: 'blockQuote',
  li: 'listItem',
  sb: 'sectionBreak',
  cap: 'caption',
  cr: 'credit',
  bio: 'authorBio',
  cor: 'correction',
  call: 'contributorCall',
  rep: 'repeat',
  x: 'rubbish',
};

const FOLDER = join(import.meta.dirname, '../fixtures/import/gold');

/** The texts of the gold set that the model was built for, each in a file of its own: those of the first four batches. */
export function goldTexts(): GoldText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readGold(name.slice(0, -4), readFileSync(join(FOLDER, name), 'utf8')));
}

/** The lots of texts that weights are learned from, or, `heldOut`, of those that no line has been read of; by their names. */
export function goldLots(heldOut = false): { name: string; texts: GoldText[] }[] {
  const folder = join(FOLDER, heldOut ? 'held-out' : 'lots');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      return { name, texts: readLot(name, readFileSync(join(folder, file), 'utf8')) };
    });
}

function readLot(lot: string, source: string): GoldText[] {
  return source.split(/^=== /mu).flatMap((part) => {
    const end = part.indexOf('\n');
    return end < 0 ? [] : [readGold(`${lot}/${part.slice(0, end)}`, part.slice(end + 1).trimEnd())];
  });
}

/** Reads the compact form that the folder's README describes. */
function readGold(name: string, source: string): GoldText {
  const values = new Map<string, string>();
  const lines: GoldLine[] = [];
  for (const line of source.replace(/\n$/u, '').split('\n')) {
    const [, key, value] = /^# (\w+): ?(.*)$/u.exec(line) ?? [];
    if (key === undefined) lines.push(readLine(name, line));
    else values.set(key, value ?? '');
  }
  return { name, lines, ...goldValues(values) };
}

/** The values that the lines "# key: value" give. */
export function goldValues(values: ReadonlyMap<string, string>): GoldValues {
  const listOf = (key: string): string[] =>
    (values.get(key) ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return {
    zone: values.get('zone') ?? 'UTC',
    authors: listOf('author'),
    post: values.get('post') ?? null,
    published: values.get('published') ?? null,
    updated: values.get('updated') ?? null,
    credits: listOf('credit'),
  };
}

function readLine(name: string, line: string): GoldLine {
  const [, code = '', text = ''] = /^(\S*)\s*\|(?: (.*))?$/u.exec(line) ?? [];
  if (text === '') return { kind: null, text: '', goesOn: false };
  if (code === '+') return { kind: null, text, goesOn: true };
  const kind = CODES[code];
  if (kind === undefined) throw new Error(`${name}: no kind “${code}” for “${text}”`);
  return { kind, text, goesOn: false };
}

/** The text as received. */
export function rawText({ lines }: GoldText, lineEnd = '\n'): string {
  return lines.map(({ text }) => text).join(lineEnd);
}

/** The lines that a recognition must have: blank ones and marks of quoting left out, wrapped ones joined. */
export function expectedLines({ lines }: GoldText): { kind: LineKind; text: string }[] {
  const expected: { kind: LineKind; text: string }[] = [];
  for (const { kind, text, goesOn } of lines) {
    const words = text.replace(/^(?:>\s?)+/u, '').trim();
    const last = expected.at(-1);
    if (goesOn && last) last.text += ` ${words}`;
    else if (kind !== null && words !== '') expected.push({ kind, text: words });
  }
  return expected;
}
