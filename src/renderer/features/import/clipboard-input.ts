import type { ReceivedFile } from '@shared/contract/channels';
import type { CameWith } from '@shared/import/came-with';
import { decodeText } from '@shared/import/decode-text';
import type { Encoding } from '@shared/import/encoding';
import type { ImportInput } from '@shared/import/import-text';
import { leftOutNotes } from '@shared/import/left-out-notes';
import { counted, note } from '@shared/import/note';
import type { ImportNote } from '@shared/import/recognition';
import { cleanClipboard, type PasteAccount } from '../../desk/clipboard/clean-clipboard';
import { isHuge } from '../../desk/clipboard/markup-limits';

/** A page's ending; what says that a word processor saved it stands at its head. */
const PAGE = /\.html?$/iu;
const HEAD = 4000;

/** Markup to be recognised, and what came with it. */
export interface ClipboardInput {
  readonly html: string;
  readonly came?: CameWith;
}

/** By this the markup of word processors and spreadsheets is known; their classes say nothing of a page's parts. */
const WORD_PROCESSOR =
  /\bmso-|\bclass="?Mso|urn:schemas-microsoft-com|\bSCXW\d|docs-internal-guid|google-sheets-html-origin|content="(?:LibreOffice|OpenOffice|Cocoa HTML Writer)/u;

/**
 * A clipboard's markup as the recogniser takes it. What word processors copy is cleaned first, as a paste is: its lists, tracked
 * changes and comments stand in no element of their own. A page's markup goes as it is, because its classes tell its parts.
 */
export function clipboardInput(html: string): ClipboardInput {
  if (!WORD_PROCESSOR.test(html) || isHuge(html)) return { html };
  const cleaned = cleanClipboard(html, '');
  return {
    html: cleaned.html,
    came: { review: cleaned.review, notes: accountNotes(cleaned.account) },
  };
}

/**
 * A page that a word processor has saved, as the recogniser takes it: it holds tracked changes, comments and lists in the
 * form of its clipboard. Null for every other file.
 */
export function savedPageInput(
  { name, bytes }: ReceivedFile,
  encoding: Encoding | undefined,
): ImportInput | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (!PAGE.test(name) || !WORD_PROCESSOR.test(head)) return null;
  const read = decodeText(bytes, encoding);
  if (!read.ok) return null;
  const { html, came } = clipboardInput(read.value.text);
  if (came === undefined) return null;
  return {
    ...{ source: { text: html, encoding: read.value.encoding }, name, as: 'html' },
    came: { ...came, notes: [...read.value.notes, ...came.notes] },
  };
}

function accountNotes({ pictures, comments, links, tables, notes }: PasteAccount): ImportNote[] {
  const told = leftOutNotes({ pictures, links, tables });
  if (comments > 0)
    told.push(
      note(
        'comments-left-out',
        `${counted(comments, 'comment')} had no words to stand on and ${comments === 1 ? 'was' : 'were'} left out.`,
      ),
    );
  if (notes > 0)
    told.push(
      note(
        'notes-at-end',
        `${counted(notes, 'note')} ${notes === 1 ? 'stands' : 'stand'} at the end.`,
      ),
    );
  return told;
}
