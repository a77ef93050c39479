import type { Node } from '@tiptap/pm/model';
import type { Problem } from '../../result/problem';
import { safeUrl } from '../safe-url';
import { countCharacters, when, type Check, type CheckContext } from '../check';
import type { SlotLaw } from './slot';

/**
 * A slot that must be filled and is not would be published as a hole in a sentence; one that follows
 * a value nobody can find out would be published as whatever it last held.
 */
export const checkSlot: Check = (node, context) => [
  ...checkFilled(node, context),
  ...checkLaw(node, context.slotLaw(node), context),
];

function checkFilled(node: Node, context: CheckContext): Problem[] {
  const label = labelOf(node);
  const binding: unknown = node.attrs['binding'];
  const follows = typeof binding === 'string' && node.attrs['overridden'] !== true;
  const isUnknown = follows && !context.canFollow(binding);
  const isEmpty = node.textContent.trim() === '';
  const missing = follows
    ? `“${label}” is missing from the ${context.called}: the story has no “${binding}”. Fill in either.`
    : `“${label}” is missing from the ${context.called}. Fill it in.`;
  return [
    ...when(
      isUnknown,
      'error',
      'slot-unresolved',
      `“${label}” in the ${context.called} follows “${String(binding)}”, which this program cannot find out. Type the words yourself, or choose another wording.`,
      context,
    ),
    ...when(
      !isUnknown && isEmpty && node.attrs['required'] === true,
      'error',
      'slot-empty',
      missing,
      context,
    ),
  ];
}

function checkLaw(node: Node, law: SlotLaw | null, context: CheckContext): Problem[] {
  const text = node.textContent.trim();
  if (law === null || text === '') return [];
  return [...checkLength(node, law, context), ...checkKind(node, text, law, context)];
}

function checkLength(
  node: Node,
  { warnOver, blockOver }: SlotLaw,
  context: CheckContext,
): Problem[] {
  const length = countCharacters(node.textContent);
  const over = (limit: number | undefined): boolean => limit !== undefined && length > limit;
  const words = (limit = 0): string =>
    `“${labelOf(node)}” in the ${context.called} has ${length} characters, ${length - limit} more than the template allows. Cut it.`;
  if (over(blockOver)) return when(true, 'error', 'slot-too-long', words(blockOver), context);
  return when(over(warnOver), 'warning', 'slot-long', words(warnOver), context);
}

function checkKind(node: Node, text: string, law: SlotLaw, context: CheckContext): Problem[] {
  const label = labelOf(node);
  const { kind, choices, form } = law;
  return [
    ...when(
      choices !== null && !choices.includes(text),
      'error',
      'slot-choice',
      `“${text}” is none of the choices for “${label}” in the ${context.called}. Choose one.`,
      context,
    ),
    ...when(
      form !== null && context.readDay(text, form) === null,
      'warning',
      'slot-date',
      `“${text}” is no date in the house’s form for “${label}” in the ${context.called}. Pick the day, or type it as in the other dates.`,
      context,
    ),
    ...when(
      kind === 'number' && !/^[−-]?\p{Nd}[\p{Nd}\p{Zs},.’']*$/u.test(text),
      'warning',
      'slot-number',
      `“${text}” is no number for “${label}” in the ${context.called}. Type figures.`,
      context,
    ),
    ...when(
      kind === 'link' && !isAddress(node, text),
      'warning',
      'slot-link',
      `“${text}” is no address for “${label}” in the ${context.called}. Type one as https://… or name@….`,
      context,
    ),
  ];
}

function isAddress(node: Node, text: string): boolean {
  const linked = node.children.some(({ marks }) => marks.some(({ type }) => type.name === 'link'));
  return (
    linked || safeUrl('link', /^[^\s@/]+@[^\s@/]+$/u.test(text) ? `mailto:${text}` : text) !== null
  );
}

function labelOf(node: Node): string {
  return String(node.attrs['label']) || String(node.attrs['slotId']);
}
