import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../tests/library-folder';
import { watchStyles, type StyleWatch } from './watch-styles';

let folder: string;
let watch: StyleWatch | null = null;
beforeEach(() => {
  folder = join(temporaryFolder(), 'house-styles');
});
afterEach(() => watch?.stop());

const once = { timeout: 8000, interval: 50 };

describe('the watch on the folder of house styles', () => {
  it('tells once of a file that is written in several steps, at any depth', async () => {
    await mkdir(join(folder, 'quay/templates'), { recursive: true });
    const changed = vi.fn();
    watch = watchStyles(folder, changed);
    await pause(100);
    for (const step of [1, 2, 3]) {
      await writeFile(join(folder, 'quay/templates/bio.yml'), `id: bio\nversion: ${step}\n`);
      await pause(20);
    }
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), once);
    await pause(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('waits for a folder that is not there yet, and for one that goes and comes again', async () => {
    const changed = vi.fn();
    watch = watchStyles(folder, changed);
    await mkdir(join(folder, 'quay'), { recursive: true });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), once);
    await writeFile(join(folder, 'quay/house.yml'), 'id: quay\n');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), once);
    await rm(folder, { recursive: true });
    await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(2), once);
    await pause(1500);
    const before = changed.mock.calls.length;
    await mkdir(join(folder, 'quay'), { recursive: true });
    await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(before), once);
    const after = changed.mock.calls.length;
    await writeFile(join(folder, 'quay/house.yml'), 'id: quay\nname: Quay\n');
    await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(after), once);
  });

  it('goes on with a file, and with a folder, that another takes the place of', async () => {
    const file = join(folder, 'quay/templates/bio.yml');
    await mkdir(join(folder, 'quay/templates'), { recursive: true });
    await writeFile(file, 'version: 0\n');
    const changed = vi.fn();
    watch = watchStyles(folder, changed);
    const told = async (step: () => Promise<void>) => {
      const before = changed.mock.calls.length;
      await pause(500);
      await step();
      await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(before), once);
    };
    for (const round of [1, 2]) {
      await told(async () => {
        await writeFile(`${file}.new`, `version: ${round}\n`);
        await rename(`${file}.new`, file);
      });
      await told(() => writeFile(file, `version: ${round}, by hand\n`));
      await told(async () => {
        await mkdir(join(folder, '.new/templates'), { recursive: true });
        await writeFile(join(folder, '.new/templates/bio.yml'), `version: ${round}, taken in\n`);
        await rename(join(folder, 'quay'), join(folder, `.removed-${round}`));
        await rename(join(folder, '.new'), join(folder, 'quay'));
      });
      await told(() => writeFile(file, `version: ${round}, by hand again\n`));
    }
  });

  it('is silent once it is stopped', async () => {
    await mkdir(folder, { recursive: true });
    const changed = vi.fn();
    watch = watchStyles(folder, changed);
    watch.stop();
    await writeFile(join(folder, 'a'), '');
    await pause(500);
    expect(changed).not.toHaveBeenCalled();
  });
});
