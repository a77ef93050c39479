import type { DeskError } from '@shared/contract/desk-error';
import { deskFailure } from '../failures';

const AS_IT_WAS = 'The register is as it was.';

/** Nobody of that id. */
export function contributorMissing(): DeskError {
  return deskFailure(
    'contributor-missing',
    'This contributor is no longer in the register.',
    'Nothing was changed; stories keep what they took of the record.',
    'Choose another contributor from the list.',
  );
}

/** The record was changed after the one that is to be kept was read. */
export function contributorChangedElsewhere(name: string): DeskError {
  return deskFailure(
    'contributor-changed-elsewhere',
    `${name}’s record was changed elsewhere in the meantime.`,
    'The newer record stands; what is in this window was not written over it.',
    'Copy what you need, then read the record again and change that.',
  );
}

/** An address that no page may link to. */
export function linkRefused(link: string): DeskError {
  return deskFailure(
    'request-refused',
    `“${link.slice(0, 200)}” is no page that a byline can link to: an address begins with https:// or http://.`,
    AS_IT_WAS,
    'Correct the address, or take it out.',
  );
}

/** Stories name the person. */
export function contributorInUse(name: string, stories: number): DeskError {
  return deskFailure(
    'contributor-in-use',
    `${stories === 1 ? 'One story names' : `${stories} stories name`} ${name}, spiked ones counted.`,
    'The record was not removed.',
    'Take the name off those bylines first, or merge the record with another.',
  );
}

/** A record cannot be merged with itself. */
export function sameContributor(): DeskError {
  return deskFailure(
    'request-refused',
    'A record cannot be merged with itself.',
    AS_IT_WAS,
    'Choose another record.',
  );
}
