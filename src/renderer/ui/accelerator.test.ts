import { describe, expect, it } from 'vitest';
import { ariaAccelerator, isPressOf, printAccelerator } from './accelerator';

describe('printing keys', () => {
  it.each([
    ['Cmd+Shift+F', 'mac', '⇧⌘F'],
    ['Alt+Cmd+2', 'mac', '⌥⌘2'],
    ['Cmd+Plus', 'mac', '⌘+'],
    ['Mod+Enter', 'mac', '⌘↩'],
    ['Shift+F6', 'mac', '⇧F6'],
    ['Ctrl+Shift+F', 'other', 'Ctrl+Shift+F'],
    ['Mod+Enter', 'other', 'Ctrl+Enter'],
    ['Alt+Up', 'other', 'Alt+↑'],
    ['Ctrl+Plus', 'other', 'Ctrl++'],
    ['Ctrl+-', 'other', 'Ctrl+-'],
  ] as const)('writes %s on %s as %s', (accelerator, platform, printed) => {
    expect(printAccelerator(accelerator, platform)).toBe(printed);
  });

  it('names keys for those who listen as ARIA does', () => {
    expect(ariaAccelerator('Mod+Shift+E', 'mac')).toBe('Meta+Shift+E');
    expect(ariaAccelerator('Mod+Up', 'other')).toBe('Control+ArrowUp');
  });
});

describe('knowing a press', () => {
  const press = (
    key: string,
    code: string,
    held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {},
  ) => ({
    key,
    code,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    ...held,
  });

  it('takes a letter with its modifiers and no others', () => {
    expect(isPressOf(press('k', 'KeyK', { ctrlKey: true }), 'Mod+K', 'other')).toBe(true);
    expect(isPressOf(press('k', 'KeyK', { metaKey: true }), 'Mod+K', 'other')).toBe(false);
    expect(isPressOf(press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), 'Mod+K', 'other')).toBe(
      false,
    );
  });

  it('takes a figure whose sign a modifier has changed', () => {
    expect(
      isPressOf(press('@', 'Digit2', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+2', 'other'),
    ).toBe(true);
  });

  it('takes a sign that Shift has changed by the place of its key, unless a letter lies there', () => {
    const held = { ctrlKey: true, shiftKey: true };
    expect(isPressOf(press(':', 'Semicolon', held), 'Mod+Shift+;', 'other')).toBe(true);
    expect(isPressOf(press('Ö', 'Semicolon', held), 'Mod+Shift+;', 'other')).toBe(false);
    expect(isPressOf(press(':', 'Semicolon', held), 'Mod+;', 'other')).toBe(false);
  });

  it('goes by the letter, not by the place, on another Latin layout', () => {
    expect(isPressOf(press('t', 'KeyK', { ctrlKey: true }), 'Mod+K', 'other')).toBe(false);
    expect(isPressOf(press('k', 'KeyV', { ctrlKey: true }), 'Mod+K', 'other')).toBe(true);
  });

  it('goes by the place where the layout has no Latin letters', () => {
    expect(isPressOf(press('л', 'KeyK', { ctrlKey: true }), 'Mod+K', 'other')).toBe(true);
  });

  it('takes Return under either name', () => {
    expect(isPressOf(press('Enter', 'NumpadEnter', { metaKey: true }), 'Mod+Return', 'mac')).toBe(
      true,
    );
  });
});
