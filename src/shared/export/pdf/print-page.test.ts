import { describe, expect, it } from 'vitest';
import { goldenStories } from '../../../../tests/golden/stories';
import { pageTree } from '../page-tree';
import { prepareStory } from '../prepare-story';
import { writeHtml } from '../write-html';
import { printedPictures, printPage } from './print-page';

const pictures = goldenStories.find(({ name }) => name === 'pictures');
if (pictures === undefined) throw new Error('There is no golden story with pictures');
const prepared = prepareStory(pictures.story, pictures.houseStyle);

describe('printPage', () => {
  it('asks for every picture at once, in one size, and leaves the page itself as it is', () => {
    const page = writeHtml(pageTree(prepared));
    const paper = printPage(prepared);
    expect(page).toMatch(/loading="lazy"/u);
    expect(paper).not.toMatch(/srcset=|sizes=|loading="lazy"/u);
    expect(paper.match(/<img /gu)).toHaveLength(page.match(/<img /gu)?.length ?? 0);
    expect(writeHtml(pageTree(prepared))).toBe(page);
  });

  it('names the pictures that it shows', () => {
    const shown = [...printedPictures(prepared)];
    expect(shown.length).toBeGreaterThan(0);
    for (const path of shown) expect(printPage(prepared)).toContain(`src="${path}"`);
  });
});
