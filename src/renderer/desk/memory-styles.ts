import type { Reply } from '@shared/contract/channels';
import {
  styleBuiltIn,
  styleFaulty,
  styleIdKept,
  styleInUse,
  styleMissing,
} from '@shared/contract/house-style-failures';
import { changedFiles, wholeStyle } from '@shared/house-style/change-style';
import { copyStyle } from '@shared/house-style/edit-style-files';
import type { HouseStyle } from '@shared/house-style/house-style';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import { isRulePath } from '@shared/house-style/rulebook/rule-files';
import { freeId } from '@shared/house-style/style-id';
import { countStyleUse } from '@shared/templates/style-use';
import type { Problem } from '@shared/result/problem';
import { err, ok } from '@shared/result/result';
import type { Handlers, MemoryState } from './memory-state';
import { filesInFolder, putInFolder } from './memory-style-files';

type StyleChannel = Extract<keyof Handlers, `house-style:${string}`>;

/** Channels of house styles, over folders in memory. `changed` tells the listeners. */
export function styleHandlers(
  state: MemoryState,
  changed: () => void,
): Pick<Handlers, StyleChannel> {
  const find = (id: string): HouseStyle | undefined =>
    state.houseStyles.find((style) => style.id === id);
  return {
    ...editHandlers(state, find, changed),
    ...fileHandlers(state, find, changed),
    'house-style:list': () => ok(listStyles(state)),
    'house-style:read': ({ id }) => {
      const style = find(id);
      if (style === undefined) return err(styleMissing(id));
      const files = filesInFolder(state, style);
      const read = readHouseStyle(files);
      return ok({ files, own: state.ownStyles.has(id), problems: read.ok ? [] : read.error });
    },
    'house-style:rules': ({ id }) => {
      const style = find(id);
      if (style === undefined) return err(styleMissing(id));
      const own = Object.entries(filesInFolder(state, style)).filter(([path]) => isRulePath(path));
      return ok({ pack: state.rulePack, own: Object.fromEntries(own) });
    },
    'house-style:use': () => ok(countUse(state)),
    'house-style:show-folder': ({ id }) => {
      state.shownFolders.push(id);
      return ok({});
    },
  };
}

type Find = (id: string) => HouseStyle | undefined;

function editHandlers(
  state: MemoryState,
  find: Find,
  changed: () => void,
): Pick<Handlers, 'house-style:copy' | 'house-style:write' | 'house-style:remove'> {
  return {
    'house-style:copy': ({ id, name }) => {
      const style = find(id);
      if (style === undefined) return err(styleMissing(id));
      const free = freeId(name, new Set(state.houseStyles.map((each) => each.id)));
      const copied = copyStyle(filesInFolder(state, style), { id: free, name });
      if (!copied.ok) return err(styleFaulty(copied.error));
      putInFolder(state, free, copied.value);
      changed();
      return ok({ id: free });
    },
    'house-style:write': ({ id, changes }) => {
      const style = find(id);
      if (style === undefined) return err(styleMissing(id));
      const own = state.ownStyles.get(id);
      if (own === undefined) return err(styleBuiltIn(style.name));
      const whole = wholeStyle(changedFiles(own, changes));
      if (!whole.ok) return err(styleFaulty(whole.error));
      if (whole.value.style.id !== id) return err(styleIdKept(id));
      putInFolder(state, id, whole.value.files);
      changed();
      return ok({});
    },
    'house-style:remove': ({ id }) => {
      const style = find(id);
      const files = state.ownStyles.get(id);
      if (style === undefined) return err(styleMissing(id));
      if (files === undefined) return err(styleBuiltIn(style.name));
      const stories = countUse(state).styles.find(
        ({ houseStyleId }) => houseStyleId === id,
      )?.stories;
      if (stories !== undefined) return err(styleInUse(style.name, stories));
      state.removedStyles.push({ id, files });
      state.ownStyles.delete(id);
      state.houseStyles.splice(state.houseStyles.indexOf(style), 1);
      changed();
      return ok({});
    },
  };
}

function fileHandlers(
  state: MemoryState,
  find: Find,
  changed: () => void,
): Pick<Handlers, 'house-style:export' | 'house-style:choose' | 'house-style:take'> {
  return {
    'house-style:export': ({ id }) => {
      if (find(id) === undefined) return err(styleMissing(id));
      return ok(state.styleExportFile === null ? null : { file: state.styleExportFile });
    },
    'house-style:choose': () => {
      if (state.styleToChoose === null) return ok(null);
      const { name, files } = state.styleToChoose;
      const read = wholeStyle(files);
      if (!read.ok) return ok({ name, files, problems: read.error, replaces: null });
      const there = find(read.value.style.id);
      const replaces =
        there === undefined
          ? null
          : {
              id: there.id,
              files: filesInFolder(state, there),
              own: state.ownStyles.has(there.id),
            };
      return ok({ name, files, problems: [], replaces });
    },
    'house-style:take': ({ files }) => {
      const whole = wholeStyle(files);
      if (!whole.ok) return err(styleFaulty(whole.error));
      const { id } = whole.value.style;
      const there = find(id);
      const replaced = state.ownStyles.get(id);
      if (there !== undefined && replaced === undefined) return err(styleBuiltIn(there.name));
      if (replaced !== undefined) state.removedStyles.push({ id, files: replaced });
      putInFolder(state, id, files);
      changed();
      return ok({ id });
    },
  };
}

function listStyles(state: MemoryState): Reply<'house-style:list'> {
  const faults = [...state.ownStyles].map(([id, files]) => {
    const read = readHouseStyle(files);
    return { id, problems: read.ok ? [] : read.error.map((each) => inFolder(id, each)) };
  });
  return {
    styles: state.houseStyles,
    own: [...state.ownStyles.keys()],
    lastGood: faults.filter(({ problems }) => problems.length > 0).map(({ id }) => id),
    problems: [...state.houseStyleProblems, ...faults.flatMap(({ problems }) => problems)],
  };
}

function inFolder(name: string, { where, message, ...rest }: Problem): Problem {
  return { ...rest, where: `${name}/${where ?? ''}`, message: `${name}/${message}` };
}

function countUse({ stories }: MemoryState): Reply<'house-style:use'> {
  return countStyleUse([...stories.values()].map(({ story }) => story));
}
