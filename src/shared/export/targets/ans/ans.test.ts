import { describe, expect, it } from 'vitest';
import {
  actingIn,
  describeTarget,
  goldenMaster,
  placesFound,
  written,
} from '../../../../../tests/target-trials';
import type { Ans } from './ans-profile';
import { ansTarget } from './ans-target';

describeTarget(ansTarget, '../../../../../tests/golden/targets/every-element.ans.json');

async function storyOf(name: string): Promise<Ans> {
  return JSON.parse(await written(ansTarget, goldenMaster(name))) as Ans;
}

describe('a story as ANS', () => {
  it('puts each part where Arc looks for it', async () => {
    const story = await storyOf('every-element');
    expect(story.label?.basic.text).toBe('Opinion');
    expect(story.credits?.by.map(({ name }) => name)).toEqual(['Marit Oduya-Lind']);
    expect(story.editor_note).toContain('She speaks for herself.');
    expect(story.content_elements.map(({ type }) => type)).toEqual([
      'text',
      'text',
      'header',
      'text',
      'quote',
      'quote',
      'text',
      'divider',
      'list',
      'list',
      'image',
      'interstitial_link',
      'quote',
      'text',
      'text',
    ]);
  });

  it('has the lead photo as its promo image and not a second time below', async () => {
    const story = await storyOf('every-element');
    expect(story.promo_items?.basic).toMatchObject({
      url: 'media/tannery-steps-1200.jpg',
      alt_text: 'Sandbags across a flight of wet stone steps',
      credits: { by: [{ name: 'Northlight' }] },
      vanity_credits: { by: [{ name: 'Photograph: Northlight' }] },
    });
    expect(JSON.stringify(story.content_elements)).not.toContain('tannery-steps');
  });

  it('knows who took a picture and who sends it apart', async () => {
    const { promo_items } = await storyOf('pictures');
    expect(promo_items?.basic.credits?.by[0]?.name).toBe('Ines Okafor');
    expect(promo_items?.basic.copyright).toBe('© 2026 Ines Okafor/Northlight');
  });

  it('has a place for a photo that has yet to come, without a file', async () => {
    const { content_elements, promo_items } = await storyOf('pending-media');
    const photo = content_elements.find(({ type }) => type === 'image');
    expect(promo_items).toBeUndefined();
    expect(photo).toMatchObject({ vanity_credits: { by: [{ name: '/Northlight' }] } });
    expect(photo).not.toHaveProperty('url');
  });

  it('lets nothing of a hostile story act', async () => {
    const { content_elements, editor_note = '', promo_items } = await storyOf('hostile');
    const html = JSON.stringify([content_elements, editor_note, promo_items?.basic.caption]);
    const strings = html.match(/"(?:[^"\\]|\\.)*"/gu) ?? [];
    expect(html).toContain('onload=alert(1)');
    const marked = strings.map((each) => JSON.parse(each) as string);
    const alone = new Set(
      content_elements.flatMap((each) => (each.type === 'image' ? [each.alt_text] : [])),
    );
    expect(marked.filter((each) => !alone.has(each)).flatMap(actingIn)).toEqual([]);
  });

  it('tells corrections by their kind', async () => {
    const { content_elements } = await storyOf('several-authors');
    expect(
      content_elements.flatMap((element) =>
        element.type === 'correction' ? [element.correction_type] : [],
      ),
    ).toEqual(['correction', 'clarification', 'update']);
  });
});

describe('the proof of an ANS story', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['a lost word', 'should vote no', 'should vote', 'paragraph'],
    ['a changed standfirst', 'A wall costs more', 'A wall costs less', 'standfirst'],
    ['another address', 'year=2025&amp;part=2', 'year=2025', 'paragraph'],
    ['another card’s address', 'example.org/first-report"', 'example.org/last-report"', 'linkCard'],
    ['a lost caption', /"caption": "Tannery[^\n]*\n/u, '', 'caption'],
    ['a lost credit', '"name": "Photograph: Ines Okafor"', '"name": "Ines Okafor"', 'creditLine'],
    ['another photographer', '"name": "Northlight"', '"name": "Southlight"', 'creditLine'],
    ['another alt text', 'Mud and glasswort', 'Mud', 'altText'],
    ['a lost divider', /\{\s*"type": "divider"\s*\},/u, '', 'story'],
    ['a list that counts from elsewhere', '"start": 3', '"start": 4', 'listItem'],
    ['another writer', '"name": "Marit Oduya-Lind"', '"name": "Marit"', 'byline'],
    ['another date', '"publish_date": "2026-03-28', '"publish_date": "2026-03-27', 'stamp'],
    [
      'a crosshead that is a paragraph',
      '"type": "header",\n      "level": 2',
      '"type": "text"',
      'crosshead',
    ],
    [
      'an element that is not ours',
      '"type": "divider"',
      '"type": "raw_html", "content": "x"',
      'ANS',
    ],
  ])('finds %s', async (_name, from, to, where) => {
    const found = await placesFound(ansTarget, goldenMaster('every-element'), (content) =>
      content.replace(from, to),
    );
    expect(found).toContain(where);
  });
});
