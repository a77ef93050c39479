import type { Platform } from '../../ui/platform';
import { keyName, type KeyLayout, type KeyPress } from './key-press';

/** What a press means to the recorder. */
export type Recording =
  /** Only modifiers are down, or an input method is at work: wait for the key. */
  | { readonly kind: 'waiting' }
  /** Esc: the old keys stay. */
  | { readonly kind: 'keep' }
  /** Backspace or Delete: no keys. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'keys'; readonly accelerator: string }
  /** These keys belong to typing or to the system; `reason` says which. */
  | { readonly kind: 'refused'; readonly reason: string };

const MODIFIER = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Fn',
  'OS',
  'NumLock',
]);
const MOVES = /^(Up|Down|Left|Right|Home|End|PageUp|PageDown)$/u;

/** Turns a press into an Electron accelerator, or says why it cannot be a shortcut. */
export function recordKeys(
  press: KeyPress,
  platform: Platform,
  layout: KeyLayout | null,
): Recording {
  if (
    press.isComposing ||
    press.key === 'Dead' ||
    press.key === 'Process' ||
    MODIFIER.has(press.key)
  )
    return { kind: 'waiting' };
  const bare = !press.ctrlKey && !press.altKey && !press.metaKey && !press.shiftKey;
  if (bare && press.code === 'Escape') return { kind: 'keep' };
  if (bare && (press.code === 'Backspace' || press.code === 'Delete')) return { kind: 'clear' };
  const key = keyName(press, layout);
  if (key === null) return { kind: 'refused', reason: 'This key cannot be part of a shortcut.' };
  const reason = refusal(press, key, platform);
  return reason === null
    ? { kind: 'keys', accelerator: [...modifiers(press, platform), key].join('+') }
    : { kind: 'refused', reason };
}

function refusal(
  { ctrlKey, altKey, metaKey, altGraph }: KeyPress,
  key: string,
  platform: Platform,
): string | null {
  const types = key.length === 1 || key === 'Space' || key === 'Plus' || key.startsWith('num');
  if (/^F\d+$/u.test(key)) return metaKey && platform === 'other' ? SYSTEM : null;
  if (platform === 'mac') {
    if (metaKey || ctrlKey) return null;
    if (!altKey) return 'Add ⌘, ⌃ or ⌥: the key alone belongs to typing.';
    return types && key !== 'Space' ? '⌥ with this key types a character. Add ⌘ or ⌃.' : null;
  }
  if (metaKey) return SYSTEM;
  if (altGraph || (ctrlKey && altKey && types))
    return 'AltGr types characters with this key on many keyboards. Use Ctrl or Ctrl+Shift.';
  if (ctrlKey) return null;
  if (!altKey) return 'Add Ctrl: the key alone belongs to typing.';
  return MOVES.test(key) ? null : 'Alt with this key opens a menu. Use Ctrl or Ctrl+Shift.';
}

const SYSTEM = 'The system keeps this key for itself. Use Ctrl or Ctrl+Shift.';

function modifiers({ ctrlKey, altKey, shiftKey, metaKey }: KeyPress, platform: Platform): string[] {
  return [
    ...(platform === 'mac' && metaKey ? ['Cmd'] : []),
    ...(ctrlKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
  ];
}
