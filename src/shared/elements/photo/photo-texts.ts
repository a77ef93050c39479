import type { Node } from '@tiptap/pm/model';
import type { Problem } from '../../result/problem';
import type { CheckContext, CheckedFile } from '../check';

/** What one line of a photo's checklist finds; null where it does not apply, which is not the same as nothing found. */
export type PhotoCheck = (photo: Node, context: CheckContext) => readonly Problem[] | null;

export function captionWords(photo: Node): string {
  return photo.firstChild?.textContent.trim() ?? '';
}

/** The credit as the desk keeps it: bare. */
export function creditWords(photo: Node): string {
  return photo.lastChild?.textContent.trim() ?? '';
}

/** Whether the photo still waits for its picture. */
export function isPending({ attrs }: Node): boolean {
  return typeof attrs['mediaHash'] !== 'string';
}

/** The photo's file; null while it is pending, or where the story has no record of it. */
export function fileOf({ attrs }: Node, context: CheckContext): CheckedFile | null {
  const hash: unknown = attrs['mediaHash'];
  return typeof hash === 'string' ? context.media(hash) : null;
}

/** Whether a language is one that the lists of English words hold for. */
export function isEnglish({ language }: Pick<CheckContext, 'language'>): boolean {
  return /^en(?:-|$)/iu.test(language);
}

/** A text by its words alone: letters and figures in small form, a space between them. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Whole days from one calendar day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
