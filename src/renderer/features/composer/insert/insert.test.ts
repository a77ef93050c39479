import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import { describe, expect, it, vi } from 'vitest';
import type { Template } from '@shared/templates/template';
import { photoDraft, picture } from '../../../../../tests/photo-builder';
import { element, p, page, photo, story } from '../../../../../tests/story-builder';
import type { StoryRecord } from '../../../desk/open-story/open-story';
import { shippedHouseStyles } from '../../../desk/memory-house-styles';
import type { PageContext } from '../page/page-context';
import { insertHouseBlock, insertTemplate } from './house-blocks';
import { insertAttribution, insertAudio, insertSectionBreak } from './insert-parts';
import { changePending } from '../photos/change-photo';
import { insertPendingPhoto, insertPhotos } from '../photos/insert-photos';
import { guest } from '@shared/story/contributor';

const hash = 'a'.repeat(64);
const media = {
  hash,
  name: 'river.jpg',
  type: 'image/jpeg' as const,
  width: 1200,
  height: 800,
  bytes: 1000,
};
const writers = [
  guest('Ana Weir', { contributorId: 'w1', post: 'a hydrologist' }),
  guest('Ben Lock', { contributorId: 'w2', post: 'a lock keeper' }),
];

function desk(
  changes: Partial<StoryRecord> = {},
): PageContext & { readonly opened: ReturnType<typeof vi.fn> } {
  const houseStyle = shippedHouseStyles()[0];
  if (!houseStyle) throw new Error('No house style ships');
  const { doc: _doc, ...made } = story(page(), { contributors: writers, ...changes });
  const context: { record: StoryRecord } = { record: made };
  const opened = vi.fn();
  return {
    houseStyle,
    opened,
    get record() {
      return context.record;
    },
    changeRecord: (patch) => {
      context.record = { ...context.record, ...patch };
    },
    now: () => '2026-03-28T23:30:00Z',
    mediaUrl: (each) => each,
    onRefresh: () => () => undefined,
    asks: {
      openLayer: opened,
      openFind: vi.fn(),
      choosePhotos: vi.fn(),
      editPhoto: vi.fn(),
      takeFiles: vi.fn(),
      pastePlain: vi.fn(),
      openLink: vi.fn(),
      editFurniture: vi.fn(),
      editStyleRule: vi.fn(),
      who: () => '',
      notice: vi.fn(),
    },
  };
}

function run(doc: Node, caret: number, command: Command): EditorState {
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  let next = state;
  expect(
    command(state, (tr) => {
      next = state.apply(tr);
    }),
  ).toBe(true);
  next.doc.check();
  return next;
}
const parts = (state: EditorState): string[] => state.doc.children.map(({ type }) => type.name);
const HEADLINE = 3;
const bodyEnd = (doc: Node): number => {
  let end = 0;
  doc.forEach((node, pos) => {
    if (node.type.name === 'body') end = pos + node.nodeSize - 2;
  });
  return end;
};

const untaken = { place: '', takenOn: null };
describe('house blocks', () => {
  it("stand in their place in the page's order, wherever the caret was", () => {
    const doc = page({ body: ['One'], contributorCall: 'Call' });
    const context = desk();
    const note = context.houseStyle.templates.find(
      ({ kind }) => kind === 'editorsNote',
    ) as Template;
    const state = run(doc, bodyEnd(doc), insertTemplate(note, context));
    expect(parts(state)).toEqual([
      'kicker',
      'headline',
      'standfirst',
      'editorsNote',
      'body',
      'contributorCall',
    ]);
    expect(state.doc.child(3).textContent).toContain('Ben Lock');
    expect(context.record.templates).toMatchObject([{ id: note.id, version: note.version }]);
  });

  it('of which several would do are chosen in the menu', () => {
    const context = desk();
    const state = EditorState.create({ doc: page() });
    expect(insertHouseBlock('editorsNote', context)(state, () => undefined)).toBe(true);
    expect(context.opened).toHaveBeenCalledWith({
      kind: 'insert',
      anchor: null,
      slash: false,
      only: 'editorsNote',
    });
  });

  it('that the page has once are gone to, not made twice', () => {
    const doc = page({ editorsNote: 'Note', body: ['One'] });
    const state = run(doc, bodyEnd(doc), insertHouseBlock('editorsNote', desk()));
    expect(state.doc.eq(doc)).toBe(true);
    expect(state.selection.$head.parent.textContent).toBe('Note');
  });

  it('about writers come one after the other', () => {
    const context = desk();
    const bio = context.houseStyle.templates.find(({ id }) => id === 'author-bio') as Template;
    const first = run(page(), HEADLINE, insertTemplate(bio, context));
    const second = run(first.doc, HEADLINE, insertTemplate(bio, context));
    expect(
      second.doc.children
        .filter(({ type }) => type.name === 'authorBio')
        .map(({ textContent, attrs }) => [textContent, attrs['contributorId'] as unknown]),
    ).toEqual([
      ['Ana Weir is a hydrologist.', 'w1'],
      ['Ben Lock is a lock keeper.', 'w2'],
    ]);
  });

  it('leave the caret in the first slot that is missing', () => {
    const context = desk({ contributors: [] });
    const correction = context.houseStyle.templates.find(
      ({ kind }) => kind === 'correction',
    ) as Template;
    const state = run(page(), HEADLINE, insertTemplate(correction, context));
    expect(state.selection.$head.parent.type.name).toBe('slot');
    expect(state.doc.lastChild?.attrs).toMatchObject({ kind: 'correction' });
  });

  it('say of which kind a dated note is, and stand below those that are there', () => {
    const context = desk();
    const first = run(page(), HEADLINE, insertHouseBlock('correction', context));
    const second = run(first.doc, HEADLINE, insertHouseBlock('correction', context, 'update'));
    const notes = second.doc.children.filter(({ type }) => type.name === 'correction');
    expect(notes.map(({ attrs }) => attrs['kind'] as unknown)).toEqual(['correction', 'update']);
    expect(notes[1]?.attrs['date']).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });
});

describe('photos', () => {
  it("become the lead from the header, with a caption of the house's template", () => {
    const context = desk();
    const state = run(
      page(),
      HEADLINE,
      insertPhotos([photoDraft(media, { role: 'lead' })], null, context),
    );
    expect(state.doc.child(3).attrs).toMatchObject({ mediaHash: hash, role: 'lead' });
    expect(state.selection.$head.parent.type.name).toBe('slot');
    expect(context.record.media).toEqual([media]);
  });

  it('stand at the caret in the body, all that were chosen', () => {
    const doc = page({ body: ['One', 'Two'] });
    const caret = doc.content.size - 5;
    const state = run(
      doc,
      caret,
      insertPhotos([photoDraft(media), photoDraft(picture('b'))], null, desk()),
    );
    expect(
      state.doc.child(3).children.map(({ type, attrs }) => (attrs['role'] as unknown) ?? type.name),
    ).toEqual(['paragraph', 'paragraph', 'inline', 'inline', 'paragraph']);
  });

  it('can be kept a place for', () => {
    expect(run(page(), HEADLINE, insertPendingPhoto(desk())).doc.child(3).attrs).toMatchObject({
      mediaHash: null,
      role: 'lead',
    });
  });

  it("move to the lead's place and back when their role says so", () => {
    const doc = page({ body: ['One', photo('Cap', 'Cred')] });
    let pos = 0;
    doc.descendants((node, at) => {
      if (node.type.name === 'photo') pos = at;
      return true;
    });
    const facts = { altText: 'A river', decorative: false, ...untaken };
    const lead = run(doc, HEADLINE, changePending(pos, { ...facts, role: 'lead' }));
    expect(parts(lead)).toEqual(['kicker', 'headline', 'standfirst', 'photo', 'body']);
    expect(lead.doc.child(3).attrs).toMatchObject({ ...facts, role: 'lead' });
    const at = lead.doc.child(0).nodeSize + lead.doc.child(1).nodeSize + lead.doc.child(2).nodeSize;
    const back = run(lead.doc, HEADLINE, changePending(at, { ...facts, role: 'wide' }));
    expect(back.doc.child(3).children.map(({ type }) => type.name)).toEqual(['photo', 'paragraph']);
  });

  it('do not push another photo out of the lead', () => {
    const doc = page({ photo: photo('Lead', 'A', { role: 'lead' }), body: [photo('Cap', 'Cred')] });
    const pos = doc.content.size - 1 - doc.child(4).child(0).nodeSize;
    expect(
      changePending(pos, { altText: '', decorative: false, role: 'lead', ...untaken })(
        EditorState.create({ doc }),
      ),
    ).toBe(false);
  });
});

describe('other parts', () => {
  it('keep a place for the audio over the body', () => {
    expect(parts(run(page({ editorsNote: 'Note' }), HEADLINE, insertAudio))).toEqual([
      'kicker',
      'headline',
      'standfirst',
      'audio',
      'editorsNote',
      'body',
    ]);
  });

  it("break the copy after the caret's paragraph, and go on below", () => {
    const doc = page({ body: ['One'] });
    const state = run(doc, bodyEnd(doc), insertSectionBreak);
    expect(state.doc.child(3).children.map(({ type }) => type.name)).toEqual([
      'paragraph',
      'sectionBreak',
      'paragraph',
    ]);
    expect(state.selection.$head.parent).toBe(state.doc.child(3).child(2));
  });

  it('say who is quoted, once a quotation', () => {
    const doc = page({ body: [element('blockQuote', [p('Said')])] });
    const state = run(doc, bodyEnd(doc) - 2, insertAttribution);
    expect(
      state.doc
        .child(3)
        .child(0)
        .children.map(({ type }) => type.name),
    ).toEqual(['paragraph', 'attribution']);
    expect(state.selection.$head.parent.type.name).toBe('attribution');
    expect(insertAttribution(state)).toBe(false);
  });

  it('take the place of an empty paragraph', () => {
    const doc = page({ body: ['One', ''] });
    const state = run(doc, bodyEnd(doc), insertSectionBreak);
    expect(state.doc.child(3).children.map(({ type }) => type.name)).toEqual([
      'paragraph',
      'sectionBreak',
      'paragraph',
    ]);
  });
});
