import type { Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import { buildBody, type Sources } from './build-body';
import { inlineOf } from './inline';
import { keptWords } from './kept-words';
import { familyOf, type LineKind } from './line-kind';
import { linkAddresses } from './linkify';
import type { ImportForm, RecognisedLine } from './recognition';
import { findDate } from './stamp-date';

/** Where a page stands whose lines are the body's: a caption before them is the lead photo's. */
interface PageLines {
  readonly head: readonly RecognisedLine[];
  readonly body: readonly RecognisedLine[];
}

/** Makes the page of recognised lines, in page order, checked against the schema. `day` dates corrections without a date. */
export function buildDoc(lines: readonly RecognisedLine[], from: Sources, day: string): Node {
  const { form } = from;
  const { head, body } = pageLines(lines);
  const [lead, ...photos] = photosOf(head, from);
  const blocks = [...photos, ...buildBody(body, from)];
  const note = words(lines, 'editorsNote', form);
  const call = words(lines, 'contributorCall', form);
  const doc = storySchema.node('doc', null, [
    storySchema.node('kicker', null, words(lines, 'kicker', form)),
    storySchema.node('headline', null, words(lines, 'headline', form)),
    storySchema.node('standfirst', null, words(lines, 'standfirst', form)),
    ...(lead ? [lead] : []),
    ...(lines.some(({ kind }) => kind === 'audio') ? [storySchema.node('audio')] : []),
    ...(note.length > 0 ? [storySchema.node('editorsNote', null, note)] : []),
    storySchema.node('body', null, blocks.length > 0 ? blocks : [storySchema.node('paragraph')]),
    ...each(lines, 'authorBio', form).map((bio) => storySchema.node('authorBio', null, bio)),
    ...corrections(lines, form, day),
    ...(call.length > 0 ? [storySchema.node('contributorCall', null, linkAddresses(call))] : []),
  ]);
  doc.check();
  return doc;
}

function pageLines(lines: readonly RecognisedLine[]): PageLines {
  const first = lines.findIndex(({ kind }) => familyOf(kind) === 'body');
  const split = first < 0 ? lines.length : first;
  const media = (line: RecognisedLine): boolean =>
    line.kind === 'picture' || line.kind === 'caption' || line.kind === 'credit';
  return {
    head: lines.slice(0, split).filter(media),
    body: lines.slice(split).filter((line) => media(line) || familyOf(line.kind) === 'body'),
  };
}

function photosOf(lines: readonly RecognisedLine[], from: Sources): Node[] {
  return buildBody(lines, from).map((photo, index) =>
    index === 0
      ? storySchema.node('photo', { ...photo.attrs, role: 'lead' }, photo.content)
      : photo,
  );
}

/** The words of all lines of a kind as one run, a space between lines. */
function words(lines: readonly RecognisedLine[], kind: LineKind, form: ImportForm): Node[] {
  const runs = each(lines, kind, form);
  return runs.flatMap((run, index) => (index === 0 ? run : [storySchema.text(' '), ...run]));
}

/** The words of each line of a kind; lines that are a label alone have none. */
function each(lines: readonly RecognisedLine[], kind: LineKind, form: ImportForm): Node[][] {
  const type = storySchema.nodes[kind];
  if (type === undefined) throw new Error(`No element ${kind}`);
  return lines
    .filter((line) => line.kind === kind)
    .map((line) =>
      keptWords(line, form).ranges.flatMap(({ from, to }) => inlineOf(line, from, to, type)),
    )
    .filter((run) => run.length > 0);
}

function corrections(lines: readonly RecognisedLine[], form: ImportForm, day: string): Node[] {
  return lines
    .filter(({ kind }) => kind === 'correction')
    .flatMap((line) => {
      const [run] = each([line], 'correction', form);
      return run
        ? [
            storySchema.node(
              'correction',
              { kind: correctionKind(line.text), date: dateIn(line.text) ?? day },
              run,
            ),
          ]
        : [];
    });
}

function correctionKind(text: string): string {
  if (/^clarification/iu.test(text)) return 'clarification';
  return /\b(?:updated?|amended to (?:add|include))\b/iu.test(text.slice(0, 80))
    ? 'update'
    : 'correction';
}

function dateIn(text: string): string | null {
  const found = findDate(text.slice(0, 2000));
  if (found === null) return null;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${found.year}-${pad(found.month)}-${pad(found.day)}`;
}
