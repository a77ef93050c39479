import { draftOf, type Contributor, type ContributorDraft } from '@shared/contract/contributor';
import type { DeskError } from '@shared/contract/desk-error';
import { fieldsOf, type ContributorFields } from '@shared/register/contributor-fields';
import type { Result } from '@shared/result/result';
import { SaveLine } from '../../desk/open-story/save-line';
import type { SaveState } from '../../desk/open-story/save-state';

type Save = (draft: ContributorDraft) => Promise<Result<Contributor, DeskError>>;

/** One record as it is being written, and its safe-keeping: what is typed stands here until the library has it. */
export class RecordDraft {
  readonly id: string;
  readonly #line: SaveLine;
  readonly #listeners = new Set<() => void>();
  #kept: Contributor;
  #fields: ContributorFields;
  #touched: ReadonlySet<keyof ContributorFields> = new Set();

  constructor(record: Contributor, save: Save) {
    this.id = record.id;
    this.#kept = record;
    this.#fields = fieldsOf(record);
    this.#line = new SaveLine({
      revision: 1,
      savedAt: record.changedAt,
      write: async (revision) => {
        const saved = await save({
          ...draftOf(this.#kept),
          ...this.#fields,
          revision: this.#kept.revision,
        });
        if (!saved.ok) return saved;
        this.#kept = saved.value;
        return { ok: true, value: { revision, savedAt: saved.value.changedAt } };
      },
      onState: () => this.#tell(),
    });
  }

  /** The fields as they stand on the screen; the same object until one changes. */
  get fields(): ContributorFields {
    return this.#fields;
  }

  /** The fields that were changed since the record was opened here. */
  get touched(): ReadonlySet<keyof ContributorFields> {
    return this.#touched;
  }

  get saveState(): SaveState {
    return this.#line.state;
  }

  /** Changes fields; they are saved by themselves. */
  change(patch: Partial<ContributorFields>): void {
    this.#fields = { ...this.#fields, ...patch };
    this.#touched = new Set([...this.#touched, ...(Object.keys(patch) as (keyof typeof patch)[])]);
    this.#line.changed();
    this.#tell();
  }

  /** The record as the library has it now; words that are not saved yet stay on the screen. */
  meet(record: Contributor): void {
    const isClean = JSON.stringify(this.#fields) === JSON.stringify(fieldsOf(this.#kept));
    // An answer may come after that to a later save.
    if (!isClean || record.changedAt < this.#kept.changedAt) return;
    if (JSON.stringify(record) === JSON.stringify(this.#kept)) return;
    this.#kept = record;
    this.#fields = fieldsOf(record);
    this.#tell();
  }

  /** Saves at once; resolves with whether the library has all of it. */
  async flush(): Promise<boolean> {
    return (await this.#line.flush()).kind === 'saved';
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
