import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { TableRow } from '@shared/contract/library-channels';
import type { TargetId } from '@shared/house-style/target-ids';
import { err, ok, type Result } from '@shared/result/result';
import type { Desk } from '../../../desk/desk';
import type { TableQuestion } from './story-pages';

/** What became of the export of several stories. */
export interface ManyExported {
  readonly folder: string;
  readonly written: number;
  readonly refused: Reply<'library:change'>['refused'];
}

/** How several stories are to go out. */
export interface ManyToExport {
  readonly ids: readonly string[];
  /** The table that they were selected in. */
  readonly question: TableQuestion;
  readonly targets: readonly TargetId[];
  readonly signal: AbortSignal;
  readonly onStory: (at: number, row: TableRow) => void;
}

/** Rows of one request. */
const ROWS = 200;

/**
 * Exports stories one after the other into a folder that is asked for once. Each is checked as when it goes out alone;
 * one whose house style has not been heard since it changed is refused, and so is one whose file is there already:
 * nothing is replaced. Null: no folder was chosen. The signal stops it before the next story.
 */
export async function exportStories(
  desk: Desk,
  { ids, question, targets, signal, onStory }: ManyToExport,
): Promise<Result<ManyExported | null, DeskError>> {
  const chosen = await desk.ask('export:choose-folder', {});
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok(null);
  const { token, folder } = chosen.value;
  const rows = await rowsOf(desk, question, new Set(ids));
  if (!rows.ok) return rows;
  const refused: { id: string; title: string; reason: string }[] = [];
  let written = 0;
  for (const [at, row] of rows.value.entries()) {
    if (signal.aborted) break;
    onStory(at, row);
    const reason = unheard(row) ?? (await writeOne(desk, row.id, targets, token));
    if (reason === null) written += 1;
    else refused.push({ id: row.id, title: row.title, reason });
  }
  return ok({ folder, written, refused });
}

/** The rows of stories, in the order of their table. */
async function rowsOf(
  desk: Desk,
  question: TableQuestion,
  ids: ReadonlySet<string>,
): Promise<Result<readonly TableRow[], DeskError>> {
  const rows: TableRow[] = [];
  for (let from = 0; rows.length < ids.size; from += ROWS) {
    const page = await desk.ask('library:page', { ...question, from, count: ROWS });
    if (!page.ok) return err(page.error);
    rows.push(...page.value.rows.filter(({ id }) => ids.has(id)));
    if (from + ROWS >= page.value.found) break;
  }
  return ok(rows);
}

/** What the house style has against a story; null: nothing. */
function unheard({ issues }: TableRow): string | null {
  if (issues === null)
    return 'Its house style has not been checked since it changed. Open it, then export it again.';
  if (issues.must === 0) return null;
  return `The house style has ${issues.must === 1 ? 'one place' : `${issues.must} places`} that must be fixed.`;
}

async function writeOne(
  desk: Desk,
  storyId: string,
  targets: readonly TargetId[],
  into: string,
): Promise<string | null> {
  const asked = await desk.ask('export:write', {
    ...{ storyId, targets: [...targets], again: false, draft: false, into },
  });
  if (!asked.ok) return asked.error.message;
  return asked.value === null ? 'The export was called off.' : null;
}
