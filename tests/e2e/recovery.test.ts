import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryIn, value } from '../library-folder';
import { page as pageOf } from '../story-builder';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

const slow = { timeout: 30_000 };
const story = (desk: DeskApp) => desk.page.getByRole('textbox', { name: 'Story' });
const button = (desk: DeskApp, name: string) =>
  desk.page.getByRole('button', { name, exact: true });

/** A folder with one story, of which one version is kept; it is the one that the desk opens with. */
function usedFolder(): { readonly userData: string; readonly id: string } {
  const userData = ownFolder();
  fillStyle(userData);
  const doc = pageOf({ headline: 'The tide turns', body: ['The harbour waits.'] });
  const id = keepStory(userData, 'courier', doc, 'Tide');
  const library = libraryIn(join(userData, 'library'));
  value(library.versions.keep(id, 'Filed'));
  library.close();
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId: id };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  return { userData, id };
}

describe('a story that cannot be read', () => {
  let desk: DeskApp;
  let userData: string;
  beforeAll(async () => {
    ({ userData } = usedFolder());
    const file = new Libsql(join(userData, 'library', 'library.db'));
    file.exec("UPDATE story SET body = replace(body, 'waits', 'wails')");
    file.close();
    desk = await launchDesk({ userData });
    await deskReady(desk.app, desk.page);
  });
  afterAll(() => desk.close());

  it('says what became of it', async () => {
    await desk.page.getByText(/^This story cannot be opened\./u).waitFor(slow);
    expect(await violations(desk.page)).toEqual([]);
  });

  it('gives its bytes as a file', async () => {
    const file = join(userData, 'bytes.json');
    await answerDialogs(desk.app, { saveAs: file });
    await button(desk, 'Save its bytes…').focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('Saved: bytes.json').first().waitFor(slow);
    expect(readFileSync(file, 'utf8')).toContain('The harbour wails.');
  });

  it('is opened as its last version was, as a new story', async () => {
    await button(desk, 'Open its last version').focus();
    await desk.page.keyboard.press('Enter');
    await story(desk).getByText('The harbour waits.').waitFor(slow);
    await desk.page.getByText(/^1 story cannot be read$/u).waitFor(slow);
    expect(await violations(desk.page)).toEqual([]);
  });
});

/** What an expression gives in the window, asked through main: the driver lets go of a page that has died. */
const inWindow = (desk: DeskApp, expression: string): Promise<unknown> =>
  desk.app.evaluate(async ({ BrowserWindow }, code) => {
    const answer: unknown =
      await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code);
    return answer;
  }, expression);

describe('a window whose process dies', () => {
  it('comes back by itself with its text and caret, and says so once', async () => {
    const desk = await launchDesk({ userData: usedFolder().userData });
    await deskReady(desk.app, desk.page);
    await story(desk).getByText('The harbour waits.').click(slow);
    await pressKeys(desk.app, desk.page, 'End');
    await desk.page.keyboard.type(' So does the tide.');
    const library = "window.desk.ask['story:list']({ query: '', status: null, spiked: false })";
    await expect
      .poll(async () => JSON.stringify(await inWindow(desk, library)), slow)
      .toContain('"bodyWords":7');
    await desk.app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const loaded = new Promise<void>((done) => {
        window?.webContents.once('did-finish-load', () => done());
      });
      window?.webContents.forcefullyCrashRenderer();
      await loaded;
    });
    const text = "document.querySelector('[role=textbox][aria-label=Story]')?.innerText ?? ''";
    await expect.poll(() => inWindow(desk, text), slow).toContain('So does the tide.');
    const caret = 'getSelection()?.anchorNode?.textContent + getSelection()?.anchorOffset';
    await expect
      .poll(() => inWindow(desk, caret), slow)
      .toBe('The harbour waits. So does the tide.36');
    await expect
      .poll(() => inWindow(desk, 'document.body.innerText'), slow)
      .toMatch(/Recovered\.\s*The window did not close in order\./u);
    await inWindow(desk, "document.querySelector('[aria-label=Dismiss]')?.click()");
    await expect
      .poll(() => inWindow(desk, 'document.body.innerText'), slow)
      .not.toContain('Recovered.');
    await desk.close();
  });
});
