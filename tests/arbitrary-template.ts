import fc, { type Arbitrary } from 'fast-check';
import { template as parse } from './house-style-builder';
import { BINDINGS } from '../src/shared/templates/bindings';
import type { Template, TemplateKind } from '../src/shared/templates/template';
import { writeWording, type PlainPart, type WordingPart } from '../src/shared/templates/wording';

const NAMES = ['a', 'b', 'c', 'd', 'who', 'where'] as const;

const words = fc
  .string({
    unit: fc.constantFrom('a', 'é', '“', ' ', '.', '{', ']', '<', '\\', '海'),
    minLength: 1,
    maxLength: 8,
  })
  .map((text): PlainPart => ({ kind: 'words', words: text }));
const open = fc
  .string({ unit: fc.constantFrom('x', ' ', '!', 'ö'), minLength: 1, maxLength: 6 })
  .map((text): PlainPart => ({ kind: 'open', words: text }));
const slot = fc.constantFrom(...NAMES).map((name): PlainPart => ({ kind: 'slot', name }));
const optional = fc
  .tuple(fc.array(words, { maxLength: 1 }), slot, fc.array(words, { maxLength: 1 }))
  .map(
    ([before, gap, after]): WordingPart => ({
      kind: 'optional',
      parts: [...before, gap, ...after],
    }),
  );

/** Any wording, each slot at most once, as templates are in practice. */
const wording: Arbitrary<string> = fc
  .array(fc.oneof(words, open, slot, optional), { minLength: 1, maxLength: 7 })
  .map((parts) => {
    const seen = new Set<string>();
    const once = parts.filter((part) => {
      const name = (part.kind === 'optional' ? part.parts : [part]).flatMap((each) =>
        each.kind === 'slot' ? [each.name] : [],
      )[0];
      const isNew = name === undefined || !seen.has(name);
      if (name !== undefined) seen.add(name);
      return isNew;
    });
    return writeWording(once);
  })
  .filter((text) => text !== '');

const slotSettings = fc.record({
  label: fc.constantFrom('Label', 'Ärger', 'The place'),
  required: fc.boolean(),
  from: fc.option(fc.constantFrom(...Object.keys(BINDINGS)), { nil: undefined }),
  default: fc.option(fc.constantFrom('as ever', 'views@desk.example'), { nil: undefined }),
});

/** Any template of that kind that passes its own checks. */
export function arbitraryTemplate(kind: TemplateKind): Arbitrary<Template> {
  return fc
    .record({
      version: fc.integer({ min: 1, max: 9 }),
      wording,
      several: fc.option(wording, { nil: undefined }),
      german: fc.option(wording, { nil: undefined }),
      open: fc.boolean(),
      slots: fc.tuple(
        slotSettings,
        slotSettings,
        slotSettings,
        slotSettings,
        slotSettings,
        slotSettings,
      ),
    })
    .map(({ version, wording: own, several, german, open: isOpen, slots }) => {
      const all = [own, several, german].join(' ');
      const used = NAMES.filter((name) => all.includes(`{${name}}`));
      return parse(
        JSON.stringify({
          id: 'any',
          version,
          kind,
          name: 'Any',
          wording: own,
          wordingForSeveral: several,
          languages: german === undefined ? {} : { de: { wording: german } },
          open: isOpen,
          slots: Object.fromEntries(used.map((name) => [name, slots[NAMES.indexOf(name)]])),
        }),
      );
    });
}
