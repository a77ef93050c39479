import type Token from 'markdown-it/lib/token.mjs';
import { CopyTape, copyAt, INLINE_ATOM, type MappedCopy } from './mapped-copy';
import { placeOf } from './placed-markdown';

/** What a block's inline Markdown holds: its words, the texts beside them, and the comments in order. */
export interface InlineCopy {
  readonly words: MappedCopy;
  /** Alt texts of pictures. */
  readonly alts: readonly MappedCopy[];
  readonly comments: readonly string[];
}

interface Reading {
  readonly tape: CopyTape;
  readonly alts: MappedCopy[];
  readonly comments: string[];
  readonly ignored: readonly string[];
  /** Names of HTML elements that are open and whose words are masked. */
  masked: string[];
  /** Inside "<https://…>", whose words begin one further on. */
  autolink: boolean;
}

/**
 * Reads inline tokens against the text that they were made of. Code stands as "*", a picture as U+FFFC,
 * an address that is its own link text as "*"; marks, addresses and HTML tags are left out.
 */
export function markdownInlineCopy(
  tokens: readonly Token[],
  source: MappedCopy,
  ignored: readonly string[],
): InlineCopy {
  const reading: Reading = {
    tape: new CopyTape(),
    alts: [],
    comments: [],
    ignored,
    masked: [],
    autolink: false,
  };
  tokens.forEach((token, index) => {
    if (token.type === 'link_open' && isOwnAddress(tokens, index)) reading.masked.push('a');
    readToken(token, 0, reading);
    if (token.type === 'link_close') reading.masked = reading.masked.filter((name) => name !== 'a');
  });
  const words = reading.tape.take();
  return {
    words: placed({ ...words, text: withoutBareAddresses(words.text) }, source),
    alts: reading.alts.map((alt) => placed(alt, source)),
    comments: reading.comments,
  };
}

/** An address that stands bare is a link whose words are its address (GitHub's Markdown, 6.9). */
function withoutBareAddresses(text: string): string {
  return text.replaceAll(
    /(?<![\p{L}\p{N}/])(?:https?:\/\/|www\.)[^\s<\uFFFC]*[^\s<\uFFFC?!.,:;*_~'")]/giu,
    (address) => '*'.repeat(address.length),
  );
}

/** Whether a link's words are its address. */
function isOwnAddress(tokens: readonly Token[], open: number): boolean {
  const close = tokens.findIndex(({ type }, index) => index > open && type === 'link_close');
  const words = tokens.slice(open + 1, close).map(({ content }) => content);
  return words.join('') === tokens[open]?.attrGet('href');
}

function placed({ text, places, end }: MappedCopy, source: MappedCopy): MappedCopy {
  return {
    text,
    places: places.map((place) => source.places[place] ?? source.end),
    end: source.places[end] ?? source.end,
  };
}

/** `from` is where the token's own text begins in the block's text: a picture's alt text is read on its own. */
function readToken(token: Token, from: number, reading: Reading): void {
  const place = from + (placeOf(token) ?? 0);
  const { content, markup } = token;
  switch (token.type) {
    case 'text':
      put(content, place + (reading.autolink ? 1 : 0), reading);
      break;
    case 'text_special':
      if (token.info === 'escape') put(content, place + markup.length - content.length, reading);
      else reading.tape.putAt(masked(content, reading), place, place + markup.length);
      break;
    case 'softbreak':
      reading.tape.put('\n', place);
      break;
    case 'hardbreak':
      reading.tape.putAt('\n', place, place + 1);
      break;
    case 'code_inline':
      readCode(content, place + markup.length, reading);
      break;
    case 'image':
      readPicture(token, place, reading);
      break;
    case 'link_open':
      reading.autolink = markup === 'autolink';
      break;
    case 'link_close':
      reading.autolink = false;
      break;
    case 'html_inline':
      readTag(content, place, reading);
      break;
    default:
      break;
  }
}

function masked(words: string, { masked: open }: Reading): string {
  return open.length === 0 ? words : '*'.repeat(words.length);
}

function put(words: string, place: number, reading: Reading): void {
  reading.tape.put(masked(words, reading), place);
}

/** One space on either side of code belongs to its marks (CommonMark, 6.1). */
function readCode(content: string, place: number, { tape, ignored }: Reading): void {
  const stripped = /^[ \n].*[ \n]$/su.test(content) && content.trim() !== '';
  const words = stripped ? content.slice(1, -1) : content;
  tape.put(
    ignored.includes('code') ? '*'.repeat(words.length) : words.replaceAll('\n', ' '),
    place + (stripped ? 1 : 0),
  );
}

function readPicture(token: Token, place: number, reading: Reading): void {
  reading.tape.putAt(INLINE_ATOM, place, place + 1);
  const own: Reading = { ...reading, tape: new CopyTape(), masked: [] };
  for (const child of token.children ?? []) readToken(child, place + '!['.length, own);
  reading.alts.push(own.tape.take());
}

function readTag(tag: string, place: number, reading: Reading): void {
  const comment = /^<!--(.*)-->$/su.exec(tag)?.[1];
  if (comment !== undefined) reading.comments.push(comment);
  const { close, name = '' } = /^<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)/iu.exec(tag)?.groups ?? {};
  const element = name.toLowerCase();
  if (element === 'br') reading.tape.putAt('\n', place, place + tag.length);
  if (element === 'img') {
    reading.tape.putAt(INLINE_ATOM, place, place + 1);
    const alt = /\salt=(["'])(?<words>.*?)\1/isu.exec(tag);
    const words = alt?.groups?.['words'] ?? '';
    if (alt) reading.alts.push(copyAt(words, place + alt.index + alt[0].length - 1 - words.length));
  }
  if (!reading.ignored.includes(element)) return;
  reading.masked =
    close === '/'
      ? reading.masked.filter((open) => open !== element)
      : [...reading.masked, element];
}
