import { describe, expect, it } from 'vitest';
import {
  captionTemplate,
  codesWith,
  problemsWith,
  type CheckedPhoto,
} from '../../../../tests/checked-photo';
import { houseStyle } from '../../../../tests/house-style-builder';
import { fillTemplate } from '../../templates/fill-template';
import { linkedWords } from '../../templates/linked-words';
import { keepTemplate } from '../../templates/template-copy';
import { storyValues } from '../../templates/story-values';
import { story } from '../../../../tests/story-builder';

const style = { templates: [captionTemplate] };
const port = { place: 'Port Ansley, Caldria' };
const plain = (caption: string, attrs: Record<string, unknown> = port, more: CheckedPhoto = {}) =>
  codesWith({ caption, attrs, style, ...more });

describe('the place in a plain caption', () => {
  const on = '21 March 2026.';
  it.each<[string, Record<string, unknown>]>([
    [`Dockers unload grain, ${on}`, port],
    [`Dockers unload grain in Carrow, ${on}`, port],
    [`Dockers of Caldria unload grain, ${on}`, port],
    [`Dockers unload grain in March, ${on}`, {}],
    [`Dockers unload grain, ${on}`, {}],
  ])('is missed: %s', (caption, attrs) => {
    expect(plain(caption, attrs)).toEqual(['warning caption-place-missing']);
  });

  it.each<[string, Record<string, unknown>]>([
    [`Dockers unload grain, Port Ansley, ${on}`, port],
    [`Dockers unload grain at Port Ansley’s quay, ${on}`, { place: 'Port Ansley' }],
    [`PORT ANSLEY: dockers unload grain, ${on}`, port],
    [`Dockers unload grain in Carrow, ${on}`, {}],
    [`Dockers unload grain at the Corn Quay, ${on}`, {}],
  ])('is found: %s', (caption, attrs) => {
    expect(plain(caption, attrs)).toEqual([]);
  });

  it('is not asked for by a house whose captions name none', () => {
    expect(codesWith({ caption: 'Dockers unload grain.', attrs: port })).toEqual([]);
  });
});

describe('the day in a plain caption', () => {
  const taken = { ...port, takenOn: '2026-03-21' };
  it.each<[string, Record<string, unknown>, string]>([
    ['Grain in Port Ansley.', port, 'warning caption-date-missing'],
    ['Grain in Port Ansley, March 21, 2026.', port, 'warning caption-date-missing'],
    ['On 21 March 2026 grain lands in Port Ansley.', port, 'warning caption-date-missing'],
    ['Grain in Port Ansley, 31 February 2026.', port, 'warning caption-date-missing'],
    ['Grain in Port Ansley, 20 March 2026.', taken, 'warning caption-date-differs'],
    ['Grain in Port Ansley, 21 March 2025.', taken, 'warning caption-date-differs'],
  ])('is told: %s', (caption, attrs, code) => {
    expect(plain(caption, attrs)).toEqual([code]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['Grain in Port Ansley, 21 March 2026.', taken],
    ['Grain in Port Ansley, 21 March 2026', port],
    ['Grain in Port Ansley (21 March 2026)', port],
  ])('is found: %s', (caption, attrs) => {
    expect(plain(caption, attrs)).toEqual([]);
  });

  it('is found before a credit', () => {
    expect(plain('Grain in Port Ansley, 21 March 2026. Photograph: Northlight')).toEqual([
      'warning credit-twice',
    ]);
  });

  it('is found in a language without spaces', () => {
    const chinese: CheckedPhoto = {
      record: { language: 'zh' },
      style: { ...style, formats: { ...houseStyle().formats, date: 'yyyy年M月d日' } },
    };
    expect(plain('工人在安斯利港卸粮，2026年3月21日', { place: '安斯利港' }, chinese)).toEqual([]);
    expect(plain('工人在安斯利港卸粮', { place: '安斯利港' }, chinese)).toEqual([
      'warning caption-date-missing',
    ]);
  });

  it('is asked for in the form of the house, by the photo’s own day', () => {
    const [problem] = problemsWith({ caption: 'Grain in Port Ansley.', attrs: taken, style });
    expect(problem?.message).toBe(
      'The caption does not end with the day on which the photo was taken. Add it, as in “21 March 2026”.',
    );
  });

  it('is told with both days where they differ', () => {
    const [problem] = problemsWith({
      caption: 'Grain in Port Ansley, 20 March 2026.',
      attrs: taken,
      style,
    });
    expect(problem?.message).toBe(
      'The caption says 20 March 2026, the photo’s details say 21 March 2026. Correct the one that is wrong.',
    );
  });
});

describe('place and day of a caption from a template', () => {
  const made = (place: string, takenOn: string | null): CheckedPhoto => ({
    caption: fillTemplate(
      captionTemplate,
      storyValues(story(), houseStyle(style), { photo: { place, takenOn, credit: '' } }),
      { given: { what: { content: linkedWords('Dockers unload grain'), overridden: false } } },
    ),
    attrs: { place, takenOn },
    style,
    record: { templates: [...keepTemplate([], captionTemplate)] },
  });

  it('are told once each, by the slots', () => {
    expect(codesWith(made('', null))).toEqual(['error slot-empty', 'error slot-empty']);
  });

  it('are let be where they are filled', () => {
    expect(codesWith(made('Port Ansley', '2026-03-21'))).toEqual([]);
  });
});
