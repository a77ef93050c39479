import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import { AxeBuilder } from '@axe-core/playwright';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { electronPath } from '../../scripts/runtime/electron-path.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { twentyStories } from '../twenty/twenty-stories';
import { writeExport } from '../twenty/write-export';
import { ownFolder } from './desk-app';
import { sheetsOf } from './page/sheets';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const folder = ownFolder();
/** Where each story's page was written. */
const pages = new Map<string, string>();
let viewer: ElectronApplication;
let shown: Page;

beforeAll(async () => {
  const electron = await electronPath();
  viewer = await _electron.launch({
    executablePath: electron,
    args: [...launchFlags(electron), resolve(import.meta.dirname, 'page-viewer')],
    env: Object.fromEntries(
      Object.entries(process.env).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
  });
  shown = await viewer.firstWindow();
  for (const fixture of twentyStories) {
    const [page = ''] = await writeExport(fixture, join(folder, fixture.name), ['page']);
    pages.set(fixture.name, page);
  }
}, 120_000);

afterAll(async () => {
  await viewer.close();
});

async function open(name: string, width = 1200): Promise<void> {
  await shown.setViewportSize({ width, height: 900 });
  await shown.goto(pathToFileURL(pages.get(name) ?? '').href);
}

/** What axe finds on the page as it stands, a line each. */
async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: shown })
    .setLegacyMode(true)
    .withTags(RULES)
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Pictures further down load when they come near: each is gone to, so that none is missing on paper. */
async function loadPictures(): Promise<void> {
  await shown.evaluate(async () => {
    for (const image of document.images) {
      image.scrollIntoView();
      await image.decode();
    }
  });
}

const beyondTheScreen = () =>
  shown.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(twentyStories.map(({ name }) => name))('the page of %s in Chromium', (name) => {
  it('has no violation that axe knows: light, dark, and on a narrow screen', async () => {
    await shown.emulateMedia({ colorScheme: 'light' });
    await open(name);
    expect(await violations()).toEqual([]);
    await shown.emulateMedia({ colorScheme: 'dark' });
    expect(await violations()).toEqual([]);
    await open(name, 320);
    expect(await violations()).toEqual([]);
    await shown.emulateMedia({ colorScheme: 'light' });
    expect(await violations()).toEqual([]);
  });

  it('never scrolls sideways, at 320 px neither', async () => {
    for (const width of [320, 375, 768, 1200]) {
      await open(name, width);
      expect([width, await beyondTheScreen()]).toEqual([width, 0]);
    }
  });

  it('shows every picture at its own shape', async () => {
    await open(name);
    const shapes = await shown.evaluate(() =>
      [...document.images].map((image) => {
        const box = image.getBoundingClientRect();
        const told = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
        return Math.abs(box.width / box.height / told - 1) < 0.02;
      }),
    );
    expect(shapes.filter((kept) => !kept)).toEqual([]);
  });
});

describe('a page that reads from right to left', () => {
  it.each(['arabic', 'hebrew'])('is mirrored: %s', async (name) => {
    await open(name, 800);
    const sides = await shown.evaluate(() => {
      const edgesOf = (element: Element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const words = range.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return { before: words.left - box.left, after: box.right - words.right };
      };
      const short = document.querySelector('p.kicker');
      return {
        direction: getComputedStyle(document.body).direction,
        ...(short ? edgesOf(short) : { before: 0, after: 0 }),
      };
    });
    expect(sides.direction).toBe('rtl');
    // The words of a short line stand at its right.
    expect(sides.after).toBeLessThan(2);
    expect(sides.before).toBeGreaterThan(100);
  });

  it('sets the points of a list at the right', async () => {
    await open('arabic', 800);
    const padding = await shown.evaluate(() => {
      const list = document.querySelector('ol');
      const style = list && getComputedStyle(list);
      return [parseFloat(style?.paddingLeft ?? '0'), parseFloat(style?.paddingRight ?? '0')];
    });
    expect(padding[0]).toBe(0);
    expect(padding[1]).toBeGreaterThan(10);
  });

  it('sets a passage of another script the other way', async () => {
    await open('arabic', 800);
    const direction = await shown.evaluate(() => {
      const passage = document.querySelector('span[lang="en-GB"]');
      return passage && getComputedStyle(passage).direction;
    });
    expect(direction).toBe('ltr');
  });
});

describe('a page in print', () => {
  const printed = async (): Promise<string> => {
    const bytes = await viewer.evaluate(async ({ webContents }) => {
      const [view] = webContents.getAllWebContents();
      const pdf = await view?.printToPDF({ pageSize: 'A4', preferCSSPageSize: true });
      return pdf?.toString('latin1') ?? '';
    });
    return bytes;
  };

  it('keeps each photo on one sheet with its caption, wherever the sheets end', async () => {
    await open('ten-photos');
    await loadPictures();
    // In steps of a line: one of them brings the end of a sheet between some photo and its caption.
    for (let lower = 0; lower < 600; lower += 20) {
      await shown.evaluate((pixels) => {
        document.body.style.paddingTop = `${pixels}px`;
      }, lower);
      const sheets = sheetsOf(await printed());
      // Every caption holds a link to a map of its own: whichever sheet holds the link holds the caption.
      const maps = sheets.map(({ links }) => links.filter((link) => link.includes('/map/')).length);
      expect(maps.reduce((sum, count) => sum + count, 0)).toBe(10);
      expect(sheets.length).toBeGreaterThan(4);
      expect([lower, sheets.map(({ pictures }) => pictures)]).toEqual([lower, maps]);
    }
  });

  it('prints no player and no address behind a link', async () => {
    await open('audio');
    await shown.emulateMedia({ media: 'print' });
    const seen = await shown.evaluate(() => ({
      player: getComputedStyle(document.querySelector('figure.audio') ?? document.body).display,
      addresses: [...document.links].map((link) => getComputedStyle(link, '::after').content),
    }));
    await shown.emulateMedia({ media: null });
    expect(seen.player).toBe('none');
    expect(seen.addresses.filter((content) => content !== 'none')).toEqual([]);
  });
});
