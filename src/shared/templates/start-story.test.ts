import { describe, expect, it } from 'vitest';
import { houseStyle, storyTemplate, template } from '../../../tests/house-style-builder';
import { docOf, parseStory } from '../story/parse-story';
import { startStory } from './start-story';
import { guest } from '../story/contributor';

const block = (id: string, kind: string) =>
  template(
    `{id: ${id}, version: 2, kind: ${kind}, name: N, wording: "${id} {name}.", slots: {name: {label: Name, from: author.name}}}`,
  );
const style = houseStyle({
  templates: [
    block('call', 'contributorCall'),
    block('bio', 'authorBio'),
    block('note', 'editorsNote'),
    block('event', 'deskBlock, called: event-notice'),
    block('offer', 'deskBlock, called: offer'),
    block('intro', 'seriesIntro'),
  ],
});
const start = { id: '00000000-0000-4000-8000-000000000001', now: '2026-03-28T09:00:00Z' };
const writer = (name: string) => guest(name, { contributorId: `c-${name}`, post: 'a poet' });

describe('startStory', () => {
  it('places and fills the blocks in page order, whatever order the template names them in', () => {
    const story = startStory(storyTemplate(['call', 'bio', 'note']), style, {
      ...start,
      contributors: [writer('Ada')],
    });
    expect(docOf(story).children.map((part) => [part.type.name, part.textContent])).toEqual([
      ['kicker', 'Opinion'],
      ['headline', ''],
      ['standfirst', ''],
      ['editorsNote', 'note Ada.'],
      ['body', ''],
      ['authorBio', 'bio Ada.'],
      ['contributorCall', 'call Ada.'],
    ]);
  });

  it('opens the body with the series intro and closes it with blocks of the desk’s own', () => {
    const story = startStory(storyTemplate(['event', 'intro', 'note', 'offer']), style, {
      ...start,
      contributors: [writer('Ada')],
    });
    const body = docOf(story).child(4);
    expect(
      body.children.map(({ attrs, textContent }) => [attrs['kind'] as unknown, textContent]),
    ).toEqual([
      ['series-intro', 'intro Ada.'],
      [undefined, ''],
      ['event-notice', 'event Ada.'],
      ['offer', 'offer Ada.'],
    ]);
  });

  it('starts with the section, series, tags and note of its template unless the desk says otherwise', () => {
    const preset = {
      section: 'Cities',
      series: 'Tides',
      tags: ['Ports'],
      noteToDesk: 'Call back.',
    };
    const made = startStory(storyTemplate([], preset), style, start);
    expect(made).toMatchObject(preset);
    const own = { section: '', series: 'Votes', tags: [], noteToDesk: 'Cut.' };
    expect(startStory(storyTemplate([], preset), style, { ...start, ...own })).toMatchObject(own);
  });

  it('is a story that reads back', () => {
    const story = startStory(storyTemplate(['note']), style, {
      ...start,
      contributors: [writer('Ada')],
      workingTitle: 'Floodwall',
    });
    expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual({ ok: true, value: story });
  });

  it('keeps a copy of every template it uses and of no other', () => {
    const story = startStory(storyTemplate(['note', 'call']), style, start);
    expect(story.templates.map(({ id, version }) => [id, version])).toEqual([
      ['note', 2],
      ['call', 2],
    ]);
  });

  it('takes kicker and length from the template, and the house style’s kicker where it names none', () => {
    const story = startStory(storyTemplate([], { kicker: 'Letters', length: 250 }), style, start);
    expect([docOf(story).child(0).textContent, story.commissionedWords]).toEqual(['Letters', 250]);
    expect(docOf(startStory(storyTemplate([]), style, start)).child(0).textContent).toBe('Opinion');
  });

  it('makes a bio for each contributor, and one to fill for none', () => {
    const bios = (names: string[]) =>
      docOf(
        startStory(storyTemplate(['bio']), style, { ...start, contributors: names.map(writer) }),
      )
        .children.filter(({ type }) => type.name === 'authorBio')
        .map((bio) => [bio.textContent, bio.attrs['contributorId'] as string | null]);
    expect(bios(['Ada', 'Pelle'])).toEqual([
      ['bio Ada.', 'c-Ada'],
      ['bio Pelle.', 'c-Pelle'],
    ]);
    expect(bios([])).toEqual([['bio .', null]]);
  });

  it('keeps what the desk says of length, section and dates', () => {
    const story = startStory(storyTemplate([]), style, {
      ...start,
      commissionedWords: 900,
      section: 'Cities',
      dueAt: '2026-04-01T12:00:00Z',
      status: 'commissioned',
    });
    expect([story.commissionedWords, story.section, story.dueAt, story.status]).toEqual([
      900,
      'Cities',
      '2026-04-01T12:00:00Z',
      'commissioned',
    ]);
  });
});
