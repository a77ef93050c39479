import type { LineKind } from '@shared/import/line-kind';
import type { RecognisedLine } from '@shared/import/recognition';
import { describe, expect, it } from 'vitest';
import {
  inList,
  openedOn,
  previewReducer,
  settled,
  type PreviewAction,
  type PreviewState,
} from './preview-state';

const line = (number: number, kind: LineKind, notSure = false): RecognisedLine => ({
  number,
  source: { first: number, last: number },
  text: `Line ${number}`,
  inline: null,
  kind,
  confidence: 1,
  secondGuess: null,
  notSure,
  sameAs: null,
  credit: null,
  list: null,
  marks: [],
  picture: null,
  reason: '',
  byHand: false,
});
const lines = [
  line(1, 'headline'),
  line(2, 'byline'),
  line(3, 'repeat'),
  line(4, 'body', true),
  line(5, 'body'),
  line(6, 'body', true),
  line(7, 'rubbish'),
];

const after = (start: PreviewState, ...actions: PreviewAction[]): PreviewState =>
  actions.reduce((state, action) => previewReducer(state, action, lines), start);
const at = (current: number, list: 'lines' | 'tray' = 'lines'): PreviewState => ({
  current,
  list,
  menuOpen: false,
});

describe('the preview', () => {
  it('opens on the first line that is not sure', () => {
    expect(openedOn(lines)).toEqual(at(4));
  });

  it('opens on the first line where all is sure, and on none without text', () => {
    expect([openedOn(lines.slice(0, 3)).current, openedOn([]).current]).toEqual([1, null]);
  });

  it.each([
    ['up', 3],
    ['down', 5],
    ['first', 1],
    ['last', 7],
    ['page-down', 7],
    ['page-up', 1],
  ] as const)('moves %s from line 4 to line %i', (by, to) => {
    expect(after(at(4), { type: 'move', by })).toEqual(at(to));
  });

  it('stays within the tray while the keys are there', () => {
    expect(after(at(3, 'tray'), { type: 'move', by: 'down' })).toEqual(at(7, 'tray'));
  });

  it('goes round the lines that are not sure', () => {
    expect(after(at(4), { type: 'next-not-sure' })).toEqual(at(6));
    expect(after(at(6), { type: 'next-not-sure' })).toEqual(at(4));
  });

  it("goes to the tray's first line, and back without losing the place", () => {
    expect(after(at(5), { type: 'to-tray' })).toEqual(at(3, 'tray'));
    expect(after(at(7, 'tray'), { type: 'to-lines' })).toEqual(at(7));
  });

  it('stays where it is when nothing was left out', () => {
    const sure = lines.filter(({ kind }) => kind === 'body');
    expect(previewReducer(at(5), { type: 'to-tray' }, sure)).toEqual(at(5));
  });

  it('closes the menu when it moves on', () => {
    const open = after(at(1), { type: 'open-menu', line: 4, list: 'lines' });
    expect([open.menuOpen, after(open, { type: 'move', by: 'down' }).menuOpen]).toEqual([
      true,
      false,
    ]);
  });

  it('lists in the tray what is left out', () => {
    expect(inList('tray', lines).map(({ number }) => number)).toEqual([3, 7]);
  });

  it('gives the place of a line that left the tray to the next, and in the end to the lines', () => {
    const without = (...taken: number[]) => lines.filter(({ number }) => !taken.includes(number));
    const taken = lines.map((each) => (each.number === 3 ? line(3, 'body') : each));
    expect(settled(at(3, 'tray'), taken)).toEqual(at(7, 'tray'));
    const all = taken.map((each) => (each.number === 7 ? line(7, 'body') : each));
    expect(settled(at(7, 'tray'), all)).toEqual(at(7, 'lines'));
    expect(settled(at(5), without(5))).toEqual(openedOn(lines));
  });
});
