import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { dropFile } from './drop-file';
import { previewReady, takeIn } from './journeys/import-and-export.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { saved } from './keyboard/by-key';
import { paintQuay, picturePng } from './picture';
import { bombFile, named, opEdFile, WALL } from './word-files';

const photo = picturePng([90, 60], paintQuay);
const file = opEdFile(photo);

/** A file on the disk, as the system hands it over. */
function onDisk(name: string, bytes: Uint8Array): string {
  const path = join(ownFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** The originals that a library keeps. */
function originals({ userData }: DeskApp): { name: string; bytes: Buffer }[] {
  const database = new Libsql(join(userData, 'library', 'library.db'), { readonly: true });
  const rows: unknown = database.prepare('SELECT name, bytes FROM original').all();
  database.close();
  return (rows as { name: string; bytes: Buffer }[]).map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(bytes),
  }));
}

/** Goes down the lines by key to the one that holds these words. */
async function goToLine({ page }: DeskApp, words: string): Promise<void> {
  const line = page.locator('[data-line]', { hasText: words }).first();
  await page.keyboard.press('Home');
  for (let at = 0; at < 40; at += 1) {
    if (await line.locator('button:focus').count()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No line says “${words}”`);
}

/** Gives the line that has the keys another kind, by its letter. */
async function setKind({ page }: DeskApp, letter: string, name: string): Promise<void> {
  await page.keyboard.press('Space');
  await page.keyboard.press(letter);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toContain(name);
}

describe('a Word file with tracked changes, a comment and a photo', () => {
  it('is dropped, and then seen, corrected, taken in and reported by keys alone', async () => {
    const desk = await launchDesk();
    const { app, page } = desk;
    await deskReady(app, page);
    await dropFile(page.locator('body'), { name: 'wall.docx', type: '', bytes: file });
    await previewReady(page, 'wall.docx');

    const received = page.getByRole('region', { name: 'As received' });
    const will = page.getByRole('article', { name: 'The story as it will be' });
    for (const side of [received, will]) {
      await expect
        .poll(() => side.locator('ins').first().innerText())
        .toContain(WALL.inserted.trim());
      expect(await side.locator('del').first().innerText()).toContain(WALL.deleted.trim());
      expect(await side.locator('mark').first().innerText()).toContain(WALL.comment);
      const shown = side.getByRole('img', { name: WALL.altText });
      await expect
        .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBe(90);
    }
    await page.getByText(WALL.tracked).waitFor();
    expect(await violations(page)).toEqual([]);

    // The line that has the keys at first is one of the list.
    await page.getByRole('button', { name: /^Line 1: /u }).focus();
    await goToLine(desk, WALL.crosshead);
    await setKind(desk, 'x', 'Crosshead');
    await goToLine(desk, 'It should send the plan back');
    await setKind(desk, 'q', 'Pull quote');

    await takeIn(page);
    const story = page.getByRole('textbox', { name: 'Story' });
    await expect
      .poll(() =>
        story
          .locator(`img[src*="${named(photo)}"]`)
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBe(90);
    expect(await story.locator('h2').allInnerTexts()).toContain(WALL.crosshead);
    expect(await story.locator('ins').first().innerText()).toContain(WALL.inserted.trim());
    expect(await story.locator('del').first().innerText()).toContain(WALL.deleted.trim());

    await pressKeys(app, page, 'Mod+K');
    await page.keyboard.type('>import report');
    await page.getByRole('option', { name: /^Import report/u }).waitFor();
    await page.keyboard.press('Enter');
    const report = page.getByRole('dialog', { name: 'Taken in' });
    await report.getByText(/nothing lost/u).waitFor();
    await report.getByText(WALL.crosshead).waitFor();
    expect(await violations(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await saved(desk);
    await desk.close();
    const [kept] = originals(desk);
    expect(kept?.name).toBe('wall.docx');
    expect(kept?.bytes.equals(file)).toBe(true);
  });
});

describe('a Word file that is not to be trusted', () => {
  it('is refused in words, and the window answers meanwhile', async () => {
    const desk = await launchDesk();
    const { app, page } = desk;
    await deskReady(app, page);
    const broken = strToU8('PK\u0003\u0004 no file of Word’s');
    for (const [name, bytes] of [
      ['bomb.docx', bombFile()],
      ['broken.docx', broken],
    ] as const) {
      await answerDialogs(app, { file: onDisk(name, bytes) });
      await pressKeys(app, page, 'Mod+O');
      const refused = page.getByRole('heading', { name: `${name} was not taken in` });
      await refused.waitFor({ timeout: 60_000 });
      expect(
        await page.getByRole('alert', { name: `${name} was not taken in` }).innerText(),
      ).toMatch(/left as it is|as it was/u);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await refused.waitFor({ state: 'detached' });
    }
    await desk.close();
    expect(originals(desk)).toEqual([]);
  });
});

describe('a folder of copy', () => {
  it('is read into a table and taken in by keys', async () => {
    const desk = await launchDesk();
    const { app, page } = desk;
    await deskReady(app, page);
    const folder = ownFolder();
    writeFileSync(join(folder, 'wall.docx'), file);
    writeFileSync(join(folder, 'proof.pdf'), '%PDF-1.7');
    await answerDialogs(app, { folder });
    await pressKeys(app, page, 'Mod+K');
    await page.keyboard.type('take in a folder');
    await page.getByRole('option', { name: /^Take in a folder/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('1 ready · 1 not taken in').waitFor({ timeout: 60_000 });
    await page.getByRole('region', { name: 'Files' }).and(page.locator(':focus')).waitFor();
    expect(originals(desk)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText('1 taken in · 1 not taken in').waitFor({ timeout: 60_000 });
    expect(originals(desk).map(({ name }) => name)).toEqual(['wall.docx']);
    // The printed page stands above it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page
      .getByRole('button', { name: 'Open the story of wall.docx' })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Enter');
    const story = page.getByRole('textbox', { name: 'Story' });
    await story.getByRole('heading', { name: WALL.headline }).waitFor();
    await desk.close();
  });
});
