import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { libraryIn, value } from '../library-folder';
import { p, page as pageOf, story } from '../story-builder';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';

const written = story(pageOf({ headline: 'Gauges', body: [p('As it was.')] }));

/** A folder whose library holds one story. */
function usedFolder(): string {
  const userData = ownFolder();
  const library = libraryIn(join(userData, 'library'));
  value(library.stories.create(written));
  library.close();
  return userData;
}

/** Messages that the program shows in boxes of the system, from now on. */
async function boxesOf({ app }: DeskApp): Promise<() => Promise<string>> {
  await app.evaluate(({ dialog }) => {
    const shown: string[] = [];
    Reflect.set(dialog, 'shown', shown);
    Reflect.set(dialog, 'showMessageBox', (...given: { message?: string }[]) => {
      shown.push(given.at(-1)?.message ?? '');
      return Promise.resolve({ response: 0, checkboxChecked: false });
    });
  });
  return () => app.evaluate(({ dialog }) => String(Reflect.get(dialog, 'shown')));
}

async function typeIntoStory({ page }: DeskApp): Promise<void> {
  await page.getByRole('option', { name: /Gauges/u }).dblclick();
  await page.getByRole('textbox', { name: 'Story' }).getByText('As it was.').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' And a pontoon.');
}

describe('the library file', () => {
  it('is put back where it was deleted under an open story, and the desk is told', async () => {
    const userData = usedFolder();
    const desk = await launchDesk({ userData });
    const boxes = await boxesOf(desk);
    const file = join(userData, 'library', 'library.db');
    rmSync(file);
    await typeIntoStory(desk);
    const kept = async () =>
      JSON.stringify(await askDesk(desk.page, 'story:open', { id: written.id }));
    await expect.poll(kept).toContain('And a pontoon.');
    await expect.poll(boxes).toContain('The library file was gone from its folder');
    expect(existsSync(file)).toBe(true);
    await desk.kill();
    const { stories } = libraryIn(join(userData, 'library'));
    expect(JSON.stringify(value(stories.read(written.id)).doc)).toContain('And a pontoon.');
  });

  it('of a newer program is shown to be read, and says why nothing is saved', async () => {
    const userData = usedFolder();
    const file = new Libsql(join(userData, 'library', 'library.db'));
    file.exec('PRAGMA user_version = 99');
    file.close();
    const desk = await launchDesk({ userData });
    await typeIntoStory(desk);
    const banner = desk.page.getByText(/The library was written by a newer Standfirst/u);
    await banner.first().waitFor();
    await expect.poll(() => desk.page.locator('[data-kind="read-only"]').count()).toBe(1);
    await desk.kill();
  });
});
