import type { Element } from 'hast';
import type { Node } from '@tiptap/pm/model';
import { audioHtml } from '../elements/audio/audio.html';
import { authorBioHtml } from '../elements/author-bio/author-bio.html';
import { contributorCallHtml } from '../elements/contributor-call/contributor-call.html';
import { correctionHtml } from '../elements/correction/correction.html';
import { editorsNoteHtml } from '../elements/editors-note/editors-note.html';
import { headlineHtml } from '../elements/headline/headline.html';
import { kickerHtml } from '../elements/kicker/kicker.html';
import { partOf, partsOf } from '../elements/markup';
import { photoHtml } from '../elements/photo/photo.html';
import type { ElementHtml, Reader } from '../elements/print';
import { standfirstHtml } from '../elements/standfirst/standfirst.html';
import { readBodyBlock } from '../elements/story.html';
import { storySchema } from '../elements/story.schema';

/** Reads an article of ours back into a document. What stands where no part of ours stands is reported as foreign. */
export function readArticle(article: Element, reader: Reader): Node {
  const parts = partsOf(article);
  const header = partOf(article, 'header');
  const footer = partOf(article, 'footer');
  const between = parts.filter((part) => part !== header && part !== footer);
  const { opening, rest } = readOpening(between, reader);
  const body = rest.flatMap((part) => readBodyBlock(part, reader) ?? foreign(part, reader));
  return storySchema.node('doc', null, [
    ...readHeader(header, reader),
    ...opening,
    storySchema.node('body', null, body.length === 0 ? [storySchema.node('paragraph')] : body),
    ...(footer ? readFooter(footer, reader) : []),
  ]);
}

function foreign(part: Element, reader: Reader): Node[] {
  reader.foreign(part);
  return [];
}

function readHeader(header: Element | null, reader: Reader): Node[] {
  const parts = header ? partsOf(header) : [];
  const read = (html: ElementHtml, name: string) =>
    parts.map((part) => html.read(part, reader)).find((node) => node !== null) ??
    storySchema.node(name);
  return [
    read(kickerHtml, 'kicker'),
    read(headlineHtml, 'headline'),
    read(standfirstHtml, 'standfirst'),
  ];
}

/** Lead photo, audio and editor's note stand in that order, each once at most, and before the body. */
function readOpening(
  parts: readonly Element[],
  reader: Reader,
): { opening: Node[]; rest: readonly Element[] } {
  const opening: Node[] = [];
  let rest = parts;
  for (const html of [photoHtml, audioHtml, editorsNoteHtml]) {
    const [first, ...others] = rest;
    const read = first ? html.read(first, reader) : null;
    if (!read) continue;
    opening.push(asLead(read));
    rest = others;
  }
  return { opening, rest };
}

function asLead(part: Node): Node {
  if (part.type.name !== 'photo' || part.attrs['role'] === 'wide') return part;
  return part.type.create({ ...part.attrs, role: 'lead' }, part.content);
}

function readFooter(footer: Element, reader: Reader): Node[] {
  return partsOf(footer).flatMap((part) => {
    const className = String(part.properties['className'] ?? '');
    if (part.tagName === 'section' && className === 'author-bio')
      return readSection(part, authorBioHtml, reader);
    if (part.tagName === 'section' && className === 'corrections')
      return readSection(part, correctionHtml, reader);
    return contributorCallHtml.read(part, reader) ?? foreign(part, reader);
  });
}

function readSection(section: Element, html: ElementHtml, reader: Reader): Node[] {
  return partsOf(section)
    .filter(({ tagName }) => tagName !== 'h2')
    .flatMap((part) => html.read(part, reader) ?? foreign(part, reader));
}
