import slugify from '@sindresorhus/slugify';
import type { ChoiceList, SlotKind, SlotMark } from '@shared/elements/slot/slot';
import { BINDINGS, isBinding, type Binding } from '@shared/templates/bindings';
import type { TemplateKind, TemplateSlot } from '@shared/templates/template';

/** What a slot that follows a value is called, and what may stand in it. */
const SLOT_OF: Readonly<Record<Binding, readonly [label: string, kind: SlotKind]>> = {
  'author.name': ['Author’s name', 'person'],
  'author.names': ['Authors’ names', 'person'],
  'author.post': ['Author’s post', 'text'],
  'author.namesAndPosts': ['Authors and posts', 'longText'],
  'author.bio': ['Author’s bio', 'longText'],
  'author.role': ['Author’s role', 'text'],
  'author.affiliation': ['Affiliation', 'text'],
  'author.location': ['Author’s place', 'place'],
  'author.disclosure': ['Disclosure', 'longText'],
  'publication.name': ['Publication', 'text'],
  'publication.blurb': ['Publication’s blurb', 'longText'],
  'publication.contact': ['Address of the desk', 'link'],
  'publication.account': ['Account', 'text'],
  'publication.section': ['Section as printed', 'text'],
  'publication.url': ['Publication’s address', 'link'],
  'series.name': ['Series', 'text'],
  'series.blurb': ['Series blurb', 'longText'],
  'story.section': ['Section', 'text'],
  'story.published': ['Date', 'date'],
  stamp: ['Stamp', 'text'],
  'photo.place': ['Place of the photo', 'place'],
  'photo.date': ['Date of the photo', 'date'],
  'photo.credit': ['Photo credit', 'text'],
};

/** What the row under the wording offers first, by what the template makes. */
const FIRST: Readonly<Record<TemplateKind, readonly Binding[]>> = {
  editorsNote: ['author.name', 'author.post', 'author.disclosure', 'publication.name'],
  authorBio: ['author.name', 'author.post', 'author.bio', 'author.affiliation'],
  photoCaption: ['photo.place', 'photo.date', 'photo.credit'],
  contributorCall: [
    'publication.contact',
    'publication.account',
    'publication.section',
    'publication.name',
  ],
  correction: ['story.published', 'author.name'],
  seriesIntro: ['series.name', 'series.blurb', 'publication.name'],
  deskBlock: ['author.name', 'publication.name', 'publication.contact', 'story.section'],
};

/** What each kind of template is called. */
export const KIND_WORDS: Readonly<Record<TemplateKind, string>> = {
  editorsNote: 'Editor’s note',
  authorBio: 'Author bio',
  photoCaption: 'Photo caption',
  contributorCall: 'Contributor call',
  correction: 'Correction',
  seriesIntro: 'Series intro',
  deskBlock: 'Block of the desk’s own',
};

/** What may stand in a slot, in the desk’s words. */
export const SLOT_KIND_WORDS: Readonly<Record<SlotKind, string>> = {
  text: 'Text',
  longText: 'Long text',
  person: 'Person',
  date: 'Date',
  place: 'Place',
  choice: 'Choice',
  number: 'Number',
  link: 'Link',
};

export const LIST_WORDS: Readonly<Record<ChoiceList, string>> = {
  disclaimers: 'Disclaimers',
  agencies: 'Agencies',
  sections: 'Sections',
  series: 'Series',
};

export const MARK_WORDS: Readonly<Record<SlotMark, string>> = {
  strong: 'Bold',
  emphasis: 'Italic',
  link: 'Link',
  superscript: 'Superscript',
  subscript: 'Subscript',
  languageSpan: 'Words in another language',
};

/** The values that a slot of this template can follow: those of a photo belong to captions alone. */
export function bindingsFor(kind: TemplateKind): readonly Binding[] {
  const all = Object.keys(BINDINGS).filter(isBinding);
  return all.filter((name) => kind === 'photoCaption' || !name.startsWith('photo.'));
}

/** What the row under the wording offers without opening its menu. */
export function firstBindings(kind: TemplateKind): readonly Binding[] {
  return FIRST[kind];
}

/** The short name of a value: "Author’s post". */
export function bindingLabel(binding: Binding): string {
  return SLOT_OF[binding][0];
}

/** "Filled from", for a row of the slots' table. */
export function sourceWords({ from, default: given }: TemplateSlot): string {
  if (from !== undefined && isBinding(from)) {
    const words = BINDINGS[from];
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  }
  if (from !== undefined) return `${from}, which nothing is called`;
  return given === undefined ? 'Asked for in each story' : `“${given}” unless changed`;
}

/** A slot that follows a value, as it is put in. */
export function boundSlot(binding: Binding): TemplateSlot {
  const [label, kind] = SLOT_OF[binding];
  return { label, kind, required: binding !== 'author.disclosure', from: binding };
}

/** The key that a label makes: "Author’s name" makes "authorsName"; null where it has no letter to begin with. */
export function slotKey(label: string): string | null {
  const key = slugify(label, { lowercase: false, decamelize: false })
    .replace(/-+(?<next>[a-zA-Z0-9]?)/gu, (_all, next: string) => next.toUpperCase())
    .slice(0, 60);
  return /^[a-zA-Z]/u.test(key) ? `${key.slice(0, 1).toLowerCase()}${key.slice(1)}` : null;
}

/** A key for a new slot that the template does not have yet: "authorName", then "authorName2". */
export function freeSlotName(base: string, slots: Readonly<Record<string, unknown>>): string {
  const first = slotKey(base) ?? 'slot';
  if (!Object.hasOwn(slots, first)) return first;
  for (let at = 2; ; at += 1) if (!Object.hasOwn(slots, `${first}${at}`)) return `${first}${at}`;
}
