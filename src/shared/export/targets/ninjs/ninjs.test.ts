import { describe, expect, it } from 'vitest';
import {
  actingIn,
  describeTarget,
  goldenMaster,
  placesFound,
  written,
} from '../../../../../tests/target-trials';
import type { Ninjs } from './ninjs-profile';
import { ninjsTarget } from './ninjs-target';

describeTarget(ninjsTarget, '../../../../../tests/golden/targets/every-element.ninjs.json');

async function itemOf(name: string): Promise<Ninjs> {
  return JSON.parse(await written(ninjsTarget, goldenMaster(name))) as Ninjs;
}

describe('a story as ninjs', () => {
  it('keeps the editor’s note before the body, once, and never tells it to editors alone', async () => {
    const item = await itemOf('every-element');
    const text = JSON.stringify(item);
    expect(text).not.toContain('edNote');
    expect(item.bodies[0].value.split('She speaks for herself.')).toHaveLength(2);
    expect(item.bodies[0].value.indexOf('editors-note')).toBeLessThan(
      item.bodies[0].value.indexOf('basin plan'),
    );
  });

  it('asks nobody to write to us', async () => {
    expect(await written(ninjsTarget, goldenMaster('every-element'))).not.toContain(
      'views@courier',
    );
  });

  it('says a pulled sentence once, and one that stands nowhere else too', async () => {
    const [, text] = (await itemOf('every-element')).bodies;
    expect(text.value.split('A wall moves the flood')).toHaveLength(2);
    expect(text.value).toContain('A sentence that stands nowhere else.');
  });

  it('lets nothing of a hostile story act', async () => {
    const [html] = (await itemOf('hostile')).bodies;
    expect(html.value).toContain('onload=alert(1)');
    expect(actingIn(html.value)).toEqual([]);
  });

  it('names makers, rights and the work of machines', async () => {
    const { associations = [] } = await itemOf('pictures');
    expect(associations[0]).toMatchObject({
      by: 'Ines Okafor/Northlight',
      copyrightNotice: '© 2026 Ines Okafor/Northlight',
      usageTerms: 'Editorial use only.',
      rightsInfo: { linkedRights: 'https://northlight.example/rights?id=4213&lang=en' },
    });
    expect(associations[1]?.digitalSourceType?.uri).toMatch(/trainedAlgorithmicMedia$/u);
    expect(associations[1]?.rightsInfo).toBeUndefined();
  });

  it('gives files their address where there is one, else their place beside the story', async () => {
    const home = (await itemOf('pictures')).associations?.[0]?.renditions[0];
    expect(home?.href).toMatch(/^https:\/\/courier\.example\/opinion\/media\//u);
    const beside = (await itemOf('every-element')).associations?.[0]?.renditions[0];
    expect([beside?.href, beside?.title]).toEqual([undefined, 'media/tannery-steps-1200.jpg']);
  });
});

describe('the proof of a ninjs item', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['a lost word', 'should vote no', 'should vote', 'paragraph'],
    ['a changed headline', 'Room for the river', 'Room for a river', 'headline'],
    ['a lost kicker', /,\s*\{\s*"role": "kicker"[^}]*\}/u, '', 'kicker'],
    ['another address', 'year=2025&amp;part=2', 'year=2025', 'paragraph'],
    ['a lost caption', /\{\s*"role": "caption"[^}]*\},/u, '', 'picture'],
    [
      'another caption in the body',
      '\\"caption\\">Tannery',
      '\\"caption\\">The tannery',
      'caption',
    ],
    ['another credit', '"value": "Photograph: Northlight"', '"value": "Photograph: X"', 'picture'],
    ['another name behind a picture', '"by": "Northlight"', '"by": "Southlight"', 'picture'],
    ['another date', '"versionCreated": "2026-03-29', '"versionCreated": "2026-03-30', 'stamp'],
    [
      'a writer without his page',
      /,\s*"uri": "https:\/\/example.org\/authors\/marit"/u,
      '',
      'byline',
    ],
    ['another writer', '"name": "Marit Oduya-Lind"', '"name": "Marit Oduya"', 'byline'],
    [
      'a plain body that says something else',
      '\\n\\nBuy the meadow.',
      '\\n\\nSell the meadow.',
      'listItem',
    ],
    [
      'a note for editors alone',
      '"pubStatus"',
      '"edNote": "She speaks for herself.", "pubStatus"',
      'ninjs 3.1',
    ],
    [
      'an address that is none',
      '"uri": "https://example.org/authors/marit"',
      '"uri": "javascript:x"',
      'ninjs 3.1',
    ],
  ])('finds %s', async (_name, from, to, where) => {
    const found = await placesFound(ninjsTarget, goldenMaster('every-element'), (content) =>
      content.replace(from, to),
    );
    expect(found).toContain(where);
  });
});
