/** What each test on the real disk leaves behind: no open library, no folder. */
import { afterEach } from 'vitest';
import { endLibraries } from './library-folder';

afterEach(endLibraries);
