// @ts-check
import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { contentHash, filesBelow } from './content-hash.mjs';

let root = '';
const hashed = async () => contentHash(root, await filesBelow(root, ['.']));

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'standfirst-hash-'));
  await writeFile(join(root, 'a.ts'), 'one');
  await writeFile(join(root, 'b.ts'), 'two');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('contentHash', () => {
  it('stays when only times change', async () => {
    const before = await hashed();
    await utimes(join(root, 'a.ts'), 0, 0);
    expect(await hashed()).toBe(before);
  });

  it('changes with a byte', async () => {
    const before = await hashed();
    await writeFile(join(root, 'a.ts'), 'One');
    expect(await hashed()).not.toBe(before);
  });

  it('changes with a name', async () => {
    const before = await hashed();
    await rename(join(root, 'b.ts'), join(root, 'c.ts'));
    expect(await hashed()).not.toBe(before);
  });

  it('leaves out what does not exist', async () => {
    expect(await filesBelow(root, ['a.ts', 'nowhere'])).toEqual(['a.ts']);
  });
});
