import { readBlocks } from './read-blocks';
import { inOwnFlow, NOTHING_AROUND, type NoteUse, type Reading } from './reading';
import { plainPiece, type Draft, type Piece } from './word-piece';
import type { WordPart } from './word-parts';
import { quoted } from './word-report';
import type { XmlElement } from './xml-tree';
import { allOf, attributeOf, childrenOf, textOf } from './xml-walk';

const NOTE = { kind: 'body', score: 12, because: 'A footnote or endnote' } as const;

/** Puts the notes that the text names behind it, in the order of their numbers. */
export function readNotes(main: WordPart, reading: Reading): void {
  const parts = {
    footnote: reading.parts.named(main, 'footnotes'),
    endnote: reading.parts.named(main, 'endnotes'),
  };
  const bodies = { footnote: notesOf(parts.footnote), endnote: notesOf(parts.endnote) };
  const uses = [...reading.notes];
  const used = new Set(uses.map(({ kind, id }) => `${kind} ${id}`));
  for (const use of uses) {
    const body = bodies[use.kind].get(use.id);
    const part = parts[use.kind];
    if (!body || !part) continue;
    reading.part = part;
    readNote(body, use, reading);
    reading.report.tell('notes-at-end');
  }
  reading.part = main;
  for (const kind of ['footnote', 'endnote'] as const)
    for (const [id, body] of bodies[kind]) {
      const words = allOf(body, 'w:t').map(textOf).join('');
      if (!used.has(`${kind} ${id}`) && words.trim() !== '')
        reading.report.tell('notes-unused', quoted(words));
    }
}

function readNote(body: XmlElement, { number }: NoteUse, reading: Reading): void {
  const outside = reading.drafts;
  reading.drafts = [];
  inOwnFlow(reading, () => readBlocks(body.children, NOTHING_AROUND, reading));
  const first = reading.drafts.findIndex(({ picture }) => picture === null);
  const marked = reading.drafts.map((draft, at): Draft => {
    const noted = { ...draft, hint: draft.hint ?? NOTE };
    if (at !== first || number === '') return noted;
    const raised = plainPiece(number, [{ type: 'superscript' }]);
    return { ...noted, pieces: [raised, plainPiece(' '), ...withoutLeading(draft.pieces)] };
  });
  reading.drafts = [...outside, ...marked];
}

/** Word puts a space of its own between a note's number and its words. */
function withoutLeading(pieces: readonly Piece[]): Piece[] {
  const from = pieces.findIndex(({ text }) => text.trim() !== '');
  return pieces
    .slice(Math.max(0, from))
    .map((piece, at) => (at === 0 ? { ...piece, text: piece.text.trimStart() } : piece));
}

/** Notes by id; the lines that part notes from the text are none. */
function notesOf(part: WordPart | null): ReadonlyMap<string, XmlElement> {
  return new Map(
    childrenOf(part?.root ?? null, 'w:footnote', 'w:endnote')
      .filter((note) => (attributeOf(note, 'w:type') ?? 'normal') === 'normal')
      .map((note): [string, XmlElement] => [attributeOf(note, 'w:id') ?? '', note]),
  );
}
