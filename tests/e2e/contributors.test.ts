import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchDesk, ownFolder } from './desk-app';
import { fillRegister } from './sample-desk/fill-register';

/** A desk on its register, with twelve people in it. */
async function openRegister() {
  const userData = ownFolder();
  const filled = fillRegister(join(userData, 'library'));
  const desk = await launchDesk({ userData });
  await showRegister(desk.page);
  return { ...desk, ...filled };
}

async function showRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find or run a command' }).first().click();
  await page.keyboard.type('Go to contributors');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox', { name: 'Contributors' }).waitFor();
}

/** What the system's dialogs are to answer from now on. */
async function answerWith(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
}

describe('the register', () => {
  it('offers a changed bio to an open story, which takes it over only when told', async () => {
    const { page } = await openRegister();
    await page.locator('[aria-label="Contributors"] [role=option]', { hasText: 'Marit' }).click();
    await page.getByRole('textbox', { name: 'Short bio' }).fill('a poet of rivers');
    await page.getByText('Changed bio: offered to 2 open stories').waitFor();
    await page.getByRole('button', { name: 'Review both' }).click();
    await page.getByText('record has changed since this story took it').waitFor();
    await page.getByRole('button', { name: 'Review…' }).click();
    await page.locator('ins', { hasText: 'poet' }).waitFor();
    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('record has changed since').waitFor({ state: 'detached' });
    await showRegister(page);
    await page.locator('[aria-label="Contributors"] [role=option]', { hasText: 'Marit' }).click();
    await page.getByText('offered to 1 open story').waitFor();
  });

  it('goes out as CSV and comes in again with what was added to the file', async () => {
    const { app, page, userData } = await openRegister();
    const file = join(userData, 'people.csv');
    await answerWith(app, file);
    await page.getByRole('button', { name: 'Take in or export' }).click();
    await page.getByRole('menuitem', { name: 'Export as CSV…' }).click();
    await page.getByText('12 contributors written to people.csv').first().waitFor();
    const csv = readFileSync(file, 'utf8');
    expect(csv).toContain('Carrow Basin Institute');
    expect(csv).not.toContain('Files early');
    writeFileSync(file, `${csv}Nuria Tellander,,Ferry captain\r\n,,Nobody\r\n`);
    await page.getByRole('button', { name: 'Take in or export' }).click();
    await page.getByRole('menuitem', { name: 'Take contributors in…' }).click();
    await page.getByText('1 new, 0 changed, 12 as in the register.').waitFor();
    await page.getByText('It names nobody.').waitFor();
    await page.getByRole('button', { name: /^Take in 1/u }).click();
    await page.getByRole('option', { name: /Nuria Tellander/u }).waitFor();
  });
});
