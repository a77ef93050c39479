import type { DeskError } from '@shared/contract/desk-error';
import type { Problem } from '@shared/result/problem';
import { deskFailure } from './failures';

/** The library has no story of that id. */
export function storyMissing(): DeskError {
  return deskFailure(
    'story-missing',
    'This story is not in the library.',
    'Nothing was changed.',
    'Choose a story from the list.',
  );
}

/** The story's row cannot be read; it is listed apart and stays as it is. */
export function storyUnreadable(problems: readonly Problem[]): DeskError {
  return deskFailure(
    'story-unreadable',
    `This story cannot be opened. ${sentences(problems)}`,
    'It was left in the library as it is, with its versions.',
    'Open its last version as a new story, or save its bytes for somebody who knows the program. Other stories can be opened.',
  );
}

/** What was sent to be saved breaks the story's law; it was put aside in the library. */
export function saveRefused(problems: readonly Problem[]): DeskError {
  return deskFailure(
    'story-unreadable',
    `The story was not saved: a part of it has no valid form. ${sentences(problems)}`,
    'The last saved text stands, and what was to be saved was put aside in the library. The text in the window is whole.',
    'Undo the last change and go on; the desk saves again at the next change.',
  );
}

/** A story that was to be added breaks the story's law. */
export function storyWithoutForm(problems: readonly Problem[]): DeskError {
  return deskFailure(
    'story-unreadable',
    `This is no story that the library can keep. ${sentences(problems)}`,
    'Nothing was added to the library; what it came from is as it was.',
    'Correct what is named, then try again.',
  );
}

/** A newer revision is already kept. */
export function storyChangedElsewhere(): DeskError {
  return deskFailure(
    'story-changed-elsewhere',
    'A newer text of this story is already saved.',
    'The newer text stands; what is in this window was not written over it.',
    'Copy what you need from this window, then open the story again.',
  );
}

/** The story is larger than the library takes. */
export function storyTooLarge(): DeskError {
  return deskFailure(
    'request-refused',
    'The story is larger than 32 MB.',
    'The last saved text stands. The text in the window is whole.',
    'Take the last paste back and split the text into several stories.',
  );
}

/** The same of a story that is not in the library yet: there it could never be saved again. */
export function storyTooLargeToAdd(): DeskError {
  return deskFailure(
    'request-refused',
    'The story is larger than 32 MB.',
    'Nothing was taken in; what it was made from is as it was.',
    'Split it into several stories, and take in each.',
  );
}

function sentences(problems: readonly Problem[]): string {
  return problems
    .slice(0, 3)
    .map(({ message }) => message)
    .join(' ')
    .slice(0, 1500);
}
