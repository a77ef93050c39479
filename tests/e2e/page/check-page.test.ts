import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouseStyleFolder } from '../../../src/main/house-styles/read-house-style-folder';
import { exportStory } from '../../../src/shared/export/export-story';
import { importText } from '../../../src/shared/import/import-text';
import { storyFromRecognition } from '../../../src/shared/import/story-from-recognition';
import { value } from '../../library-folder';
import { pageOfTwin, TWIN, TWIN_PAGE } from './broadcaster-twin';
import { checkPage } from './check-page';
import { pageFaults } from './validate-page';

const HOUSE = resolve(import.meta.dirname, '../../../resources/house-styles/broadcaster');

/** A published page's raw text, where the machine has one; its words stay out of the project. */
const SEED = resolve(import.meta.dirname, '../../../../shared/seed');

/** The page that the pure core writes of a raw text, without a window: a draft copy, for its photo is pending. */
async function pageOfRaw(bytes: Uint8Array): Promise<string> {
  const houseStyle = value(await readHouseStyleFolder(HOUSE));
  const recognition = value(importText({ source: { bytes }, name: '' }, { houseStyle }));
  const { story } = storyFromRecognition(recognition, {
    id: '00000000-0000-4000-8000-000000000001',
    now: '2024-09-12T08:00:00Z',
    houseStyleId: houseStyle.id,
    language: houseStyle.language,
    timeZone: houseStyle.timeZone,
  });
  const { files } = await exportStory(story, houseStyle, { targets: ['page'], draft: true });
  return String(files[0]?.content);
}

const html = await pageOfRaw(readFileSync(TWIN));

describe('the check of a page', () => {
  it('finds nothing in the twin’s page as the core writes it', async () => {
    expect(checkPage(html, TWIN_PAGE)).toEqual([]);
    expect(await pageFaults(html)).toEqual([]);
  });

  it.skipIf(!existsSync(SEED))('finds nothing in the page of a real published text', async () => {
    for (const name of readdirSync(SEED)) {
      const bytes = readFileSync(resolve(SEED, name));
      const expected = pageOfTwin(bytes.toString('utf8'), '2023-03-28T19:45:00+08:00');
      const page = await pageOfRaw(bytes);
      expect(checkPage(page, expected)).toEqual([]);
      expect(await pageFaults(page)).toEqual([]);
    }
  });

  it.each<[damage: string, from: string | RegExp, to: string, fault: RegExp]>([
    ['a second h1', '</header>', '<h1>Again</h1></header>', /^h1: 2/u],
    [
      'a headline printed twice',
      '<p>The rail',
      `<p>${TWIN_PAGE.headline} The rail`,
      /exactly once/u,
    ],
    ['another moment', '18:20:00+08:00', '18:20:00Z', /^stamp/u],
    ['another writer', '<span>Katarin', '<span>Kateryn', /^byline/u],
    ['no audio', /<figure class="audio">[^]*?<\/figure>/u, '', /^pendingAudio/u],
    ['no note', /<aside[^]*?<\/aside>/u, '', /^editorsNote/u],
    ['one word less', 'for signage', 'signage', /^body/u],
    ['a caption in the body', '<p>There are', '<p>President Amon</p><p>There are', /^body/u],
    ['a credit lost', '/Northlight', '', /^figures/u],
    ['rubbish', '</article>', '<p class="x">Search Trends</p></article>', /^absent/u],
    ['something after the call', '</footer>', '<p>More</p></footer>', /not last/u],
    ['a picture from nowhere', '<figcaption><span', '<img src="x"><figcaption><span', /^figures/u],
  ])('names %s', (_, from, to, fault) => {
    const [head = '', article = ''] = html.split('<article');
    const damaged = `${head}<article${article.replace(from, to)}`;
    expect(damaged).not.toBe(html);
    expect(checkPage(damaged, TWIN_PAGE)).toContainEqual(expect.stringMatching(fault));
  });
});
