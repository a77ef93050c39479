import type { CommandId } from '@shared/contract/commands';
import type { Platform } from '../../ui/platform';
import type { Recording } from './record-keys';
import { holderOf, withKeys, type Shortcuts } from './shortcuts';

/** Keys that were asked for and that another command, or the system (`holderId` null), has already. */
export interface Conflict {
  readonly id: CommandId;
  readonly keys: string;
  readonly holderId: CommandId | null;
  readonly holder: string;
}

/** Where the recorder of shortcuts stands. Nothing is changed while there is a conflict. */
export interface Recorder {
  readonly shortcuts: Shortcuts;
  /** The command whose keys are being recorded. */
  readonly recording: CommandId | null;
  /** Why the last press was refused; recording goes on. */
  readonly refused: string | null;
  readonly conflict: Conflict | null;
}

export type RecorderAction =
  | { readonly type: 'record'; readonly id: CommandId }
  | { readonly type: 'press'; readonly recording: Recording }
  | { readonly type: 'stop' }
  | { readonly type: 'use-here' }
  | { readonly type: 'keep-as-it-was' }
  | { readonly type: 'reset'; readonly id: CommandId; readonly shipped: string | null }
  | { readonly type: 'reset-all' };

/** A recorder at rest. */
export function atRest(shortcuts: Shortcuts): Recorder {
  return { shortcuts, recording: null, refused: null, conflict: null };
}

/** The rules of recording: Esc keeps, Backspace clears, taken keys wait for a choice. */
export function recorderReducer(
  platform: Platform,
): (state: Recorder, action: RecorderAction) => Recorder {
  return (state, action) => {
    switch (action.type) {
      case 'record':
        return { ...atRest(state.shortcuts), recording: action.id };
      case 'stop':
        return { ...state, recording: null, refused: null };
      case 'press':
        return pressed(state, action.recording, platform);
      case 'use-here':
        return useHere(state, platform);
      case 'keep-as-it-was':
        return atRest(state.shortcuts);
      case 'reset':
        return proposed(state, action.id, action.shipped, platform);
      case 'reset-all':
        return atRest({});
    }
  };
}

function pressed(state: Recorder, recording: Recording, platform: Platform): Recorder {
  if (state.recording === null) return state;
  switch (recording.kind) {
    case 'waiting':
      return state;
    case 'keep':
      return atRest(state.shortcuts);
    case 'clear':
      return proposed(state, state.recording, null, platform);
    case 'keys':
      return proposed(state, state.recording, recording.accelerator, platform);
    case 'refused':
      return { ...state, refused: recording.reason };
  }
}

function proposed(
  state: Recorder,
  id: CommandId,
  keys: string | null,
  platform: Platform,
): Recorder {
  const holder = keys === null ? null : holderOf(keys, id, platform, state.shortcuts);
  if (keys === null || holder === null)
    return atRest(withKeys(state.shortcuts, id, keys, platform));
  return {
    ...atRest(state.shortcuts),
    conflict: { id, keys, holderId: holder.id, holder: holder.label },
  };
}

function useHere(state: Recorder, platform: Platform): Recorder {
  const { conflict, shortcuts } = state;
  if (conflict === null || conflict.holderId === null) return state;
  return atRest(
    withKeys(
      withKeys(shortcuts, conflict.holderId, null, platform),
      conflict.id,
      conflict.keys,
      platform,
    ),
  );
}
