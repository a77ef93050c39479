import { DESK_MUTATIONS } from './desk-mutations';
import { FILE_MUTATIONS } from './file-mutations';
import { LIBRARY_MUTATIONS } from './library-mutations';
import type { SafetyMutation } from './safety-mutation';
import { VERSION_MUTATIONS } from './version-mutations';

/** Every mutation of the program's safety, in the order of the table. */
export const SAFETY_MUTATIONS: readonly SafetyMutation[] = [
  ...LIBRARY_MUTATIONS,
  ...VERSION_MUTATIONS,
  ...FILE_MUTATIONS,
  ...DESK_MUTATIONS,
];
