import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedFiles } from './named-files';

const here = resolve('/desk');

describe('files named on the command line', () => {
  it.each([
    [
      'of the program as installed',
      ['standfirst', 'piece.txt'],
      true,
      [resolve(here, 'piece.txt')],
    ],
    [
      'with a whole path',
      ['standfirst', resolve('/in/piece.txt')],
      true,
      [resolve('/in/piece.txt')],
    ],
    [
      'several',
      ['standfirst', 'a.txt', 'b.md'],
      true,
      [resolve(here, 'a.txt'), resolve(here, 'b.md')],
    ],
    [
      'among flags',
      ['standfirst', '--no-sandbox', 'a.txt', '--lang=en-GB'],
      true,
      [resolve(here, 'a.txt')],
    ],
    [
      'in development, behind the project',
      ['electron', '--inspect=0', '.', 'a.txt'],
      false,
      [resolve(here, 'a.txt')],
    ],
    ['none', ['standfirst'], true, []],
    ['none in development', ['electron', '.'], false, []],
    ['an empty word', ['standfirst', ''], true, []],
  ])('%s', (_what, argv, isPackaged, files) => {
    expect(namedFiles(argv, isPackaged, here)).toEqual(files);
  });
});
