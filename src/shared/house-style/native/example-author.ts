import type { PieceFacts } from '../live/live-block';

/** A contributor for examples, of whom the desk knows the name alone. */
export function exampleAuthor(name: string): PieceFacts['contributors'][number] {
  return { name, role: '', affiliation: '', disclosure: '' };
}
