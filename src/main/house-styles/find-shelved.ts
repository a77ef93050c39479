import { basename } from 'node:path';
import type { DeskError } from '@shared/contract/desk-error';
import { styleBuiltIn, styleMissing } from '@shared/contract/house-style-failures';
import { err, ok, type Result } from '@shared/result/result';
import type { ShelfContents } from './read-shelf';
import type { ShelvedStyle } from './shelved-style';

/** The style of an id, or else the faulty folder that goes by it. */
export function findIn({ shelved }: ShelfContents, id: string): ShelvedStyle | undefined {
  return (
    shelved.find((each) => each.id === id && each.inForce !== null) ??
    shelved.find((each) => each.id === id)
  );
}

/** A style that the desk may change; refuses what is not here and what is built in. */
export function ownStyle(contents: ShelfContents, id: string): Result<ShelvedStyle, DeskError> {
  const found = findIn(contents, id);
  if (found === undefined) return err(styleMissing(id));
  return found.own ? ok(found) : err(styleBuiltIn(found.inForce?.style.name ?? id));
}

/** Every id and every folder's name that is taken. */
export function takenNames({ shelved }: ShelfContents): ReadonlySet<string> {
  return new Set(shelved.flatMap(({ id, folder }) => [id, basename(folder)]));
}
