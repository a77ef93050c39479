import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitCaption } from '../../src/shared/import/caption';
import type { EmbeddedData } from '../../src/shared/photo/embedded-data';
import { readPhotoData } from '../../src/shared/photo/read-photo-data';
import { writePhotoData } from '../../src/shared/photo/write-jpeg-data';
import { value } from '../library-folder';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { focusedName, saved } from './keyboard/by-key';
import { noisyJpeg } from './photo-files.mjs';

/** A published page's raw text, where the machine has one; its words stay out of the project. */
const SEED = resolve(import.meta.dirname, '../../../shared/seed');

interface Wire {
  readonly what: string;
  readonly city: string;
  readonly country: string;
  readonly takenOn: string;
  readonly day: string;
  readonly credit: string;
}

const INVENTED: Wire = {
  what: 'Harbour pilots of two towns sign a chart on the Sarn pier',
  city: 'Sarn',
  country: 'Caldria',
  takenOn: '2026-05-09',
  day: 'May 9, 2026',
  credit: 'Xinhua',
};
const ALT = 'Two people in oilskins bend over a table on a pier';

/** The caption of the published page, taken apart; the invented one where there is no page. */
function wire(): Wire {
  const [file] = existsSync(SEED) ? readdirSync(SEED) : [];
  if (file === undefined) return INVENTED;
  const line = /^.+, \w+ \d{1,2}, \d{4}\. \/\w+$/mu.exec(readFileSync(join(SEED, file), 'utf8'));
  const { description, place, date, credit } = splitCaption(line?.[0] ?? '');
  const [city = '', country = ''] = place.split(', ');
  const day = /(\w+ \d{1,2}, \d{4})\. \//u.exec(line?.[0] ?? '')?.[1] ?? '';
  return { what: description, city, country, takenOn: date ?? '', day, credit };
}

const event = wire();
const runs = `${event.what} in ${event.city}, ${event.country}, ${event.day}.`;

/** Pictures are read and made on machines that do other work as well. */
const LONG = { timeout: 60_000 };

let desk: DeskApp;
let folder: string;
let html: string;

const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
const dialog = () => desk.page.getByRole('dialog', { name: /^(Add|Edit) photo$/u });
const field = (name: string) => dialog().getByRole('textbox', { name, exact: true });

async function wirePhoto(file: string, data: EmbeddedData, seed: number): Promise<void> {
  const plain = new Uint8Array(await noisyJpeg(3000, 2000, seed));
  writeFileSync(file, value(writePhotoData(plain, data)));
}

/** Presses Tab until the control of that name has the focus. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focusedName(desk))) return;
    await press(key);
  }
  await expect.poll(() => focusedName(desk)).toMatch(name);
}

beforeAll(async () => {
  folder = ownFolder();
  const file = join(folder, 'wire.jpg');
  await wirePhoto(
    file,
    {
      caption: `${runs} /${event.credit}`,
      creditLine: event.credit.toUpperCase(),
      creator: 'Ana Weir',
      copyrightNotice: `© ${event.credit}`,
      rightsUrl: 'https://rights.example/terms',
      city: event.city,
      country: event.country,
      takenOn: event.takenOn,
      altText: ALT,
    },
    1,
  );
  desk = await launchDesk();
  await deskReady(desk.app, desk.page);
  await answerDialogs(desk.app, { file, folder });
  await pressKeys(desk.app, desk.page, 'Mod+N');
  const start = desk.page.getByRole('dialog', { name: 'New story' });
  await start.waitFor();
  await start.getByRole('combobox', { name: 'House style' }).click();
  await desk.page.getByRole('option', { name: /Broadcaster/u }).click();
  await desk.page.locator('[role="dialog"] [role="combobox"]:focus').waitFor();
  // A leader has no note and no bio that would have to be filled in.
  await press('ControlOrMeta+2');
  await press('ControlOrMeta+Enter');
  await desk.page.getByRole('textbox', { name: 'Story' }).waitFor();
  await desk.page.keyboard.type('A chart that two towns can read');
});
afterAll(() => desk.close());

describe('a wire photo', () => {
  it('opens the dialog with caption, place, day, credit and alt text filled from its data', async () => {
    await pressKeys(desk.app, desk.page, 'Mod+Shift+P');
    await dialog().waitFor();
    await expect.poll(() => field('Caption').inputValue(), LONG).toBe(event.what);
    await expect.poll(() => field('City').inputValue()).toBe(event.city);
    await expect.poll(() => field('Country').inputValue()).toBe(event.country);
    await expect.poll(() => dialog().getByLabel('Date taken').inputValue()).toBe(event.takenOn);
    await expect.poll(() => dialog().getByLabel('Agency').inputValue()).toBe(event.credit);
    await expect.poll(() => field('Alt text').inputValue()).toBe(ALT);
    await expect
      .poll(() => dialog().getByLabel('As it will run').textContent())
      .toContain(`${runs} /${event.credit}`);
  });

  it('is cropped and given its focal point by keyboard alone', async () => {
    await tabTo(/^3:2$|^Free$|^Whole$/u, 'Shift+Tab');
    await press('ArrowRight');
    await tabTo(/^Crop area/u, 'Shift+Tab');
    await press('Shift+ArrowRight');
    await press('ArrowUp');
    await tabTo(/^Focal point/u);
    const before = await focusedName(desk);
    await press('Shift+ArrowLeft');
    await press('ArrowDown');
    await expect.poll(() => focusedName(desk)).not.toBe(before);
    await pressKeys(desk.app, desk.page, 'Mod+Enter');
    await dialog().waitFor({ state: 'detached' });
  });

  it('stands on the page with its caption and credit, ready to be edited in place', async () => {
    const photo = desk.page.locator('[data-field="photo"]');
    await photo.locator('img[src^="standfirst-media://"]').waitFor();
    const text = await photo.locator('figcaption').innerText();
    expect(text).toContain(runs);
    await expect
      .poll(
        () => photo.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
        LONG,
      )
      .toBeGreaterThan(1000);
  });

  it('is taken back whole by one undo, and comes again by redo', async () => {
    const photos = desk.page.locator('[data-field="photo"]');
    await press('ControlOrMeta+z');
    await expect.poll(() => photos.count(), LONG).toBe(0);
    await press('ControlOrMeta+y');
    await expect.poll(() => photos.count(), LONG).toBe(1);
  });

  it('goes out once in each size, its words once on the page', async () => {
    await desk.page.getByRole('textbox', { name: 'Story' }).focus();
    await press('ControlOrMeta+End');
    await desk.page.keyboard.type('Two towns have one river.');
    await saved(desk);
    await pressKeys(desk.app, desk.page, 'Mod+Shift+E');
    await expect
      .poll(() => readdirSync(folder).filter((name) => name.endsWith('.html')), LONG)
      .toHaveLength(1);
    const [page = ''] = readdirSync(folder).filter((name) => name.endsWith('.html'));
    html = readFileSync(join(folder, page), 'utf8');
    const article = html.slice(html.indexOf('<article'));
    expect(article.split(runs)).toHaveLength(2);
    expect(article.split(`/${event.credit}`)).toHaveLength(2);
    expect(article).toMatch(
      /<img src="media\/[^"]+" [^>]*srcset="[^"]+ 480w, [^"]+"[^>]* sizes="/u,
    );
    expect(html).not.toMatch(/standfirst-media|[0-9a-f]{64}/u);
  });

  it('carries the page’s words in every file, and nothing of the camera', () => {
    const media = join(folder, 'media');
    const files = readdirSync(media).filter((name) => name.endsWith('.jpg'));
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      const { facts, gps } = readPhotoData(readFileSync(join(media, file)));
      const said = new Map(facts.map(({ name, value: words }) => [name, words]));
      expect(said.get('caption')).toBe(runs);
      expect(said.get('creditLine')).toBe(event.credit);
      expect(said.get('altText')).toBe(ALT);
      expect(said.get('copyrightNotice')).toBe(`© ${event.credit}`);
      expect(gps).toBeNull();
    }
  });

  it('reads the same in exiftool', ({ skip }) => {
    skip(spawnSync('exiftool', ['-ver']).status !== 0, 'exiftool is not installed');
    const media = join(folder, 'media');
    const { stdout } = spawnSync('exiftool', [
      '-json',
      '-G1',
      '-gps:all',
      '-xmp:all',
      '-iptc:all',
      media,
    ]);
    for (const file of JSON.parse(String(stdout)) as Record<string, unknown>[]) {
      expect(file['XMP-dc:Description']).toBe(runs);
      expect(file['IPTC:Caption-Abstract']).toBe(runs);
      expect(file['XMP-photoshop:Credit']).toBe(event.credit);
      expect(file['XMP-iptcCore:AltTextAccessibility']).toBe(ALT);
      expect(Object.keys(file).filter((name) => /GPS/iu.test(name))).toEqual([]);
    }
  });
});

/** Chooses files for the end of the story. */
async function addAtTheEnd(files: readonly string[]): Promise<void> {
  await desk.app.evaluate(({ dialog: system }, filePaths) => {
    system.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, files);
  await desk.page.getByRole('textbox', { name: 'Story' }).focus();
  await press('ControlOrMeta+End');
  await pressKeys(desk.app, desk.page, 'Mod+Shift+P');
}

describe('several photos at once', () => {
  it('come in with their own captions, as one step of undo', async () => {
    const photos = desk.page.locator('[data-field="photo"]');
    const before = await photos.count();
    const files = await Promise.all(
      [2, 3].map(async (seed) => {
        const file = join(folder, `more-${seed}.jpg`);
        await wirePhoto(file, { caption: `Pilots on pier ${seed}`, city: 'Sarn' }, seed);
        return file;
      }),
    );
    await addAtTheEnd(files);
    await expect.poll(() => photos.count(), LONG).toBe(before + 2);
    await expect
      .poll(() => photos.last().locator('figcaption').innerText())
      .toContain('Pilots on pier 3');
    await press('ControlOrMeta+z');
    await expect.poll(() => photos.count(), LONG).toBe(before);
  });

  it('can be stopped: what is in stays in the library, the story is as it was', async () => {
    const photos = desk.page.locator('[data-field="photo"]');
    const before = await photos.count();
    const large = await noisyJpeg(6000, 4000, 4);
    const files = Array.from({ length: 12 }, (_, at) => join(folder, `large-${at}.jpg`));
    for (const file of files) writeFileSync(file, large);
    await addAtTheEnd(files);
    const coming = desk.page.getByRole('status', { name: /^Adding photo ([3-9]|1\d) of 12\.$/u });
    await coming.waitFor();
    await desk.page.keyboard.type('Written meanwhile.');
    await desk.page.getByRole('button', { name: 'Stop' }).click();
    await desk.page
      .getByText(/^You stopped it: \d+ of 12 photos are in the photo library/u)
      .first()
      .waitFor();
    await desk.page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
    expect(await photos.count()).toBe(before);
    await expect
      .poll(() => desk.page.getByRole('textbox', { name: 'Story' }).innerText(), LONG)
      .toContain('Written meanwhile.');
  });
});
