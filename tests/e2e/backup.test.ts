import { once } from 'node:events';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { doBackupWork } from '../../src/main/backup/backup-work';
import { libraryIn, value } from '../library-folder';
import { p, page as pageOf, story } from '../story-builder';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { tellMain } from './journeys/in-main.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';

const SOON = { timeout: 30_000 };
const GAUGES = '00000000-0000-4000-8000-0000000bac01';
const written = (words: string, id: string) =>
  story(pageOf({ headline: words, body: [p(words)] }), { id });

async function holdsBothStories({ app, page }: DeskApp): Promise<void> {
  await deskReady(app, page);
  const list = () => askDesk(page, 'story:list', { query: '', status: null, spiked: false });
  await expect.poll(list, SOON).toMatchObject({ value: { total: 2, unreadable: [] } });
}

/** A folder whose library holds two stories, as an earlier use of the program left it. */
function usedFolder(): string {
  const userData = ownFolder();
  const library = libraryIn(join(userData, 'library'));
  value(library.stories.create(written('Gauges', GAUGES)));
  value(library.stories.create(written('Ferries', '00000000-0000-4000-8000-0000000bac02')));
  library.close();
  return userData;
}

/**
 * The built program in a folder of its own, where the question that comes before any window is answered by its button's
 * words: the driver would come too late for it.
 */
function restoringProgram(): string {
  const folder = ownFolder();
  const built = pathToFileURL(resolve(import.meta.dirname, '../../out/main/index.js')).href;
  const main = `
    import { dialog } from 'electron';
    dialog.showMessageBox = async ({ buttons }) => ({ response: buttons.indexOf('Restore backup') });
    await import('${built}');
  `;
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"standfirst","version":"0.1.0","main":"main.mjs"}',
  );
  writeFileSync(join(folder, 'main.mjs'), main);
  cpSync(resolve(import.meta.dirname, '../../resources'), join(folder, 'resources'), {
    recursive: true,
  });
  return folder;
}

async function openSettings({ app, page }: DeskApp): Promise<Page> {
  await deskReady(app, page);
  const [settings] = await Promise.all([app.waitForEvent('window'), pressKeys(app, page, 'Mod+,')]);
  await settings.getByRole('button', { name: 'Back up now' }).waitFor();
  return settings;
}

it('a library that was deleted comes back from its backup with every story', async () => {
  const userData = usedFolder();
  const first = await launchDesk({ userData });
  const settings = await openSettings(first);
  // The program that follows would not be the driver's own: the test starts it.
  await tellMain(() =>
    first.app.evaluate(({ app }) => {
      app.relaunch = () => undefined;
    }),
  );
  await settings.getByRole('button', { name: 'Back up now' }).click();
  const saved = await askDesk(first.page, 'story:save', {
    ...{ story: written('Gauges', GAUGES), revision: 1, place: null },
  });
  expect(saved).toMatchObject({ ok: true });
  await settings.getByRole('status').getByText('2 stories').waitFor();
  for (const ending of ['', '-wal', '-shm'])
    rmSync(join(userData, 'library', `library.db${ending}`), { force: true });

  const ended = once(first.app.process(), 'exit');
  await settings.getByRole('button', { name: 'Restore…' }).click();
  await settings.getByRole('button', { name: /^Restore and reopen/u }).click();
  await ended;

  const second = await launchDesk({ userData });
  await holdsBothStories(second);
  expect(await askDesk(second.page, 'story:open', { id: GAUGES })).toMatchObject({
    value: { recoveredAt: null },
  });
  expect(readdirSync(userData).filter((name) => name.startsWith('library'))).toEqual([
    'library',
    expect.stringMatching(/^library-put-aside-20/u),
  ]);
  await second.close();
});

it.each([
  ['is gone', (file: string) => rmSync(file)],
  ['is damaged', (file: string) => writeFileSync(file, 'no library '.repeat(400))],
])('a start whose library file %s offers the last backup and takes it', async (_, harm) => {
  const userData = usedFolder();
  const libraryFolder = join(userData, 'library');
  const backupFolder = join(userData, 'backups');
  const madeAt = '2026-03-28T12:00:00.000Z';
  value(await doBackupWork({ task: 'write', libraryFolder, backupFolder, madeAt }));
  harm(join(libraryFolder, 'library.db'));
  const desk = await launchDesk({ userData, program: restoringProgram() });
  await holdsBothStories(desk);
  await desk.close();
});

it('a new desk takes over the backups of another, from the ways to begin and by keys alone', async () => {
  const folder = ownFolder();
  const libraryFolder = join(usedFolder(), 'library');
  const backupFolder = join(folder, 'Standfirst backups');
  const madeAt = '2026-03-28T12:00:00.000Z';
  value(await doBackupWork({ task: 'write', libraryFolder, backupFolder, madeAt }));
  const userData = ownFolder();
  const first = await launchDesk({ userData });
  const { app, page } = first;
  await deskReady(app, page);
  await answerDialogs(app, { folder });
  await tellMain(() =>
    app.evaluate((electron) => {
      electron.app.relaunch = () => undefined;
    }),
  );

  await page.getByRole('button', { name: /^Restore a backup…/u }).focus();
  const [settings] = await Promise.all([app.waitForEvent('window'), page.keyboard.press('Enter')]);
  await expect
    .poll(() => settings.evaluate(() => document.activeElement?.textContent), SOON)
    .toBe('Backup');
  await pressUntil(settings, 'Tab', 'Choose…');
  await settings.keyboard.press('Enter');
  await expect.poll(() => settings.getByTitle(backupFolder).count(), SOON).toBe(1);
  await pressUntil(settings, 'Shift+Tab', 'Restore…');
  await settings.keyboard.press('Enter');
  await settings.getByRole('radiogroup', { name: 'Backups' }).waitFor();
  await pressUntil(settings, 'Tab', null);
  await settings.keyboard.press('ArrowDown');
  await expect
    .poll(() => settings.getByRole('radio', { name: /2 stories/u }).isChecked(), SOON)
    .toBe(true);
  const ended = once(app.process(), 'exit');
  await settings.keyboard.press('Control+Enter');
  await ended;

  const second = await launchDesk({ userData });
  await holdsBothStories(second);
  await second.close();
});

/** Presses a key until what has the focus is a button of these words, or a choice of a list for null. */
async function pressUntil(page: Page, key: string, words: string | null): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at instanceof HTMLInputElement && at.type === 'radio' ? null : (at?.textContent ?? '');
    });
  await expect
    .poll(async () => {
      if ((await focused()) !== words) await page.keyboard.press(key);
      return focused();
    }, SOON)
    .toBe(words);
}
