import { sayYes } from './keyboard/by-key';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { dropFile } from './drop-file';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { writePicture } from './picture';

let desk: DeskApp;

beforeAll(async () => {
  desk = await launchDesk();
  await deskReady(desk.app, desk.page);
  await pressKeys(desk.app, desk.page, 'Mod+N');
  await desk.page.getByRole('dialog', { name: 'New story' }).waitFor();
  await sayYes(desk);
  await desk.page.getByRole('textbox', { name: 'Story' }).waitFor();
  await desk.page.keyboard.type('A quay without a ferry');
});
afterAll(() => desk.close());

describe('a picture dropped on the page', () => {
  it('is stored and stands in the story with its size', async () => {
    const file = join(ownFolder(), 'quay.png');
    writePicture(file, [60, 40], (x, y) => [x, y, 120]);
    const story = desk.page.getByRole('textbox', { name: 'Story' });
    await dropFile(story, { name: 'quay.png', type: 'image/png', bytes: readFileSync(file) });
    await desk.page.getByRole('dialog', { name: 'Add photo' }).waitFor();
    await sayYes(desk);
    const picture = story.locator('img[src^="standfirst-media://"]');
    await picture.waitFor();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), {
        timeout: 30_000,
      })
      .toBe(60);
  });
});

describe('a spiked story', () => {
  it('leaves the list, stays in the spike and comes back', async () => {
    const { page } = desk;
    const count = async (): Promise<{ total: number; spiked: number }> => {
      const reply = await askDesk(page, 'story:list', { query: '', status: null, spiked: false });
      const { value } = reply as { value: { total: number; spiked: number } };
      return { total: value.total, spiked: value.spiked };
    };
    await pressKeys(desk.app, desk.page, 'Mod+K');
    await page.getByRole('combobox').last().waitFor();
    await page.keyboard.type('>spike');
    await page.getByRole('option', { name: /^Spike story/u }).waitFor({ timeout: 5000 });
    await page.keyboard.press('Enter');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Spike/u })
      .click();
    await expect.poll(count).toEqual({ total: 0, spiked: 1 });
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect.poll(count).toEqual({ total: 1, spiked: 0 });
  });
});
