import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';

let desk: DeskApp;
const outside = ownFolder();
const SOON = { timeout: 30_000 };

/** Another desk's package as Vale has it: a style, a vocabulary, and the settings that name both. */
const PACKAGE: Readonly<Record<string, string>> = {
  '.vale.ini': 'StylesPath = styles\nVocab = Harbour\n\n[*.md]\nBasedOnStyles = Harbour\n',
  'styles/Harbour/Quay.yml':
    "extends: substitution\nmessage: \"Write '%s', not '%s'.\"\nlevel: error\nswap:\n  wharf: quay\n",
  'styles/Harbour/Very.yml':
    'extends: existence\nmessage: "Cut \'%s\'."\nlevel: warning\ntokens: [very]\n',
  'styles/config/vocabularies/Harbour/accept.txt': 'Tannery Steps\n',
};

const list = () => desk.page.getByRole('complementary', { name: 'Rules' });
const folder = () => join(desk.userData, 'house-styles', 'evening-opinion');
const kept = (path: string): string => readFileSync(join(folder(), path), 'utf8');
const choose = async (name: string | RegExp): Promise<void> => {
  await desk.page.getByRole('button', { name, exact: true }).focus();
  await desk.page.keyboard.press('Enter');
};

beforeAll(async () => {
  for (const [path, text] of Object.entries(PACKAGE)) {
    const file = join(outside, 'harbour', path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  desk = await launchDesk();
  const { app, page } = desk;
  await deskReady(app, page);
  await choose('House style');
  await choose('Copy style…');
  await page.getByRole('textbox', { name: 'Name of the copy' }).fill('Evening Opinion');
  await page.keyboard.press('Enter');
  await page.getByText('No changes').waitFor();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Rules/u })
    .focus();
  await page.keyboard.press('Enter');
  await list().waitFor();
});

describe('Vale packages, by keyboard', () => {
  it('change nothing where no folder is chosen', async () => {
    await answerDialogs(desk.app, {});
    await choose('Import a folder of rules…');
    await desk.page.waitForTimeout(300);
    expect(await desk.page.getByRole('dialog').count()).toBe(0);
    await desk.page.getByText('No changes').waitFor();
  });

  it('come in as a folder, with every rule off', async () => {
    const { app, page } = desk;
    await answerDialogs(app, { folder: join(outside, 'harbour') });
    await choose('Import a folder of rules…');
    const look = page.getByRole('dialog', { name: 'Import rules from harbour' });
    await look.waitFor(SOON);
    await expect
      .poll(() => look.locator('dl').innerText())
      .toMatch(/Harbour\s+2 rules\s+Accepted words\s+1/u);
    await pressKeys(app, page, 'Mod+Enter');
    await look.waitFor({ state: 'detached' });
    await page.getByText('harbour taken in, all off.').first().waitFor(SOON);
    await page.getByRole('searchbox', { name: 'Search rules' }).fill('Harbour');
    const rules = list().locator('[data-rule^="Harbour."]');
    await expect.poll(() => rules.count(), SOON).toBe(2);
    await expect
      .poll(() => rules.getByRole('radio', { name: 'Off', checked: true }).count(), SOON)
      .toBe(2);
    await pressKeys(app, page, 'Mod+S');
    await expect.poll(() => kept('rules.yml'), SOON).toContain('Harbour');
    expect(kept('rules/Harbour/Quay.yml')).toBe(PACKAGE['styles/Harbour/Quay.yml']);
  });

  it('go out as a zip that holds the rules and the settings', async () => {
    const { app, page } = desk;
    const saveAs = join(outside, 'evening-vale.zip');
    await answerDialogs(app, { saveAs });
    await choose('Export rules…');
    await page.getByText(`Exported to ${saveAs}.`).first().waitFor(SOON);
    const files = Object.fromEntries(
      Object.entries(unzipSync(readFileSync(saveAs))).map(([path, bytes]) => [
        path,
        strFromU8(bytes),
      ]),
    );
    expect(files['styles/Harbour/Quay.yml']).toContain('wharf: quay');
    expect(files['styles/Harbour/Very.yml']).toContain('tokens: [very]');
    expect(files['styles/config/vocabularies/House/accept.txt']).toContain('Tannery Steps');
    const ini = files['.vale.ini'] ?? '';
    expect(ini).toMatch(/^BasedOnStyles = .*Harbour/mu);
    expect(ini).toContain('Harbour.Quay = NO');
    expect(ini).toContain('Harbour.Very = NO');
  });
});
