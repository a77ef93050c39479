import type { Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { FactName, PhotoFacts } from '@shared/elements/photo/photo-facts';
import type { Result } from '@shared/result/result';
import { SaveLine } from '../../../desk/open-story/save-line';
import type { SaveState } from '../../../desk/open-story/save-state';

type Save = (request: Request<'photo:save'>) => Promise<Result<PhotoRecord, DeskError>>;

/** What the desk says of one picture as it is being written: what is typed stands here until the library has it. */
export class FactsDraft {
  readonly hash: string;
  readonly #line: SaveLine;
  readonly #listeners = new Set<() => void>();
  #kept: PhotoFacts;
  #facts: PhotoFacts;

  constructor({ media }: PhotoRecord, save: Save) {
    this.hash = media.hash;
    this.#kept = media.facts ?? {};
    this.#facts = this.#kept;
    this.#line = new SaveLine({
      revision: 1,
      savedAt: null,
      write: async (revision) => {
        const sent = this.#facts;
        const saved = await save({ hash: media.hash, facts: sayable(sent) });
        if (!saved.ok) return saved;
        this.#kept = sent;
        return { ok: true, value: { revision, savedAt: new Date().toISOString() } };
      },
      onState: () => this.#tell(),
    });
  }

  /** The facts as they stand on the screen; the same object until one changes. */
  get facts(): PhotoFacts {
    return this.#facts;
  }

  get saveState(): SaveState {
    return this.#line.state;
  }

  /** Changes a fact; it is saved by itself. */
  change(name: FactName, words: string): void {
    if ((this.#facts[name] ?? '') === words) return;
    this.#facts = { ...this.#facts, [name]: words };
    this.#line.changed();
    this.#tell();
  }

  /** The picture as the library has it now; words that are not saved yet stay on the screen. */
  meet({ media }: PhotoRecord): void {
    const said = media.facts ?? {};
    if (this.#facts !== this.#kept || isSame(sayable(this.#facts), said)) return;
    this.#kept = said;
    this.#facts = said;
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

/** Without the facts that were emptied: what is not known is absent. */
function sayable(facts: PhotoFacts): PhotoFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, words]) => words.trim() !== ''));
}

function isSame(one: PhotoFacts, other: PhotoFacts): boolean {
  const names = Object.keys(one) as FactName[];
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
