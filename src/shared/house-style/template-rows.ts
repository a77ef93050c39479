import type { StoryTemplate, Template, TemplateSlot } from '../templates/template';
import type { StyleRow } from './style-row';

const KINDS: Readonly<Record<TemplateSlot['kind'], string>> = {
  text: 'text',
  longText: 'long text',
  person: 'person',
  date: 'date',
  place: 'place',
  choice: 'choice',
  number: 'number',
  link: 'link',
};

/** A template’s rows; the first stands for the whole of it. Its version is no setting. */
export function templateRows(template: Template | StoryTemplate): StyleRow[] {
  const key = `template:${template.id}`;
  const row: Row = (name, where, value, more = {}) => ({
    key: `${key}.${name}`,
    where: `${template.name}, ${where}`,
    value,
    within: [key],
    isWhole: false,
    ...more,
  });
  const isStory = template.kind === 'story';
  return [
    {
      key,
      where: `Template “${template.name}”`,
      value: isStory ? template.description || template.name : template.wording,
      within: [],
      isWhole: true,
    },
    row('name', 'name', template.name),
    row('description', 'description', template.description),
    ...(isStory ? storyRows(template, row) : blockRows(template, key, row)),
  ];
}

type Row = (name: string, where: string, value: string, more?: Partial<StyleRow>) => StyleRow;

function storyRows(template: StoryTemplate, row: Row): StyleRow[] {
  return [
    row('kicker', 'kicker', template.kicker),
    row('section', 'section', template.section),
    row('series', 'series', template.series),
    row('tags', 'tags', template.tags.join(', ')),
    row('noteToDesk', 'note to desk', template.noteToDesk),
    row('length', 'length in words', String(template.length)),
    row('blocks', 'blocks', template.blocks.join(', ')),
  ];
}

function blockRows(template: Template, key: string, row: Row): StyleRow[] {
  return [
    row('kind', 'kind', template.kind),
    row('wording', 'wording', template.wording),
    row('several', 'wording for several authors', template.wordingForSeveral ?? ''),
    ...Object.entries(template.languages).flatMap(([tag, { wording, wordingForSeveral }]) => [
      row(`${tag}.wording`, `wording in ${tag}`, wording),
      row(`${tag}.several`, `wording for several authors in ${tag}`, wordingForSeveral ?? ''),
    ]),
    row('open', 'words open to the desk', template.open ? 'yes' : ''),
    ...Object.entries(template.slots).flatMap(([name, slot]) => {
      const field = `${key}.slots.${name}`;
      return [
        row(`slots.${name}`, `field “${slot.label}”`, slot.from ?? KINDS[slot.kind], {
          isWhole: true,
        }),
        ...slotRows(slot).map(([part, where, value]) =>
          row(`slots.${name}.${part}`, `field “${slot.label}”, ${where}`, value, {
            within: [key, field],
          }),
        ),
      ];
    }),
  ];
}

function slotRows(slot: TemplateSlot): (readonly [key: string, where: string, value: string])[] {
  return [
    ['label', 'label', slot.label],
    ['kind', 'kind', KINDS[slot.kind]],
    ['required', 'if empty', slot.required ? 'blocks the export' : 'left out'],
    ['from', 'filled from', slot.from ?? ''],
    ['default', 'default', slot.default ?? ''],
    ['help', 'help', slot.help ?? ''],
    ['warnOver', 'warns over', characters(slot.warnOver)],
    ['blockOver', 'blocks over', characters(slot.blockOver)],
    ['choices', 'choices', (slot.choices ?? []).join(' / ')],
    ['choicesFrom', 'choices from', slot.choicesFrom ?? ''],
    ['form', 'date form', slot.form ?? ''],
    ['marks', 'marks', slot.marks === undefined ? '' : slot.marks.join(', ') || 'none'],
  ];
}

function characters(limit: number | undefined): string {
  return limit === undefined ? '' : `${limit} characters`;
}
