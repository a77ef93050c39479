import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { libraryIn, value } from '../library-folder';
import { p, page as pageOf, story } from '../story-builder';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { tellMain } from './journeys/in-main.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';

const SOON = { timeout: 30_000 };
const GAUGES = '00000000-0000-4000-8000-0000000bac01';
const written = (words: string, id: string) =>
  story(pageOf({ headline: words, body: [p(words)] }), { id });

/** A folder whose library holds two stories, as an earlier use of the program left it. */
function usedFolder(): string {
  const userData = ownFolder();
  const library = libraryIn(join(userData, 'library'));
  value(library.stories.create(written('Gauges', GAUGES)));
  value(library.stories.create(written('Ferries', '00000000-0000-4000-8000-0000000bac02')));
  library.close();
  return userData;
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
  await deskReady(second.app, second.page);
  const list = () => askDesk(second.page, 'story:list', { query: '', status: null, spiked: false });
  await expect.poll(list, SOON).toMatchObject({ value: { total: 2, unreadable: [] } });
  expect(await askDesk(second.page, 'story:open', { id: GAUGES })).toMatchObject({
    value: { recoveredAt: null },
  });
  expect(readdirSync(userData).filter((name) => name.startsWith('library'))).toEqual([
    'library',
    expect.stringMatching(/^library-put-aside-20/u),
  ]);
  await second.close();
});
