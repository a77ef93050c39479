/**
 * What a slot may be bound to with `from`, and what it then prints. `author` is the writer that the
 * block is about: the bio's own, else the first of the story.
 */
export const BINDINGS = {
  'author.name': 'the writer’s name',
  'author.names': 'every writer’s name, joined as in the byline',
  'author.post': 'the writer’s post and affiliation, as after “is”',
  'author.namesAndPosts': 'every writer with post: “A, a hydrologist; and B, a poet”',
  'publication.name': 'the publication’s name',
  'publication.blurb': 'the sentence on the programme or series',
  'publication.contact': 'where contributors write to',
  'publication.account': 'the account to follow',
  'publication.section': 'the section’s name as the publication prints it',
  'publication.url': 'the publication’s address',
  'story.section': 'the story’s section',
  stamp: 'the stamp as the page prints it',
} as const;

/** The name of a value that slots can follow. */
export type Binding = keyof typeof BINDINGS;

/** A value for each binding; empty where the story or the house style has none yet. */
export type StoryValues = Readonly<Record<Binding, string>>;

/** Whether `from` names a value that this program knows. */
export function isBinding(name: string): name is Binding {
  return Object.hasOwn(BINDINGS, name);
}
