import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import {
  chooseHouseStyle,
  exportPage,
  previewReady,
  takeIn,
} from './journeys/import-and-export.mjs';
import { askMain } from './journeys/in-main.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { TWIN, TWIN_PAGE } from './page/broadcaster-twin';
import { checkPage } from './page/check-page';
import { pageFaults } from './page/validate-page';

const raw = readFileSync(TWIN, 'utf8');

/** Exports the open story and reads what was written: a draft copy, for its photo and its recording are pending. */
async function exported({ app, page }: DeskApp): Promise<string> {
  const folder = ownFolder();
  await answerDialogs(app, { folder });
  const name = await exportPage(page, app);
  expect(name).toMatch(/\.draft\.html$/u);
  const html = readFileSync(join(folder, name), 'utf8');
  expect(html).toContain('<p class="draft" role="note">Draft, not for publication</p>');
  return html;
}

/** What the library keeps of a story as it was received. */
function originals({ userData }: DeskApp): { name: string; bytes: string }[] {
  const database = new Libsql(join(userData, 'library', 'library.db'), { readonly: true });
  const rows: unknown = database.prepare('SELECT name, bytes FROM original').all();
  database.close();
  return (rows as { name: string; bytes: ArrayBuffer | Buffer }[]).map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(bytes as Buffer).toString('utf8'),
  }));
}

/** The line that has the keys, as a screen reader has it: "Line 12: Body". */
const currentLine = ({ page }: DeskApp): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('raw text of a published page', () => {
  it('given as a file becomes the page, part for part, and is kept as it came', async () => {
    const desk = await launchDesk({ args: [TWIN] });
    await previewReady(desk.page, basename(TWIN));
    await chooseHouseStyle(desk.page);
    await takeIn(desk.page);
    const html = await exported(desk);
    expect(checkPage(html, TWIN_PAGE)).toEqual([]);
    expect(await pageFaults(html)).toEqual([]);
    await desk.close();
    expect(originals(desk)).toEqual([{ name: basename(TWIN), bytes: raw }]);
  });

  it('from the clipboard is corrected by key before it is taken in', async () => {
    const desk = await launchDesk();
    const { app, page } = desk;
    await deskReady(app, page);
    const crosshead = 'Barley does not vote';
    const lines = raw.split('\n').toSpliced(23, 0, crosshead, '');
    await askMain(() =>
      app.evaluate(({ clipboard }, text) => clipboard.writeText(text), lines.join('\n')),
    );
    await pressKeys(app, page, 'Mod+K');
    await page.keyboard.type('clipboard');
    await page.keyboard.press('Enter');
    await previewReady(page, 'Clipboard');
    await chooseHouseStyle(page);

    // The preview opens at the first line that it is not sure of: from there to the last one, and up to the line that is no paragraph.
    await page.getByRole('button', { name: /^Line 1: Headline/u }).focus();
    while (!(await currentLine(desk)).includes('Page rubbish'))
      await page.keyboard.press('ArrowDown');
    while (!(await page.locator(':focus + *').innerText()).includes(crosshead))
      await page.keyboard.press('ArrowUp');
    const before = await currentLine(desk);
    // A line that the program is sure of is corrected to something else, and the correction taken back.
    const isSure = /: Crosshead$/u.test(before);
    await page.keyboard.press('Space');
    await page.keyboard.press(isSure ? 'b' : 'x');
    await expect.poll(() => currentLine(desk)).not.toBe(before);
    if (isSure) await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => currentLine(desk)).toMatch(/: Crosshead$/u);

    await takeIn(page);
    const html = await exported(desk);
    expect(checkPage(html, { ...TWIN_PAGE, crossheads: [crosshead] })).toEqual([]);
    await desk.close();
  });
});
