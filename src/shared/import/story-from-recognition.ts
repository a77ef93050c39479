import type { Node } from '@tiptap/pm/model';
import { problem, type Problem } from '../result/problem';
import { fieldOf } from '../story/copy';
import { newStory } from '../story/new-story';
import { docJson } from '../story/parse-story';
import type { Story } from '../story/story';
import { accountFor } from './account';
import { buildDoc } from './build-doc';
import { readContributors } from './contributors';
import { withHouseKicker } from './house-kicker';
import { keptWords } from './kept-words';
import { keptReview } from './kept-review';
import { isLeftOut } from './line-kind';
import type { ImportReport, Recognition, RecognisedLine } from './recognition';
import { readStoryStamps } from './stamps-of-story';

/** What a story made from a text must be told. */
export interface TakeIn {
  readonly id: string;
  /** ISO 8601 with offset. */
  readonly now: string;
  readonly houseStyleId: string;
  /** BCP 47 tag, used where the text does not name its own. */
  readonly language: string;
  /** IANA zone of stamps that name none. */
  readonly timeZone: string;
  /** The house style's kicker, for a text that brings none; empty leaves the field empty. */
  readonly kicker?: string;
}

/** Word names the dictionary that it had: another country of the house's own language is no choice of the writer's. */
function languageOf({ form, given }: Recognition, house: string): string {
  const isKin = given.language?.split('-')[0] === house.split('-')[0];
  return given.language === null || (form === 'docx' && isKin) ? house : given.language;
}

/**
 * Makes the story and the report. Words of the copy are never altered; labels that the house style prints,
 * repeats and rubbish stay out of the story and stand in the report.
 */
export function storyFromRecognition(
  recognition: Recognition,
  { id, now, houseStyleId, language, timeZone, kicker = '' }: TakeIn,
): { story: Story; report: ImportReport } {
  const { form, given } = recognition;
  const lines = recognition.lines.filter(({ kind }) => !isLeftOut(kind));
  const stamps = readStoryStamps(recognition.lines, timeZone);
  const writers = readContributors(recognition.lines, form);
  const doc = buildDoc(
    lines,
    recognition,
    (stamps.updatedAt ?? stamps.publishedAt ?? now).slice(0, 10),
  );
  const page = withHouseKicker(doc, kicker);
  const review = keptReview(recognition.review, page.doc);
  const story: Story = {
    ...newStory({
      id,
      now,
      houseStyleId,
      language: languageOf(recognition, language),
      doc: docJson(page.doc),
    }),
    section: given.section,
    slug: given.slug,
    tags: [...given.tags],
    contributors: [...writers.contributors],
    publishedAt: stamps.publishedAt,
    updatedAt: stamps.updatedAt,
    media: usedMedia(recognition, page.doc),
    suggestions: review.suggestions,
    comments: review.comments,
  };
  const report: ImportReport = {
    name: recognition.name,
    form,
    encoding: recognition.encoding,
    recognised: lines.map((line) => recognisedLine(line, recognition)),
    tray: recognition.lines
      .filter(({ kind }) => isLeftOut(kind))
      .map(({ number, text, kind, reason }) => ({ line: number, text, kind, reason })),
    changes: [...recognition.notes, ...writers.notes, ...page.notes, ...review.notes],
    stamps: stamps.readings,
    problems: [
      ...missing(lines, (fieldOf(doc, 'headline')?.textContent ?? '') === ''),
      ...writers.problems,
      ...stamps.problems,
    ],
    accounted: accountFor(recognition.lines, form, doc),
  };
  return { story, report };
}

function recognisedLine(
  line: RecognisedLine,
  { form }: Recognition,
): ImportReport['recognised'][number] {
  const { number, kind, text } = line;
  return { line: number, kind, text, removed: keptWords(line, form).removed };
}

function usedMedia({ pictures }: Recognition, doc: Node): Story['media'] {
  const used = new Set<unknown>();
  doc.descendants(({ attrs }) => void used.add(attrs['mediaHash']));
  const records = pictures.map(({ record }) => record).filter(({ hash }) => used.has(hash));
  return [...new Map(records.map((record) => [record.hash, record])).values()];
}

function missing(lines: readonly RecognisedLine[], noHeadline: boolean): Problem[] {
  const found: Problem[] = [];
  if (noHeadline)
    found.push({
      ...problem(
        'headline-missing',
        'No headline was found. Choose the line that is the headline, or write one.',
        'headline',
      ),
      level: 'warning',
    });
  if (!lines.some(({ kind }) => kind === 'body' || kind === 'listItem' || kind === 'blockQuote')) {
    found.push({
      ...problem(
        'body-missing',
        'No copy was found: every line was taken for furniture or left out. Look at the lines and the tray.',
        'body',
      ),
      level: 'warning',
    });
  }
  return found;
}
