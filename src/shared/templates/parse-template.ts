import { z } from 'zod';
import type { Problem } from '../result/problem';
import { err, type Result } from '../result/result';
import { BINDINGS, isBinding } from './bindings';
import { storyTemplate, template, type StoryTemplate, type Template } from './template';
import { slotNames, wordingParts, type WordingPart } from './wording';
import { fault, readYaml, type YamlSource } from './yaml-source';

const anyTemplate = z.discriminatedUnion('kind', [storyTemplate, template]);

type Place = YamlSource<unknown>['place'];

/**
 * Reads one template, of a block or of a whole story, from YAML or JSON text. Besides the form it
 * checks that the wording can be taken apart, that every slot it names is described and every slot
 * described is named, and that bindings exist. Problems name file, line and reason.
 */
export function parseTemplate(
  text: string,
  file: string,
): Result<YamlSource<Template | StoryTemplate>, Problem[]> {
  const read = readYaml(text, file, anyTemplate);
  if (!read.ok || read.value.value.kind === 'story') return read;
  const { value, place } = read.value;
  const problems = [...wordingProblems(value, place), ...bindingProblems(value, place)];
  return problems.length === 0 ? read : err(problems);
}

function wordingProblems({ wording, wordingForSeveral, slots }: Template, place: Place): Problem[] {
  const named = new Set<string>();
  const problems: Problem[] = [];
  for (const [key, text] of [
    ['wording', wording],
    ['wordingForSeveral', wordingForSeveral],
  ] as const) {
    if (text === undefined) continue;
    const parts = wordingParts(text);
    if (!parts.ok) {
      problems.push(
        fault(place(key), `in “${key}”, near “${parts.error.near}”: ${parts.error.message}`),
      );
      continue;
    }
    for (const name of slotNames(parts.value)) {
      named.add(name);
      if (!Object.hasOwn(slots, name))
        problems.push(
          fault(place(key), `“${key}” names the slot “${name}”, which “slots” does not describe`),
        );
    }
  }
  if (problems.length > 0) return problems;
  const unused = Object.keys(slots).filter((name) => !named.has(name));
  return unused.map((name) => fault(place('slots', name), `no wording names the slot “${name}”`));
}

function bindingProblems({ slots }: Template, place: Place): Problem[] {
  return Object.entries(slots).flatMap(([name, { from }]) => {
    if (from === undefined || isBinding(from)) return [];
    const known = Object.keys(BINDINGS).join(', ');
    return [
      fault(
        place('slots', name, 'from'),
        `“${from}” is nothing that a slot can follow; there are ${known}`,
      ),
    ];
  });
}

/** The parts of a template's wording for one writer or for several; the template has passed `parseTemplate`, else it throws. */
export function partsOf(
  { id, wording, wordingForSeveral }: Template,
  several: boolean,
): readonly WordingPart[] {
  const parts = wordingParts(several ? (wordingForSeveral ?? wording) : wording);
  if (!parts.ok) throw new Error(`Template ${id} was never checked: ${parts.error.message}`);
  return parts.value;
}
