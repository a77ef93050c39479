import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextSelection } from '@tiptap/pm/state';
import { guest } from '@shared/story/contributor';
import { element, page } from '../../../../../tests/story-builder';
import {
  caretAt,
  houseStyleNamed,
  openPage,
  press,
  type,
  type OpenPage,
} from '../../../../../tests/open-page';
import { insertItems } from './insert-items';

const templates = houseStyleNamed('newsroom').templates;
const templateOf = (id: string) => {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new Error(`No template ${id}`);
  return found;
};
const body = (desk: OpenPage): string[] =>
  desk
    .doc()
    .child(3)
    .children.map(({ type: { name }, attrs, textContent }) =>
      [name, attrs['kind'], textContent].filter((each) => each !== undefined).join(': '),
    );
const made = () => page({ headline: 'H', body: ['One', 'Two'] });
const notice = element(
  'deskBlock',
  [element('slot', 'Corn Hall', { slotId: 'place' }), ' tonight'],
  {
    kind: 'event-notice',
  },
);
const withNotice = (...after: string[]) => page({ headline: 'H', body: ['One', notice, ...after] });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('house blocks of the body', () => {
  it('are offered in the Insert menu, one item for each template', () => {
    const { editor } = openPage(made());
    expect(
      insertItems(editor.commands, editor.context, null)
        .filter(({ id }) => /series-intro|event-notice/u.test(id))
        .map(({ label, group }) => [label, group]),
    ).toEqual([
      ['Event notice', 'House blocks'],
      ['Series intro', 'House blocks'],
    ]);
  });

  it('stand after the block that the caret is in, with the caret in what is missing', () => {
    const desk = openPage(made(), { contributors: [guest('Ana Weir')] });
    caretAt(desk, 'One');
    desk.editor.insertTemplate(templateOf('event-notice'));
    expect(body(desk)[1]).toBe('deskBlock: event-notice: Ana Weir will speak at , , on .');
    expect(desk.view.state.selection.$head.parent.attrs['slotId']).toBe('event');
    expect(desk.openStory.record.templates).toMatchObject([{ id: 'event-notice' }]);
    expect(
      desk.view.dom.querySelector('[data-field="deskBlock"]')?.getAttribute('aria-label'),
    ).toBe('Event notice, Template');
  });

  it('open the body where they introduce its series, once', () => {
    const desk = openPage(made(), { series: 'After the Vote' });
    caretAt(desk, 'Two');
    desk.editor.insertTemplate(templateOf('series-intro'));
    desk.editor.insertTemplate(templateOf('series-intro'));
    expect(body(desk)).toEqual([
      'deskBlock: series-intro: This article is part of the series After the Vote. What councils promised, and what became of it.',
      'paragraph: One',
      'paragraph: Two',
    ]);
  });

  it('follow the story’s series', () => {
    const desk = openPage(made(), { series: 'After the Vote' });
    desk.editor.insertTemplate(templateOf('series-intro'));
    desk.openStory.changeRecord({ series: 'The Other Bank' });
    expect(body(desk)[0]).toContain('The Other Bank. Two writers on one question');
  });

  it('are left by Enter into the copy after them, which is made where there is none', () => {
    const desk = openPage(withNotice());
    caretAt(desk, 'tonight');
    press(desk, 'Enter');
    type(desk, 'More');
    expect(body(desk).slice(1)).toEqual([
      'deskBlock: event-notice: Corn Hall tonight',
      'paragraph: More',
    ]);
    caretAt(desk, 'tonight');
    press(desk, 'Enter');
    type(desk, 'Once ');
    expect(body(desk).at(-1)).toBe('paragraph: Once More');
  });

  it('keep their slots whatever the copy around them is turned into', () => {
    const desk = openPage(withNotice('Two'));
    for (const command of ['crosshead', 'pull-quote', 'paragraph', 'bullet-list'] as const) {
      caretAt(desk, 'tonight');
      expect(desk.editor.canRun(command)).toBe(false);
    }
    const body = desk.doc().resolve(desk.doc().content.size - 1);
    desk.view.dispatch(
      desk.view.state.tr.setSelection(
        TextSelection.between(body, desk.doc().resolve(body.start() + 1)),
      ),
    );
    expect(desk.editor.canRun('crosshead')).toBe(false);
  });

  it('turn into a paragraph once they are emptied', () => {
    const desk = openPage(page({ headline: 'H', body: [element('deskBlock')] }));
    const { tr } = desk.view.state;
    let pos = 0;
    tr.doc.descendants((node, at) => {
      if (node.type.name === 'deskBlock') pos = at;
    });
    caretAt(desk, 'H');
    desk.editor.focusField('deskBlock');
    expect(desk.view.state.selection.from).toBe(pos + 1);
    press(desk, 'Backspace');
    expect(body(desk)).toEqual(['paragraph: ']);
  });
});
