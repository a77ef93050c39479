import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../tests/arbitrary-story';
import { goldenStories } from '../../../../tests/golden/stories';
import { houseStyle } from '../../../../tests/house-style-builder';
import { safeUrl } from '../../elements/safe-url';
import { prepareStory } from '../../export/prepare-story';
import { docxLines, type DocxLine } from '../../export/targets/docx/docx-lines';
import { docxTarget } from '../../export/targets/docx/docx-target';
import { masterOf, type Master } from '../../export/targets/master';
import type { MarkJson } from '../mark-json';
import type { Block } from '../block';
import { readWord } from './read-word';

const RUNS = typeof document === 'undefined' ? 40 : 4;

/** A stretch of words with its links and the marks that a run has, neighbours of the same joined. */
interface Stretch {
  text: string;
  readonly form: string;
}

const NAMES: Readonly<Record<string, string>> = {
  strong: 'strong',
  emphasis: 'em',
  strikethrough: 's',
  superscript: 'sup',
  subscript: 'sub',
};
/** Styles that are in bold or italics themselves: what stands out from them is not marked once more. */
const LOUD = new Set([
  'Kicker',
  'Headline',
  'Byline',
  'Heading2',
  'EditorsNote',
  'ContributorCall',
]);

function joined(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    if (last?.form === stretch.form) last.text += stretch.text;
    else if (stretch.text !== '') kept.push({ ...stretch });
  }
  return kept;
}

const formOf = (marks: readonly string[], href: string | null): string =>
  [...marks].sort().join() + (href === null ? '' : ` → ${href}`);

function writtenLine({ runs, style }: DocxLine): Stretch[] {
  const stretches = joined(
    runs.map(({ text, marks, href }) => ({
      text: text.replace(/[\t\n\r]/gu, ' '),
      form: formOf(LOUD.has(style) ? [] : marks, href === null ? null : safeUrl('link', href)),
    })),
  );
  while (stretches[0]?.text.trim() === '') stretches.shift();
  while (stretches.at(-1)?.text.trim() === '') stretches.pop();
  const [first] = stretches;
  if (first) first.text = first.text.trimStart();
  const last = stretches.at(-1);
  if (last) last.text = last.text.trimEnd();
  return stretches;
}

function readLine({ text, inline, because }: Block): Stretch[] {
  if (inline === null) return [{ text, form: '' }];
  const isLoud = /Kicker|Headline|Byline|heading 2|Editor’s note|Contributor call/u.test(because);
  return joined(
    inline.map(({ text: words = '', marks = [] }) => {
      const given = marks as readonly MarkJson[];
      const href = given.find(({ type }) => type === 'link')?.attrs?.['href'];
      const names = given.flatMap(({ type }) => NAMES[type] ?? []);
      return {
        text: words,
        form: formOf(isLoud ? [] : names, typeof href === 'string' ? href : null),
      };
    }),
  );
}

async function comesBack(master: Master): Promise<void> {
  const [file] = await docxTarget.write(master);
  if (!(file?.content instanceof Uint8Array)) throw new Error('No bytes were written');
  const copy = readWord(file.content);
  if (!copy.ok) throw new Error(copy.error.map(({ message }) => message).join(' '));
  const written = docxLines(master)
    .lines.map(writtenLine)
    .filter((line) => line.length > 0);
  expect(copy.value.blocks.map(readLine)).toEqual(written);
  expect(copy.value.review).toEqual({ suggestions: {}, comments: {} });
}

describe('a Word file that this program wrote', () => {
  it.each(goldenStories)(
    'comes back with its words, marks and links: $name',
    async ({ story, houseStyle: style }) => {
      await comesBack(masterOf(prepareStory(story, style)));
    },
  );

  it('comes back whatever the story holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory, async (story) => {
        await comesBack(masterOf(prepareStory(story, houseStyle())));
      }),
      { numRuns: RUNS },
    );
  });
});
