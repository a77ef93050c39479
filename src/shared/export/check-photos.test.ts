import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { picture, QUAY, SLUICE } from '../../../tests/checked-photo';
import { page, photo, story, type Page } from '../../../tests/story-builder';
import { pageOf } from './page';
import { preflight } from './preflight';

const OWN = new Set(['lead-photo-missing', 'photo-twice', 'caption-twice', 'caption-in-body']);
const settings = houseStyle().photos;
const shown = (caption: string, mediaHash: string | null = null): Node =>
  photo(caption, 'Northlight', { mediaHash, altText: 'A gangway' });
const storyWith = (parts: Page) =>
  story(page({ kicker: 'Opinion', headline: 'H', body: ['Copy.'], ...parts }), {
    media: [picture(), picture({ hash: SLUICE, name: 'sluice.jpg' })],
  });
const problems = (parts: Page, lead: 'required' | 'expected' | 'optional' = 'optional') =>
  preflight(storyWith(parts), houseStyle({ photos: { ...settings, lead } })).filter(({ code }) =>
    OWN.has(code),
  );
const places = (parts: Page) =>
  problems(parts).map(({ level, code, where }) => `${level} ${code} @ ${where ?? ''}`);

describe('a missing lead photo', () => {
  it('is an error, and stops the page, where the house requires one', () => {
    const style = houseStyle({ photos: { ...settings, lead: 'required' } });
    expect(problems({}, 'required')).toEqual([
      {
        level: 'error',
        code: 'lead-photo-missing',
        message:
          'The story has no lead photo, which the house style requires. Add one below the standfirst.',
        where: 'standfirst',
      },
    ]);
    expect(pageOf(storyWith({}), style).ok).toBe(false);
  });

  it('is a warning where the house expects one, also with a photo in the body', () => {
    expect(
      problems({ body: ['Copy.', shown('Quay.')] }, 'expected').map(({ level }) => level),
    ).toEqual(['warning']);
  });

  it.each<[string, Page, 'required' | 'expected' | 'optional']>([
    ['where it is there', { photo: shown('Quay.', QUAY) }, 'required'],
    ['where it is pending', { photo: shown('Quay.') }, 'expected'],
    ['where the house leaves it to the desk', {}, 'optional'],
  ])('is let be %s', (_name, parts, lead) => {
    expect(problems(parts, lead)).toEqual([]);
  });
});

describe('photos that are the same', () => {
  it.each<[string, Page, string[]]>([
    [
      'in picture',
      { photo: shown('Quay.', QUAY), body: ['Copy.', shown('Sluice.', QUAY)] },
      ['warning photo-twice @ photo 2'],
    ],
    [
      'in caption',
      { body: [shown('The quay.', QUAY), 'Copy.', shown('“The Quay”', SLUICE)] },
      ['warning caption-twice @ photo 2'],
    ],
    [
      'in both, three times',
      { body: [shown('Quay.', QUAY), shown('Quay.', QUAY), shown('Quay.', QUAY)] },
      [
        'warning photo-twice @ photo 2',
        'warning caption-twice @ photo 2',
        'warning photo-twice @ photo 3',
        'warning caption-twice @ photo 3',
      ],
    ],
  ])('%s are told', (_name, parts, found) => {
    expect(places(parts)).toEqual(found);
  });

  it.each<[string, Page]>([
    ['different', { body: [shown('Quay.', QUAY), shown('Sluice.', SLUICE)] }],
    ['pending', { body: [shown('Quay.'), shown('Sluice.')] }],
    ['still without a caption', { body: [shown('', QUAY), shown('', SLUICE)] }],
  ])('are let be while they are %s', (_name, parts) => {
    expect(places(parts)).toEqual([]);
  });
});

describe('a caption that the body says again', () => {
  const grain = 'Dockers unload grain at the quay.';

  it.each<[string, string[], string]>([
    ['as a paragraph', ['Copy.', grain], 'paragraph 2'],
    ['in other marks and capitals', ['Copy.', 'DOCKERS unload grain, at the quay'], 'paragraph 2'],
    ['inside a paragraph', [`So it is. ${grain} /Northlight`, 'Copy.'], 'paragraph 1'],
  ])('%s is told at the paragraph', (_name, body, where) => {
    expect(places({ photo: shown(grain, QUAY), body })).toEqual([
      `warning caption-in-body @ ${where}`,
    ]);
  });

  it('is told once, at the first place', () => {
    const [problem, ...more] = problems({ photo: shown(grain), body: ['Copy.', grain, grain] });
    expect(more).toEqual([]);
    expect(problem?.message).toBe(
      'The caption of the photo stands in paragraph 2 once more. Take it out of the body.',
    );
  });

  it('is told of a script without spaces', () => {
    const chinese = '码头工人正在安斯利港北码头卸下一船来自卡尔德里亚的粮食';
    expect(places({ photo: shown(`${chinese}。`), body: [`今天，${chinese}。`] })).toEqual([
      'warning caption-in-body @ paragraph',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['of few words', 'The quay', ['So much for the quay.']],
    ['in part', grain, ['Dockers unload grain.']],
    ['with a word longer', grain, ['Dockers unload grain at the quayside.']],
    ['over two paragraphs', grain, ['Dockers unload grain', 'at the quay']],
  ])('%s is let be', (_name, caption, body) => {
    expect(places({ photo: shown(caption), body })).toEqual([]);
  });
});

describe('the day of the check', () => {
  const parts: Page = { photo: shown('Quay.', QUAY) };
  const ending = { ...storyWith(parts), media: [picture({ facts: { expiresOn: '2026-04-30' } })] };
  const codes = (today?: string) =>
    preflight(ending, houseStyle(), today)
      .map(({ code }) => code)
      .filter((code) => code.startsWith('rights'));

  it('is that of the last change, unless another is given', () => {
    expect(codes()).toEqual([]);
    expect(codes('2026-04-28')).toEqual(['rights-ending']);
    expect(codes('2026-05-01')).toEqual(['rights-ended']);
  });
});
