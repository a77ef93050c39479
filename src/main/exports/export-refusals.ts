import type { DeskError } from '@shared/contract/desk-error';
import type { Problem } from '@shared/result/problem';

const NOTHING = 'Nothing was written; the story is as it was.';

/** A story that something stands in the way of, with what that is. */
export function blocked(problems: readonly Problem[]): DeskError {
  const stopping = problems.filter(({ level }) => level === 'error');
  return {
    code: 'story-blocked',
    message: `${stopping.length === 1 ? 'One thing stands' : `${stopping.length} things stand`} in the way of an export. ${sentences(stopping)}`,
    copy: NOTHING,
    wayOn: 'Mend what is named, then export again.',
  };
}

/** An export that was made and is not the story. */
export function proofFailed(differences: readonly Problem[]): DeskError {
  return {
    code: 'proof-failed',
    message: `The export was stopped: it would not have been the story. ${sentences(differences)}`,
    copy: NOTHING,
    wayOn: 'Keep the story as it is and report this fault with it.',
  };
}

/** An export of which a part can't be made, with the reasons. */
export function notMade(problems: readonly Problem[], wayOn: string): DeskError {
  return { code: 'export-failed', message: sentences(problems), copy: NOTHING, wayOn };
}

/** A preset that the house style no longer has. */
export function presetMissing(preset: string): DeskError {
  return {
    code: 'export-failed',
    message: `The house style has no preset “${preset}” any more.`,
    copy: NOTHING,
    wayOn: 'Choose another preset, or none, then export again.',
  };
}

function sentences(problems: readonly Problem[]): string {
  return problems
    .map(({ message }) => message)
    .join(' ')
    .slice(0, 3500);
}
