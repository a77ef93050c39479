import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { styleMissing } from '@shared/contract/house-style-failures';
import type { HouseStyle, HouseStyleFiles } from '@shared/house-style/house-style';
import {
  isRulePath,
  type RuleFiles,
  type RuleSource,
} from '@shared/house-style/rulebook/rule-files';
import { err, ok, type Result } from '@shared/result/result';
import { editShelf, type ShelfEdits } from './edit-shelf';
import { findIn } from './find-shelved';
import { makeLastGood } from './last-good';
import { readShelf, type ShelfContents } from './read-shelf';
import { makeFolderReader, type ShelvedStyle } from './shelved-style';
import { readRulePack } from './read-rule-pack';
import { lastGoodFolder, packFolder, type StylePlaces } from './style-places';
import { THE_DISK, type StyleDisk } from './write-style-folder';

/** The house styles at hand: those that ship with the program and the desk's own. */
export interface StyleShelf extends ShelfEdits {
  /** All of them, read anew; see `house-style:list`. */
  list(): Promise<Reply<'house-style:list'>>;
  /** The form in force of one, by its id. */
  find(id: string): Promise<Result<HouseStyle, DeskError>>;
  /** What the form in force of one checks copy by, as text. */
  rules(id: string): Promise<Result<RuleSource, DeskError>>;
  /** A style's folder with all that is known of it. */
  shelved(id: string): Promise<Result<ShelvedStyle, DeskError>>;
  /**
   * Whether anything on the shelf is other than when this was last asked, or first read. Reading alone answers
   * nobody: the window that reads may not be the one that has to hear of a change.
   */
  hasChanged(): Promise<boolean>;
}

/** What a shelf may be told; all have defaults. */
export interface ShelfOptions {
  readonly now?: () => Date;
  readonly disk?: StyleDisk;
  /** Whether good forms are copied aside when they are read; a command that only looks leaves no trace. */
  readonly keepsLastGood?: boolean;
}

/**
 * A shelf over the folders of house styles. Of two with one id the first stands, shipped ones first. Reading keeps
 * a copy of every good form of an own style, which stands in force while its folder is faulty. Looks and changes
 * come one after the other.
 */
export function openStyleShelf(
  places: StylePlaces,
  { now = () => new Date(), disk = THE_DISK, keepsLastGood = true }: ShelfOptions = {},
): StyleShelf {
  const lastGood = makeLastGood(lastGoodFolder(places), { keeps: keepsLastGood });
  const readFolder = makeFolderReader();
  const inTurn = makeQueue();
  let told: string | null = null;
  let pack: RuleFiles | null = null;
  const read = async (): Promise<ShelfContents> => {
    const contents = await readShelf(places, lastGood, readFolder);
    told ??= fingerprint(contents);
    return contents;
  };
  return {
    ...editShelf({ places, lastGood, now, disk, read, inTurn }),
    list: () => inTurn(async () => listOf(await read())),
    find: (id) =>
      inTurn(async () => {
        const found = findIn(await read(), id)?.inForce;
        return found ? ok(found.style) : err(styleMissing(id));
      }),
    rules: (id) =>
      inTurn(async () => {
        const found = findIn(await read(), id)?.inForce;
        if (!found) return err(styleMissing(id));
        // The pack ships with the program: it is the same while that runs.
        pack ??= await readRulePack(packFolder(places));
        return ok({ pack, own: rulesAmong(found.files) });
      }),
    shelved: (id) =>
      inTurn(async () => {
        const found = findIn(await read(), id);
        return found ? ok(found) : err(styleMissing(id));
      }),
    hasChanged: () =>
      inTurn(async () => {
        const before = told;
        told = fingerprint(await read());
        return before !== told;
      }),
  };
}

function rulesAmong(files: HouseStyleFiles): RuleFiles {
  return Object.fromEntries(Object.entries(files).filter(([path]) => isRulePath(path)));
}

function listOf({ shelved, problems }: ShelfContents): Reply<'house-style:list'> {
  const inForce = shelved.filter((each) => each.inForce !== null);
  return {
    styles: inForce.flatMap((each) => (each.inForce === null ? [] : [each.inForce.style])),
    own: inForce.filter(({ own }) => own).map(({ id }) => id),
    lastGood: inForce.filter(({ isLastGood }) => isLastGood).map(({ id }) => id),
    problems: [...problems],
  };
}

function fingerprint({ shelved, problems }: ShelfContents): string {
  const files = (present: HouseStyleFiles) => Object.entries(present).sort();
  return JSON.stringify([
    shelved.map(({ id, folder, present }) => [id, folder, files(present)]),
    problems.map(({ message }) => message),
  ]);
}

/** Runs work one piece after the other, whatever becomes of the pieces before. */
function makeQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
