/** What the recorder reads of a keydown. `layout` maps codes to unshifted characters where the system tells. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly altGraph: boolean;
  readonly isComposing: boolean;
}

/** Unshifted characters by `KeyboardEvent.code`, as the Keyboard Map API gives them. */
export type KeyLayout = ReadonlyMap<string, string>;

/** Copies a keyboard event's part that matters, so that the recorder's rules need no DOM. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey, isComposing } = event;
  return {
    key,
    code,
    ctrlKey,
    altKey,
    shiftKey,
    metaKey,
    isComposing,
    altGraph: event.getModifierState('AltGraph'),
  };
}

const NAMED: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Enter',
  NumpadEnter: 'Enter',
  Space: 'Space',
  Tab: 'Tab',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Escape: 'Escape',
  NumpadAdd: 'numadd',
  NumpadSubtract: 'numsub',
  NumpadMultiply: 'nummult',
  NumpadDivide: 'numdiv',
  NumpadDecimal: 'numdec',
};

/** The United States layout, for keys whose own character no accelerator can name. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
};

/**
 * The key of a press as an Electron accelerator names it ("P", "2", "Up", "Plus"), whatever Shift or
 * Option made of its character; null for a modifier alone and for keys that accelerators cannot name
 * (a German ß). Letters and signs follow the layout; on a layout without Latin letters they follow
 * the United States layout, as systems do for shortcuts.
 */
export function keyName({ key, code }: KeyPress, layout: KeyLayout | null): string | null {
  if (/^F([1-9]|1\d|2[0-4])$/u.test(code)) return code;
  const named = NAMED[code];
  if (named !== undefined) return named;
  const digit = /^Digit(\d)$/u.exec(code)?.[1];
  if (digit !== undefined) return digit;
  const pad = /^Numpad(\d)$/u.exec(code)?.[1];
  if (pad !== undefined) return `num${pad}`;
  const own = layout?.get(code) ?? (/^[a-z]$/iu.test(key) ? key : null);
  if (own !== null && NAMEABLE.test(own)) return own === '+' ? 'Plus' : own.toUpperCase();
  return layout !== null && isLatin(layout)
    ? null
    : (/^Key([A-Z])$/u.exec(code)?.[1] ?? PUNCTUATION[code] ?? null);
}

const NAMEABLE = /^[a-z,./;'[\]\\\-=`+]$/iu;

function isLatin(layout: KeyLayout): boolean {
  return [...layout.values()].some((character) => /^[a-z]$/iu.test(character));
}
