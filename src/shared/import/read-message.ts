import type { Encoding } from './encoding';
import { readMessage, type MessagePart } from './message-parts';
import { counted, note } from './note';
import type { ImportNote, TextForm } from './recognition';

/** The copy of a mail or of a page that a browser saved in one file. */
export interface MessageCopy {
  readonly form: TextForm;
  readonly bytes: Uint8Array;
  /** Null where the message does not say, or says what Standfirst does not read. */
  readonly encoding: Encoding | null;
  readonly notes: readonly ImportNote[];
}

const ENCODING_OF: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  'windows-1252': 'windows-1252',
  'windows-1251': 'windows-1251',
};

/** A header stands in so many first bytes. */
const HEADER = 32_768;

/**
 * Reads the copy out of a saved mail (.eml) or a web archive (.mht, .mhtml): its first page, else its first text.
 * Null for anything else. What is attached stays in the file, and is named in the notes.
 */
export function messageCopy(bytes: Uint8Array, name: string): MessageCopy | null {
  const head = latin1(bytes.subarray(0, HEADER));
  const named = /\.(?:eml|mht|mhtml)$/iu.test(name);
  const [header = ''] = head.split(/\r?\n\r?\n/u, 1);
  const looks = /^[\w-]+:/u.test(header) && /^content-type: *(?:multipart|text)\//imu.test(header);
  if (!/^mime-version:/imu.test(header) || !(named || looks)) return null;
  const { fields, parts } = readMessage(latin1(bytes));
  const read = parts.filter(({ attachment }) => attachment === null);
  const chosen =
    read.find(({ type }) => type === 'text/html') ?? read.find(({ type }) => type === 'text/plain');
  if (chosen === undefined) return null;
  return {
    form: chosen.type === 'text/html' ? 'html' : 'text',
    bytes: chosen.flowed ? unflowed(chosen.bytes) : chosen.bytes,
    encoding: ENCODING_OF[chosen.charset] ?? null,
    notes: notesOf(fields, parts),
  };
}

function notesOf(fields: ReadonlyMap<string, string>, parts: readonly MessagePart[]): ImportNote[] {
  const about = ['from', 'subject', 'date']
    .flatMap((field) => fields.get(field) ?? [])
    .filter((value) => value !== '');
  const attached = parts.flatMap(({ attachment }) => (attachment === null ? [] : [attachment]));
  const notes = [
    note(
      'from-message',
      `The copy was read out of a mail or a saved page${about.length === 0 ? '' : `: ${about.join(' · ')}`}.`,
    ),
  ];
  if (attached.length > 0)
    notes.push(
      note(
        'attachments-left-out',
        `${counted(attached.length, 'attachment')} ${attached.length === 1 ? 'was' : 'were'} not taken in: ${attached.join(', ')}.`,
      ),
    );
  return notes;
}

/** Joins lines that end in a space with the next, as flowed text has it; a signature's "-- " ends nothing. */
function unflowed(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let lineFrom = 0;
  bytes.forEach((byte, at) => {
    const previous = bytes[at - 1] === 0x0d ? bytes[at - 2] : bytes[at - 1];
    const isEnd = byte === 0x0a || byte === 0x0d;
    const dashes = at - lineFrom <= 4 && bytes[lineFrom] === 0x2d;
    if (!(isEnd && previous === 0x20 && !dashes)) kept.push(byte);
    if (byte === 0x0a) lineFrom = at + 1;
  });
  return Uint8Array.from(kept);
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
