import { AllSelection } from '@tiptap/pm/state';
import { afterEach, describe, expect, it } from 'vitest';
import { pasteHtml } from '../../../../../tests/clipboard/paste-html';
import { COMMENTED, TRACKED } from '../../../../../tests/clipboard/review-captures';
import { toldBlocks, words } from '../../../../../tests/clipboard/told-blocks';
import { openPage, press, select, type OpenPage } from '../../../../../tests/open-page';
import { marked, p, page } from '../../../../../tests/story-builder';

afterEach(() => document.body.replaceChildren());

const at = (local: string): string => new Date(local).toISOString();
const told = ({ ports }: OpenPage): unknown[] =>
  ports.notice.mock.calls.map(([say]: unknown[]) => say);
const entries = ({ openStory }: OpenPage) => ({
  suggestions: Object.values(openStory.record.suggestions),
  comments: Object.values(openStory.record.comments),
});

/** What a story's clipboard would hold of the selection. */
function copied({ view }: OpenPage): string {
  const { dom } = view.serializeForClipboard(view.state.selection.content());
  return dom.innerHTML;
}

describe("Word's tracked changes", () => {
  it('are kept as suggestions, with who and when', () => {
    const desk = openPage(page({ body: [''] }));
    pasteHtml(desk, TRACKED);
    expect(toldBlocks(desk.doc())).toEqual([
      'p It {-was-}{+is+} so.',
      'p {+New +}**{+and bold+}**, {+half +}{-gone-}{+ here+}.',
      '- Banks{- and walls-}',
      'p {-2023-}{+2024+} | 3 m',
    ]);
    const { suggestions } = entries(desk);
    expect(suggestions.map(({ text }) => text)).toEqual([
      ...['was', 'is', 'New and bold', 'half  here', 'gone', ' and walls', '2023', '2024'],
    ]);
    expect(suggestions[0]).toMatchObject({ author: 'Bo Lind', at: at('2026-03-29T10:30') });
    expect(suggestions[1]).toMatchObject({ author: 'Ana Weir', at: at('2026-03-28T09:00') });
    const around = Object.entries(desk.openStory.record.suggestions).find(
      ([, { text }]) => text === 'half  here',
    )?.[0];
    expect(suggestions[4]?.within).toBe(around);
    expect(told(desk)).toContain(
      'Kept, to be settled: 8 suggested edits. 1 table set as a line for each row.',
    );
  });

  it('have entries for their marks in the record, and no others', () => {
    const desk = openPage(page({ body: [''] }));
    pasteHtml(desk, TRACKED);
    const ids = new Set<string>();
    desk.doc().descendants(({ marks }) => {
      for (const { type, attrs } of marks)
        if (['insertion', 'deletion'].includes(type.name)) ids.add(String(attrs['id']));
    });
    expect([...ids].sort()).toEqual(Object.keys(desk.openStory.record.suggestions).sort());
  });

  it.each(['headline', 'kicker', 'standfirst', 'editorsNote'])(
    'stay suggestions in one line too: %s',
    (field) => {
      const desk = openPage(page({ editorsNote: '', body: [''] }));
      pasteHtml(desk, TRACKED, field);
      const line = desk.doc().children.find(({ type }) => type.name === field);
      expect(line && words(line).replace(/\*\*|\+\}(?:\*\*)?\{\+/gu, '')).toBe(
        'It {-was-}{+is+} so. {+New and bold+}, {+half +}{-gone-}{+ here+}. Banks{- and walls-} {-2023-}{+2024+} | 3 m',
      );
    },
  );

  it('are a page’s own strokes where nobody is named', () => {
    const desk = openPage(page({ body: [''] }));
    pasteHtml(desk, '<p>Now <del>£9</del> <ins>£7</ins></p>');
    expect(toldBlocks(desk.doc())).toEqual(['p Now ~~£9~~ £7']);
    expect(entries(desk).suggestions).toEqual([]);
  });
});

describe("Word's comments", () => {
  it('are kept on their words, with who and when; one without words is left out and counted', () => {
    const desk = openPage(page({ body: [''] }));
    pasteHtml(desk, COMMENTED);
    expect(toldBlocks(desk.doc())).toEqual([
      'p {=The river=} came {=over =}**{=the=} **{=steps=}.',
    ]);
    expect(entries(desk).comments).toEqual([
      {
        ...{ author: 'Ana Weir', at: at('2026-03-28T09:00'), text: 'Which river?\nName it.' },
        ...{ parent: null, resolved: null },
      },
      {
        ...{ author: 'Bo Lind', at: at('2026-03-29T10:30'), text: 'Twice?' },
        ...{ parent: null, resolved: null },
      },
    ]);
    expect(told(desk)).toEqual(['Kept, to be settled: 2 comments. Left out: 1 comment.']);
  });
});

describe('words under review that are copied within the program', () => {
  const said = { author: 'Ana Weir', at: null, text: 'gone' };
  const suggestion = { ...said, change: 'words', move: null, within: null } as const;
  const from = () =>
    openPage(page({ body: [p(['Is ', marked('gone', 'deletion', { id: 's1' }), ' here'])] }), {
      suggestions: { s1: suggestion },
    });

  it('bring their entries to another story, under keys of its own', () => {
    const source = from();
    select(source, 'gone');
    const html = copied(source);
    const target = openPage(page({ body: [''] }), {
      id: '00000000-0000-4000-8000-000000000002',
      suggestions: { s1: { ...suggestion, text: 'another' } },
    });
    pasteHtml(target, html);
    const { suggestions } = target.openStory.record;
    expect(toldBlocks(target.doc())).toEqual(['p {-gone-}']);
    expect(Object.keys(suggestions)).toHaveLength(2);
    expect(suggestions['s1']?.text).toBe('another');
    expect(Object.values(suggestions)[1]).toEqual(suggestion);
  });

  it('are suggestions in another window, too, with who and when', () => {
    const source = openPage(
      page({
        body: [
          p([
            'Is ',
            marked('gone', 'deletion', { id: 's1' }),
            marked('new', 'insertion', { id: 's2' }),
          ]),
        ],
      }),
      { suggestions: { s1: { ...suggestion, at: '2026-03-28T09:00:00.000Z' } } },
    );
    source.view.dispatch(
      source.view.state.tr.setSelection(new AllSelection(source.view.state.doc)),
    );
    const html = copied(source).replace(/data-standfirst-clip="[^"]*"/u, '');
    const target = openPage(page({ body: [''] }));
    pasteHtml(target, html);
    expect(toldBlocks(target.doc())).toContain('p Is {-gone-}{+new+}');
    expect(entries(target).suggestions).toMatchObject([
      { author: 'Ana Weir', at: '2026-03-28T09:00:00.000Z', text: 'gone' },
      { author: '', at: null, text: 'new' },
    ]);
  });

  it('keep their keys within their story', () => {
    const desk = from();
    select(desk, 'gone');
    const html = copied(desk);
    press(desk, 'Mod-x');
    pasteHtml(desk, html);
    expect(Object.keys(desk.openStory.record.suggestions)).toEqual(['s1']);
    expect(toldBlocks(desk.doc())[0]).toMatch(/^p \{-gone-\}/u);
  });
});
