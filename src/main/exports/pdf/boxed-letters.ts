import { inflateSync } from 'node:zlib';

/** A stream that says what is drawn on a sheet; those of fonts and pictures have more in their heads. */
const DRAWING = /obj\n<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/gu;

/** What the engine notes of the letters that it draws next, or the glyphs that it draws: four hexadecimal digits each. */
const PART = /\/ActualText <FEFF([0-9A-F]+)>|<((?:[0-9A-F]{4})+)> Tj/giu;

/**
 * The letters for which a PDF of Skia's draws a box, because no font had them, each once. It draws glyph 0 for them
 * and keeps the letter as text, so that no reader of its text finds out.
 */
export function boxedLetters(pdf: Uint8Array): string {
  // Latin-1 keeps one character for each byte.
  const text = Buffer.from(pdf).toString('latin1');
  const letters = new Set<string>();
  for (const { 0: head, 1: length, index } of text.matchAll(DRAWING)) {
    const start = index + head.length;
    const drawn = inflateSync(pdf.subarray(start, start + Number(length))).toString('latin1');
    let noted = '';
    for (const [, actual, glyphs] of drawn.matchAll(PART)) {
      if (actual !== undefined) noted = Buffer.from(actual, 'hex').swap16().toString('utf16le');
      else if (glyphs?.match(/.{4}/gu)?.includes('0000') === true) letters.add(noted);
    }
  }
  return [...letters].join('');
}
