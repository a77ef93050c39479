import type { Command } from '@tiptap/pm/state';
import { COMMANDS, type CommandId } from '@shared/contract/commands';
import type { Template } from '@shared/templates/template';
import type { PageCommandId, PageCommands } from '../commands/page-commands';
import type { PageContext } from '../page/page-context';
import { bodyTemplates } from './body-house-blocks';
import { insertHouseBlock, insertTemplate, templatesOf, type BlockKind } from './house-blocks';
import { insertAttribution } from './insert-parts';
import { insertPendingPhoto } from '../photos/insert-photos';

/** Something that can be put on the page. */
export interface InsertItem {
  readonly id: string;
  readonly label: string;
  readonly group: 'Copy' | 'Pictures and sound' | 'House blocks' | 'Characters';
  /** The command whose keys are shown. */
  readonly command: CommandId | null;
  readonly run: Command;
}

const BLOCKS: readonly (readonly [kind: BlockKind, command: PageCommandId])[] = [
  ['editorsNote', 'insert-editors-note'],
  ['authorBio', 'insert-author-bio'],
  ['contributorCall', 'insert-contributor-call'],
  ['correction', 'insert-correction'],
];

/** All that can be inserted, in the menu's order; `only` keeps the house blocks of one kind. */
export function insertItems(
  commands: PageCommands,
  context: PageContext,
  only: string | null,
): InsertItem[] {
  const blocks = BLOCKS.filter(([kind]) => only === null || kind === only).flatMap(([kind, id]) =>
    houseBlocks(kind, id, context),
  );
  if (only !== null) return blocks;
  const inBody = bodyTemplates(context).map((template) => templateItem(template, context));
  const of = (group: InsertItem['group'], ...ids: readonly PageCommandId[]): InsertItem[] =>
    ids.map((id) => ({ id, label: labelOfCommand(id), group, command: id, run: commands[id] }));
  return [
    {
      id: 'attribution',
      label: 'Who is quoted',
      group: 'Copy',
      command: null,
      run: insertAttribution,
    },
    ...of(
      'Copy',
      'crosshead',
      'pull-quote',
      'block-quote',
      'bullet-list',
      'ordered-list',
      'insert-section-break',
      'insert-link-card',
    ),
    ...of('Pictures and sound', 'insert-photo'),
    {
      id: 'photo-to-come',
      label: 'Photo to come',
      group: 'Pictures and sound',
      command: null,
      run: insertPendingPhoto(context),
    },
    ...of('Pictures and sound', 'insert-audio'),
    ...blocks,
    ...of('House blocks', 'insert-clarification', 'insert-update'),
    ...inBody,
    ...of('Characters', 'special-characters'),
  ];
}

function houseBlocks(kind: BlockKind, id: PageCommandId, context: PageContext): InsertItem[] {
  const templates = templatesOf(context, kind);
  if (templates.length < 2)
    return [
      {
        id,
        label: labelOfCommand(id),
        group: 'House blocks',
        command: id,
        run: insertHouseBlock(kind, context),
      },
    ];
  return templates.map((template) => templateItem(template, context));
}

function templateItem(template: Template, context: PageContext): InsertItem {
  return {
    id: `template:${template.id}`,
    label: template.name,
    group: 'House blocks',
    command: null,
    run: insertTemplate(template, context),
  };
}

function labelOfCommand(id: CommandId): string {
  return COMMANDS.find((command) => command.id === id)?.label ?? id;
}

/** The items whose label has words that begin like each of those typed. */
export function filterItems(items: readonly InsertItem[], typed: string): InsertItem[] {
  const sought = typed
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return items.filter(({ label, group }) => {
    const words = `${label} ${group}`.toLowerCase().split(/[\s’'-]+/u);
    return sought.every((each) => words.some((word) => word.startsWith(each)));
  });
}
