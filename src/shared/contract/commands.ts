/** Where a command stands in the menu bar. */
export type MenuName = 'file' | 'edit' | 'insert' | 'format' | 'view' | 'help' | 'app';

/** One thing the desk can do: in the menu, in the palette and, if it has keys, by shortcut. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly menu: MenuName;
  /** Electron accelerator; null where none is set. Mod is ⌘ on macOS and Ctrl elsewhere. */
  readonly mac: string | null;
  readonly other: string | null;
  /** Needs an open story; greyed out without one. */
  readonly story: boolean;
  /** The editor itself handles the keys (typing path); the menu shows them but does not take them. */
  readonly editorKeys?: true;
}

type Row = readonly [
  id: string,
  label: string,
  keys: string | readonly [mac: string, other: string] | null,
  flags?: string,
];

/** Flags: s needs a story, k keys belong to the editor. */
function rows<const R extends readonly Row[]>(
  menu: MenuName,
  list: R,
): { [I in keyof R]: Command & { readonly id: R[I][0] } } {
  return list.map(([id, label, keys, flags = '']) => {
    const [mac, other] = typeof keys === 'string' ? [keys, keys] : (keys ?? [null, null]);
    return {
      id,
      label,
      menu,
      story: flags.includes('s'),
      mac: mac?.replace('Mod', 'Cmd') ?? null,
      other: other?.replace('Mod', 'Ctrl') ?? null,
      ...(flags.includes('k') ? { editorKeys: true as const } : {}),
    };
  }) as { [I in keyof R]: Command & { readonly id: R[I][0] } };
}

/** Every command of the desk; menus, palette and the shortcut settings are drawn from this table. */
export const COMMANDS = [
  ...rows('file', [
    ['new-story', 'New story…', 'Mod+N'],
    ['open-file', 'Take in a file…', 'Mod+O'],
    ['take-in-folder', 'Take in a folder…', null],
    ['clear-recent', 'Clear recent stories', null],
    ['take-in-clipboard', 'Take in the clipboard…', null],
    ['import-report', 'Import report…', null, 's'],
    ['show-original', 'Show the original…', null, 's'],
    ['keep-version', 'Save a version', 'Mod+S', 's'],
    ['export', 'Export page…', 'Mod+Shift+E', 's'],
    ['export-fragment', 'Export fragment…', null, 's'],
    ['copy-html', 'Copy as HTML', 'Mod+Shift+C', 's'],
    ['send-bundle', 'Send as a bundle…', null, 's'],
    ['print', 'Print…', 'Mod+P', 's'],
    ['spike-story', 'Spike story', null, 's'],
    ['restore-story', 'Restore story', null, 's'],
    ['restore-backup', 'Restore a backup…', null],
    ['close', 'Close window', 'Mod+W'],
  ]),
  ...rows('edit', [
    ['undo', 'Undo', 'Mod+Z', 'sk'],
    ['redo', 'Redo', ['Shift+Mod+Z', 'Mod+Y'], 'sk'],
    ['paste-plain', 'Paste as plain text', 'Mod+Shift+V', 'sk'],
    ['find', 'Find…', 'Mod+F', 's'],
    ['replace', 'Find and replace…', ['Alt+Mod+F', 'Mod+H'], 's'],
    ['search-library', 'Search the library', 'Mod+Shift+F'],
    ['smart-typography', 'Set quotes and dashes in the house’s form', null, 's'],
    ['move-block-up', 'Move block up', 'Alt+Up', 'sk'],
    ['move-block-down', 'Move block down', 'Alt+Down', 'sk'],
    ['next-style-match', 'Next style match', 'Mod+;', 's'],
    ['previous-style-match', 'Previous style match', 'Mod+Shift+;', 's'],
    ['apply-fix', 'Apply the fix', null, 's'],
    ['ignore-once', 'Ignore this match once', null, 's'],
    ['ignore-in-story', 'Ignore this match in the story', null, 's'],
    ['fix-all-safe', 'Fix all that is safe', null, 's'],
    ['next-change', 'Next suggestion or comment', 'Mod+]', 's'],
    ['previous-change', 'Previous suggestion or comment', 'Mod+[', 's'],
    ['accept-change', 'Accept the suggestion', null, 's'],
    ['reject-change', 'Reject the suggestion', null, 's'],
    ['resolve-comment', 'Resolve the comment', null, 's'],
    ['accept-all-changes', 'Accept all suggestions…', null, 's'],
    ['reject-all-changes', 'Reject all suggestions…', null, 's'],
    ['settings', 'Settings…', 'Mod+,'],
  ]),
  ...rows('insert', [
    ['insert-menu', 'Insert…', null, 's'],
    ['insert-photo', 'Photo…', 'Mod+Shift+P', 's'],
    ['insert-editors-note', 'Editor’s note', null, 's'],
    ['insert-author-bio', 'Author bio', null, 's'],
    ['insert-contributor-call', 'Contributor call', null, 's'],
    ['insert-correction', 'Correction', null, 's'],
    ['insert-clarification', 'Clarification', null, 's'],
    ['insert-update', 'Update', null, 's'],
    ['insert-audio', 'Audio to come', null, 's'],
    ['insert-section-break', 'Section break', null, 's'],
    ['insert-link-card', 'Link card', null, 's'],
    ['special-characters', 'Special character…', null, 's'],
    ['non-breaking-space', 'Non-breaking space', ['Alt+Space', 'Ctrl+Shift+Space'], 'sk'],
  ]),
  ...rows('format', [
    ['strong', 'Bold', 'Mod+B', 'sk'],
    ['emphasis', 'Italic', 'Mod+I', 'sk'],
    ['link', 'Link…', ['Shift+Mod+K', 'Ctrl+Shift+K'], 's'],
    ['strikethrough', 'Strikethrough', null, 's'],
    ['superscript', 'Superscript', null, 's'],
    ['subscript', 'Subscript', null, 's'],
    ['language-span', 'Language of the selection…', null, 's'],
    ['paragraph', 'Paragraph', ['Alt+Mod+0', 'Ctrl+Shift+0'], 'sk'],
    ['crosshead', 'Crosshead', ['Alt+Mod+2', 'Ctrl+Shift+2'], 'sk'],
    ['pull-quote', 'Pull quote', 'Mod+Shift+.', 'sk'],
    ['block-quote', 'Block quote', null, 's'],
    ['bullet-list', 'Bulleted list', null, 's'],
    ['ordered-list', 'Numbered list', null, 's'],
    ['clear-formatting', 'Clear formatting', null, 's'],
    ['edit-slot', 'What belongs in this slot…', null, 's'],
    ['template-menu', 'Template of this block…', 'Alt+Enter', 'sk'],
    ['unlock-words', 'Unlock the template’s words', null, 's'],
    ['lock-words', 'Lock the template’s words again', null, 's'],
    ['detach-template', 'Make the block plain text', null, 's'],
    ['review-templates', 'Review changed templates…', null, 's'],
  ]),
  ...rows('view', [
    ['commands', 'Find or run a command…', 'Mod+K'],
    ['toggle-library', 'Library', 'Mod+Shift+L'],
    ['library-window', 'Library window', 'Mod+Shift+A'],
    ['toggle-inspector', 'Inspector', 'Mod+Shift+I'],
    ['contributors', 'Contributors', null],
    ['photos', 'Photos', null],
    ['corrections-log', 'Corrections log…', null],
    ['show-house-style', 'House style', 'Mod+1', 's'],
    ['show-review', 'Review', 'Mod+2', 's'],
    ['show-publish', 'Publish', 'Mod+3', 's'],
    ['show-history', 'History', 'Mod+4', 's'],
    ['show-furniture', 'Furniture', 'Mod+5', 's'],
    ['preview', 'Preview of the page', null, 's'],
    ['house-style', 'House style…', null],
    ['focus-mode', 'Focus mode', 'Mod+Shift+Enter', 's'],
    ['next-region', 'Next region', 'F6'],
    ['previous-region', 'Previous region', 'Shift+F6'],
    ['theme-light', 'Light theme', null],
    ['theme-dark', 'Dark theme', null],
    ['theme-system', 'Follow the system’s theme', null],
    ['zoom-in', 'Zoom in', 'Mod+Plus'],
    ['zoom-out', 'Zoom out', 'Mod+-'],
    ['zoom-reset', 'Actual size', 'Mod+0'],
  ]),
  ...rows('help', [['keyboard-shortcuts', 'Keyboard shortcuts', null]]),
  ...rows('app', [['quit', 'Quit Standfirst', 'Mod+Q']]),
] as const;

export type CommandId = (typeof COMMANDS)[number]['id'];

/** All ids, for parsers. */
export const COMMAND_IDS = COMMANDS.map(({ id }) => id) as readonly CommandId[];

/** Keys of a command on a platform, as changed by the user: null is "none", undefined "as shipped". */
export function keysOf(
  command: Command,
  platform: 'mac' | 'other',
  changed: Readonly<Record<string, string | null>> = {},
): string | null {
  const own = changed[command.id];
  return own === undefined ? command[platform] : own;
}
