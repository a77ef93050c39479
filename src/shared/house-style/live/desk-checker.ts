import type { RunnableBook } from '../rulebook/rulebook';
import type { Watch } from '../rules/check-document';
import type { Dictionary, WordTagger } from '../rules/kinds/checker';
import type { CheckReport, LiveBlock, PieceFacts } from './live-block';

/** A rulebook made ready. It remembers what it has seen, so that a piece is read again only where it changed. */
export interface DeskChecker {
  /** Every place of the piece that breaks a rule. The same blocks give the same report, whatever was checked before. */
  check(blocks: readonly LiveBlock[], piece: PieceFacts): CheckReport;
}

/** What a checker may be given besides its rules. */
export interface CheckerEquipment {
  readonly dictionary: Dictionary | null;
  /** Parts of speech, for rules of the kind "sequence"; they can't run without. */
  readonly tagger?: WordTagger | null;
  readonly watch: Watch | null;
}

/** Makes a rulebook ready to check. Rules that can't run stand in their book's own problems. */
export type MakeDeskChecker = (book: RunnableBook, equipment: CheckerEquipment) => DeskChecker;
