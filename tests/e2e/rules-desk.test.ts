import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { askMain, tellMain } from './journeys/in-main.mjs';
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
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Rules/u })
    .focus();
  await page.keyboard.press('Enter');
  await list().waitFor();
});

const list = () => desk.page.getByRole('complementary', { name: 'Rules' });
const level = (name: string) => list().getByRole('radiogroup', { name });
const folder = () => join(desk.userData, 'house-styles', 'evening-opinion');
const kept = (path: string): string => readFileSync(join(folder(), path), 'utf8');
const save = async (): Promise<void> => {
  await pressKeys(desk.app, desk.page, 'Mod+S');
  await desk.page.getByText(/^Saved · this/u).waitFor();
};

/** Seconds that the window has worked for: a clock would count the machine's other work too. */
const worked = (): Promise<number> =>
  askMain(() =>
    desk.app.evaluate(({ app }) =>
      app
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? NaN), 0),
    ),
  );

async function checkBothThemes(): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await tellMain(() =>
      desk.app.evaluate(({ Menu }, name) => {
        Menu.getApplicationMenu()?.getMenuItemById(name)?.click();
      }, `theme-${theme}`),
    );
    await desk.page.waitForFunction(
      (wanted) => document.documentElement.dataset['theme'] === wanted,
      theme,
    );
    expect(await violations(desk.page), theme).toEqual([]);
  }
}

describe('the rules desk, by keyboard', () => {
  it('finds a rule, switches its level and writes it with the reason', async () => {
    const { page } = desk;
    await page.getByRole('searchbox', { name: 'Search rules' }).focus();
    await page.keyboard.type('ordinals');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('No ordinals in dates');
    await page.keyboard.press('Tab');
    await page.keyboard.press('m');
    await level('No ordinals in dates')
      .getByRole('radio', { name: 'Must fix', checked: true })
      .waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const reason = page.getByRole('textbox', { name: 'Why the house has it so' });
    await reason.focus();
    await page.keyboard.type('Readers scan dates.');
    await save();
    expect(kept('rules.yml')).toContain('News.DateOrdinal:');
    expect(kept('rules.yml')).toContain('level: error');
    expect(kept('rules.yml')).toContain('reason: Readers scan dates.');
    const words = list().locator('[data-rule="News.DateOrdinal"]');
    await expect
      .poll(() => words.textContent())
      .toContain('Shipped as Should fix · Readers scan dates.');
  });

  it('makes a rule from a form, tries it as one types, and puts it to work with a reason', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'New rule…' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'New rule' }).waitFor();
    await page.keyboard.type('One word: floodplain');
    await page.keyboard.press('Tab');
    await page.keyboard.type('flood plain');
    await page.keyboard.press('Tab');
    await page.keyboard.type('floodplain');
    await page.keyboard.press('Enter');
    await page.getByText('Draft: runs on no story').waitFor();
    const sample = page.getByRole('textbox', { name: 'Sample text' });
    await sample.focus();
    await page.keyboard.type('The flood plain is wide.');
    const marked = page.getByRole('group', { name: 'Matches in the sample' });
    await marked.getByText("Write 'floodplain', not 'flood plain'.").waitFor();
    await expect.poll(() => marked.locator('mark').allTextContents()).toEqual(['flood plain']);
    await page.getByRole('button', { name: 'Make live…' }).focus();
    await page.keyboard.press('Enter');
    const why = page.getByRole('textbox', { name: 'Why the house has it' });
    await expect.poll(() => why.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('The council writes it so.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText('Draft: runs on no story').waitFor({ state: 'detached' });
    await save();
    expect(kept('rules/House/OneWordFloodplain.yml')).toContain('flood plain: floodplain');
    expect(kept('rules/House/OneWordFloodplain.standfirst.yml')).toContain(
      'reason: The council writes it so.',
    );
  });

  it('stops a pattern that goes astray, and says why', async () => {
    const { page } = desk;
    await page.getByRole('radio', { name: 'YAML' }).click();
    const yaml = page.getByRole('textbox', { name: 'House/OneWordFloodplain.yml' });
    await yaml.fill('extends: existence\nmessage: No.\nnonword: true\ntokens: ["(?:a+)+$"]\n');
    await page.getByRole('textbox', { name: 'Sample text' }).fill(`${'a'.repeat(40)}!`);
    await page.getByText(/^Stopped after 1\.5 seconds/u).waitFor();
    await page.keyboard.press('ControlOrMeta+z');
  });

  it('has no violation of WCAG 2.2 AA, light or dark', async () => {
    await checkBothThemes();
    await desk.page.getByRole('radio', { name: 'Form' }).click();
    await checkBothThemes();
    await desk.page
      .getByRole('navigation')
      .getByRole('button', { name: /^Rules/u })
      .click();
    await checkBothThemes();
  });

  it('takes up five thousand rules of the folder and stays quick', async () => {
    const { page } = desk;
    const big = join(ownFolder(), 'Big');
    mkdirSync(big);
    for (let at = 0; at < 5000; at += 1)
      writeFileSync(
        join(big, `Rule${at}.yml`),
        `extends: existence\nmessage: Cut word ${at}.\ntokens: [word${at}]\n`,
      );
    // All at once, as a folder comes that is dragged there: written one by one, they are read many times.
    renameSync(big, join(folder(), 'rules', 'Big'));
    await page.getByPlaceholder(/^Search 5\d\d\d rules$/u).waitFor({ timeout: 120_000 });
    const before = await worked();
    await page.getByRole('searchbox', { name: 'Search rules' }).fill('rule4321');
    await level('Rule4321').waitFor();
    expect((await worked()) - before).toBeLessThan(3);
  });
});
