import { comesAlong } from '@shared/import/comes-along';
import type { ImportReport } from '@shared/import/recognition';
import { bodyBlocks, photosOf, wordsOf } from '@shared/story/copy';
import { countStory } from '@shared/story/count-words';
import { docOf } from '@shared/story/parse-story';
import { proposedDoc } from '@shared/story/review/proposed-doc';
import type { Story } from '@shared/story/story';
import { table } from './terminal';

/** What an import made of a text, for reading at a terminal. */
export function importSummary({
  story,
  report,
  file,
}: {
  readonly story: Story;
  readonly report: ImportReport;
  readonly file: string | null;
}): string {
  const doc = docOf(story);
  const names = story.contributors.map(({ name }) => name).join(', ');
  const paragraphs = bodyBlocks(doc).filter(({ type }) => type.name === 'paragraph').length;
  return table([
    ['Headline', wordsOf(doc, 'headline') || 'none found'],
    ['Byline', names === '' ? 'none found' : names],
    ['Stamp', story.updatedAt ?? story.publishedAt ?? 'none found'],
    [
      'Body',
      `${paragraphs} paragraphs, ${countStory(proposedDoc(doc, story.suggestions), story.language).body} words`,
    ],
    ['Photos', String(photosOf(doc).length)],
    ['Review', comesAlong(story) ?? 'nothing to decide'],
    ['Left out', report.tray.length === 0 ? 'nothing' : `${report.tray.length} lines`],
    ...report.tray.map(
      ({ line, text, reason }) => ['', `line ${line}: “${short(text)}” (${reason})`] as const,
    ),
    ...report.changes.map(({ message }) => ['Changed', message] as const),
    ['Kept in', file ?? 'nothing was written; name a file with --out'],
  ]);
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
