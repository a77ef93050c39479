import { describe, expect, it } from 'vitest';
import { marked, p, page, photo, story } from '../../../tests/story-builder';
import { migrateStory } from './migrations';
import { parseStory } from './parse-story';
import { guest } from './contributor';

const json = () =>
  JSON.parse(
    JSON.stringify(
      story(
        page({ headline: 'Room for the river', body: ['One.', photo('The quay', 'Northlight')] }),
      ),
    ),
  ) as Record<string, unknown>;

describe('parseStory', () => {
  it('reads back what it wrote', () => {
    const written = json();
    expect(parseStory(written)).toEqual({ ok: true, value: written });
  });

  it.each([
    ['an unknown node', { type: 'ticker', content: [] }],
    ['a known node in the wrong place', { type: 'headline' }],
    [
      'an unknown mark',
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'blink' }] }] },
    ],
    [
      'an attribute value the schema refuses',
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'x',
            marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
          },
        ],
      },
    ],
    [
      'a link without an address',
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link' }] }] },
    ],
  ])('reports %s as a problem and keeps nothing', (_name, block) => {
    const written = json();
    const doc = written['doc'] as { content: { type: string; content?: unknown[] }[] };
    doc.content[3] = { type: 'body', content: [block] };
    const read = parseStory(written);
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(['doc-unreadable']);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['no version', {}],
    ['text', 'story'],
  ])('refuses %s', (_name, value) => {
    expect(parseStory(value).ok).toBe(false);
  });

  it('names the field that cannot be read', () => {
    const read = parseStory({ ...json(), status: 'shredded' });
    expect(read.ok ? [] : read.error.map(({ where }) => where)).toEqual(['status']);
  });

  it('refuses a field it does not know rather than drop it', () => {
    expect(parseStory({ ...json(), sponsor: 'x' }).ok).toBe(false);
  });

  it('says that a newer form needs a newer program', () => {
    const read = parseStory({ ...json(), schemaVersion: 99 });
    expect(read.ok ? '' : read.error[0]?.code).toBe('story-newer');
  });

  it('brings an older form up step by step', () => {
    const steps = {
      1: (old: Record<string, unknown>) => ({ ...old, two: true }),
      2: (old: Record<string, unknown>) => ({ ...old, three: true }),
    };
    expect(migrateStory({ schemaVersion: 1, a: 1 }, steps, 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, a: 1, two: true, three: true },
    });
  });

  it('reads a story of the first form, which knew less of its writers', () => {
    const { series: _series, ...first } = story(page({ headline: 'The tide tables are wrong' }));
    const writer = { contributorId: 'c1', name: 'Ana Weir', post: 'a pilot', url: '' };
    const read = parseStory({ ...first, schemaVersion: 1, contributors: [writer] });
    expect(read.ok && [read.value.series, read.value.contributors]).toEqual([
      '',
      [guest('Ana Weir', { contributorId: 'c1', post: 'a pilot' })],
    ]);
  });

  it('reads a story of the third form, in which nothing was ignored yet', () => {
    const { styleIgnores: _none, ...third } = story();
    const read = parseStory({ ...third, schemaVersion: 3 });
    expect(read.ok && read.value.styleIgnores).toEqual([]);
  });

  it('reads a story of the fourth form, in which nothing had been waived', () => {
    const { waivers: _none, ...fourth } = story();
    const read = parseStory({ ...fourth, schemaVersion: 4 });
    expect(read.ok && read.value.waivers).toEqual([]);
    expect(parseStory({ ...fourth, schemaVersion: 5 }).ok).toBe(false);
  });

  it('reads a story of the fifth form, which no author had signed off', () => {
    const { signOff: _none, socialText: _empty, ...fifth } = story();
    const read = parseStory({ ...fifth, schemaVersion: 5 });
    expect(read.ok && [read.value.signOff, read.value.socialText]).toEqual([null, '']);
    expect(parseStory({ ...fifth, schemaVersion: 6 }).ok).toBe(false);
  });

  it('reads a story of the sixth form, which knew neither moves nor threads', () => {
    const said = { author: 'Ana Weir', at: '2026-03-28T09:00:00Z', text: 'Why?' };
    const sixth = { ...story(), suggestions: { s1: said }, comments: { c1: said } };
    const read = parseStory({ ...sixth, schemaVersion: 6 });
    expect(read.ok && [read.value.suggestions, read.value.comments]).toEqual([
      { s1: { ...said, change: 'words', move: null, within: null } },
      { c1: { ...said, parent: null, resolved: null } },
    ]);
    expect(parseStory({ ...sixth, schemaVersion: 7 }).ok).toBe(false);
  });

  it('keeps a sign-off with what it was given for', () => {
    const given = {
      by: 'Ana Weir',
      on: '2026-03-28',
      note: 'By telephone.',
      copyHash: 'a'.repeat(64),
      parts: { headline: 'b'.repeat(64) },
    };
    const read = parseStory({ ...json(), signOff: given });
    expect(read.ok && read.value.signOff).toEqual(given);
    const faults = [
      { by: ' ' },
      { on: 'yesterday' },
      { copyHash: 'a' },
      { parts: { sidebar: 'b'.repeat(64) } },
    ];
    for (const fault of faults)
      expect(parseStory({ ...json(), signOff: { ...given, ...fault } }).ok).toBe(false);
  });

  it('keeps what was let pass, with a name and a reason', () => {
    const given = {
      id: 'credit-missing@photo',
      cause: '0123456789abcdef',
      name: 'Ana Weir',
      reason: 'The family asked not to be named.',
      at: '2026-03-28T09:00:00Z',
    };
    const read = parseStory({ ...json(), waivers: [given] });
    expect(read.ok && read.value.waivers).toEqual([given]);
    for (const nothing of [{ name: ' ' }, { reason: '' }, { reason: ' \n' }, { cause: '' }])
      expect(parseStory({ ...json(), waivers: [{ ...given, ...nothing }] }).ok).toBe(false);
  });

  it('keeps what is ignored of the house style', () => {
    const ignored = {
      rule: 'News.Hedges',
      words: 'perhaps',
      before: 'It is ',
      after: ' so.',
      scope: 'once' as const,
      by: 'Ana Weir',
      at: '2026-03-28T09:00:00Z',
    };
    const read = parseStory({ ...json(), styleIgnores: [ignored] });
    expect(read.ok && read.value.styleIgnores).toEqual([ignored]);
    expect(parseStory({ ...json(), styleIgnores: [{ ...ignored, scope: 'desk' }] }).ok).toBe(false);
  });

  it('keeps the marks of review with their ids', () => {
    const doc = page({
      body: [
        p([
          'Kept ',
          marked('gone', 'deletion', { id: 's1' }),
          marked(' new', 'insertion', { id: 's2' }),
        ]),
      ],
    });
    const read = parseStory(JSON.parse(JSON.stringify(story(doc))));
    expect(read.ok && JSON.stringify(read.value.doc)).toContain('"deletion","attrs":{"id":"s1"}');
  });
});
