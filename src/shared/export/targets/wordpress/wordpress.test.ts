import { parse } from '@wordpress/block-serialization-default-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../../tests/arbitrary-story';
import { goldenStories } from '../../../../../tests/golden/stories';
import { goldenMaster } from '../../../../../tests/golden/masters';
import { holder } from '../../../../../tests/golden/parts';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, p, page, photo, story } from '../../../../../tests/story-builder';
import { writtenAgain } from '../../../../../tests/wordpress-blocks';
import { prepareStory } from '../../prepare-story';
import { masterOf, type Master } from '../master';
import type { TargetFile } from '../target';
import { attributesJson } from './block';
import { wordPressTarget } from './wordpress-target';

type ParsedBlock = ReturnType<typeof parse>[number];

const RUNS = typeof document === 'undefined' ? 200 : 20;

async function written(master: Master): Promise<{ markup: string; fields: string }> {
  const files = await wordPressTarget.write(master);
  const [markup = '', fields = ''] = files.map(({ content }) => String(content));
  return { markup, fields };
}

const asFiles = (markup: string, fields: string): TargetFile[] => [
  { ending: '.wordpress.html', content: markup },
  { ending: '.wordpress.json', content: fields },
];

/** Every block's name with those inside it. */
function shape(blocks: readonly ParsedBlock[]): unknown[] {
  return blocks
    .filter(({ blockName }) => blockName !== null)
    .map(({ blockName, innerBlocks }) =>
      innerBlocks.length === 0 ? blockName : [blockName, ...shape(innerBlocks)],
    );
}

const looseWords = (blocks: readonly ParsedBlock[]) =>
  blocks.filter(({ blockName, innerHTML }) => blockName === null && innerHTML.trim() !== '');

describe.each(goldenStories)('the post of $name', ({ story, houseStyle: style }) => {
  const made = masterOf(prepareStory(story, style));

  it('is true to the story', async () => {
    expect(await wordPressTarget.prove(await wordPressTarget.write(made), made)).toEqual([]);
  });

  it('is read by WordPress’s parser and written again byte for byte', async () => {
    const { markup } = await written(made);
    const blocks = parse(markup);
    expect(writtenAgain(blocks)).toBe(markup);
    expect(looseWords(blocks)).toEqual([]);
  });

  it('names no file that is not beside it or on the site', async () => {
    const { markup, fields } = await written(made);
    expect(markup + fields).not.toMatch(/(standfirst|file|data|blob):\/?\/?[a-z0-9]/iu);
    expect(markup).not.toMatch(/<(script|svg|h1)|onerror="/u);
  });
});

describe('the post with every element', () => {
  it('is what it was', async () => {
    const { markup, fields } = await written(goldenMaster('every-element'));
    const kept = '../../../../../tests/golden/targets/every-element.wordpress';
    await expect(markup).toMatchFileSnapshot(`${kept}.html`);
    await expect(fields).toMatchFileSnapshot(`${kept}.json`);
  });

  it('nests its blocks as WordPress does', async () => {
    const { markup } = await written(goldenMaster('every-element'));
    expect(shape(parse(markup))).toEqual([
      'core/image',
      ['core/group', 'core/paragraph'],
      ['core/group', 'core/paragraph'],
      'core/paragraph',
      'core/heading',
      'core/paragraph',
      ['core/quote', 'core/paragraph', 'core/paragraph'],
      'core/pullquote',
      'core/paragraph',
      'core/separator',
      ['core/list', 'core/list-item', 'core/list-item'],
      ['core/list', 'core/list-item', 'core/list-item'],
      'core/image',
      'core/paragraph',
      'core/pullquote',
      ['core/group', 'core/paragraph'],
      'core/paragraph',
    ]);
  });

  it.each([
    ['a word', 'It should vote no.', 'It should vote yes.', 'paragraph'],
    ['a caption', 'February 2, 2026', 'February 3, 2026', 'caption'],
    ['a credit', 'Photograph: Ines Okafor', 'Photograph: Northlight', 'creditLine'],
    ['a link', 'https://example.org/first-report', 'https://example.org/second', 'linkCard'],
    ['an alt text', 'Mud and glasswort', 'Mud', 'altText'],
    ['a picture', 'media/tannery-steps-1200.jpg', 'media/tannery-steps-480.jpg', 'picture'],
    ['what a line is', '<h2 class="wp-block-heading">', '<h2 class="other">', 'wordpress'],
    ['a closing comment', '<!-- /wp:quote -->', '', 'wordpress'],
    ['words between blocks', '<!-- wp:separator -->', 'Loose <!-- wp:separator -->', 'wordpress'],
    ['where a block stands', 'wp:list-item', 'wp:paragraph', 'wordpress'],
    ['a class', '"className":"editors-note"', '"className":"other"', 'wordpress'],
  ])('is not believed when %s is changed', async (_what, from, to, where) => {
    const made = goldenMaster('every-element');
    const { markup, fields } = await written(made);
    expect(markup).toContain(from);
    const problems = await wordPressTarget.prove(
      asFiles(markup.replaceAll(from, to), fields),
      made,
    );
    expect(problems.map((problem) => problem.where)).toEqual([where]);
  });

  it.each([
    ['the headline', '"Room for', '"No room for', 'headline'],
    ['a writer', '"name": "Marit', '"name": "Margit', 'byline'],
    ['the day', '2026-03-28T09', '2026-03-28T10', 'stamp'],
    ['the form', '"draft"', '"publish"', 'wordpress'],
  ])('is not believed when %s is changed in its fields', async (_what, from, to, where) => {
    const made = goldenMaster('every-element');
    const { markup, fields } = await written(made);
    expect(fields).toContain(from);
    const problems = await wordPressTarget.prove(asFiles(markup, fields.replace(from, to)), made);
    expect(problems.map((problem) => problem.where)).toEqual([where]);
  });
});

const postOf = async (parts: Parameters<typeof page>[0]) =>
  written(masterOf(prepareStory(story(page({ headline: 'H', ...parts })), houseStyle())));

const point = (...inside: Parameters<typeof holder>[1]) => holder('listItem', inside);

describe('the post where WordPress has no such thing', () => {
  it('keeps points of several paragraphs as custom HTML, and lists of lists as lists', async () => {
    const { markup } = await postOf({
      body: [
        holder('bulletList', [
          point(p('One'), holder('orderedList', [point(p('Inner'))], { start: 2 })),
        ]),
        holder('bulletList', [point(p('First'), p('second'))]),
      ],
    });
    expect(shape(parse(markup))).toEqual([
      ['core/list', ['core/list-item', ['core/list', 'core/list-item']]],
      'core/html',
    ]);
    expect(markup).toContain('<ul><li><p>First</p><p>second</p></li></ul>');
  });

  it('leaves a pending photo as an image without a file, and a pending recording as its label', async () => {
    const { markup } = await postOf({
      audio: element('audio'),
      body: ['Copy.', photo('A quay.', 'Northlight')],
    });
    expect(markup).toContain('<p class="audio">Listen</p>');
    expect(markup).toContain('<figure class="wp-block-image"><img alt=""/><figcaption');
  });
});

describe('the post of any story', () => {
  it(`is true, and WordPress’s parser writes it again byte for byte (${RUNS} stories)`, async () => {
    const style = houseStyle({ formats: { ...houseStyle().formats, credit: '({credit})' } });
    await fc.assert(
      fc.asyncProperty(arbitraryStory, fc.boolean(), async (story, atHome) => {
        const at = { ...style, ...(atHome ? { urlBase: 'https://courier.example/' } : {}) };
        const made = masterOf(prepareStory(story, at));
        const { markup, fields } = await written(made);
        expect(await wordPressTarget.prove(asFiles(markup, fields), made)).toEqual([]);
        const blocks = parse(markup);
        expect(writtenAgain(blocks)).toBe(markup);
        expect(looseWords(blocks)).toEqual([]);
        expect(markup + fields).not.toContain('NOTE-TO-DESK');
      }),
      { numRuns: RUNS },
    );
  });

  it('escapes whatever could end a comment', () => {
    expect(attributesJson({ a: '--><b>&"\\' })).toBe(
      '{"a":"\\u002d\\u002d\\u003e\\u003cb\\u003e\\u0026\\u0022\\u005c"}',
    );
  });
});
