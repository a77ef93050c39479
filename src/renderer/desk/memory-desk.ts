import {
  CHANNEL_NAMES,
  EVENT_NAMES,
  type Channel,
  type DeskBridge,
  type DeskEvent,
} from '@shared/contract/channel-names';
import { channels, type EventBody } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { ok } from '@shared/result/result';
import { createDesk, type Desk } from './desk';
import { contributorHandlers } from './memory-contributors';
import { backupHandlers } from './memory-backups';
import { libraryHandlers } from './memory-library';
import { correctionsHandlers } from './memory-corrections';
import { handOffHandlers } from './memory-hand-offs';
import {
  memoryFailure,
  memoryState,
  type Handlers,
  type MemoryStart,
  type MemoryState,
} from './memory-state';
import { dictionaryHandlers } from './memory-dictionaries';
import { libraryFolderHandlers } from './memory-library-folders';
import { importHandlers } from './memory-imports';
import { photoHandlers } from './memory-photos';
import { rescueHandlers } from './memory-rescue';
import { rulesHandlers } from './memory-rules';
import { storyHandlers } from './memory-stories';
import { changedFiles } from '@shared/house-style/change-style';
import { putInFolder } from './memory-style-files';
import { styleHandlers } from './memory-styles';
import { versionHandlers } from './memory-versions';
import { worldHandlers } from './memory-world';

/** A desk without a machine: every channel answered from memory, through the same parsers as main's. */
export interface MemoryDesk extends Desk {
  readonly state: MemoryState;
  /** Every question asked, in order. */
  readonly asked: readonly { readonly channel: Channel; readonly request: unknown }[];
  /** Tells the listeners a fact, as main would. */
  emit<E extends DeskEvent>(event: E, body: EventBody<E>): void;
  /** Edits files in the folder of an own house style, as a hand outside the program would; null takes a file out. */
  editByHand(styleId: string, changes: Readonly<Record<string, string | null>>): void;
  /** From now on the channel ends in this failure; null mends it. */
  failWith(channel: Channel, error: DeskError | null): void;
}

/** Makes the twin. What crosses its bridge is copied, so that nobody shares an object with "main". */
export function createMemoryDesk(start: MemoryStart = {}): MemoryDesk {
  const state = memoryState(start);
  const asked: { channel: Channel; request: unknown }[] = [];
  const failures = new Map<Channel, DeskError>();
  const listeners = new Map<DeskEvent, Set<(body: unknown) => void>>(
    EVENT_NAMES.map((event) => [event, new Set()]),
  );
  const emit: MemoryDesk['emit'] = (event, body) =>
    listeners.get(event)?.forEach((listener) => listener(copied(body)));
  const handlers: Handlers = {
    ...storyHandlers(state, (storyId) => emit('library:changed', { storyId })),
    ...libraryHandlers(state, (storyId) => emit('library:changed', { storyId })),
    ...styleHandlers(state, () => emit('house-style:changed', {})),
    ...contributorHandlers(state, (id) => emit('contributor:changed', { id })),
    ...correctionsHandlers(state),
    ...backupHandlers(state, () => emit('backup:changed', {})),
    ...handOffHandlers(state, (storyId) => emit('library:changed', { storyId })),
    ...libraryFolderHandlers(state),
    ...dictionaryHandlers(state),
    ...importHandlers(state),
    ...photoHandlers(state, (hash) => emit('photo:changed', { hash })),
    ...rulesHandlers(state),
    ...versionHandlers(state, (storyId) => emit('library:changed', { storyId })),
    ...rescueHandlers(state, (storyId) => emit('library:changed', { storyId })),
    ...worldHandlers(state),
    'settings:change': (changes) => {
      state.settings = { ...state.settings, ...withoutUndefined(changes) };
      emit('settings:changed', state.settings);
      return ok(state.settings);
    },
  };
  const answer = async (channel: Channel, request: unknown): Promise<unknown> => {
    asked.push({ channel, request });
    const failure = failures.get(channel);
    if (failure) return { ok: false, error: failure };
    const read = channels[channel].request.safeParse(copied(request));
    if (!read.success)
      return { ok: false, error: memoryFailure('request-refused', read.error.message) };
    // The parser of this very channel has just read the request; only its type is lost in the look-up.
    const handler = handlers[channel] as (request: unknown) => unknown;
    return copied(await handler(read.data));
  };
  const bridge: DeskBridge = {
    ask: Object.fromEntries(
      CHANNEL_NAMES.map((channel) => [channel, (request: unknown) => answer(channel, request)]),
    ) as DeskBridge['ask'],
    on: Object.fromEntries(
      EVENT_NAMES.map((event) => [
        event,
        (listener: (body: unknown) => void) => {
          listeners.get(event)?.add(listener);
          return () => void listeners.get(event)?.delete(listener);
        },
      ]),
    ) as DeskBridge['on'],
  };
  return {
    ...createDesk(bridge),
    state,
    asked,
    emit,
    editByHand: (styleId, changes) => {
      putInFolder(state, styleId, changedFiles(state.ownStyles.get(styleId) ?? {}, changes));
      emit('house-style:changed', {});
    },
    failWith: (channel, error) => {
      if (error === null) failures.delete(channel);
      else failures.set(channel, error);
    },
  };
}

function withoutUndefined<T extends object>(
  changes: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** A copy as the bridge makes one: nobody shares an object with "main", and bytes are bytes of this world. */
function copied(value: unknown): unknown {
  if (ArrayBuffer.isView(value))
    return new Uint8Array(
      value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength),
    );
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]));
}
