import { freeId } from '@shared/house-style/style-id';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Binding } from '@shared/templates/bindings';
import type { StoryTemplate, Template, TemplateKind } from '@shared/templates/template';
import { everyTemplate } from '../draft/style-changes';
import { boundSlot } from './slot-words';

/** What a new template is made from. */
export interface NewTemplate {
  readonly name: string;
  readonly kind: TemplateKind | 'story';
  /** The template to copy; null from scratch. */
  readonly from: Template | StoryTemplate | null;
}

const AUTHOR_AND_PUBLICATION = { author: 'author.name', publication: 'publication.name' } as const;

/** A wording to begin with, so that a sample stands at once; `{…}` are slots bound to the value beside them. */
const BEGINNINGS: Readonly<
  Record<TemplateKind, readonly [wording: string, slots: Readonly<Record<string, Binding>>]>
> = {
  editorsNote: ['{author} is {post}.', { author: 'author.name', post: 'author.post' }],
  authorBio: ['{name} is {post}.', { name: 'author.name', post: 'author.post' }],
  photoCaption: ['{place}, {date}.', { place: 'photo.place', date: 'photo.date' }],
  contributorCall: ['Write to the desk at {contact}.', { contact: 'publication.contact' }],
  correction: ['An earlier version of this article was wrong.', {}],
  seriesIntro: ['This article is part of the series {series}.', { series: 'series.name' }],
  deskBlock: ['{author} writes for {publication}.', AUTHOR_AND_PUBLICATION],
};

/** The style with one template more, and that template’s id. */
export function withNewTemplate<S extends HouseStyle>(
  style: S,
  { name, kind, from }: NewTemplate,
): { readonly style: S; readonly id: string } {
  const id = freeId(name, new Set(everyTemplate(style).map((each) => each.id)));
  if (kind === 'story') {
    const made = from?.kind === 'story' ? from : EMPTY_STORY;
    const template: StoryTemplate = { ...made, id, name, version: 1 };
    return { id, style: { ...style, storyTemplates: [...style.storyTemplates, template] } };
  }
  const made = from === null || from.kind === 'story' ? begun(kind) : from;
  const { called, ...rest } = made;
  const template: Template = {
    ...rest,
    ...(kind === 'deskBlock' ? { called: called ?? id } : {}),
    id,
    name,
    kind,
    version: 1,
  };
  return { id, style: { ...style, templates: [...style.templates, template] } };
}

function begun(kind: TemplateKind): Omit<Template, 'id' | 'name' | 'version'> {
  const [wording, bound] = BEGINNINGS[kind];
  const slots = Object.fromEntries(
    Object.entries(bound).map(([name, binding]) => [name, boundSlot(binding)]),
  );
  return { kind, description: '', wording, languages: {}, open: false, slots };
}

const EMPTY_STORY: Omit<StoryTemplate, 'id' | 'name' | 'version'> = {
  kind: 'story',
  description: '',
  kicker: '',
  section: '',
  series: '',
  tags: [],
  noteToDesk: '',
  length: 650,
  blocks: [],
};
