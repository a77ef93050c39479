import type {
  CorrectionEntry,
  PublishedCorrection,
} from '@shared/export/corrections/correction-entry';
import { TARGET_NAMES } from '@shared/export/targets/target-names';

/** Kinds of notes as the desk names them. */
export const KIND_WORDS: Readonly<Record<PublishedCorrection['kind'], string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
};

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** When and how an entry went out: "29 March 2026 at 10:05, as Web page". */
export function outWords({
  wentOutAt,
  targets,
}: Pick<CorrectionEntry, 'wentOutAt' | 'targets'>): string {
  const names = targets.map((target) => nameOf(target)).join(', ');
  const when = MOMENT.format(new Date(wentOutAt));
  return names === '' ? when : `${when}, as ${names}`;
}

/** A target that this version does not know is named by its id. */
function nameOf(target: string): string {
  return Object.entries(TARGET_NAMES).find(([id]) => id === target)?.[1].name ?? target;
}
