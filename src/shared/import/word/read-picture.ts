import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { pictureHead } from './picture-head';
import type { Reading } from './reading';
import { quoted } from './word-report';

/** A picture as the text names it. */
export interface NamedPicture {
  /** Id of the relation to its bytes, null for none. */
  readonly relation: string | null;
  readonly alt: string;
  readonly name: string;
}

/**
 * The place of a picture among those that come along; null, and told, for one that lies outside the file, which is never
 * fetched, and for one of a form that a page cannot show.
 */
export function readPicture(
  { relation, alt, name }: NamedPicture,
  reading: Reading,
): number | null {
  const found = relation === null ? undefined : reading.part.relations.get(relation);
  const called = [quoted(name === '' ? fileName(found?.target ?? 'picture') : name)];
  if (alt.trim() !== '') called.push(`alt text ${quoted(alt)}`);
  const leaveOut = (why: string): null => {
    reading.report.tell('pictures-left-out', `${called.join(', ')}: ${why}`);
    return null;
  };
  if (!found) return leaveOut('the file does not hold it');
  if (found.isOutside) return leaveOut('it lies outside the file, and nothing is fetched');
  const key = `${found.target}\n${alt}`;
  const placed = reading.placed.get(key);
  if (placed !== undefined) return placed;
  const bytes = reading.parts.file.bytes(found.target);
  if (bytes === null) return leaveOut('the file does not hold it');
  const head = pictureHead(bytes);
  if (head === null) return leaveOut(`a picture of ${formOf(found.target)} cannot stand on a page`);
  const place = reading.pictures.length;
  reading.pictures.push({
    record: {
      ...{ hash: bytesToHex(sha256(bytes)), name: fileName(found.target) },
      ...{ ...head, bytes: bytes.length },
    },
    bytes,
    altText: alt.trim(),
  });
  reading.placed.set(key, place);
  return place;
}

function fileName(target: string): string {
  return (target.split(/[\\/]/u).at(-1) ?? target).slice(0, 200);
}

function formOf(target: string): string {
  const ending = /\.([a-z0-9]{1,5})$/iu.exec(target)?.[1];
  return ending === undefined ? 'this form' : `the form ${ending.toUpperCase()}`;
}
