import type { DeskError } from '@shared/contract/desk-error';
import { deskFailure } from '../failures';

/** No picture of that hash. */
export function photoMissing(): DeskError {
  return deskFailure(
    'media-missing',
    'This picture is no longer in the library.',
    'Nothing was changed; stories keep what they have of it.',
    'Choose another picture, or add the file again.',
  );
}

/** Where a picture is still shown, as its removal found it. */
export interface Shown {
  /** Titles of stories, spiked ones too. */
  readonly stories: readonly string[];
  /** Titles of stories of which a kept version shows it. */
  readonly versions: readonly string[];
  /** Names in the register. */
  readonly contributors: readonly string[];
  /** The title of the open story, where undo may bring the picture back to its page. */
  readonly undone: readonly string[];
}

/** Somebody still needs the picture: says who, those first who can be changed. */
export function photoInUse({ stories, versions, contributors, undone }: Shown): DeskError {
  const refused = (who: string, wayOn: string) =>
    deskFailure('media-in-use', `${who} the picture.`, 'The picture was not removed.', wayOn);
  if (stories.length > 0)
    return refused(
      `${named(stories.map(quoted), 'stories')} ${stories.length === 1 ? 'holds' : 'hold'}`,
      'Take the picture out of the story first; spiked stories count too.',
    );
  if (contributors.length > 0)
    return refused(
      `The register’s entry on ${named(contributors, 'people')} shows`,
      'Take the photo out of the register first.',
    );
  if (versions.length === 0)
    return refused(
      `${named(undone.map(quoted), 'stories')} is open, and undo may bring back`,
      'Open another story, then remove the picture.',
    );
  return refused(
    `A kept version of ${named(versions.map(quoted), 'stories')} shows`,
    'Kept versions stay whole, so the picture stays with them.',
  );
}

function quoted(title: string): string {
  return title === '' ? 'A story without a title' : `“${title.slice(0, 200)}”`;
}

/** “A”; “A” and “B”; “A” and 2 other stories. */
function named([first = '', second, ...more]: readonly string[], others: string): string {
  if (second === undefined) return first;
  return `${first} and ${more.length === 0 ? second : `${more.length + 1} other ${others}`}`;
}

/** The picture is out of the library; the disk would not give its file up. */
export function photoFileLeft(failure: DeskError): DeskError {
  return {
    ...failure,
    copy: 'The picture is out of the library, but its file still lies in the media folder.',
    wayOn: 'Remove the file there by hand where it must not be kept.',
  };
}
