import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import {
  correctionEntry,
  type CorrectionEntry,
  type PublishedCorrection,
} from '@shared/export/corrections/correction-entry';
import { ok, type Result } from '@shared/result/result';
import { z } from 'zod';
import { asBytes, columnText, textBytes } from './database';
import { guarded } from './failures';
import { moment, type LibraryContext } from './library-context';

/** What has gone out and is to be logged. */
export interface CorrectionsOut {
  readonly storyId: string;
  /** The story's headline as it went out. */
  readonly headline: string;
  /** Ids of the targets that it went out in. */
  readonly targets: readonly string[];
  /** All that its page shows, logged before or not. */
  readonly corrections: readonly PublishedCorrection[];
}

/** The desk's log of corrections: only ever added to, and kept whatever becomes of the stories. */
export interface CorrectionsLog {
  /** Adds what the log has not of that story, all or nothing; gives how many that were. */
  add(out: CorrectionsOut): Result<number, DeskError>;
  /** See `corrections:list`. */
  list(request: Request<'corrections:list'>): Result<Reply<'corrections:list'>, DeskError>;
  /** The whole log, oldest first. */
  all(): Result<CorrectionEntry[], DeskError>;
}

/** The most entries that a list gives. */
const LISTED_MAX = 500;

const TEXT = 'story_id, headline, kind, words, dated, went_out_at, targets, who';
const COLUMNS = `id, ${asBytes(TEXT)}`;

const entryRow = z
  .object({
    id: z.number(),
    ...{ story_id: textBytes, headline: textBytes, kind: textBytes, words: textBytes },
    ...{ dated: textBytes, went_out_at: textBytes, targets: textBytes, who: textBytes },
  })
  .transform(({ story_id, went_out_at, targets, ...row }): unknown => ({
    ...row,
    storyId: story_id,
    wentOutAt: went_out_at,
    targets: targets.split(' ').filter(Boolean),
  }))
  .pipe(correctionEntry);
const countRow = z.object({ total: z.number().int() });

/** The service over an open library. */
export function makeCorrectionsLog(context: LibraryContext): CorrectionsLog {
  const { database } = context;
  return {
    add: (out) =>
      guarded('The log of corrections is as it was.', () =>
        ok(database.transaction(() => addAll(context, out))),
      ),
    list: ({ storyId }) =>
      guarded('The log of corrections is as it was.', () => {
        const [where, values] = storyId === null ? ['', []] : ['WHERE story_id = ?', [storyId]];
        const counted = database.get(
          countRow,
          `SELECT count(*) AS total FROM correction_log ${where}`,
          ...values,
        );
        const entries = database.all(
          entryRow,
          `SELECT ${COLUMNS} FROM correction_log ${where} ORDER BY id DESC LIMIT ?`,
          ...values,
          LISTED_MAX,
        );
        return ok({ entries, total: counted?.total ?? 0 });
      }),
    all: () =>
      guarded('The log of corrections is as it was.', () =>
        ok(database.all(entryRow, `SELECT ${COLUMNS} FROM correction_log ORDER BY id`)),
      ),
  };
}

function addAll(
  context: LibraryContext,
  { storyId, headline, targets, corrections }: CorrectionsOut,
): number {
  const wentOutAt = moment(context);
  let added = 0;
  for (const { kind, words, dated } of corrections)
    added += context.database.run(
      `INSERT INTO correction_log (story_id, headline, kind, words, dated, went_out_at, targets, who)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
       WHERE NOT EXISTS (
         SELECT 1 FROM correction_log WHERE story_id = ?1 AND kind = ?3 AND words = ?4 AND dated = ?5
       )`,
      storyId,
      columnText(headline),
      kind,
      columnText(words),
      dated,
      wentOutAt,
      targets.join(' '),
      columnText(context.who()),
    );
  return added;
}
