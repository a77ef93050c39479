import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { tellMain } from './journeys/in-main.mjs';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { makeSampleDesk } from './screens/sample-files';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * What no test without a browser can show: the input method, the pointer and the clipboard of the
 * system against words that the browser itself holds to be text like any other.
 */
const LOCKED = 'The views expressed here are the author’s own and not those of';

let desk: DeskApp;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  const userData = ownFolder();
  const { settings } = await makeSampleDesk(userData);
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  desk = await launchDesk({ userData });
  ({ page } = desk);
  await deskReady(desk.app, page);
  await page.getByRole('textbox', { name: 'Story' }).waitFor();
  cdp = await page.context().newCDPSession(page);
});

const note = () => page.locator('[data-field="editorsNote"]');
const words = (): Promise<string> =>
  note().evaluate((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const each of copy.querySelectorAll('[contenteditable="false"]')) each.remove();
    return copy.textContent.replace(/\s+/gu, ' ').trim();
  });

/** Where a word of the page lies on the screen: the middle of its first letters. */
async function placeOf(text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const textbox = document.querySelector('[role="textbox"]') ?? document.body;
    const walker = document.createTreeWalker(textbox, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`“${sought}” is not on the page`);
  }, text);
}

/** Writes as an input method does: what is composed first, then what is chosen for it. */
async function compose(composed: string, chosen: string): Promise<void> {
  for (let length = 1; length <= composed.length; length += 1)
    await cdp.send('Input.imeSetComposition', {
      text: composed.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    });
  await cdp.send('Input.insertText', { text: chosen });
}

async function press(keys: string): Promise<void> {
  await page.keyboard.press(keys);
}

describe('locked words in the real browser', () => {
  it('take nothing from an input method, and the page stays what the story is', async () => {
    const before = await words();
    expect(before).toContain(LOCKED);
    const { x, y } = await placeOf('expressed');
    await page.mouse.click(x, y);
    await compose('にほ', '日本');
    await page.waitForTimeout(200);
    expect(await words()).toBe(before);
  });

  it('let an input method into the slots between them', async () => {
    const before = await words();
    const { x, y } = await placeOf('economist');
    await page.mouse.click(x, y);
    await compose('にほ', '日本');
    await expect.poll(words).toContain('日本');
    await press('ControlOrMeta+z');
    await expect.poll(words).toBe(before);
  });

  it('take nothing that a spelling menu or an automatic correction would put in', async () => {
    const before = await words();
    const { x, y } = await placeOf('expressed');
    await page.mouse.dblclick(x, y);
    await tellMain(() =>
      desk.app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.webContents.replace('voiced');
      }),
    );
    await page.waitForTimeout(200);
    await expect.poll(words).toBe(before);
  });

  it('take nothing that is dragged into them, and lose nothing that is dragged out', async () => {
    const before = await words();
    const from = await placeOf('brass');
    await page.mouse.dblclick(from.x, from.y);
    const onto = await placeOf('expressed');
    const start = await placeOf('brass');
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(onto.x, onto.y, { steps: 12 });
    await page.mouse.up();
    await page.waitForTimeout(200);
    expect(await words()).toBe(before);
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Story' }).textContent())
      .toContain('a brass band');
  });

  it('stay where they are when all of the page is cut, and come back with what was around them', async () => {
    const before = await words();
    await note().click();
    await press('ControlOrMeta+a');
    await press('ControlOrMeta+x');
    await page.waitForTimeout(200);
    await press('ControlOrMeta+z');
    await expect.poll(words).toBe(before);
  });

  it('are edited once they are unlocked on purpose, and one step back locks them again', async () => {
    const before = await words();
    // Another place than the double click's: three quick presses at one place select more than a word.
    const caret = await placeOf('not those');
    await page.mouse.click(caret.x, caret.y);
    await pressKeys(desk.app, page, 'Alt+Enter');
    await page.getByRole('button', { name: /^Unlock words/u }).click();
    await page.getByText('Unlocked', { exact: true }).waitFor();
    expect(await note().locator('[data-padlock]').count()).toBe(0);
    const { x, y } = await placeOf('expressed');
    await page.mouse.dblclick(x, y);
    await page.keyboard.type('voiced');
    await expect.poll(words).toContain('views voiced here');
    await press('ControlOrMeta+z');
    await press('ControlOrMeta+z');
    await expect.poll(words).toBe(before);
    await page.mouse.dblclick(x, y);
    await page.keyboard.type('voiced');
    await page.waitForTimeout(200);
    expect(await words()).toBe(before);
  });
});
