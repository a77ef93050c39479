import { Fragment, type Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import { publishedBlocks, publishedLine, type PublishingRules } from './published-blocks';

/** The parts of a page in the order of the schema, while they are put together. */
interface Parts {
  readonly header: readonly Node[];
  readonly photo: Node | undefined;
  readonly audio: Node | undefined;
  readonly note: Node | undefined;
  readonly body: readonly Node[];
  readonly foot: readonly Node[];
}

/**
 * A document as readers see it, with how its photos are cut; still a document of the same schema. Two stories that print the same
 * page have the same published document: a photo that opens the body with nothing above it stands in
 * the lead's place, so it is the lead.
 */
export function publishedDoc(doc: Node, rules: PublishingRules): Node {
  return assemble(raiseOpening(partsOf(doc, rules)));
}

/** The document without the crops and focal points of its photos: a page shows what they cut out, and does not say them. */
export function withoutCuts(node: Node): Node {
  if (node.type.name === 'photo')
    return node.type.create({ ...node.attrs, crop: null, focus: null }, node.content);
  if (node.isTextblock || node.isLeaf) return node;
  return node.copy(Fragment.from(node.children.map(withoutCuts)));
}

function partsOf(doc: Node, rules: PublishingRules): Parts {
  const named = (...names: string[]) =>
    doc.children.filter(({ type }) => names.includes(type.name));
  return {
    header: named('kicker', 'headline', 'standfirst').map(
      (field) => publishedLine(field, rules)[0] ?? field.type.create(),
    ),
    photo: named('photo').flatMap((photo) => publishedBlocks(photo, rules))[0],
    audio: named('audio').flatMap((audio) => publishedBlocks(audio, rules))[0],
    note: named('editorsNote').flatMap((note) => publishedLine(note, rules))[0],
    body: named('body').flatMap((body) =>
      body.children.flatMap((block) => publishedBlocks(block, rules)),
    ),
    foot: named('authorBio', 'correction', 'contributorCall').flatMap((block) =>
      publishedLine(block, rules),
    ),
  };
}

/** What opens the body and stands where a lead photo or the audio would stand, is that. */
function raiseOpening(parts: Parts): Parts {
  if (parts.note) return parts;
  const [first, ...rest] = parts.body;
  if (first?.type.name === 'photo' && !parts.photo && !parts.audio)
    return raiseOpening({ ...parts, photo: first, body: rest });
  if (first?.type.name === 'audio' && !parts.audio) return { ...parts, audio: first, body: rest };
  return parts;
}

function assemble({ header, photo, audio, note, body, foot }: Parts): Node {
  const lead =
    photo && photo.attrs['role'] !== 'wide'
      ? photo.type.create({ ...photo.attrs, role: 'lead' }, photo.content)
      : photo;
  return storySchema.node('doc', null, [
    ...header,
    ...[lead, audio, note].filter((part) => part !== undefined),
    storySchema.node('body', null, body.length === 0 ? [storySchema.node('paragraph')] : body),
    ...foot,
  ]);
}
