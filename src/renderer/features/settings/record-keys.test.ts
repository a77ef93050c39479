import { describe, expect, it } from 'vitest';
import { keyName, type KeyPress } from './key-press';
import { recordKeys } from './record-keys';

function press(held: string, key: string, code: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code,
    ctrlKey: held.includes('c'),
    altKey: held.includes('a'),
    shiftKey: held.includes('s'),
    metaKey: held.includes('m'),
    altGraph: false,
    isComposing: false,
    ...more,
  };
}

const german = new Map([
  ['KeyY', 'z'],
  ['KeyZ', 'y'],
  ['Minus', 'ß'],
  ['Slash', '-'],
  ['BracketRight', '+'],
  ['Period', '.'],
]);
const russian = new Map([
  ['KeyC', 'с'],
  ['Comma', 'б'],
]);

describe('keys on a Mac', () => {
  it.each([
    ['⌘K', press('m', 'k', 'KeyK'), 'Cmd+K'],
    ['⇧⌘E', press('ms', 'e', 'KeyE'), 'Cmd+Shift+E'],
    ['⌥⌘2, which types ™', press('ma', '™', 'Digit2'), 'Cmd+Alt+2'],
    ['⇧⌘. which types >', press('ms', '>', 'Period'), 'Cmd+Shift+.'],
    ['⌃⌘Space', press('mc', ' ', 'Space'), 'Cmd+Ctrl+Space'],
    ['⌥↑', press('a', 'ArrowUp', 'ArrowUp'), 'Alt+Up'],
    ['⌥Space', press('a', ' ', 'Space'), 'Alt+Space'],
    ['F6', press('', 'F6', 'F6'), 'F6'],
    ['⇧⌘↩', press('ms', 'Enter', 'Enter'), 'Cmd+Shift+Enter'],
  ])('takes %s', (_name, pressed, accelerator) => {
    expect(recordKeys(pressed, 'mac', null)).toEqual({ kind: 'keys', accelerator });
  });

  it.each([
    ['a letter alone', press('', 'k', 'KeyK')],
    ['Shift and a letter', press('s', 'K', 'KeyK')],
    ['⌥C, which types ç', press('a', 'ç', 'KeyC')],
    ['Tab alone', press('', 'Tab', 'Tab')],
  ])('refuses %s, with a reason', (_name, pressed) => {
    expect(recordKeys(pressed, 'mac', null).kind).toBe('refused');
  });
});

describe('keys on Windows and Linux', () => {
  it.each([
    ['Ctrl+Shift+2, which types @', press('cs', '@', 'Digit2'), 'Ctrl+Shift+2'],
    ['Ctrl+F9', press('c', 'F9', 'F9'), 'Ctrl+F9'],
    ['Alt+Down', press('a', 'ArrowDown', 'ArrowDown'), 'Alt+Down'],
    ['Ctrl+Alt+Down, which types nothing', press('ca', 'ArrowDown', 'ArrowDown'), 'Ctrl+Alt+Down'],
    ['Ctrl+7 on the number pad', press('c', '7', 'Numpad7'), 'Ctrl+num7'],
  ])('takes %s', (_name, pressed, accelerator) => {
    expect(recordKeys(pressed, 'other', null)).toEqual({ kind: 'keys', accelerator });
  });

  it.each([
    ['Ctrl+Alt+E, which is AltGr+E', press('ca', '€', 'KeyE'), /AltGr/u],
    ['AltGr+Q', press('', '@', 'KeyQ', { altGraph: true }), /AltGr/u],
    ['Alt+F, which opens a menu', press('a', 'f', 'KeyF'), /menu/u],
    ['the Windows key', press('m', 'k', 'KeyK'), /system/u],
    ['a letter alone', press('', 'k', 'KeyK'), /typing/u],
  ])('refuses %s', (_name, pressed, reason) => {
    const recorded = recordKeys(pressed, 'other', null);
    expect(recorded.kind === 'refused' ? recorded.reason : '').toMatch(reason);
  });
});

describe('the recorder', () => {
  it.each([
    ['a modifier alone', press('c', 'Control', 'ControlLeft')],
    ['a dead key', press('c', 'Dead', 'Quote')],
    ['an input method', press('c', 'k', 'KeyK', { isComposing: true })],
  ])('waits on %s', (_name, pressed) => {
    expect(recordKeys(pressed, 'other', null)).toEqual({ kind: 'waiting' });
  });

  it('keeps on Esc and clears on Backspace or Delete', () => {
    const kinds = ['Escape', 'Backspace', 'Delete'].map(
      (key) => recordKeys(press('', key, key), 'mac', null).kind,
    );
    expect(kinds).toEqual(['keep', 'clear', 'clear']);
  });

  it('records Backspace with a modifier as keys', () => {
    expect(recordKeys(press('c', 'Backspace', 'Backspace'), 'other', null)).toEqual({
      kind: 'keys',
      accelerator: 'Ctrl+Backspace',
    });
  });
});

describe('keyName', () => {
  it.each([
    ['Z where a German keyboard has it', press('c', 'z', 'KeyY'), german, 'Z'],
    ['- where a German keyboard has it, with Shift', press('cs', '_', 'Slash'), german, '-'],
    ['+ on a German keyboard', press('c', '+', 'BracketRight'), german, 'Plus'],
    ['С by its place on a Russian keyboard', press('c', 'с', 'KeyC'), russian, 'C'],
    [', by its place on a Russian keyboard', press('c', 'б', 'Comma'), russian, ','],
  ])('finds %s', (_name, pressed, layout, name) => {
    expect(keyName(pressed, layout)).toBe(name);
  });

  it('names no key that accelerators lack', () => {
    expect(keyName(press('c', 'MediaPlayPause', 'MediaPlayPause'), null)).toBeNull();
    expect(keyName(press('c', 'ß', 'Minus'), german)).toBeNull();
  });
});
