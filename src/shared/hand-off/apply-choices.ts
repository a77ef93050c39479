import type { Node } from '@tiptap/pm/model';
import type { FieldName } from '../story/copy';
import { docJson, docOf } from '../story/parse-story';
import type { DocJson, Story } from '../story/story';
import { pageOf } from './page-parts';
import { partRows, type PartRow } from './part-changes';
import { takenFields } from './record-fields';

/**
 * The story here with those changes of the one that came back taken over (`compareHandOff` names them); all others stay
 * as they are here. With none it is the story here, with all it reads as the one that came back, and with any it is a
 * valid story: pictures, template copies, comments and suggestions that its page needs come along.
 */
export function applyChoices(here: Story, came: Story, taken: ReadonlySet<string>): Story {
  const parts = new Map<FieldName, Node[]>();
  for (const row of partRows(here, came, null)) {
    const node = nodeOf(row, taken);
    if (node === null) continue;
    const field = parts.get(row.field) ?? [];
    field.push(node);
    parts.set(row.field, field);
  }
  const doc = docJson(pageOf(parts, docOf(here)));
  const merged: Story = { ...here, ...takenFields(came, taken), doc };
  return { ...merged, ...goesAlong(here, came, taken, needsOf(doc)) };
}

/** What stands on the page in place of a row. */
function nodeOf({ here, came, moved, change }: PartRow, taken: ReadonlySet<string>): Node | null {
  const isTaken = change !== null && taken.has(change.id);
  if (moved === 'from') return isTaken ? null : (here?.node ?? null);
  if (moved === 'to') return isTaken ? (came?.node ?? null) : null;
  return ((isTaken ? came : here) ?? null)?.node ?? null;
}

/** What the nodes of a page point at in its record. */
interface Needs {
  readonly media: ReadonlySet<string>;
  readonly templates: ReadonlySet<string>;
  readonly reviews: ReadonlySet<string>;
}

function needsOf(doc: DocJson): Needs {
  const [media, templates, reviews] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const look = ({ attrs = {}, marks = [], content = [] }: DocJson): void => {
    const { mediaHash, templateId, templateVersion } = attrs;
    if (typeof mediaHash === 'string') media.add(mediaHash);
    if (typeof templateId === 'string') templates.add(`${templateId} ${String(templateVersion)}`);
    for (const mark of marks) {
      const id = mark.attrs?.['id'];
      if (typeof id === 'string') reviews.add(id);
    }
    content.forEach(look);
  };
  look(doc);
  return { media, templates, reviews };
}

function goesAlong(
  here: Story,
  came: Story,
  taken: ReadonlySet<string>,
  needs: Needs,
): Pick<Story, 'media' | 'templates' | 'comments' | 'suggestions'> {
  const cameMedia = new Map(came.media.map((record) => [record.hash, record]));
  const own = new Set(here.media.map(({ hash }) => hash));
  const key = ({ id, version }: Story['templates'][number]): string => `${id} ${version}`;
  const ownTemplates = new Set(here.templates.map(key));
  const needed = <Entry>(table: Readonly<Record<string, Entry>>): Record<string, Entry> =>
    Object.fromEntries(Object.entries(table).filter(([id]) => needs.reviews.has(id)));
  return {
    media: [
      ...here.media.map((record) =>
        taken.has(`media ${record.hash}`) ? (cameMedia.get(record.hash) ?? record) : record,
      ),
      ...came.media.filter(({ hash }) => !own.has(hash) && needs.media.has(hash)),
    ],
    templates: [
      ...here.templates,
      ...came.templates.filter(
        (template) => !ownTemplates.has(key(template)) && needs.templates.has(key(template)),
      ),
    ],
    comments: { ...needed(came.comments), ...here.comments },
    suggestions: { ...needed(came.suggestions), ...here.suggestions },
  };
}
