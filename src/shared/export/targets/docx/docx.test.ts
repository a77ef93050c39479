import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../../tests/arbitrary-story';
import { goldenStories } from '../../../../../tests/golden/stories';
import { holder, list } from '../../../../../tests/golden/parts';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, marked, p, page, story } from '../../../../../tests/story-builder';
import type { Story } from '../../../story/story';
import { allOf, parsePage } from '../../parse-page';
import { prepareStory } from '../../prepare-story';
import { textOf } from '../../published-text';
import { masterOf } from '../master';
import { docxTarget } from './docx-target';
import { readDocx } from './read-docx';

// More of them: npm run export-property.
const RUNS = typeof document === 'undefined' ? 60 : 6;

async function written(piece: Story, style = houseStyle()): Promise<Uint8Array> {
  const [file] = await docxTarget.write(masterOf(prepareStory(piece, style)));
  if (!(file?.content instanceof Uint8Array)) throw new Error('No bytes were written');
  return file.content;
}

const proved = async (content: Uint8Array, piece: Story, style = houseStyle()) =>
  docxTarget.prove([{ ending: '.docx', content }], masterOf(prepareStory(piece, style)));

const [every] = goldenStories;
if (!every) throw new Error('There is no golden story');

/** A part of the file as text. */
function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(new Uint8Array(bytes))[path] ?? new Uint8Array());
}

describe.each(goldenStories)(
  'the Word file of $name',
  ({ name, story: piece, houseStyle: style }) => {
    it('says what the story says, in the same bytes each time', async () => {
      const file = await written(piece, style);
      expect(await proved(file, piece, style)).toEqual([]);
      const again = await written(JSON.parse(JSON.stringify(piece)) as Story, style);
      expect(again).toEqual(file);
      if (name === 'every-element')
        await expect(
          partOf(file, 'word/document.xml').replaceAll('<w:p>', '\n<w:p>'),
        ).toMatchFileSnapshot('../../../../../tests/golden/targets/every-element.docx.xml');
    });

    it.skipIf(typeof document !== 'undefined')(
      'is read by mammoth with every word and link',
      async () => {
        const buffer = Buffer.from(await written(piece, style));
        const { value: raw } = await mammoth.extractRawText({ buffer });
        const prepared = prepareStory(piece, style);
        const said = textOf(prepared).filter(
          ({ place }) => !['picture', 'audioFile'].includes(place),
        );
        const squeezed = (text: string) => text.replace(/\s+/gu, '');
        let from = 0;
        for (const { text } of said) {
          const at = squeezed(raw).indexOf(squeezed(text), from);
          expect(at, text).toBeGreaterThanOrEqual(from);
          from = at + squeezed(text).length;
        }
        const { value: html } = await mammoth.convertToHtml({ buffer });
        const links = allOf(parsePage(html).root, ({ tagName }) => tagName === 'a');
        expect(links.map(({ properties }) => properties['href'])).toEqual(
          said.flatMap((unit) => unit.links.map(({ href }) => href)),
        );
      },
    );
  },
);

describe('a Word file', () => {
  it('has headings, lists and styles that Word and mammoth know', async () => {
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await written(every.story, every.houseStyle)),
    });
    expect(value).toContain('<h2>What a wall does</h2>');
    expect(value).toContain('<ul><li>Buy the meadow.</li>');
    expect(value).toContain('CO<sub>2</sub> and the 9<sup>th</sup>');
  });

  it('counts each list from its own start, and a list within from another', async () => {
    const within = holder('listItem', [
      element('paragraph', 'Nine.'),
      list('orderedList', ['A.', 'B.']),
      element('paragraph', 'Still nine.'),
    ]);
    const ten = holder('listItem', [element('paragraph', 'Ten.')]);
    const body = [
      holder('orderedList', [within, ten], { start: 9 }),
      list('orderedList', ['One.']),
      list('bulletList', ['Point.']),
    ];
    const { lines } = readDocx(await written(story(page({ headline: 'H', body }))));
    expect(lines.slice(1).map(({ point }) => point && [point.level, point.number])).toEqual([
      [0, 9],
      [1, 1],
      [1, 2],
      null,
      [0, 10],
      [0, 1],
      [0, null],
    ]);
  });

  it('says of itself what the story says, and nothing of when and where it was made', async () => {
    const { facts } = readDocx(await written(every.story, every.houseStyle));
    expect(Object.fromEntries(facts)).toEqual({
      title: 'Room for the river, Carrow first',
      creator: 'Marit Oduya-Lind',
      description: 'A wall costs more than a marsh, and a marsh does not fall down.',
      category: 'Courier Opinion',
      language: 'en-GB',
      created: '2026-03-28T09:00:00Z',
      modified: '2026-03-29T18:45:00Z',
    });
    const undated = readDocx(await written(story(page({ headline: 'H', body: ['C.'] })))).facts;
    expect(undated.get('created')).toBe('1980-01-01T00:00:00Z');
  });

  it('runs from right to left where the story does, but for words in another script', async () => {
    const rtl = goldenStories.find(({ name }) => name === 'right-to-left');
    if (!rtl) throw new Error('There is no such golden story');
    const xml = partOf(await written(rtl.story, rtl.houseStyle), 'word/document.xml');
    expect(xml.match(/<w:bidi\/>/gu)).toHaveLength(xml.match(/<w:p>/gu)?.length ?? 0);
    expect(xml).toMatch(
      /<w:r><w:rPr><w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>Room for the river/u,
    );
    expect(xml).toMatch(/<w:rtl\/>/u);
  });

  it('keeps every address whole, whatever follows its “#”', async () => {
    const hrefs = [
      'https://example.org/#',
      'https://example.org/a#b?c',
      'https://example.org/?a=1&b=2',
    ];
    const links = hrefs.map((href) => p([marked('There', 'link', { href })]));
    const piece = story(page({ headline: 'H', body: links }));
    const file = await written(piece);
    expect(await proved(file, piece)).toEqual([]);
    expect(readDocx(file).addresses).toEqual(hrefs);
  });

  it.each([
    ['a word', 'document', 'It should vote no', 'It should vote yes', 'paragraph'],
    ['a caption', 'document', 'Tannery Steps after', 'Tannery Stairs after', 'caption'],
    ['a credit', 'document', 'Photograph: Northlight', '', 'creditLine'],
    ['an alt text', 'document', 'Sandbags across', 'Sandbag across', 'altText'],
    ['a picture', 'document', 'media/tannery-steps', 'media/tannery-stairs', 'photo'],
    ['a style', 'document', '"Standfirst"', '"BodyText"', 'standfirst'],
    ['a mark', 'document', '<w:vertAlign w:val="subscript"/>', '', 'story'],
    ['a link', '_rels/document.xml.rels', 'year=2025', 'year=2026', 'story'],
    ['a list', 'numbering', '<w:start w:val="3"/>', '<w:start w:val="1"/>', 'listItem'],
    ['a writer', '../docProps/core', 'Marit', 'Margit', 'creator'],
    ['a date', '../docProps/core', '2026-03-28', '2026-03-27', 'created'],
    ['the language', 'styles', '"en-GB"', '"en-US"', 'language'],
  ])('is caught when it changes %s', async (_what, part, from, to, where) => {
    const parts = unzipSync(new Uint8Array(await written(every.story, every.houseStyle)));
    const path = new URL(
      part.endsWith('.rels') ? part : `${part}.xml`,
      'zip:/word/',
    ).pathname.slice(1);
    const text = strFromU8(parts[path] ?? new Uint8Array());
    expect(text).toContain(from);
    const changed = zipSync({ ...parts, [path]: new Uint8Array(strToU8(text.replace(from, to))) });
    const problems = await proved(changed, every.story, every.houseStyle);
    expect(problems.map((each) => each.where)).toEqual([where]);
  });

  it(`proves itself for any story and holds no note to the desk (${RUNS} stories)`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (piece) => {
        const file = await written(piece);
        expect(await proved(file, piece)).toEqual([]);
        const all = Object.values(unzipSync(new Uint8Array(file))).map((part) => strFromU8(part));
        expect(all.join('')).not.toMatch(/NOTE-TO-DESK|Un-named|standfirst:\/\/|blob:/u);
      }),
      { numRuns: RUNS },
    );
  });
});
