import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { goldenStories } from '../../../tests/golden/stories';
import { attributeOf } from '../elements/markup';
import { fragmentOf, pageOf } from './page';
import { mediaHashes } from './page-pictures';
import { allOf, metaOf, parsePage } from './parse-page';
import { readJsonLd } from './prove-json-ld';

const validator = new HtmlValidate({
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:document',
    'html-validate:a11y',
  ],
});

function pageFor({ story, houseStyle }: (typeof goldenStories)[number]): string {
  const page = pageOf(story, houseStyle);
  if (!page.ok) throw new Error(JSON.stringify(page.error, null, 1));
  return page.value;
}

describe.each(goldenStories)('the golden page $name', (golden) => {
  it('is what it was', async () => {
    await expect(pageFor(golden)).toMatchFileSnapshot(`../../../tests/golden/${golden.name}.html`);
  });

  it('has no fault that html-validate knows', async () => {
    const report = await validator.validateString(pageFor(golden), `${golden.name}.html`);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('is the same bytes each time', () => {
    const copy = JSON.parse(JSON.stringify(golden.story)) as typeof golden.story;
    expect(pageFor({ ...golden, story: copy })).toBe(pageFor(golden));
  });

  it('holds its fragment unchanged', () => {
    const fragment = fragmentOf(golden.story, golden.houseStyle);
    expect(fragment.ok && pageFor(golden).includes(fragment.value)).toBe(true);
  });

  it('names the same dates and authors in its structured data', () => {
    const { root } = parsePage(pageFor(golden));
    const data = readJsonLd(root);
    expect(data?.author.map(({ name }) => name)).toEqual(metaOf(root, 'author'));
    expect(data?.datePublished).toBe(metaOf(root, 'article:published_time')[0]);
  });

  it('offers its pictures by increasing width, none larger than its source, the usual one among them', () => {
    const sources = new Map(golden.story.media.map(({ hash, width }) => [hash, width]));
    const hashOf = mediaHashes(golden.story.media);
    for (const img of allOf(parsePage(pageFor(golden)).root, ({ tagName }) => tagName === 'img')) {
      const src = attributeOf(img, 'src') ?? '';
      const offered = (attributeOf(img, 'srcSet') ?? `${src} ${attributeOf(img, 'width')}w`)
        .split(', ')
        .map((each) => each.split(' '));
      const widths = offered.map(([, width = '']) => Number(width.replace('w', '')));
      expect(widths).toEqual([...new Set(widths)].sort((one, two) => one - two));
      expect(widths.at(-1)).toBeLessThanOrEqual(sources.get(hashOf(src) ?? '') ?? 0);
      expect(offered.map(([file]) => file)).toContain(src);
      expect(attributeOf(img, 'sizes') === null).toBe(offered.length === 1);
      expect(attributeOf(img, 'loading')).not.toBeNull();
    }
  });

  it('names no file as the library does', () => {
    expect(pageFor(golden)).not.toMatch(/[0-9a-f]{64}|standfirst-media|file:|blob:/u);
  });
});
