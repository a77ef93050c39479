import type { Problem } from '../result/problem';
import { BINDINGS, isBinding } from './bindings';
import { unknownLetters } from '../house-style/date-pattern';
import type { Template, TemplateSlot } from './template';
import { slotNames, wordingParts } from './wording';
import { fault, type YamlSource } from './yaml-source';

type Place = YamlSource<unknown>['place'];

/**
 * What a template's form cannot say: that its wordings can be taken apart, that every slot they name
 * is described and every slot described is named, and that each slot's settings fit one another.
 */
export function templateProblems({ value, place }: YamlSource<Template>): Problem[] {
  return [
    ...calledProblems(value, place),
    ...wordingProblems(value, place),
    ...Object.entries(value.slots).flatMap(([name, slot]) =>
      slotFaults(slot).map(({ key, reason }) => fault(place('slots', name, key), reason)),
    ),
  ];
}

function calledProblems({ kind, called }: Template, place: Place): Problem[] {
  if (kind === 'deskBlock' && called === undefined)
    return [fault(place('kind'), 'a deskBlock must say with “called” what its kind is called')];
  return kind !== 'deskBlock' && called !== undefined
    ? [fault(place('called'), `only a deskBlock is called otherwise; this makes a ${kind}`)]
    : [];
}

type Wording = readonly [path: readonly string[], text: string | undefined];

function wordingsOf({ wording, wordingForSeveral, languages }: Template): Wording[] {
  return [
    [['wording'], wording],
    [['wordingForSeveral'], wordingForSeveral],
    ...Object.entries(languages).flatMap(([tag, pair]): Wording[] => [
      [['languages', tag, 'wording'], pair.wording],
      [['languages', tag, 'wordingForSeveral'], pair.wordingForSeveral],
    ]),
  ];
}

function wordingProblems(value: Template, place: Place): Problem[] {
  const { slots } = value;
  const problems: Problem[] = [];
  for (const [path, text] of wordingsOf(value)) {
    if (text === undefined) continue;
    const key = path.join('.');
    const parts = wordingParts(text);
    if (!parts.ok) {
      problems.push(
        fault(place(...path), `in “${key}”, near “${parts.error.near}”: ${parts.error.message}`),
      );
      continue;
    }
    for (const name of slotNames(parts.value)) {
      if (!Object.hasOwn(slots, name))
        problems.push(
          fault(
            place(...path),
            `“${key}” names the slot “${name}”, which “slots” does not describe`,
          ),
        );
    }
  }
  if (problems.length > 0) return problems;
  return unnamedSlots(value).map((name) =>
    fault(place('slots', name), `no wording names the slot “${name}”`),
  );
}

/** The slots that no wording names; none while a wording cannot be taken apart. */
export function unnamedSlots(template: Template): readonly string[] {
  const named = new Set<string>();
  for (const [, text] of wordingsOf(template)) {
    const parts = wordingParts(text ?? '');
    if (!parts.ok) return [];
    for (const name of slotNames(parts.value)) named.add(name);
  }
  return Object.keys(template.slots).filter((name) => !named.has(name));
}

interface SlotFault {
  readonly key: keyof TemplateSlot;
  readonly reason: string;
}

type Rule = readonly [holds: boolean, key: keyof TemplateSlot, reason: string];

function slotFaults(slot: TemplateSlot): SlotFault[] {
  return [...kindRules(slot), ...valueRules(slot)]
    .filter(([holds]) => holds)
    .map(([, key, reason]) => ({ key, reason }));
}

function kindRules({ kind, choices, choicesFrom, form }: TemplateSlot): Rule[] {
  const isChoice = kind === 'choice';
  const hasChoices = choices !== undefined || choicesFrom !== undefined;
  return [
    [
      isChoice && !hasChoices,
      'kind',
      'a choice must say with “choices” or “choicesFrom” what there is to choose from',
    ],
    [
      !isChoice && choices !== undefined,
      'choices',
      `only a choice has choices; this slot is of the kind “${kind}”`,
    ],
    [
      !isChoice && choicesFrom !== undefined,
      'choicesFrom',
      `only a choice has choices; this slot is of the kind “${kind}”`,
    ],
    [
      kind !== 'date' && form !== undefined,
      'form',
      `only a date has a form; this slot is of the kind “${kind}”`,
    ],
    ...unknownLetters(form ?? '').map(
      (letters): Rule => [
        true,
        'form',
        `“${letters}” is no part of a date; use yyyy yy MMMM MMM MM M dd d EEEE EEE, and put words between apostrophes`,
      ],
    ),
  ];
}

function valueRules({ from, default: given, choices, warnOver, blockOver }: TemplateSlot): Rule[] {
  const known = Object.keys(BINDINGS).join(', ');
  const length = [...(given ?? '')].length;
  return [
    [
      from !== undefined && !isBinding(from),
      'from',
      `“${from ?? ''}” is nothing that a slot can follow; there are ${known}`,
    ],
    [
      warnOver !== undefined && blockOver !== undefined && warnOver > blockOver,
      'warnOver',
      `“warnOver” (${warnOver ?? 0}) is more than “blockOver” (${blockOver ?? 0}), so it would never warn`,
    ],
    [
      blockOver !== undefined && length > blockOver,
      'default',
      `the default has ${length} characters, more than “blockOver” allows`,
    ],
    [
      given !== undefined && choices !== undefined && !choices.includes(given),
      'default',
      `the default “${given ?? ''}” is none of the choices`,
    ],
  ];
}
