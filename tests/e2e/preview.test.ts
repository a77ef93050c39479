import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE } from '../arbitrary-copy';
import { page as pageOf } from '../story-builder';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { focusedName } from './keyboard/by-key';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

let desk: DeskApp;

const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
const preview = () => desk.page.getByRole('region', { name: 'Preview' });
const drawn = () => desk.page.frameLocator('iframe[title="The page as it would be published"]');
const slow = { timeout: 30_000 };

beforeAll(async () => {
  const userData = ownFolder();
  const doc = pageOf({
    kicker: 'Opinion',
    headline: `The tide ${HOSTILE.join(' ')}`,
    standfirst: '<img src=x onerror="globalThis.broken = 1">',
    body: ['The harbour waits.', HOSTILE.join(' ')],
  });
  const openStoryId = keepStory(userData, fillStyle(userData), doc, 'Tide');
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  desk = await launchDesk({ userData });
  await deskReady(desk.app, desk.page);
  await desk.page.getByRole('textbox', { name: 'Story' }).waitFor();
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

describe('the preview, by keyboard alone', () => {
  it('draws the page as it would be published, in the place of the one that is written on', async () => {
    await pressKeys(desk.app, desk.page, 'Mod+K');
    await desk.page.keyboard.type('preview of');
    await desk.page.getByRole('option', { name: /Preview of the page/u }).waitFor();
    await press('Enter');
    await preview().waitFor();
    await expect.poll(() => focusedName(desk)).toBe('Preview');
    await drawn().getByText('The harbour waits.').waitFor(slow);
    await expect.poll(() => drawn().locator('h1').innerText()).toContain('The tide');
    expect(await desk.page.getByRole('textbox', { name: 'Story' }).isVisible()).toBe(false);
    expect(await violations(desk.page, '[data-region="page"]')).toEqual([]);
  });

  it('runs nothing of what the story says, and can reach nothing of the desk', async () => {
    const frame = desk.page.frames().find((each) => each.url().startsWith('standfirst-preview:'));
    expect(frame).toBeDefined();
    expect(
      await desk.page.evaluate(() =>
        Object.keys(globalThis).filter((key) => /broken|xss|pwned/iu.test(key)),
      ),
    ).toEqual([]);
    // A sandboxed frame has an origin of nobody's: the desk itself can't look into it.
    expect(
      await desk.page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? null),
    ).toBeNull();
  });

  it('is seen as readers get it, by arrows alone, and runs as little as a mail', async () => {
    await desk.page.getByRole('radio', { name: 'Desktop' }).focus();
    await press('ArrowRight');
    await expect.poll(() => focusedName(desk), slow).toBe('Tablet, 768 px');
    expect(await desk.page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBeLessThan(
      769,
    );
    await press('ArrowRight');
    await press('ArrowRight');
    const sheets = desk.page.frameLocator('iframe[title="The page as it would be printed"]');
    await sheets.getByText('The harbour waits.').waitFor(slow);
    // A sheet of A4, whatever the house style's own CSS says of the page.
    const sheet = await sheets.locator('body').boundingBox();
    expect([sheet?.width, sheet?.height].map((size) => Math.round(size ?? 0))).toEqual([794, 1123]);
    await press('ArrowRight');
    const mail = desk.page.frameLocator('iframe[title="The story as it would be mailed"]');
    await mail.getByText('The harbour waits.').waitFor(slow);
    expect(await mail.locator('script, [onerror], [onload]').count()).toBe(0);
    const frame = desk.page.frames().find((each) => each.url().endsWith('/email.html'));
    expect(frame).toBeDefined();
    expect(
      await desk.page.evaluate(() => document.querySelector('iframe')?.getAttribute('sandbox')),
    ).toBe('');
    expect(
      await desk.page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? null),
    ).toBeNull();
    expect(
      await desk.page.evaluate(() =>
        Object.keys(globalThis).filter((key) => /broken|xss|pwned/iu.test(key)),
      ),
    ).toEqual([]);
  });

  it('shows a search result and a card, in light and dark, to everybody', async () => {
    for (const sight of ['Search result', 'Social card']) {
      await press('ArrowRight');
      const region = desk.page.getByRole('region', { name: sight });
      await region
        .getByText(/The tide/u)
        .first()
        .waitFor(slow);
      expect(await violations(desk.page, '[data-region="page"]')).toEqual([]);
    }
    const dark = desk.page.getByRole('button', { name: 'Dark screen' });
    await dark.focus();
    await press('Space');
    expect(await violations(desk.page, '[data-region="page"]')).toEqual([]);
    await desk.page.getByRole('radio', { name: 'Social card' }).focus();
    await press('ArrowRight');
    await expect
      .poll(() => desk.page.locator('iframe').getAttribute('src'), slow)
      .toMatch(/page-dark\.html$/u);
    await dark.focus();
    await press('Space');
  });

  it('says the same as its HTML, and marks the line that a check speaks of', async () => {
    const code = desk.page.getByRole('list', { name: 'Exported HTML' });
    await expect.poll(() => code.innerText()).toContain('<p>The harbour waits.</p>');
    await desk.page.getByRole('button', { name: 'Next marked line' }).focus();
    await press('Enter');
    await desk.page.getByText(/^1 of \d+ marked, line \d+$/u).waitFor(slow);
    const marked = code.locator('li[title]').first();
    expect(await marked.getAttribute('title')).not.toBe('');
    await desk.page.getByRole('radio', { name: 'Both', exact: true }).focus();
    await press('ArrowLeft');
    await desk.page.locator('iframe').waitFor({ state: 'detached' });
    expect(await code.isVisible()).toBe(true);
  });

  it('follows what is changed, and gives the caret back', async () => {
    await press('Escape');
    await preview().waitFor({ state: 'detached' });
    await expect.poll(() => focusedName(desk), slow).toBe('Story');
    await press('Control+End');
    await desk.page.keyboard.type(' And the tide turns.');
    await pressKeys(desk.app, desk.page, 'Mod+3');
    await desk.page.getByRole('button', { name: 'Preview', exact: true }).click();
    await drawn().getByText('And the tide turns.').waitFor(slow);
  });

  it('lets a row of the checks be fixed and undone, by keyboard', async () => {
    const kicker = desk.page.locator('[data-field="kicker"]');
    await press('Escape');
    await preview().waitFor({ state: 'detached' });
    await kicker.click();
    await press('End');
    await press('Shift+Home');
    await press('Delete');
    await expect.poll(() => kicker.innerText(), slow).not.toContain('Opinion');
    const fix = desk.page.getByRole('button', { name: /^Write “/u });
    await fix.waitFor(slow);
    await fix.focus();
    await press('Enter');
    await expect.poll(() => kicker.innerText(), slow).toContain('Opinion');
    await fix.waitFor({ state: 'detached', ...slow });
    await desk.page.getByRole('textbox', { name: 'Story' }).focus();
    await pressKeys(desk.app, desk.page, 'Mod+Z');
    await expect.poll(() => kicker.innerText(), slow).not.toContain('Opinion');
  });
});
