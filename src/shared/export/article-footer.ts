import type { Element } from 'hast';
import type { Node } from '@tiptap/pm/model';
import { authorBioHtml } from '../elements/author-bio/author-bio.html';
import { contributorCallHtml } from '../elements/contributor-call/contributor-call.html';
import { correctionHtml } from '../elements/correction/correction.html';
import { el, onLines, words } from '../elements/markup';
import type { ElementHtml, Print } from '../elements/print';

/** Author bios, corrections and the contributor call; no footer where the story has none of them. */
export function articleFooter(doc: Node, print: Print): Element[] {
  const written = (name: string, html: ElementHtml) =>
    doc.children
      .filter(({ type }) => type.name === name)
      .flatMap((block) => html.write(block, print) ?? []);
  const bios = written('authorBio', authorBioHtml);
  const { labels } = print;
  const parts = [
    ...section('author-bio', bios.length === 1 ? labels.authorBio : labels.authorBios, bios),
    ...section('corrections', labels.corrections, written('correction', correctionHtml)),
    ...written('contributorCall', contributorCallHtml),
  ];
  return parts.length === 0 ? [] : [el('footer', {}, onLines(parts))];
}

function section(className: string, heading: string, lines: readonly Element[]): Element[] {
  if (lines.length === 0) return [];
  const title = heading === '' ? [] : [el('h2', {}, [words(heading)])];
  return [el('section', { className: [className] }, onLines([...title, ...lines]))];
}
