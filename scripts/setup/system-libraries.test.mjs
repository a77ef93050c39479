// @ts-check
import { describe, expect, it } from 'vitest';

import { hasWideTimeNames, missingIn, packagesFor } from './system-libraries.mjs';

const LDD = `	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f01)
	libgtk-3.so.0 => not found
	libgdk-3.so.0 => not found
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f02)
`;

describe('missing system libraries', () => {
  it('are read from what the loader says', () => {
    expect(missingIn(LDD)).toEqual(['libgtk-3.so.0', 'libgdk-3.so.0', 'libnss3.so']);
  });

  it('are named once by package, in the names of a new system', () => {
    expect(packagesFor(missingIn(LDD), true)).toEqual(['libgtk-3-0t64', 'libnss3']);
  });

  it('are named by package in the names of an older system', () => {
    expect(packagesFor(['libasound.so.2'], false)).toEqual(['libasound2']);
  });

  it('keep their own name when no package is known', () => {
    expect(packagesFor(['libstrange.so.9'], true)).toEqual(['libstrange.so.9']);
  });

  it.each([
    ['ID=debian\nVERSION_ID="12"\n', false],
    ['ID=debian\nVERSION_ID="13"\n', true],
    ['ID=debian\nPRETTY_NAME="trixie/sid"\n', true],
    ['NAME="Ubuntu"\nVERSION_ID="22.04"\nID=ubuntu\n', false],
    ['NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\n', true],
  ])('have their new names in %j: %s', (osRelease, expected) => {
    expect(hasWideTimeNames(osRelease)).toBe(expected);
  });
});
