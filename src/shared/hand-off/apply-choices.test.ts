import { describe, expect, it } from 'vitest';
import { element, marked, p, page, story } from '../../../tests/story-builder';
import { parseStory } from '../story/parse-story';
import { applyChoices } from './apply-choices';
import { changesOf, compareHandOff } from './compare-hand-off';

const template = (id: string) => ({ id, version: 2, source: `id: ${id}` });
const entry = (text: string) => ({
  author: 'Ines Hart',
  at: '2026-03-28T09:00:00Z',
  text,
  parent: null,
  resolved: null,
});

const here = story(page({ headline: 'Gauges', body: ['The river rose.'] }), {
  templates: [template('own')],
  comments: { a: entry('Ours.') },
});
const came = story(
  page({
    headline: 'Gauges',
    body: [
      p([marked('The river rose.', 'comment', { id: 'b' })]),
      element('deskBlock', 'In this series', {
        kind: 'series-intro',
        templateId: 'series',
        templateVersion: 2,
      }),
    ],
  }),
  {
    templates: [template('series'), template('unused')],
    comments: {
      a: entry('Theirs.'),
      b: entry('Check the hour.'),
      c: entry('Of words that are gone.'),
    },
  },
);
const changeOf = (label: string) =>
  changesOf(compareHandOff(here, came, null)).find((change) => change.label === label)?.id ?? '';

describe('what comes along with the changes that are taken over', () => {
  it('is the copy of a template whose block comes, and no other', () => {
    const merged = applyChoices(here, came, new Set([changeOf('House block')]));
    expect(merged.templates).toEqual([template('own'), template('series')]);
    expect(parseStory(merged).ok).toBe(true);
    expect(applyChoices(here, came, new Set([changeOf('Paragraph')])).templates).toEqual(
      here.templates,
    );
  });

  it('is the comment on words that come; one of this desk is never written over', () => {
    const merged = applyChoices(here, came, new Set([changeOf('Paragraph')]));
    expect(merged.comments).toEqual({ a: entry('Ours.'), b: entry('Check the hour.') });
    expect(applyChoices(here, came, new Set([changeOf('House block')])).comments).toEqual(
      here.comments,
    );
  });

  it('is nothing of the library’s own: id, spike and moments of change stay', () => {
    const other = { ...came, spikedAt: '2026-03-28T09:00:00Z', createdAt: '2020-01-01T00:00:00Z' };
    const all = new Set(changesOf(compareHandOff(here, other, null)).map(({ id }) => id));
    const { id, spikedAt, createdAt, modifiedAt } = applyChoices(here, other, all);
    expect({ id, spikedAt, createdAt, modifiedAt }).toEqual({
      ...{ id: here.id, spikedAt: null },
      ...{ createdAt: here.createdAt, modifiedAt: here.modifiedAt },
    });
  });
});
