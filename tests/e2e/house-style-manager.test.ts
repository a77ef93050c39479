import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchDesk, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';

let desk: DeskApp;

beforeAll(async () => {
  desk = await launchDesk();
  const { app, page } = desk;
  await deskReady(app, page);
  await page.getByRole('button', { name: 'House style', exact: true }).click();
  await page.getByRole('button', { name: 'Copy style…' }).click();
  await page.getByRole('textbox', { name: 'Name of the copy' }).fill('Evening Opinion');
  await page.keyboard.press('Enter');
  await page.getByText('No changes').waitFor();
});

/** The file of the copy that this name begins. */
function fileOf(name: string): string {
  const folder = join(desk.userData, 'house-styles', 'evening-opinion', 'templates');
  const file = readdirSync(folder).find((each) => each.startsWith(name));
  return join(folder, file ?? name);
}
const wording = () => desk.page.getByRole('textbox', { name: 'Wording, one author' });

describe('the house style manager', () => {
  it('takes a wording from the keyboard alone, with a slot by its slash, and writes it on purpose', async () => {
    const { page } = desk;
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Author bio/u })
      .click();
    const before = readFileSync(fileOf('author-bio'), 'utf8');
    await wording().focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Write to /');
    await page.getByRole('menuitem', { name: 'Address of the desk' }).waitFor();
    await page.keyboard.type('addr');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Slot: Address of the desk' }).waitFor();
    await page.keyboard.type('.');
    await page.getByRole('group', { name: 'Sample' }).getByText('Write to').waitFor();
    expect(readFileSync(fileOf('author-bio'), 'utf8')).toBe(before);
    await pressKeys(desk.app, page, 'Mod+S');
    await page.getByText(/^Saved · this/u).waitFor();
    const kept = readFileSync(fileOf('author-bio'), 'utf8');
    expect(kept).toContain('{name} is {post}. Write to {contact}.');
    expect(kept).toContain('from: publication.contact');
  });

  it('undoes what is typed step by step, also what has been saved', async () => {
    const { page } = desk;
    await wording().focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' More');
    await page.getByRole('button', { name: '1 change not saved' }).waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText(/^Saved · this/u).waitFor();
    expect(await wording().textContent()).not.toContain('More');
  });

  it('shows faults of a hand edit with file and line, and takes the mended form up', async () => {
    const { page } = desk;
    const good = readFileSync(fileOf('author-bio'), 'utf8');
    writeFileSync(fileOf('author-bio'), good.replace('from: author.name', 'from: author.nme'));
    const strip = page.getByRole('alert').filter({ hasText: 'stays in force' });
    await strip.getByText(/^templates\/author-bio\.yml:\d+$/u).waitFor();
    await expect
      .poll(() => strip.textContent())
      .toContain('The folder of Evening Opinion has 1 fault');
    writeFileSync(fileOf('author-bio'), good.replace('name: Author bio', 'name: Bio by hand'));
    await strip.waitFor({ state: 'detached' });
    await expect
      .poll(() => page.getByLabel('Name of the template').inputValue())
      .toBe('Bio by hand');
  });

  it('asks before the window closes over changes that are not saved', async () => {
    const { app, page } = desk;
    await page.getByLabel('Name of the template').fill('Not saved');
    await pressKeys(app, page, 'Mod+W');
    const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'House style', exact: true }).waitFor();
  });
});
