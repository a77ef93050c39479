import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { electronPath } from '../../scripts/runtime/electron-path.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { writeBundle } from '../../src/shared/bundle/write-bundle';
import { value } from '../library-folder';
import { page, story } from '../story-builder';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { launchDesk, ownFolder } from './desk-app';

const root = resolve(import.meta.dirname, '../..');

/** A story in a bundle, as a colleague sends it. */
async function bundle(folder: string, name: string, headline: string, id: string): Promise<string> {
  const written = story(
    page({ headline, body: ['The gauge stood at nine when the siren went.'] }),
    { id },
  );
  const file = join(folder, name);
  writeFileSync(file, value(await writeBundle(written, new Map())));
  return file;
}

describe('a bundle', () => {
  it('named at the start, given by a second start and chosen in a dialog becomes the open story', async () => {
    const folder = ownFolder();
    const first = await bundle(
      folder,
      'first.standfirst',
      'Read the gauges',
      '00000000-0000-4000-8000-0000000000c1',
    );
    const second = await bundle(
      folder,
      'second.standfirst',
      'Sound the sirens',
      '00000000-0000-4000-8000-0000000000c2',
    );
    const third = await bundle(
      folder,
      'third.standfirst',
      'Mind the sluice',
      '00000000-0000-4000-8000-0000000000c3',
    );
    const desk = await launchDesk({ args: [first] });
    const headline = () => desk.page.locator('h1').filter({ hasText: /./u }).first().innerText();
    await expect.poll(headline).toBe('Read the gauges');

    const electron = await electronPath();
    const args = [...launchFlags(electron), `--user-data-dir=${desk.userData}`, root, second];
    await once(spawn(electron, args, { stdio: 'ignore', env: process.env }), 'exit');
    await expect.poll(headline).toBe('Sound the sirens');

    await answerDialogs(desk.app, { file: third });
    await desk.page.keyboard.press('Control+O');
    await expect.poll(headline).toBe('Mind the sluice');
    await desk.kill();
  });
});
