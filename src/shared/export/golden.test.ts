import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { goldenStories } from '../../../tests/golden/stories';
import { fragmentOf, pageOf } from './page';
import { metaOf, parsePage } from './parse-page';
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
});
