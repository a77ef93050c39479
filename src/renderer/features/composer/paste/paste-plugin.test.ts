import { TextSelection } from '@tiptap/pm/state';
import { afterEach, describe, expect, it } from 'vitest';
import { caretAt, openPage, select, type OpenPage } from '../../../../../tests/open-page';
import { pasteHtml } from '../../../../../tests/clipboard/paste-html';
import { words as told } from '../../../../../tests/clipboard/told-blocks';
import { element, page, photo } from '../../../../../tests/story-builder';

interface Clip {
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly File[];
}

/** Pastes as the browser tells of it; true where the page took it. */
function paste({ view }: OpenPage, { text = '', html = '', files = [] }: Clip): boolean {
  const data = {
    files,
    getData: (kind: string) =>
      kind === 'text/html' ? html : kind.startsWith('text/plain') || kind === 'Text' ? text : '',
  };
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: data,
  });
  view.dom.dispatchEvent(event);
  return event.defaultPrevented;
}
const picture = new File([new Uint8Array([1])], 'river.png', { type: 'image/png' });
const words = (desk: OpenPage): string => desk.doc().textContent;

afterEach(() => document.body.replaceChildren());

describe('pasting', () => {
  it('cleans markup to the schema, and says what was left out', () => {
    const desk = openPage(page({ body: ['One'] }));
    caretAt(desk, 'One');
    paste(desk, {
      html: '<p>Two <b onclick="x()">bold</b><img src="https://example.org/x.png"></p><h2>Head</h2>',
      text: 'x',
    });
    expect(
      desk
        .doc()
        .child(3)
        .children.map(({ type, textContent }) => `${type.name}: ${textContent}`),
    ).toEqual(['paragraph: OneTwo bold', 'crosshead: Head']);
    expect(desk.ports.notice).toHaveBeenCalledWith(
      'Left out: 1 picture (“x.png”). Add pictures as files, with caption and credit.',
    );
  });

  it('makes a link of selected words from a pasted address', () => {
    const desk = openPage(page({ body: ['See here now'] }));
    select(desk, 'here');
    paste(desk, { text: 'https://example.org/a' });
    expect(words(desk)).toBe('See here now');
    expect(desk.view.dom.querySelector('a')?.outerHTML).toBe(
      '<a href="https://example.org/a">here</a>',
    );
  });

  it("takes an address as words where no link may stand, or a script's at all", () => {
    const desk = openPage(page({ headline: 'See here', body: ['And here'] }));
    select(desk, 'See');
    paste(desk, { text: 'https://example.org/a' });
    expect(desk.doc().child(1).textContent).toBe('https://example.org/a here');
    select(desk, 'And');
    paste(desk, { text: 'javascript:steal()' });
    expect(desk.view.dom.querySelector('a')).toBeNull();
  });

  it('joins lines in a field of one line', () => {
    const desk = openPage(page({ headline: 'A' }));
    caretAt(desk, 'A');
    paste(desk, { text: 'b\nc\n\nd' });
    expect(desk.doc().child(1).textContent).toBe('Ab c d');
  });

  it('empties each field that it goes over, and merges none', () => {
    const desk = openPage(page({ headline: 'Head', standfirst: 'Stand', body: ['Body'] }));
    const { view } = desk;
    caretAt(desk, 'H');
    const { from } = view.state.selection;
    caretAt(desk, 'St');
    view.dispatch(
      view.state.tr.setSelection(
        TextSelection.create(view.state.doc, from, view.state.selection.from),
      ),
    );
    paste(desk, { text: 'i' });
    expect(
      desk
        .doc()
        .children.slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(['Hi', 'and', 'Body']);
  });

  it('hands a picture that comes alone to the desk, but not one that comes with words', () => {
    const desk = openPage(page({ body: ['One'] }));
    caretAt(desk, 'One');
    expect(paste(desk, { files: [picture], html: '<img src="data:image/png;base64,AA==">' })).toBe(
      true,
    );
    expect(desk.ports.takePhotos).toHaveBeenCalledTimes(1);
    paste(desk, { files: [picture], text: ' two' });
    expect(desk.ports.takePhotos).toHaveBeenCalledTimes(1);
    expect(words(desk)).toBe('One two');
  });

  it('takes markup beyond all measure as plain text, and says how many words came', () => {
    const desk = openPage(page({ body: ['One'] }));
    caretAt(desk, 'One');
    expect(paste(desk, { html: `<p>${'x'.repeat(8_000_001)}</p>`, text: ' plain word' })).toBe(
      true,
    );
    expect(words(desk)).toBe('One plain word');
    expect(desk.ports.notice).toHaveBeenCalledWith(
      'Too much formatting to read at once: 2 words pasted as plain text.',
    );
  });

  it('takes the words of markup that nests beyond all measure, where it came alone', () => {
    const desk = openPage(page({ body: ['One'] }));
    caretAt(desk, 'One');
    const html = `${'<div>'.repeat(400)}<b onclick="x()">two</b>${'</div>'.repeat(400)}`;
    expect(paste(desk, { html })).toBe(true);
    expect(words(desk)).toBe('Onetwo');
  });

  it.each([
    ['headline', 'H <b>bold</b> <i>slanted</i>', ['H bold ', '_slanted_']],
    ['kicker', 'K <i>slanted</i>', ['K slanted']],
  ])('keeps to the marks of the field: %s', (field, html, parts) => {
    const desk = openPage(page({ body: [''] }));
    pasteHtml(desk, `<p>${html}</p><ul><li>point</li></ul>`, field);
    const line = desk.doc().children.find(({ type }) => type.name === field);
    expect(line && told(line)).toBe(`${parts.join('')} point`);
  });

  it('keeps to one line and its marks in a slot, a caption and a credit', () => {
    const slot = element('slot', 'Ana', { slotId: 'author' });
    const desk = openPage(
      page({ editorsNote: ['By ', slot, '.'], body: [photo('Cap', 'Cred'), 'End'] }),
    );
    const html = '<h2>Two</h2><p>lines, <b>bold</b><s>struck</s></p>';
    for (const place of ['Ana', 'Cap', 'Cred']) {
      caretAt(desk, place);
      paste(desk, { html });
    }
    const body = desk.doc().child(4).child(0);
    expect(told(body.child(0))).toBe('CapTwo lines, **bold**struck');
    expect(told(body.child(1))).toBe('CredTwo lines, boldstruck');
    const inSlot = desk.doc().child(3).child(1);
    expect([inSlot.type.name, told(inSlot)]).toEqual(['slot', 'AnaTwo lines, **bold**struck']);
    desk.doc().check();
  });
});
