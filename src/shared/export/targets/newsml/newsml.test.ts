import { describe, expect, it } from 'vitest';
import { FILES, PHOTO_A } from '../../../../../tests/golden/parts';
import { houseStyle } from '../../../../../tests/house-style-builder';
import { page, photo, story } from '../../../../../tests/story-builder';
import {
  actingIn,
  describeTarget,
  goldenMaster,
  masterFor,
  placesFound,
  written,
} from '../../../../../tests/target-trials';
import { newsmlTarget } from './newsml-target';

const quay = { mediaHash: PHOTO_A, altText: 'A quay' };

describeTarget(newsmlTarget, '../../../../../tests/golden/targets/every-element.newsml.xml');

describe('a story as NewsML-G2', () => {
  it('is a text that names its pictures, each an item of its own', async () => {
    const message = await written(newsmlTarget, goldenMaster('every-element'));
    expect(message.match(/ninat:[a-z]+/gu)).toEqual([
      'ninat:text',
      'ninat:picture',
      'ninat:picture',
    ]);
    expect(message.match(/residref="[^"]+"/gu)).toEqual([
      'residref="urn:uuid:00000000-0000-4000-8000-000000000001#picture-1"',
      'residref="urn:uuid:00000000-0000-4000-8000-000000000001#picture-2"',
    ]);
  });

  it('names makers, rights and the work of machines', async () => {
    const message = await written(newsmlTarget, goldenMaster('pictures'));
    expect(message).toContain(
      '<creator role="crol:photographer"><name>Ines Okafor</name></creator>',
    );
    expect(message).toContain(
      '<copyrightNotice href="https://northlight.example/rights?id=4213&amp;lang=en">© 2026 Ines Okafor/Northlight</copyrightNotice>',
    );
    expect(message).toMatch(/<digitalSourceType uri="[^"]*trainedAlgorithmicMedia"\/>/u);
    expect(message).toContain('<contentCreated>2026-01-09</contentCreated>');
  });

  it('lets nothing of a hostile story act', async () => {
    const message = await written(newsmlTarget, goldenMaster('hostile'));
    const article = /<article.*<\/article>/su.exec(message)?.[0] ?? '';
    expect(article).toContain('onload=alert(1)');
    expect(actingIn(article)).toEqual([]);
  });

  it('sends the recording along', async () => {
    const message = await written(newsmlTarget, goldenMaster('published'));
    expect(message).toContain('contenttype="audio/mpeg" size="2000000"');
    expect(message).not.toContain('autoplay');
  });

  it('says a pulled sentence once, asks nobody to write to us, and tells editors nothing', async () => {
    const message = await written(newsmlTarget, goldenMaster('every-element'));
    expect(message.split('A wall moves the flood')).toHaveLength(2);
    expect(message).not.toContain('views@courier.example');
    expect(message).not.toContain('edNote');
  });

  it('breaks no line where the standard asks for one', async () => {
    const doc = page({ headline: 'H', body: ['Copy.', photo('Quay', 'North\nlight', quay)] });
    const changes = { media: [...FILES], tags: ['Water\tand\nprices'] };
    const master = masterFor(story(doc, changes), houseStyle());
    const message = await written(newsmlTarget, master);
    expect(message).toContain('<keyword>Water and prices</keyword>');
    expect(message).toContain('<creditline>Photograph: North light</creditline>');
    expect(await newsmlTarget.prove([{ ending: '', content: message }], master)).toEqual([]);
  });

  it('keeps the direction of a script', async () => {
    const message = await written(newsmlTarget, goldenMaster('right-to-left'));
    expect(message).toContain('<article lang="ar" dir="rtl">');
    expect(message).toContain('<span lang="en-GB" dir="ltr">Room for the river</span>');
  });
});

describe('the proof of a NewsML-G2 message', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['a lost word', 'should vote no', 'should vote', 'paragraph'],
    ['a changed headline', '<headline>Room for the', '<headline>Room for a', 'headline'],
    ['a changed heading', '<h1>Room for the', '<h1>Room for a', 'headline'],
    [
      'another description',
      '>A wall costs more than a marsh, and a marsh does not fall down.</desc',
      '>X</desc',
      'standfirst',
    ],
    ['another address', 'year=2025&amp;part=2', 'year=2025', 'paragraph'],
    ['a lost caption in the text', /<span class="caption">.*?<\/span>/u, '', 'caption'],
    ['a lost caption of the picture', /<description role="drol:caption">.*\n/u, '', 'picture'],
    ['another credit', '<creditline>Photograph: N', '<creditline>Photograph: M', 'picture'],
    ['a lost picture', /<remoteContent [^>]*tannery[^>]*\/>\n/u, '', 'picture'],
    ['a lost link to a picture', /<link rel="irel:associatedWith".*\n/u, '', 'picture'],
    ['another writer', '<name>Marit', '<name>Mara', 'byline'],
    ['another date', '<versionCreated>2026-03-29', '<versionCreated>2026-03-28', 'stamp'],
    ['another genre', 'genre:Opinion', 'genre:Interview', 'story'],
    ['no provider', /<provider>.*\n/u, '', 'NewsML-G2'],
    ['a note for editors alone', '<link rel', '<edNote>x</edNote><link rel', 'NewsML-G2'],
    [
      'a headline before the dates',
      '<contentCreated>',
      '<headline>x</headline><contentCreated>',
      'NewsML-G2',
    ],
    ['a second headline', '</headline>', '</headline><headline>x</headline>', 'NewsML-G2'],
    ['another conformance', 'conformance="power"', 'conformance="core"', 'NewsML-G2'],
    ['another version of the standard', '"2.35"', '"2.9"', 'NewsML-G2'],
    ['a tag that is left open', '</slugline>', '', 'NewsML-G2'],
    ['another root', /newsMessage/gu, 'newsItemish', 'NewsML-G2'],
  ])('finds %s', async (_name, from, to, where) => {
    const found = await placesFound(newsmlTarget, goldenMaster('every-element'), (content) =>
      content.replace(from, to),
    );
    expect(found).toContain(where);
  });
});
