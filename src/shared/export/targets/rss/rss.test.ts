import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributor, FILES, RECORDING } from '../../../../../tests/golden/parts';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { element, page, story } from '../../../../../tests/story-builder';
import {
  actingIn,
  describeTarget,
  goldenMaster,
  masterFor,
  placesFound,
  written,
} from '../../../../../tests/target-trials';
import { readXml, wordsAt } from '../xml/read-xml';
import { momentOf, rfc822 } from './rfc822';
import { rssTarget } from './rss-target';

describeTarget(rssTarget, '../../../../../tests/golden/targets/every-element.rss.xml');

describe('a date in a feed', () => {
  it.each([
    ['2023-03-28T19:45:00+08:00', 'Tue, 28 Mar 2023 19:45:00 +0800'],
    ['2026-03-28T09:00:00Z', 'Sat, 28 Mar 2026 09:00:00 +0000'],
    ['2026-12-31T23:30:00-05:00', 'Thu, 31 Dec 2026 23:30:00 -0500'],
    ['2024-02-29T00:00:00.123+05:30', 'Thu, 29 Feb 2024 00:00:00 +0530'],
    ['1999-01-01T12:00:00-00:00', 'Fri, 01 Jan 1999 12:00:00 -0000'],
  ])('of %s is %s', (moment, date) => {
    expect(rfc822(moment)).toBe(date);
  });

  it('names the same moment in every zone', () => {
    const zones = fc.constantFrom('Z', '+08:00', '-05:00', '+05:45', '-11:00', '+14:00');
    const times = fc.date({
      min: new Date('1971-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, zones, (time, zone) => {
        const moment = `${time.toISOString().slice(0, 19)}${zone}`;
        expect(momentOf(rfc822(moment))).toBe(Date.parse(moment));
      }),
    );
  });

  it.each(['', 'yesterday', '2026-03-28', '2026-13-01T00:00:00Z'])(
    'is refused of “%s”',
    (moment) => {
      expect(() => rfc822(moment)).toThrow(RangeError);
    },
  );

  it.each(['28 Mar 2023', 'Tue, 28 Mrz 2023 19:45:00 +0800', 'Tue, 28 Mar 23 19:45:00 GMT'])(
    'is not read from “%s”',
    (date) => {
      expect(momentOf(date)).toBeNull();
    },
  );
});

describe('a story as an RSS item', () => {
  it('has no link without an address, and an identity that is no link', async () => {
    const feed = await written(rssTarget, goldenMaster('every-element'));
    const item = feed.slice(feed.indexOf('<item>'));
    expect(item).not.toContain('<link>');
    expect(item).toContain(
      '<guid isPermaLink="false">urn:uuid:00000000-0000-4000-8000-000000000001</guid>',
    );
  });

  it('links to the page where the house style has an address', async () => {
    const feed = await written(rssTarget, goldenMaster('published'));
    expect(feed).toContain('<link>https://courier.example/opinion/pump-house</link>');
  });

  it('names each writer by himself', async () => {
    const feed = await written(rssTarget, goldenMaster('several-authors'));
    expect(feed.match(/<dc:creator>[^<]*/gu)).toEqual(
      ['Marit Oduya-Lind', 'Bram Castellan', 'Jo Reeve'].map((name) => `<dc:creator>${name}`),
    );
  });

  it('encloses the recording with its length', async () => {
    const feed = await written(rssTarget, goldenMaster('published'));
    expect(feed).toContain(
      '<enclosure url="https://courier.example/opinion/media/read-by-the-author.mp3" length="2000000" type="audio/mpeg"/>',
    );
    expect(feed).not.toContain('autoplay');
  });

  it('encloses the first of two recordings, and names the second as a medium', async () => {
    const audio = () => element('audio', [], { mediaHash: RECORDING });
    const doc = page({ headline: 'Two', audio: audio(), body: ['Copy.', audio()] });
    const master = masterFor(
      story(doc, { media: [...FILES], contributors: [contributor('A. Venn')] }),
      houseStyle(),
    );
    const feed = await written(rssTarget, master);
    expect(feed.match(/<enclosure/gu)).toHaveLength(1);
    expect(feed.match(/medium="audio"/gu)).toHaveLength(1);
    expect(await rssTarget.prove([{ ending: '.rss.xml', content: feed }], master)).toEqual([]);
  });

  it('lets nothing of a hostile story act', async () => {
    const read = readXml(
      [{ ending: '', content: await written(rssTarget, goldenMaster('hostile')) }],
      'RSS',
    );
    if (!read.ok) throw new Error('The feed is not well-formed');
    for (const name of ['content:encoded', 'description']) {
      const html = wordsAt(read.value, 'channel', 'item', name) ?? '';
      expect(html).toContain('onload=alert(1)');
      expect(actingIn(html)).toEqual([]);
    }
  });

  it('says a pulled sentence once and asks nobody to write to us', async () => {
    const feed = await written(rssTarget, goldenMaster('every-element'));
    expect(feed).not.toContain('aria-hidden');
    expect(feed.split('A wall moves the flood')).toHaveLength(2);
    expect(feed).not.toContain('views@courier.example');
  });

  it('keeps “]]>” in the copy from ending the content', async () => {
    const doc = page({ headline: ']]> H', standfirst: ']]>', body: [']]><b>x</b>]]>'] });
    const master = masterFor(story(doc), houseStyle());
    const feed = await written(rssTarget, master);
    expect(feed.match(/\]\]>/gu)).toHaveLength(1);
    expect(await rssTarget.prove([{ ending: '.rss.xml', content: feed }], master)).toEqual([]);
  });
});

describe('the proof of an RSS item', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['a lost word', 'should vote no', 'should vote', 'paragraph'],
    ['a changed headline', '<title>Room for the', '<title>Room for a', 'headline'],
    ['a lost label', '<p class="kicker">Opinion</p>', '', 'kicker'],
    ['another description', '<description>A wall costs', '<description>A wall saves', 'standfirst'],
    ['another address', 'year=2025&amp;part=2', 'year=2025', 'paragraph'],
    ['a lost caption in the text', /<span class="caption">.*?<\/span>/u, '', 'caption'],
    ['a lost caption of the medium', /<media:description.*\n/u, '', 'picture'],
    ['another credit', '<media:credit>Photograph: N', '<media:credit>Photograph: M', 'picture'],
    [
      'another picture',
      '<media:content url="media/tannery',
      '<media:content url="media/salt',
      'picture',
    ],
    ['another writer', '<dc:creator>Marit', '<dc:creator>Mara', 'byline'],
    ['another hour', '09:00:00 +0000', '09:00:00 +0100', 'stamp'],
    ['a date that no reader knows', 'Sat, 28 Mar', 'Samstag, 28 Mar', 'stamp'],
    ['another identity', 'isPermaLink="false"', 'isPermaLink="true"', 'story'],
    ['a lost category', /<category>.*\n/u, '', 'story'],
    ['a second item', '</item>', '</item><item/>', 'RSS'],
    ['another version', 'version="2.0"', 'version="0.91"', 'RSS'],
    ['a tag that is left open', '</title>', '', 'RSS'],
  ])('finds %s', async (_name, from, to, where) => {
    const found = await placesFound(rssTarget, goldenMaster('every-element'), (content) =>
      content.replace(from, to),
    );
    expect(found).toContain(where);
  });
});
