import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { docOf, parseStory } from '../../src/shared/story/parse-story';
import type { Story } from '../../src/shared/story/story';
import { hostileVectors, WORD, type HostileVector } from '../clipboard/hostile-vectors';
import { publishedVectors } from '../clipboard/published-vectors';
import { page as pageOf } from '../story-builder';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { harmIn } from './hostile/harm-in';
import { inBareBrowser } from './hostile/in-bare-browser';
import { fired, OWN_ADDRESSES, setTraps, watchPage } from './hostile/watch-page';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { putOnClipboard } from './journeys/put-on-clipboard.mjs';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

/*
 * Hostile markup on every way in that the page has, in the real program: nothing of it may run, call, load, lead away or
 * open; what an honest reader would read is kept; and what is saved and exported holds nothing that could.
 */
type Way = 'paste' | 'paste as words' | 'paste beside words' | 'drop';
const WAYS: readonly Way[] = ['paste', 'paste as words', 'paste beside words', 'drop'];

const OPENED = z.object({ value: z.object({ story: z.unknown() }) });

let desk: DeskApp;
let page: Page;
let id: string;
let vectors: readonly HostileVector[] = hostileVectors;
let deeds: readonly string[];

beforeAll(async () => {
  const userData = ownFolder();
  const doc = pageOf({ headline: 'The quay', body: ['Start.'] });
  id = keepStory(userData, fillStyle(userData), doc, 'Quay');
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId: id };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  desk = await launchDesk({ userData });
  ({ page } = desk);
  await deskReady(desk.app, page);
  await page.getByRole('textbox', { name: 'Story' }).waitFor();
  deeds = watchPage(page, OWN_ADDRESSES);
  await page.evaluate(setTraps);
  vectors = [...hostileVectors, ...(await publishedVectors())];
});

/** Runs in the page: brings each on a way in, as the browser tells of it, behind all that is there. */
function bring({ way, list }: { way: Way; list: readonly { html: string; word: string }[] }): void {
  const story = document.querySelector('[role="textbox"][aria-label="Story"]');
  if (!story) throw new Error('No story');
  for (const { html, word } of list) {
    const data = new DataTransfer();
    if (way === 'paste as words') data.setData('text/plain', html);
    else data.setData('text/html', html);
    if (way === 'paste beside words') data.setData('text/plain', word);
    const body = story.querySelector('[data-field="body"]') ?? story;
    const last = body.querySelector(':scope > p:last-of-type') ?? body.lastElementChild ?? body;
    last.scrollIntoView({ block: 'center' });
    const { right, bottom } = last.getBoundingClientRect();
    const place = { bubbles: true, cancelable: true, clientX: right - 4, clientY: bottom - 6 };
    story.dispatchEvent(
      way === 'drop'
        ? new DragEvent('drop', { ...place, dataTransfer: data })
        : new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }),
    );
    for (const part of story.querySelectorAll('a, p, h2, li'))
      part.dispatchEvent(new Event('mouseover', { bubbles: true }));
  }
}

async function saved(): Promise<Story> {
  await pressKeys(desk.app, page, 'Mod+S');
  await page.getByText('Saved', { exact: false }).first().waitFor();
  const { value } = OPENED.parse(await askDesk(page, 'story:open', { id }));
  const read = parseStory(value.story);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const wordFor = (way: Way, at: number): string => `${WORD}${WAYS.indexOf(way)}x${at}`;

describe('hostile markup', () => {
  it.each(WAYS)('does nothing on its way in, and its words stay: %s', async (way) => {
    await page.getByText('Start.').first().click();
    const list = vectors.map(({ html }, at) => ({
      html: html.replaceAll(WORD, wordFor(way, at)),
      word: wordFor(way, at),
    }));
    await page.evaluate(bring, { way, list });
    const text = docOf(await saved()).textContent;
    const lost = vectors.filter(
      ({ keepsWord }, at) => keepsWord && !text.includes(wordFor(way, at)),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
    expect([deeds, await fired(page)]).toEqual([[], []]);
  });

  it('does nothing from the clipboard of the system, by the paste key', async () => {
    await page.getByText('Start.').first().click();
    for (const { html } of hostileVectors.filter((_, at) => at % 12 === 0)) {
      await putOnClipboard(desk.app, { html: html.replaceAll(WORD, 'keyed'), text: '' });
      await pressKeys(desk.app, page, 'Mod+V');
    }
    await expect.poll(async () => docOf(await saved()).textContent).toContain('keyed');
    expect([deeds, await fired(page)]).toEqual([[], []]);
  });

  it('is in no attribute of what was saved', async () => {
    const story = await saved();
    expect(harmIn(story)).toEqual([]);
    expect(story.media).toEqual([]);
  });

  it('does nothing in the headline, the list, the search and the title of the window', async () => {
    const hostile = '<img src=x onerror=alert(1)> <svg onload=alert(2)>';
    await page.locator('[data-field="headline"]').click();
    const way: Way = 'paste as words';
    await page.evaluate(bring, { way, list: [{ html: hostile, word: '' }] });
    await saved();
    await expect
      .poll(() => page.getByRole('option', { name: /onerror=alert/u }).count())
      .toBeGreaterThan(0);
    expect([deeds, await fired(page)]).toEqual([[], []]);
  });

  it('does nothing in the preview', async () => {
    await pressKeys(desk.app, page, 'Mod+K');
    await page.keyboard.type('preview of');
    await page.getByRole('option', { name: /Preview of the page/u }).waitFor();
    await page.keyboard.press('Enter');
    const drawn = page.frameLocator('iframe[title="The page as it would be published"]');
    await drawn.getByText(wordFor('paste', 0)).first().waitFor({ timeout: 60_000 });
    expect([deeds, await fired(page)]).toEqual([[], []]);
  });
});

describe('the exported page, in a bare browser', () => {
  it('does nothing, and holds nothing that could', async () => {
    const shown = [{ story: await saved(), words: wordFor('paste', 0) }];
    expect(await inBareBrowser(shown)).toEqual([]);
  });
});
