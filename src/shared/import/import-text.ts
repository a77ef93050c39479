import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { withReview, type CameWith } from './came-with';
import { decodeText, emptyProblem, type DecodedText } from './decode-text';
import type { Encoding } from './encoding';
import { lengthProblem, linesProblem, MAX_BYTES } from './import-limits';
import { messageCopy } from './read-message';
import type { Recognition, TextForm } from './recognition';
import { recogniseHtml } from './recognise-html';
import { recogniseMarkdown } from './recognise-markdown';
import { recogniseText, type RecogniseOptions } from './recognise-text';

/** What is taken in: a file's bytes or a paste's text. */
export interface ImportInput {
  readonly source:
    | { readonly bytes: Uint8Array }
    /** `encoding`: how bytes were read before, where they were. */
    | { readonly text: string; readonly encoding?: Encoding };
  /** File name, or empty for a paste. */
  readonly name: string;
  /** Forces the form; else name and content decide. */
  readonly as?: TextForm;
  /** Forces the encoding of bytes. */
  readonly encoding?: Encoding;
  /** What came with a clipboard's markup that was cleaned before. */
  readonly came?: CameWith;
}

/**
 * Takes in a text of any form: decodes it, chooses the form by name and content, and recognises its parts.
 * Refuses with a plain message what is empty, no text, or beyond the limits; never throws for what a file holds.
 */
export function importText(
  input: ImportInput,
  { houseStyle }: Pick<RecogniseOptions, 'houseStyle'> = {},
): Result<Recognition, Problem[]> {
  const read = readSource(input);
  if (!read.ok) return read;
  const { text, encoding, form, notes } = read.value;
  const options = { name: input.name, ...(houseStyle === undefined ? {} : { houseStyle }) };
  const recognised = recognise(text, input.as ?? form ?? formOf(input.name, text), options);
  if (!recognised.ok) return recognised;
  const { value } = recognised;
  if (value.lines.length === 0) return err([emptyProblem()]);
  return ok(withReview({ ...value, encoding, notes: [...notes, ...value.notes] }, input.came));
}

/** The form of a text by its file name, else by how it begins. Plain text where nothing tells otherwise. */
function formOf(name: string, text: string): TextForm {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = text
    .slice(0, 2000)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (
    /^(?:html?|xhtml)$/u.test(ending) ||
    /^(?:<!doctype html|<html[\s>]|<\?xml[^>]*\?>\s*(?:<!doctype html|<html))/iu.test(start)
  )
    return 'html';
  if (/^(?:md|markdown|mdown)$/u.test(ending)) return 'md';
  if (ending === 'txt' || ending === 'text') return 'text';
  if (
    /^<(?:!--|article|main|section|header|div|p|h[1-6]|body|head|meta|span|figure|ul|ol|blockquote|table|b|i|strong|em|a)(?:[\s>]|--)/iu.test(
      start,
    )
  )
    return 'html';
  return /^---\n[\w-]+\s*:/u.test(start) || /^# \S/u.test(start) ? 'md' : 'text';
}

/** A source as text. */
interface SourceText extends Pick<DecodedText, 'text' | 'notes'> {
  readonly encoding: Encoding | null;
  /** What a mail's own part says that it is; null where name and content decide. */
  readonly form: TextForm | null;
}

function readSource({ source, name, encoding }: ImportInput): Result<SourceText, Problem[]> {
  if ('bytes' in source) return readBytes(source.bytes, name, encoding);
  const long = lengthProblem(source.text.length);
  if (long) return err([long]);
  return source.text.trim() === ''
    ? err([emptyProblem()])
    : ok({ text: source.text, notes: [], encoding: source.encoding ?? null, form: null });
}

function readBytes(
  bytes: Uint8Array,
  name: string,
  forced: Encoding | undefined,
): Result<SourceText, Problem[]> {
  const message = bytes.length <= MAX_BYTES ? messageCopy(bytes, name) : null;
  const read = decodeText(message?.bytes ?? bytes, forced ?? message?.encoding ?? undefined);
  if (!read.ok) return read;
  return ok({
    ...read.value,
    form: message?.form ?? null,
    notes: [...(message?.notes ?? []), ...read.value.notes],
  });
}

function recognise(
  text: string,
  form: TextForm,
  options: RecogniseOptions,
): Result<Recognition, Problem[]> {
  // A page's source has line ends that mean nothing; its lines are counted once it is read.
  if (form === 'html') return recogniseHtml(text, options);
  const lines = linesProblem(countLines(text));
  if (lines) return err([lines]);
  switch (form) {
    case 'md':
      return ok(recogniseMarkdown(text, options));
    case 'text':
      return ok(recogniseText(text, options));
  }
}

function countLines(text: string): number {
  return text.match(/[^\s][^\n\r\u2028\u2029]*/gu)?.length ?? 0;
}
