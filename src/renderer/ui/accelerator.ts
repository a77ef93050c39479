import type { Platform } from './platform';

/** An accelerator as Electron writes it, taken apart: `Ctrl+Shift+K`. */
interface Chord {
  readonly modifiers: readonly string[];
  readonly key: string;
}

/** macOS writes modifiers in this order, without a sign between them. */
const MAC_MODIFIERS: readonly (readonly [name: string, sign: string])[] = [
  ['Ctrl', '⌃'],
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Cmd', '⌘'],
];
const OTHER_MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Cmd'];

const MAC_KEYS: Readonly<Record<string, string>> = {
  Enter: '↩',
  Return: '↩',
  Backspace: '⌫',
  Delete: '⌦',
  Tab: '⇥',
  Esc: 'Esc',
  Escape: 'Esc',
  Space: 'Space',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};
const OTHER_KEYS: Readonly<Record<string, string>> = {
  Return: 'Enter',
  Escape: 'Esc',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
};
const ARIA_KEYS: Readonly<Record<string, string>> = {
  Esc: 'Escape',
  Return: 'Enter',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Plus: 'Plus',
};
const ARIA_MODIFIERS: Readonly<Record<string, string>> = { Ctrl: 'Control', Cmd: 'Meta' };

/** The accelerator as the platform prints it: `⇧⌘K` on macOS, `Ctrl+Shift+K` elsewhere. `Mod` is either's own. */
export function printAccelerator(accelerator: string, platform: Platform): string {
  const { modifiers, key } = readChord(accelerator, platform);
  if (platform === 'other') {
    return [
      ...OTHER_MODIFIERS.filter((name) => modifiers.includes(name)),
      OTHER_KEYS[key] ?? key,
    ].join('+');
  }
  const signs = MAC_MODIFIERS.flatMap(([name, sign]) => (modifiers.includes(name) ? [sign] : []));
  return `${signs.join('')}${MAC_KEYS[key] ?? key}`;
}

/** The accelerator in the words of `aria-keyshortcuts`. */
export function ariaAccelerator(accelerator: string, platform: Platform): string {
  const { modifiers, key } = readChord(accelerator, platform);
  return [...modifiers.map((name) => ARIA_MODIFIERS[name] ?? name), ARIA_KEYS[key] ?? key].join(
    '+',
  );
}

/** Signs that Shift changes, by the place of their key. */
const PLACES: Readonly<Record<string, string>> = {
  ';': 'Semicolon',
  '.': 'Period',
  ',': 'Comma',
  '-': 'Minus',
};

/** What of a key press an accelerator looks at. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Whether a press is this accelerator. Letters go by the sign that the layout gives; by the key's place only
 * where the layout has no Latin letters. Figures go by their place where Shift changes the sign.
 */
export function isPressOf(press: KeyPress, accelerator: string, platform: Platform): boolean {
  const { modifiers, key } = readChord(accelerator, platform);
  const held = [
    ['Ctrl', press.ctrlKey],
    ['Alt', press.altKey],
    ['Shift', press.shiftKey],
    ['Cmd', press.metaKey],
  ] as const;
  if (held.some(([name, down]) => modifiers.includes(name) !== down)) return false;
  const sign = ARIA_KEYS[key] ?? key;
  if (press.key.toLowerCase() === sign.toLowerCase() || (sign === 'Plus' && press.key === '+'))
    return true;
  if (sign === 'Space') return press.code === 'Space';
  const place = held.some(([name, down]) => name === 'Shift' && down) ? PLACES[sign] : undefined;
  if (place !== undefined) return press.code === place && !/^\p{L}$/u.test(press.key);
  if (/^\d$/u.test(sign)) return press.code === `Digit${sign}` && !/^\d$/u.test(press.key);
  return (
    /^[a-z]$/iu.test(sign) &&
    press.code === `Key${sign.toUpperCase()}` &&
    !/^[a-z]$/iu.test(press.key)
  );
}

function readChord(accelerator: string, platform: Platform): Chord {
  const parts = accelerator
    .split('+')
    .map((part) =>
      part === 'Mod' || part === 'CmdOrCtrl' ? (platform === 'mac' ? 'Cmd' : 'Ctrl') : part,
    );
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}
