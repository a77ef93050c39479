import type { Node } from '@tiptap/pm/model';
import type { Story } from '../story';

/** What a node of another story names in that story's record, where this one has none of it yet. */
export function neededOf(node: Node, from: Story, to: Story): Partial<Omit<Story, 'doc'>> {
  const used = new Set<unknown>();
  const templates = new Set<string>();
  node.descendants((child) => read(child));
  read(node);
  function read({ attrs, marks }: Node): boolean {
    used.add(attrs['mediaHash']);
    templates.add(`${attrs['templateId']} ${attrs['templateVersion']}`);
    for (const mark of marks) used.add(mark.attrs['id']);
    return true;
  }
  const media = from.media.filter(
    ({ hash }) => used.has(hash) && !to.media.some((record) => record.hash === hash),
  );
  const copies = from.templates.filter(
    (copy) =>
      templates.has(keyOf(copy)) && !to.templates.some((known) => keyOf(known) === keyOf(copy)),
  );
  return {
    ...(media.length > 0 && { media: [...to.media, ...media] }),
    ...(copies.length > 0 && { templates: [...to.templates, ...copies] }),
    ...missing('suggestions', from, to, used),
    ...missing('comments', from, to, used),
  };
}

function keyOf({ id, version }: Story['templates'][number]): string {
  return `${id} ${version}`;
}

function missing(
  table: 'suggestions' | 'comments',
  from: Story,
  to: Story,
  used: ReadonlySet<unknown>,
): Partial<Story> {
  const entries = Object.entries(from[table]).filter(
    ([id]) => used.has(id) && to[table][id] === undefined,
  );
  return entries.length === 0 ? {} : { [table]: { ...to[table], ...Object.fromEntries(entries) } };
}
