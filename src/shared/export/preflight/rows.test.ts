import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contributor, FILES, PHOTO_A, PHOTO_B } from '../../../../tests/golden/parts';
import { houseStyle } from '../../../../tests/house-style-builder';
import { element, marked, p, page, photo, story, type Page } from '../../../../tests/story-builder';
import { SETTABLE_CHECKS, type PreflightLevels } from '../../house-style/preflight-levels';
import type { Story } from '../../story/story';
import { docOf } from '../../story/parse-story';
import { checkElements } from '../check-elements';
import { exportStory } from '../export-story';
import {
  blocksOf,
  preflight,
  runPreflight,
  stopsExport,
  waive,
  type PreflightRow,
} from '../preflight';
import { CHECKS, checkOf } from './checks';

const whole: Page = { kicker: 'Opinion', headline: 'H', body: ['Copy.'] };
const record: Partial<Story> = {
  media: [...FILES],
  contributors: [contributor('A. Venn')],
  updatedAt: '2026-03-28T09:00:00Z',
};
const bare = (credit: string, mediaHash: string | null = PHOTO_A) =>
  photo('Quay.', credit, { mediaHash, altText: 'A wall beside grey water' });
const piece = (parts: Page, changes: Partial<Story> = {}): Story =>
  story(page({ ...whole, ...parts }), { ...record, ...changes });
const rowsOf = (
  of: Story,
  levels: PreflightLevels = {},
  style?: Parameters<typeof runPreflight>[2],
) => runPreflight(of, houseStyle({ preflight: levels }), style).rows;
const row = (rows: readonly PreflightRow[], id: string): PreflightRow => {
  const found = rows.find((each) => each.id === id);
  if (found === undefined)
    throw new Error(`No row ${id} among ${rows.map((each) => each.id).join()}`);
  return found;
};
const by = { name: 'Ana Weir', reason: 'The family asked.', at: '2026-03-28T10:00:00Z' };
const waived = (of: Story, ...ids: string[]): Story => ({
  ...of,
  waivers: ids.flatMap((id) => waive(row(rowsOf(of), id), by) ?? []),
});

describe('the rows of the preflight', () => {
  it('say of every check whether it found something, passed, or had nothing to look at', () => {
    const rows = rowsOf(piece({ body: ['Copy.', bare('')] }));
    const states = rows.map(({ id, state }) => [id, state]);
    expect(states.filter(([, state]) => state === 'block')).toEqual([
      ['credit-missing@photo', 'block'],
    ]);
    expect(row(rows, 'alt-text')).toMatchObject({ state: 'passed', check: 'Photos have alt text' });
    expect(row(rows, 'corrections')).toMatchObject({
      state: 'notApplicable',
      message: 'The story has no corrections.',
    });
    expect(row(rows, 'house-style').state).toBe('notApplicable');
    const told = new Set(rows.map(({ checkId }) => checkId));
    expect(CHECKS.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual(['proof']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each([
    ['a pending photo', { body: ['Copy.', bare('N', null)] }, 'photo-pending@photo'],
    ['pending audio', { audio: element('audio') }, 'audio-pending@audio'],
    ['a missing credit', { body: ['Copy.', bare('')] }, 'credit-missing@photo'],
    [
      'a missing alt text',
      { body: ['Copy.', photo('Quay.', 'N', { mediaHash: PHOTO_A })] },
      'alt-text-missing@photo',
    ],
    [
      'an empty slot',
      { editorsNote: ['She is ', element('slot', '', { label: 'Post' })] },
      'slot-empty@editorsNote',
    ],
    ['a comment', { body: [p([marked('x', 'comment', { id: 'c' })])] }, 'comment-open@paragraph'],
    [
      'a suggested edit',
      { body: [p([marked('x', 'insertion', { id: 's' })])] },
      'suggestion-open@paragraph',
    ],
  ] satisfies [string, Page, string][])('stop at %s', (_what, parts, id) => {
    expect(blocksOf({ rows: rowsOf(piece(parts)) }).map((each) => each.id)).toEqual([id]);
  });

  it('have an id each where a place has the same fault twice', () => {
    const rows = rowsOf(piece({ body: ['A TK and a ???.'] }));
    expect(rows.filter(({ state }) => state === 'block').map(({ id }) => id)).toEqual([
      'placeholder@paragraph',
      'placeholder@paragraph#2',
    ]);
  });

  it('hold what the house’s rules found: each that must be fixed, the others together', () => {
    const match = { rule: 'News.Dates', message: 'Use “21”.', words: '21st', where: 'paragraph' };
    const style = [
      { ...match, level: 'error' as const },
      { ...match, level: 'warning' as const },
      { ...match, level: 'warning' as const },
    ];
    const rows = rowsOf(piece({}), {}, { style });
    expect(row(rows, 'style-error News.Dates@paragraph')).toMatchObject({
      checkId: 'house-style',
      state: 'block',
      canWaive: true,
      message: '“21st”: Use “21”.',
    });
    expect(row(rows, 'style-warning@houseStyle').message).toBe('House style: 2 should be fixed.');
    expect(row(rowsOf(piece({}), {}, { style: [] }), 'house-style').state).toBe('passed');
  });
});

describe('levels of a house', () => {
  const open = piece({ body: ['Copy.', bare('')], kicker: '' });

  it('make a check graver, milder, or none', () => {
    const rows = rowsOf(open, { 'photo-credits': 'warn', kicker: 'block' });
    expect(blocksOf({ rows }).map(({ id }) => id)).toEqual(['kicker-missing@kicker']);
    expect(row(rows, 'credit-missing@photo').state).toBe('warn');
    expect(row(rowsOf(open, { 'photo-credits': 'off' }), 'photo-credits')).toMatchObject({
      state: 'notApplicable',
      message: 'The house style does not make this check.',
    });
  });

  it('hold for the marks on the page', () => {
    const marks = (preflight: PreflightLevels) =>
      checkElements(docOf(open), open, houseStyle({ preflight })).map(
        ({ problem: { level, code } }) => `${level} ${code}`,
      );
    expect(marks({ kicker: 'block', 'photo-credits': 'off' })).toEqual(['error kicker-missing']);
  });

  it('hold for problems and exports alike', async () => {
    const style = houseStyle({ preflight: { 'photo-credits': 'off' } });
    expect(preflight(open, style).map(({ code }) => code)).toEqual(['kicker-missing']);
    expect((await exportStory(open, style, { targets: ['page'] })).files).toHaveLength(1);
  });

  it('can be set for checks that there are, and for none that always stands', () => {
    const ids = CHECKS.filter(({ stands }) => stands !== true).map(({ id }) => id);
    expect([...ids].sort()).toEqual([...SETTABLE_CHECKS, 'lead-photo'].sort());
  });
});

describe('a waiver', () => {
  const open = piece({ body: ['Copy.', bare('')] });
  const style = houseStyle();

  it('lets its row pass, says by whom and why, and goes along for the manifest', async () => {
    const passed = waived(open, 'credit-missing@photo');
    const rows = rowsOf(passed);
    expect(blocksOf({ rows })).toEqual([]);
    expect(row(rows, 'credit-missing@photo')).toMatchObject({ state: 'block', waiver: by });
    const problems = preflight(passed, style);
    expect(stopsExport(problems)).toBe(false);
    expect(problems[0]?.message).toMatch(/ Waived by Ana Weir: The family asked\.$/u);
    const { files, waivers } = await exportStory(passed, style, { targets: ['page'] });
    expect([files.length, waivers]).toEqual([1, passed.waivers]);
    expect(files[0]?.content).not.toContain('The family asked');
  });

  it.each<[string, Page]>([
    ['another photo stands there', { body: ['Copy.', bare('', PHOTO_B)] }],
    ['there are two', { body: ['Copy.', bare(''), photo('B.', '', { mediaHash: PHOTO_B })] }],
  ])('does not hold once %s', (_what, parts) => {
    const { waivers } = waived(open, 'credit-missing@photo');
    expect(stopsExport(preflight(piece(parts, { waivers }), style))).toBe(true);
  });

  it('does not hold once the words that it was given for are others', () => {
    const was = piece({ body: ['A chart, TK.'] });
    const { waivers } = waived(was, 'placeholder@paragraph');
    expect(stopsExport(preflight({ ...was, waivers }, style))).toBe(false);
    expect(stopsExport(preflight(piece({ body: ['A map, TK.'] }, { waivers }), style))).toBe(true);
  });

  it('is not given for what no page can do without, nor without a name and a reason', () => {
    const rows = rowsOf(piece({ headline: '', standfirst: 'a\u0000', body: [''] }));
    const fixed = [
      'headline-missing@headline',
      'body-empty@body',
      'character-unwritable@standfirst',
    ];
    for (const id of fixed) expect([id, waive(row(rows, id), by)]).toEqual([id, null]);
    const credit = row(rowsOf(open), 'credit-missing@photo');
    expect(waive(credit, { ...by, name: ' ' })).toBeNull();
    expect(waive(credit, { ...by, reason: '\n' })).toBeNull();
  });

  it('that was written by hand lets nothing pass that always stands', () => {
    const empty = piece({ headline: '' });
    const { id, cause } = row(rowsOf(empty), 'headline-missing@headline');
    const forged = { ...empty, waivers: [{ id, cause, ...by }] };
    expect(stopsExport(preflight(forged, style))).toBe(true);
  });
});

describe('the table of checks', () => {
  const folder = resolve(import.meta.dirname, '../..');
  const files = ['elements', 'export']
    .flatMap((part) =>
      readdirSync(resolve(folder, part), { recursive: true, encoding: 'utf8' }).map((name) =>
        resolve(folder, part, name),
      ),
    )
    .filter((name) => /check[^/]*\.ts$/u.test(name) && !/\.test\.|preflight/u.test(name));

  it('knows every code that a check of the core gives', () => {
    const codes = files.flatMap((name) =>
      [
        ...readFileSync(name, 'utf8').matchAll(
          /'(?:error|warning|suggestion)',\s*(?!'warning'|'suggestion')'([a-z-]+)'|code: '([a-z-]+)'/gu,
        ),
      ].map(([, first, second]) => first ?? second ?? ''),
    );
    const all = [...codes, 'headline-too-long', 'alt-text-too-long', 'caption-too-long'];
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((code) => checkOf({ code }) === null)).toEqual([]);
  });

  it('stands in docs/preflight.md, check for check', () => {
    const page = readFileSync(resolve(folder, '../../docs/preflight.md'), 'utf8');
    const told = [...page.matchAll(/`([a-z-]+)`/gu)].map(([, id]) => id);
    const ids = CHECKS.map(({ id }) => id).filter((id) => id !== 'proof');
    expect(ids.filter((id) => !told.includes(id))).toEqual([]);
  });
});
