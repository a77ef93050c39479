import type { Node } from '@tiptap/pm/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { template } from '../../../../../tests/house-style-builder';
import {
  caretAt,
  houseStyleNamed,
  openPage,
  press,
  type,
  type OpenPage,
} from '../../../../../tests/open-page';
import { page } from '../../../../../tests/story-builder';
import type { HouseStyle } from '@shared/house-style/house-style';
import { guest } from '@shared/story/contributor';
import type { Template } from '@shared/templates/template';
import { changeWording, declineOffer, takeOffer } from './block-commands';
import { followAgain, slotFacts, writeDay, writeSlot } from './slot-commands';

const SLOTS = `
slots:
  author: { label: Author, kind: person, from: author.name }
  town: { label: Town, kind: place, help: Where the writer lives., warnOver: 5, blockOver: 9 }
`;
const short = template(`
id: short
version: 1
kind: editorsNote
name: Short note
wording: "{author} writes from {town}."
${SLOTS}`);
const nameless = template(`
id: nameless
version: 1
kind: editorsNote
name: Without a place
wording: "{author} is a guest of this page."
slots:
  author: { label: Author, kind: person, from: author.name }
`);
const second: Template = { ...short, version: 2, wording: '{author} wrote this in {town}.' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const styleWith = (...templates: readonly Template[]): HouseStyle => ({
  ...houseStyleNamed('newsroom'),
  templates,
});

function open(...templates: readonly Template[]): OpenPage {
  const desk = openPage(page({ headline: 'Head', body: ['One'] }), {
    contributors: [guest('Ana Weir')],
  });
  desk.editor.setHouseStyle(styleWith(...templates));
  desk.editor.insertTemplate(templates[0] ?? short);
  type(desk, 'Arle');
  vi.advanceTimersByTime(1000);
  return desk;
}
const note = (desk: OpenPage): Node => desk.doc().child(3);
const notePos = (desk: OpenPage): number => {
  let at = 0;
  desk.doc().forEach((node, pos) => {
    if (node.type.name === 'editorsNote') at = pos;
  });
  return at;
};
const run = (desk: OpenPage, command: ReturnType<typeof takeOffer>): boolean =>
  command(desk.view.state, desk.view.dispatch);

describe('unlocking', () => {
  it('lets the words be changed, keeps by whom and when, and is undone', () => {
    const desk = open(short);
    desk.ports.who.mockReturnValue('Ida');
    const before = desk.doc();
    expect(desk.editor.run('unlock-words')).toBe(true);
    expect(note(desk).attrs['unlocked']).toMatchObject({ by: 'Ida' });
    caretAt(desk, 'writes');
    type(desk, ' to us');
    expect(note(desk).textContent).toBe('Ana Weir writes to us from Arle.');
    desk.editor.run('undo');
    desk.editor.run('undo');
    expect(desk.doc().eq(before)).toBe(true);
  });

  it('takes the padlock from the words, and one step back puts it on again', () => {
    const desk = open({ ...short, wording: `${short.wording} The views are the author’s own.` });
    const padlocks = () => desk.view.dom.querySelectorAll('[data-padlock]').length;
    expect(padlocks()).toBe(1);
    desk.editor.run('unlock-words');
    expect(padlocks()).toBe(0);
    desk.editor.run('undo');
    expect(padlocks()).toBe(1);
  });

  it('is ended by locking again, which gives the template’s words back and keeps the values', () => {
    const desk = open(short);
    desk.editor.run('unlock-words');
    caretAt(desk, 'writes');
    type(desk, ' to us');
    expect(desk.editor.run('lock-words')).toBe(true);
    expect(note(desk).textContent).toBe('Ana Weir writes from Arle.');
    caretAt(desk, 'writes');
    type(desk, 'x');
    expect(note(desk).textContent).toBe('Ana Weir writes from Arle.');
  });
});

describe('another wording', () => {
  it('keeps the values, also those it has no place for', () => {
    const desk = open(short, nameless);
    run(desk, changeWording(notePos(desk), nameless, desk.editor.context));
    expect(note(desk).textContent).toBe('Ana Weir is a guest of this page.');
    run(desk, changeWording(notePos(desk), short, desk.editor.context));
    expect(note(desk).textContent).toBe('Ana Weir writes from Arle.');
  });
});

describe('detaching', () => {
  it('makes plain text that follows nothing', () => {
    const desk = open(short);
    desk.editor.run('detach-template');
    expect(note(desk).children.map(({ isText }) => isText)).toEqual([true]);
    desk.openStory.changeRecord({ contributors: [guest('Ben Lock')] });
    expect(note(desk).textContent).toBe('Ana Weir writes from Arle.');
  });
});

describe('a changed template', () => {
  it('is offered and changes nothing by itself', () => {
    const desk = open(short);
    desk.editor.setHouseStyle(styleWith(second));
    expect(note(desk).textContent).toBe('Ana Weir writes from Arle.');
    expect(desk.store.getState().offers.map(({ next }) => next.textContent)).toEqual([
      'Ana Weir wrote this in Arle.',
    ]);
    expect(desk.view.dom.querySelector('[data-template-changed]')).not.toBeNull();
  });

  it('is taken over with its values, and undone', () => {
    const desk = open(short);
    const before = desk.doc();
    desk.editor.setHouseStyle(styleWith(second));
    const [offer] = desk.store.getState().offers;
    if (offer) run(desk, takeOffer(offer, desk.editor.context));
    expect(note(desk).textContent).toBe('Ana Weir wrote this in Arle.');
    expect(note(desk).attrs['templateVersion']).toBe(2);
    vi.advanceTimersByTime(2000);
    expect(desk.store.getState().offers).toEqual([]);
    desk.editor.run('undo');
    expect(desk.doc().eq(before)).toBe(true);
  });

  it('is not offered again once it was declined, but its next change is', () => {
    const desk = open(short);
    desk.editor.setHouseStyle(styleWith(second));
    const [offer] = desk.store.getState().offers;
    if (offer) run(desk, declineOffer(offer));
    desk.editor.setHouseStyle(styleWith({ ...second }));
    expect(desk.store.getState().offers).toEqual([]);
    desk.editor.setHouseStyle(styleWith({ ...second, version: 3, wording: '{author}, {town}.' }));
    expect(desk.store.getState().offers).toHaveLength(1);
  });

  it('is not offered to a story that is published, nor where no word would change', () => {
    const desk = open(short);
    desk.editor.setHouseStyle(styleWith({ ...short, version: 2, description: 'Reworded.' }));
    expect(desk.store.getState().offers).toEqual([]);
    desk.openStory.changeRecord({ status: 'published' });
    desk.editor.setHouseStyle(styleWith(second));
    expect(desk.store.getState().offers).toEqual([]);
  });
});

describe('a slot', () => {
  const town = (desk: OpenPage): number => {
    let at = -1;
    desk.doc().descendants((node, pos) => {
      if (node.attrs['slotId'] === 'town') at = pos;
      return true;
    });
    return at;
  };

  it('asks what belongs in it when Enter is pressed', () => {
    const desk = open(short);
    expect(desk.view.state.selection.$head.parent.attrs['slotId']).toBe('town');
    press(desk, 'Enter');
    expect(desk.store.getState().layer).toEqual({ kind: 'slot', pos: town(desk) });
    expect(slotFacts(desk.view.state, town(desk), desk.editor.context)).toMatchObject({
      slot: { help: 'Where the writer lives.' },
      law: { blockOver: 9 },
      followed: null,
    });
  });

  it('takes a choice, and a day in its own form', () => {
    const dated = template(`
id: dated
version: 1
kind: editorsNote
name: Dated
wording: "Filed on {day}."
slots:
  day: { label: Day, kind: date, form: "MMMM d, yyyy" }
`);
    const desk = openPage(page());
    desk.editor.insertTemplate(dated);
    const pos = desk.view.state.selection.$head.before();
    writeSlot(pos, 'soon')(desk.view.state, desk.view.dispatch);
    expect(note(desk).textContent).toBe('Filed on soon.');
    writeDay(pos, '2026-03-21', desk.editor.context)(desk.view.state, desk.view.dispatch);
    expect(note(desk).textContent).toBe('Filed on March 21, 2026.');
  });

  it('follows the story again when told', () => {
    const desk = open(short);
    caretAt(desk, 'Ana Weir');
    type(desk, ' OBE');
    const pos = desk.view.state.selection.$head.before();
    expect(note(desk).textContent).toContain('Ana Weir OBE');
    followAgain(pos, desk.editor.context)(desk.view.state, desk.view.dispatch);
    expect(note(desk).textContent).toBe('Ana Weir writes from Arle.');
    desk.openStory.changeRecord({ contributors: [guest('Ben Lock')] });
    expect(note(desk).textContent).toBe('Ben Lock writes from Arle.');
  });
});
