/** A part of a mail or a saved page archive (MIME), its body as bytes. */
export interface MessagePart {
  /** "text/html", lower case. */
  readonly type: string;
  /** As declared, lower case; empty for none. */
  readonly charset: string;
  /** Plain text whose lines go on where they end in a space (RFC 3676). */
  readonly flowed: boolean;
  /** File name of an attachment; null for a part that is read with the rest. */
  readonly attachment: string | null;
  readonly bytes: Uint8Array;
}

/** A message taken apart. */
export interface Message {
  /** Header fields by their names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly parts: readonly MessagePart[];
}

/** Parts nested deeper, or more of them, are no mail that a person sent. */
const DEEPEST = 8;
const MOST_PARTS = 500;

/**
 * Takes a MIME message apart. `text` has one character for each byte (U+0000 to U+00FF).
 * What is malformed is left out of the parts, never an error; time grows with the text.
 */
export function readMessage(text: string): Message {
  const parts: MessagePart[] = [];
  const { fields, body } = splitHeader(text);
  collect(fields, body, 0, parts);
  return { fields, parts };
}

function collect(
  fields: ReadonlyMap<string, string>,
  body: string,
  depth: number,
  parts: MessagePart[],
): void {
  if (parts.length >= MOST_PARTS || depth > DEEPEST) return;
  const declared = fields.get('content-type') ?? 'text/plain';
  const type = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const boundary = parameterOf(declared, 'boundary');
  if (type.startsWith('multipart/') && boundary !== '') {
    for (const part of body.split(`--${boundary}`).slice(1)) {
      if (part.startsWith('--')) break;
      const inner = splitHeader(part.replace(/^[ \t]*\r?\n/u, ''));
      collect(inner.fields, inner.body, depth + 1, parts);
    }
    return;
  }
  const disposition = fields.get('content-disposition') ?? '';
  const name = parameterOf(disposition, 'filename') || parameterOf(declared, 'name');
  parts.push({
    type,
    charset: parameterOf(declared, 'charset').toLowerCase(),
    flowed: parameterOf(declared, 'format').toLowerCase() === 'flowed',
    attachment: /^attachment/iu.test(disposition) ? name : null,
    bytes: decoded(body, (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase()),
  });
}

function splitHeader(text: string): { fields: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/u.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (/^[\w-]+$/u.test(name) && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { fields, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function parameterOf(field: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu').exec(field);
  return match?.[1] ?? match?.[2] ?? '';
}

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(body);
  return bytesOf(encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body);
}

function fromQuotedPrintable(body: string): string {
  return body
    .replace(/[ \t]+(?=\r?\n)/gu, '')
    .replace(/=\r?\n/gu, '')
    .replace(/=([0-9a-f]{2})/giu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(body: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const character of body) {
    const value = BASE64.indexOf(character);
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (held >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes.subarray(0, length);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
