import { safeUrl } from '../../elements/safe-url';
import type { MarkJson } from '../mark-json';
import type { Reading } from './reading';
import { WORD_LIMITS } from './word-limits';
import { refuse } from './word-package';
import { LEFT } from './word-problem';
import { quoted } from './word-report';

/** Fields that say how a page looks and have no words of their own to tell of. */
const SILENT = /^(?:HYPERLINK|TOC|PAGEREF|SEQ|TC|XE|RD|SET)$/u;

/** A field begins, in another one or in the text. Throws `WordRefused` where they are nested deeper than Word's elements may be. */
export function openField({ fields }: Reading): void {
  if (fields.length >= WORD_LIMITS.depth)
    refuse(
      'import-word-unsafe',
      `The file was not opened: its fields are nested too deep to be read safely. ${LEFT} Open it in Word, copy the text and paste it here.`,
    );
  fields.push({ code: '', isResult: false, link: null });
}

/** The result of the innermost field begins. */
export function beginField(reading: Reading): void {
  const field = reading.fields.at(-1);
  if (!field) return;
  field.isResult = true;
  field.link = codeLink(field.code, reading);
}

/** The innermost field ends. */
export function endField(reading: Reading): void {
  const field = reading.fields.pop();
  if (!field) return;
  // What was written so far in a code that was never parted from a result belongs to the field around it.
  const name = fieldName(field.code);
  if (field.isResult && name !== '' && !SILENT.test(name))
    reading.report.tell('fields-as-words', name);
}

/** The link of the innermost field that has one. */
export function fieldLink({ fields }: Reading): MarkJson | null {
  return fields.findLast(({ link }) => link !== null)?.link ?? null;
}

/** The link that a field's code makes: `HYPERLINK "address" \l "place"`; null for every other code. */
export function codeLink(code: string, reading: Reading): MarkJson | null {
  if (fieldName(code) !== 'HYPERLINK') return null;
  const words = [...code.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/gu)].map(
    ([, inQuotes, bare]) => inQuotes?.replace(/\\(.)/gu, '$1') ?? bare ?? '',
  );
  const place = words.indexOf('\\l');
  const inside = place < 0 ? '' : (words[place + 1] ?? '');
  const address = words[1]?.startsWith('\\') === false ? words[1] : '';
  if (address === '') {
    reading.report.tell('links-inside');
    return null;
  }
  return addressLink(inside === '' ? address : `${address}#${inside}`, reading);
}

/** A link to an address as the file gives it; null, and told, where no page may have it. */
export function addressLink(address: string, reading: Reading): MarkJson | null {
  const href = safeUrl('link', address);
  if (href === null) reading.report.tell('links-refused', quoted(address.slice(0, 200)));
  return href === null ? null : { type: 'link', attrs: { href } };
}

/** The first word of a field's code. */
export function fieldName(code: string): string {
  return /^\s*([A-Za-z]+)/u.exec(code)?.[1]?.toUpperCase() ?? '';
}
