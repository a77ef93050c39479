import type { HandOffChange } from '@shared/hand-off/hand-off-change';

const KINDS: Readonly<Record<HandOffChange['kind'], string>> = {
  changed: 'changed',
  added: 'added',
  removed: 'taken out',
  moved: 'moved',
};

/** "Paragraph changed", "Tags changed". */
export function changeTitle({ label, kind }: Pick<HandOffChange, 'label' | 'kind'>): string {
  return `${label} ${KINDS[kind]}`;
}

/** Who made a change; `sender` is "" where nobody is named. */
export function changedByWords({ by }: Pick<HandOffChange, 'by'>, sender: string): string {
  switch (by) {
    case 'came':
      return sender === '' ? 'by the sender' : `by ${sender}`;
    case 'here':
      return 'here, since it was handed off';
    case 'both':
      return 'in both: choose one';
    case 'unknown':
      return '';
  }
}

/** How many changes there are and are chosen: "2 of 7 changes chosen, 1 made in both". */
export function countWords(changes: readonly HandOffChange[], taken: ReadonlySet<string>): string {
  if (changes.length === 0) return 'The two say the same.';
  const chosen = changes.filter(({ id }) => taken.has(id)).length;
  const both = changes.filter(({ by }) => by === 'both').length;
  const count = `${chosen} of ${changes.length} ${changes.length === 1 ? 'change' : 'changes'} chosen`;
  return both === 0 ? count : `${count}, ${both} made in both`;
}

/** What the comparison rests on, as one sentence. */
export function basisWords(hasBase: boolean, changes: readonly HandOffChange[]): string {
  if (!hasBase)
    return 'The text that was handed off is not at hand, so it cannot be told who changed what: nothing is chosen yet.';
  if (!changes.some(({ by }) => by === 'came' || by === 'both'))
    return 'Nothing in it is new. What sets the two apart was changed here since it was handed off.';
  return 'What only the sender has changed is chosen; what was changed here stays unless you say otherwise.';
}
