import { describe, expect, it } from 'vitest';
import { RowUnreadable } from './row-unreadable';
import { failureOf, guarded } from './failures';

const fault = (code: string) => Object.assign(new Error('as the system says it'), { code });

describe('failures of the world', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['SQLITE_READONLY', 'library-read-only'],
    ['SQLITE_READONLY_DBMOVED', 'library-read-only'],
    ['EROFS', 'library-read-only'],
    ['EACCES', 'library-read-only'],
    ['EPERM', 'library-read-only'],
    ['SQLITE_IOERR', 'disk-failed'],
    ['SQLITE_IOERR_FSYNC', 'disk-failed'],
    ['EIO', 'disk-failed'],
    ['EMFILE', 'disk-failed'],
    ['SQLITE_CORRUPT', 'library-unavailable'],
    ['SQLITE_NOTADB', 'library-unavailable'],
    ['SQLITE_BUSY', 'library-unavailable'],
    ['SQLITE_CANTOPEN', 'library-unavailable'],
    ['ENOENT', 'library-unavailable'],
    // The driver's words for SQLITE_READONLY_DIRECTORY and SQLITE_IOERR_CORRUPTFS.
    ['UNKNOWN_SQLITE_ERROR_1544', 'library-read-only'],
    ['UNKNOWN_SQLITE_ERROR_8458', 'disk-failed'],
  ])(
    "%s is told as %s, with the sentence on the copy and without the system's words",
    (code, expected) => {
      const failure = failureOf(fault(code), 'The copy is safe.');
      expect(failure).toMatchObject({ code: expected, copy: 'The copy is safe.' });
      expect(JSON.stringify(failure)).not.toContain('as the system says it');
    },
  );

  it('tells a row of another form as an unreadable story', () => {
    expect(failureOf(new RowUnreadable('status'), '')).toMatchObject({ code: 'story-unreadable' });
  });

  it.each([
    [new TypeError('x is not a function')],
    [fault('SQLITE_CONSTRAINT_NOTNULL')],
    [fault('SQLITE_ERROR')],
    [fault('UNKNOWN_SQLITE_ERROR_1299')],
  ])('does not hide a fault of our own making: %s', (bug) => {
    expect(failureOf(bug, '')).toBeNull();
    expect(failureOf('no error at all', '')).toBeNull();
    expect(() =>
      guarded('', () => {
        throw bug;
      }),
    ).toThrow();
  });
});
