import type { ReceivedFile, Request } from '@shared/contract/channels';
import type { Encoding } from '@shared/import/encoding';
import type { ImportInput } from '@shared/import/import-text';
import type { ImportForm, TextForm } from '@shared/import/recognition';
import { isWordFile } from '@shared/import/word/is-word-file';
import { clipboardInput, savedPageInput } from './clipboard-input';

/** What was received: a file's bytes, or the clipboard's text with its HTML where it had any. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: ReceivedFile }
  | { readonly kind: 'clipboard'; readonly text: string; readonly html: string };

/** How the desk wants it read; what is absent is found out by name and content. */
export interface ReadAs {
  readonly encoding?: Encoding;
  readonly form?: TextForm;
}

/** The name that the preview shows. */
export function sourceName(source: ImportSource): string {
  return source.kind === 'file' ? source.file.name : 'Clipboard';
}

/** What the core is given to read. A clipboard with HTML is read as such, unless it is wanted as plain text. */
export function inputOf(source: ImportSource, { encoding, form }: ReadAs): ImportInput {
  if (source.kind === 'file') {
    const { name, bytes } = source.file;
    const saved =
      form === undefined || form === 'html' ? savedPageInput(source.file, encoding) : null;
    if (saved !== null) return saved;
    return {
      source: { bytes },
      name,
      ...(form ? { as: form } : {}),
      ...(encoding ? { encoding } : {}),
    };
  }
  const asHtml = form === undefined ? source.html.trim() !== '' : form === 'html';
  if (!asHtml) return { source: { text: source.text }, name: '', as: form ?? 'text' };
  const { html, came } = clipboardInput(source.html);
  return { source: { text: html }, name: '', as: 'html', ...(came ? { came } : {}) };
}

/** The file, where it is one for the reader of Word files; else null. */
export function wordFileOf(source: ImportSource): ReceivedFile | null {
  return source.kind === 'file' && isWordFile(source.file.name, source.file.bytes)
    ? source.file
    : null;
}

/** A Word file is packed: its words take so many times as much. */
const PACKED = 12;

/** How much there is to read, in bytes or characters: long texts are read by a worker. */
export function sizeOf(source: ImportSource): number {
  const word = wordFileOf(source);
  if (word !== null) return word.bytes.byteLength * PACKED;
  return source.kind === 'file'
    ? source.file.bytes.byteLength
    : source.text.length + source.html.length;
}

const TYPES: Readonly<Record<ImportForm, string>> = {
  text: 'text/plain',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
};

/** The original as it is kept beside the story: a file's bytes untouched, or the clipboard's words in UTF-8. */
export function originalOf(
  source: ImportSource,
  form: ImportForm,
): Request<'import:take'>['original'] {
  if (source.kind === 'file')
    return { name: source.file.name, type: TYPES[form], bytes: source.file.bytes };
  const name = form === 'html' ? 'Clipboard.html' : 'Clipboard.txt';
  return {
    name,
    type: TYPES[form],
    bytes: new TextEncoder().encode(form === 'html' ? source.html : source.text),
  };
}
