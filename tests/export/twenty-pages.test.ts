import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '@shared/story/copy';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { exportStory } from '@shared/export/export-story';
import { attributeOf } from '@shared/elements/markup';
import { allOf, metaOf, parsePage } from '@shared/export/parse-page';
import { mediaHashes } from '@shared/export/page-pictures';
import { readJsonLd } from '@shared/export/prove-json-ld';
import { published } from '@shared/export/published';
import { readPage } from '@shared/export/read-page';
import { pageFaults } from '../e2e/page/validate-page';
import { actingIn } from '../target-trials';
import { twentyStories } from '../twenty/twenty-stories';
import type { FixtureStory } from '../twenty/twenty-parts';

async function written({ story, houseStyle }: FixtureStory, target: 'page' | 'fragment') {
  const { files, problems } = await exportStory(story, houseStyle, { targets: [target] });
  if (files[0] === undefined) throw new Error(JSON.stringify(problems));
  return String(files[0].content);
}

describe('the twenty stories', () => {
  it('are twenty, each with an id of its own', () => {
    expect(twentyStories).toHaveLength(20);
    expect(new Set(twentyStories.map(({ story }) => story.id)).size).toBe(20);
    expect(new Set(twentyStories.map(({ name }) => name)).size).toBe(20);
  });
});

describe.each(twentyStories)('the page of $name', (fixture) => {
  const { story, houseStyle } = fixture;
  let page: string;
  beforeAll(async () => {
    page = await written(fixture, 'page');
  });

  it('has no fault that html-validate knows', async () => {
    expect(await pageFaults(page)).toEqual([]);
  });

  it('is the same bytes for the same story', async () => {
    const again = { ...fixture, story: JSON.parse(JSON.stringify(story)) as Story };
    expect(await written(again, 'page')).toBe(page);
  });

  it('has one headline, which title, link previews and structured data repeat', () => {
    const { root } = parsePage(page);
    const headline = wordsOf(docOf(story), 'headline');
    expect(allOf(root, ({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(readJsonLd(root)?.headline).toBe(headline);
    expect(metaOf(root, 'og:title')).toEqual([story.socialTitle || headline]);
    expect(readJsonLd(root)?.author.map(({ name }) => name)).toEqual(metaOf(root, 'author'));
  });

  it('names one address in canonical, languages, previews and structured data, or none', () => {
    const { root } = parsePage(page);
    const links = allOf(root, ({ tagName }) => tagName === 'link');
    const told = links.map((link) => [attributeOf(link, 'rel'), attributeOf(link, 'hrefLang')]);
    const addresses = new Set([
      ...links.map((link) => attributeOf(link, 'href')),
      ...metaOf(root, 'og:url'),
      ...[readJsonLd(root)?.mainEntityOfPage ?? []].flat(),
    ]);
    expect(addresses.size).toBe(houseStyle.urlBase === null ? 0 : 1);
    expect(told).toEqual(
      houseStyle.urlBase === null
        ? []
        : [
            ['canonical', null],
            ['alternate', story.language],
            ['alternate', 'x-default'],
          ],
    );
  });

  it('gives every picture an alternative text, a size and, where its rights are known, its notice', () => {
    const { root } = parsePage(page);
    const images = readJsonLd(root)?.image ?? [];
    const shown = allOf(root, ({ tagName }) => tagName === 'img');
    expect(images).toHaveLength(shown.length);
    for (const image of images)
      expect(image).toMatchObject({
        contentUrl: expect.stringMatching(/\.(?:jpg|png|webp|gif)$/u) as string,
        creditText: expect.stringMatching(/./u) as string,
        copyrightNotice: '© 2026 Ines Okafor/Northlight',
      });
  });

  it('reads back as the story that was published', () => {
    const read = readPage(page, houseStyle, mediaHashes(story.media));
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const wanted = published(story, houseStyle);
    expect(read.value.doc.toJSON()).toEqual(wanted.doc.toJSON());
    expect({ ...read.value, doc: null }).toEqual({ ...wanted, doc: null });
  });

  it('holds its fragment unchanged, which acts on nothing', async () => {
    const fragment = await written(fixture, 'fragment');
    expect(page).toContain(fragment);
    expect(actingIn(fragment)).toEqual([]);
  });
});
