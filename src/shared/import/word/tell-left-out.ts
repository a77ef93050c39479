import type { Block } from '../block';
import type { WordPart, WordParts } from './word-parts';
import { quoted, type WordReport } from './word-report';
import { allOf, childOf, textOf } from './xml-walk';

/** Tells of what a file holds beside its text: headers, footers, programs, its own title and author. */
export function tellLeftOut(
  parts: WordParts,
  main: WordPart,
  blocks: readonly Block[],
  report: WordReport,
): void {
  const lines = new Set<string>();
  for (const { kind, target, isOutside } of main.relations.values()) {
    if (isOutside) continue;
    if (kind === 'vbaProject') report.tell('macros-left-out');
    if (kind === 'header' || kind === 'footer') lines.add(target);
  }
  for (const target of lines) tellWords(parts.at(target), report);
  tellProperties(parts, blocks, report);
}

function tellWords(part: WordPart | null, report: WordReport): void {
  const words = allOf(part?.root ?? null, 'w:p')
    .map((paragraph) => allOf(paragraph, 'w:t').map(textOf).join(''))
    .filter((text) => text.trim() !== '');
  for (const text of words) report.tell('header-left-out', quoted(text));
}

/** A title or author that only the file's own data names is told and never added: it is often that of another text. */
function tellProperties(parts: WordParts, blocks: readonly Block[], report: WordReport): void {
  const core = parts.at('docProps/core.xml')?.root ?? null;
  const said = [
    ['dc:title', 'the title is'],
    ['dc:creator', 'the author is'],
  ] as const;
  for (const [name, says] of said) {
    const value = textOf(childOf(core, name) ?? '').trim();
    const isInCopy = blocks.some(({ text }) => text.toLowerCase().includes(value.toLowerCase()));
    if (value !== '' && !isInCopy) report.tell('file-properties', `${says} ${quoted(value)}`);
  }
}
