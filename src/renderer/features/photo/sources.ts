import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { FactName } from '@shared/elements/photo/photo-facts';
import type { MetadataStandard, ReadFact } from '@shared/photo/photo-read';

/** What the file says of a fact; null where it says nothing. */
export function readFactOf({ read }: PhotoRecord, name: FactName): ReadFact | null {
  return read.facts.find((fact) => fact.name === name) ?? null;
}

const TAGS: Readonly<Record<MetadataStandard, string>> = {
  'IPTC IIM': 'IPTC',
  'IPTC Core': 'IPTC',
  'IPTC Extension': 'IPTC',
  PLUS: 'PLUS',
  XMP: 'XMP',
  EXIF: 'EXIF',
};

/** The standard in one word, for a tag: "IPTC". */
export function tagOf({ standard }: ReadFact): string {
  return TAGS[standard];
}

/** Where a fact stands: "IPTC IIM, 2:120 Caption/Abstract". */
export function placeInFile({ standard, field }: ReadFact): string {
  return field === '' ? standard : `${standard}, ${field}`;
}

/** Whether a field's words are no longer what was read, whatever spaces stand between them. */
export function isEdited(value: string, { value: read }: ReadFact): boolean {
  return folded(value) !== folded(read);
}

/** Whether words stand so in what was read: a caption is filed with place, day and credit, which a template says. */
export function isPartOf(value: string, { value: read }: ReadFact): boolean {
  const words = folded(value).replace(/\.$/u, '');
  return words !== '' && folded(read).includes(words);
}

const folded = (words: string): string => words.replace(/\s+/gu, ' ').trim();
