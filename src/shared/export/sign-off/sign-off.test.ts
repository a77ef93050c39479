import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { arbitraryStory, MEDIA } from '../../../../tests/arbitrary-story';
import { contributor, FILES, PHOTO_A, PHOTO_B } from '../../../../tests/golden/parts';
import { everyElement } from '../../../../tests/golden/pages';
import { houseStyle } from '../../../../tests/house-style-builder';
import { element, marked, p, page, photo, story, type Page } from '../../../../tests/story-builder';
import { storySchema } from '../../elements/story.schema';
import type { PreflightLevels } from '../../house-style/preflight-levels';
import { docJson, docOf } from '../../story/parse-story';
import type { CopyPart } from '../../story/sign-off';
import type { Story } from '../../story/story';
import { exportStory } from '../export-story';
import { runPreflight, waive, type PreflightRow } from '../preflight';
import { prepareStory } from '../prepare-story';
import { copyPartWords, signOffNow, signOffState } from './sign-off-state';

const style = houseStyle();
const given = { by: 'A. Venn', on: '2026-03-28', note: '' };
const whole: Page = { kicker: 'Opinion', headline: 'H', standfirst: 'S', body: ['One.', 'Two.'] };
const piece = (parts: Page = {}, changes: Partial<Story> = {}): Story =>
  story(page({ ...whole, ...parts }), {
    media: [...FILES],
    contributors: [contributor('A. Venn')],
    updatedAt: '2026-03-28T09:00:00Z',
    ...changes,
  });
const approved = (of: Story): Story => ({ ...of, signOff: signOffNow(of, style, given) });
const stateOf = (of: Story, house = style) => signOffState(prepareStory(of, house));
/** What is named as changed where the copy of one story is put in the place of another's, signed off. */
const changes = (from: Story, to: Story): readonly CopyPart[] | string => {
  const state = stateOf({ ...to, signOff: approved(from).signOff });
  return state.kind === 'void' ? state.changed : state.kind;
};
const shown = (caption: string, credit: string, attrs: Record<string, unknown> = {}) =>
  photo(caption, credit, { mediaHash: PHOTO_A, altText: 'A quay', ...attrs });

describe('a sign-off', () => {
  it('is given with a name, for the copy as it stands', () => {
    expect(stateOf(piece()).kind).toBe('none');
    expect(signOffNow(piece(), style, { ...given, by: '  ' })).toBeNull();
    const signed = signOffNow(piece(), style, {
      by: ' A. Venn ',
      on: given.on,
      note: ' By mail. ',
    });
    expect(signed).toMatchObject({ by: 'A. Venn', on: '2026-03-28', note: 'By mail.' });
    expect(stateOf(approved(piece())).kind).toBe('approved');
  });

  it.each<[string, Page, CopyPart[]]>([
    ['kicker', { kicker: 'Comment' }, ['kicker']],
    ['headline', { headline: 'Another' }, ['headline']],
    ['standfirst', { standfirst: '' }, ['standfirst']],
    ['body', { body: ['One.', 'Three.'] }, ['body']],
    ['order', { body: ['Two.', 'One.'] }, ['body']],
    ['kinds', { body: ['One.', element('crosshead', 'Two.')] }, ['body']],
    ['emphasis', { body: ['One.', p([marked('Two.', 'emphasis')])] }, ['body']],
    ['figures set high', { body: ['One.', p(['Two', marked('.', 'superscript')])] }, ['body']],
    ['note', { editorsNote: 'She sails.' }, ['editorsNote']],
    ['bio', { authorBios: ['She sails.'] }, ['authorBio']],
    ['call', { contributorCall: 'Write to us.' }, ['contributorCall']],
    ['a caption', { body: ['One.', 'Two.', shown('Quay.', 'N')] }, ['captions']],
    [
      'a correction and the headline',
      { headline: 'X', corrections: [element('correction', 'Not so.', { date: '2026-03-29' })] },
      ['headline', 'corrections'],
    ],
  ])('is void once readers read something else: %s', (_what, parts, changed) => {
    expect(changes(piece(), piece(parts))).toEqual(changed);
  });

  it('is void once a link, a credit, an alt text or a day is another', () => {
    const linked = (href: string) =>
      piece({ body: [p(['See ', marked('here', 'link', { href })])] });
    expect(changes(linked('https://example.org/a'), linked('https://example.org/b'))).toEqual([
      'body',
    ]);
    const pictured = (...of: Parameters<typeof shown>) => piece({ photo: shown(...of) });
    expect(changes(pictured('C.', 'N'), pictured('C.', 'M'))).toEqual(['captions']);
    expect(changes(pictured('C.', 'N'), pictured('C.', 'N', { altText: 'B' }))).toEqual([
      'captions',
    ]);
    const corrected = (date: string) =>
      piece({ corrections: [element('correction', 'Not so.', { date })] });
    expect(changes(corrected('2026-03-28'), corrected('2026-03-29'))).toEqual(['corrections']);
    const written = (...names: string[]) =>
      piece({}, { contributors: names.map((name) => contributor(name)) });
    expect(changes(written('A', 'B'), written('B', 'A'))).toEqual(['byline']);
  });

  it('holds whatever else is done with the story', () => {
    const before = piece({ photo: shown('C.', 'N') });
    const after = piece(
      {
        photo: shown('C.', 'N', {
          mediaHash: PHOTO_B,
          crop: { x: 0, y: 0, width: 1, height: 0.5 },
        }),
        body: [p([marked('One.', 'comment', { id: 'c' })]), '', 'Two.'],
      },
      {
        status: 'published',
        workingTitle: 'River',
        noteToDesk: 'Call her back.',
        section: 'Cities',
        slug: 'river',
        tags: ['a'],
        seoTitle: 'S',
        socialTitle: 'S',
        socialText: 'S',
        publishedAt: '2026-03-30T09:00:00Z',
        updatedAt: null,
        comments: {
          c: { author: 'X', at: '2026-03-30T09:00:00Z', text: 'Hm.', parent: null, resolved: null },
        },
      },
    );
    expect(changes(before, after)).toBe('approved');
    const labels = { ...style.labels, corrections: 'Put right', authorBio: 'The writer' };
    expect(stateOf(approved(before), houseStyle({ labels, exportCss: 'p{}' })).kind).toBe(
      'approved',
    );
  });

  it('holds in every later version: these sums may never change', () => {
    const { copyHash, parts } = approved(piece({}, {})).signOff ?? {};
    expect([copyHash?.slice(0, 16), parts?.headline?.slice(0, 16)]).toEqual([
      'd4b2078ee9e52554',
      '21e4c5c9765a947c',
    ]);
    const every = approved(story(everyElement, { media: [...FILES] })).signOff;
    expect(every?.copyHash.slice(0, 16)).toBe('76851e9967ec50ee');
  });

  it('names the parts in the desk’s words', () => {
    expect(copyPartWords(['headline', 'editorsNote', 'body'])).toBe(
      'headline, editor’s note, body',
    );
  });
});

/** Every text block of a document, by its place. */
function lines(doc: Node): number[] {
  const found: number[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock) found.push(position);
    return !node.isTextblock;
  });
  return found;
}

/** The document with a letter more at the start of one of its text blocks. */
function withLetter(doc: Node, line: number): Node {
  const copy = (node: Node, at: number): Node => {
    if (node.isTextblock && at === line)
      return node.type.create(node.attrs, [storySchema.text('x'), ...node.children]);
    if (node.isTextblock || node.isLeaf) return node;
    const inside: Node[] = [];
    node.forEach((child, offset) => inside.push(copy(child, at + offset + (node === doc ? 0 : 1))));
    return node.type.create(node.attrs, inside);
  };
  return copy(doc, 0);
}

describe('any sign-off', () => {
  it('is void after a letter more in any line of the page (100 stories)', () => {
    fc.assert(
      fc.property(arbitraryStory, fc.nat(), (any, pick) => {
        const doc = docOf(any);
        const all = lines(doc);
        const changed = withLetter(doc, all[pick % all.length] ?? 0);
        expect(changed.eq(doc)).toBe(false);
        const state = stateOf({ ...approved(any), doc: docJson(changed) });
        expect(state.kind).toBe('void');
        expect(state.kind === 'void' && state.changed).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('holds while nothing that readers read is another (100 stories)', () => {
    fc.assert(
      fc.property(arbitraryStory, arbitraryStory, (any, other) => {
        const { noteToDesk, tags, workingTitle, section, seoTitle, socialTitle, socialText } =
          other;
        const { publishedAt, updatedAt } = other;
        const kept = JSON.parse(JSON.stringify(approved(any))) as Story;
        const furnished = { ...kept, noteToDesk: `${noteToDesk}!`, tags, workingTitle, section };
        const dated = { seoTitle, socialTitle, socialText, publishedAt, updatedAt };
        expect(stateOf({ ...furnished, ...dated, media: [...MEDIA] }).kind).toBe('approved');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the check', () => {
  const row = (of: Story, levels: PreflightLevels = {}): PreflightRow | undefined =>
    runPreflight(of, houseStyle({ preflight: levels })).rows.find(
      ({ checkId }) => checkId === 'sign-off',
    );
  const changed = { ...approved(piece()), doc: piece({ headline: 'Another' }).doc };

  it('does not apply where no house asks and nobody has signed', () => {
    expect(row(piece())).toMatchObject({
      state: 'notApplicable',
      message: 'The house asks for no sign-off, and none is recorded.',
    });
    expect(row(piece(), { 'sign-off': 'off' })?.state).toBe('notApplicable');
  });

  it('asks for a sign-off at the level of the house', () => {
    expect(row(piece(), { 'sign-off': 'block' })).toMatchObject({
      state: 'block',
      message: 'The author has not approved the copy. Send a proof and record the approval.',
    });
    expect(row(piece(), { 'sign-off': 'warn' })?.state).toBe('warn');
    expect(row(approved(piece()), { 'sign-off': 'block' })?.state).toBe('passed');
    expect(row(approved(piece()))?.state).toBe('passed');
  });

  it('says of a void one what has changed', () => {
    expect(row(changed)).toMatchObject({
      state: 'note',
      message:
        'The copy has changed since A. Venn approved it on 28 March 2026 (headline). Ask again.',
    });
    expect(row(changed, { 'sign-off': 'block' })?.state).toBe('block');
    expect(row(changed, { 'sign-off': 'off' })?.state).toBe('notApplicable');
  });

  it('stops an export in a house that will not do without, until the author approves again', async () => {
    const house = houseStyle({ preflight: { 'sign-off': 'block' } });
    const files = async (of: Story) =>
      (await exportStory(of, house, { targets: ['page'] })).files.length;
    expect(await files(piece())).toBe(0);
    expect(await files(approved(piece()))).toBe(1);
    expect(await files(changed)).toBe(0);
    expect(await files({ ...changed, signOff: approved(changed).signOff })).toBe(1);
  });

  it('is waived for the copy as it stands alone', () => {
    const levels: PreflightLevels = { 'sign-off': 'block' };
    const found = row(changed, levels);
    const waiver =
      found && waive(found, { name: 'N', reason: 'Agreed.', at: '2026-03-28T09:00:00Z' });
    if (!waiver) throw new Error('The row cannot be waived');
    const waived = { ...changed, waivers: [waiver] };
    expect(row(waived, levels)?.waiver).toEqual(waiver);
    const more = { ...waived, doc: piece({ headline: 'Yet another' }).doc };
    expect(row(more, levels)?.waiver).toBeNull();
  });
});
