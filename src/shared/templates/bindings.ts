/**
 * What a slot may be bound to with `from`, and what it then prints. `author` is the writer that the
 * block is about: the bio's own, else the first of the story. `photo` is the photo that a caption is of.
 */
export const BINDINGS = {
  'author.name': 'the writer’s name',
  'author.names': 'every writer’s name, joined as in the byline',
  'author.post': 'the writer’s short bio: post and affiliation, as after “is”',
  'author.namesAndPosts': 'every writer with post: “A, a hydrologist; and B, a poet”',
  'author.bio': 'the writer’s long bio: whole sentences',
  'author.role': 'the writer’s role',
  'author.affiliation': 'the institution that the writer belongs to',
  'author.location': 'where the writer lives or works',
  'author.disclosure': 'the interest that readers should know of',
  'publication.name': 'the publication’s name',
  'publication.blurb': 'the sentence on the programme or series',
  'publication.contact': 'where contributors write to',
  'publication.account': 'the account to follow',
  'publication.section': 'the section’s name as the publication prints it',
  'publication.url': 'the publication’s address',
  'series.name': 'the series that the story belongs to',
  'series.blurb': 'what the series is about',
  'story.section': 'the story’s section',
  'story.published': 'the day of publication',
  stamp: 'the stamp as the page prints it',
  'photo.place': 'where the photo was taken',
  'photo.date': 'the day on which the photo was taken',
  'photo.credit': 'the photo’s credit, bare',
} as const;

/** The name of a value that slots can follow. */
export type Binding = keyof typeof BINDINGS;

/** The values of a story that slots can follow, as they print. */
export interface StoryValues {
  /** For each binding; empty where the story or the house style has none yet. */
  readonly printed: Readonly<Record<Binding, string>>;
  /** The same for a slot with a date form of its own; a value that is no day prints as ever. */
  inForm(binding: Binding, form: string): string;
}

/** Whether `from` names a value that this program knows. */
export function isBinding(name: string): name is Binding {
  return Object.hasOwn(BINDINGS, name);
}
