import type { KeptVersion } from '@shared/contract/version-channels';
import type { ComparedTexts, Text } from './story-history';

/** Which side of a comparison a text is. */
export type Side = 'A' | 'B';

/** Whether two are the same text. */
function isSameText(one: Text, other: Text): boolean {
  return one === 'now' || other === 'now' ? one === other : one.id === other.id;
}

/** Which side a text is of what is compared; null: it is not compared. */
export function sideOf(text: Text, compared: ComparedTexts | null): Side | null {
  if (compared === null) return null;
  if (isSameText(text, compared.a)) return 'A';
  return isSameText(text, compared.b) ? 'B' : null;
}

/**
 * Lays one text beside the story as it stands. The story as it stands keeps its A where there is one, else it is laid
 * beside the newest version; null where there is none.
 */
export function chooseText(
  text: Text,
  compared: ComparedTexts | null,
  versions: readonly KeptVersion[],
): ComparedTexts | null {
  if (text !== 'now') return { a: text, b: 'now' };
  const a = compared?.a ?? versions[0];
  return a === undefined ? null : { a, b: 'now' };
}

/**
 * Makes a text one side of the comparison; the other stays, or is the story as it stands beside A, and the version
 * before beside B. The older is A whichever was asked for. A text that is compared already stays what it is.
 */
export function chooseSide(
  side: Side,
  text: Text,
  compared: ComparedTexts | null,
  versions: readonly KeptVersion[],
): ComparedTexts | null {
  if (sideOf(text, compared) !== null) return compared;
  if (compared === null) {
    const other = side === 'A' ? 'now' : versionBefore(text, versions);
    return other === null || isSameText(text, other)
      ? chooseText(text, null, versions)
      : ordered(text, other);
  }
  return ordered(text, side === 'A' ? compared.b : compared.a);
}

/** `versions` are newest first. */
function versionBefore(text: Text, versions: readonly KeptVersion[]): KeptVersion | null {
  return versions[versions.findIndex((each) => isSameText(each, text)) + 1] ?? null;
}

/** Versions are numbered as they are kept; the clock may have been set back. */
function ordered(one: Text, other: Text): ComparedTexts | null {
  if (one === 'now') return other === 'now' ? null : { a: other, b: one };
  if (other === 'now' || one.id < other.id) return { a: one, b: other };
  return { a: other, b: one };
}
