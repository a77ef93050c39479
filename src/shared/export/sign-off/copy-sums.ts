import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Node } from '@tiptap/pm/model';
import { COPY_PARTS, type CopyPart, type SignOff } from '../../story/sign-off';
import type { PreparedStory } from '../prepare-story';

/** What a sign-off is tied to. */
export type CopySums = Pick<SignOff, 'copyHash' | 'parts'>;

type Shown = Pick<PreparedStory, 'shown'>;

const known = new WeakMap<PreparedStory['shown'], CopySums>();

/**
 * Sums of all copy that readers of the page read, whole and by part: words, their emphasis, links, kinds and order. Not
 * of it: the house's own words around the copy, dates of the stamp, the files of pictures, and all that no reader
 * sees. The same copy gives the same sums in every version of the program.
 */
export function copySums({ shown }: Shown): CopySums {
  const made = known.get(shown);
  if (made !== undefined) return made;
  const lines = linesByPart(shown);
  const parts = Object.fromEntries(COPY_PARTS.map((part) => [part, sumOf(lines[part])]));
  const sums = { copyHash: sumOf(COPY_PARTS.map((part) => parts[part])), parts };
  known.set(shown, sums);
  return sums;
}

/** JSON writes half a surrogate pair as an escape, so that no two texts have the same bytes. */
function sumOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
}

type Lines = Record<CopyPart, unknown[]>;

const PART_OF: Readonly<Record<string, CopyPart>> = {
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  editorsNote: 'editorsNote',
  authorBio: 'authorBio',
  correction: 'corrections',
  contributorCall: 'contributorCall',
};

function linesByPart({ doc, contributors }: PreparedStory['shown']): Lines {
  const lines: Lines = {
    kicker: [],
    headline: [],
    standfirst: [],
    byline: contributors.map(({ name }) => name),
    captions: [],
    editorsNote: [],
    body: [],
    authorBio: [],
    corrections: [],
    contributorCall: [],
  };
  const take = (part: CopyPart, block: Node): void => {
    if (block.type.name === 'photo') lines.captions.push(copyOf(block));
    // A recording's words are its label, which is the house's.
    else if (block.type.name !== 'audio' && !isEmptyLine(block)) lines[part].push(copyOf(block));
  };
  for (const block of doc.children)
    if (block.type.name === 'body') for (const each of block.children) take('body', each);
    else take(PART_OF[block.type.name] ?? 'body', block);
  return lines;
}

/** A field that says nothing is as good as none. */
function isEmptyLine(block: Node): boolean {
  return block.isTextblock && block.content.size === 0;
}

/** What of an element's attributes is copy. */
const READ_ATTRIBUTES = ['altText', 'href', 'start', 'kind', 'date'] as const;

/** An element as a list of plain values, in a form of our own, because the schema's own may grow. */
function copyOf(node: Node): unknown[] {
  const attributes = READ_ATTRIBUTES.flatMap((name): [string, string][] => {
    const value: unknown = node.attrs[name];
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
  });
  const inside = node.isTextblock ? runsOf(node) : node.children.map(copyOf);
  return [node.type.name, attributes, inside];
}

/** Marks that readers see. */
const SEEN = ['strong', 'emphasis', 'superscript', 'subscript', 'strikethrough', 'link'] as const;

/** Words with the marks that readers see on them; neighbours with the same ones are one run. */
function runsOf(block: Node): [words: string, marks: string][] {
  const runs: [string, string][] = [];
  for (const node of block.children) {
    const marks = JSON.stringify(
      SEEN.flatMap((name) => {
        const mark = node.marks.find(({ type }) => type.name === name);
        return mark === undefined ? [] : [[name, String(mark.attrs['href'] ?? '')]];
      }),
    );
    const last = runs.at(-1);
    if (last?.[1] === marks) last[0] += node.text ?? '';
    else runs.push([node.text ?? '', marks]);
  }
  return runs;
}
