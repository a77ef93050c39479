import { useState } from 'react';
import type { BackupState } from '@shared/contract/backup-channels';
import type { Channel } from '@shared/contract/channel-names';
import type { Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { useDesk } from '../../desk/desk-context';
import { useAnswer } from '../../desk/use-answer';
import { useDeskEvent } from '../../desk/use-desk-event';

/** What can be done to backups here. */
export type BackupAct = Extract<Channel, `backup:${string}`>;

export interface BackupsAtHand {
  /** Null until main has answered, and while the folder can't be read. */
  readonly state: BackupState | null;
  /** What is under way. */
  readonly doing: BackupAct | null;
  /** Why the last act here failed. */
  readonly refused: DeskError | null;
  /** The same, or why backups fail by themselves, or why the folder can't be read. */
  readonly failure: DeskError | null;
  /** Does it, unless something is under way; true when it was done. */
  readonly act: <C extends BackupAct>(channel: C, request: Request<C>) => Promise<boolean>;
}

/** How backups stand, kept up with those that are made meanwhile. */
export function useBackups(): BackupsAtHand {
  const desk = useDesk();
  const [turn, setTurn] = useState(0);
  const [doing, setDoing] = useState<BackupAct | null>(null);
  const [refused, setRefused] = useState<DeskError | null>(null);
  const read = useAnswer('backup:read', {}, turn);
  const again = () => setTurn((now) => now + 1);
  useDeskEvent('backup:changed', again);
  const act: BackupsAtHand['act'] = async (channel, request) => {
    if (doing !== null) return false;
    setDoing(channel);
    const answer = await desk.ask(channel, request);
    setDoing(null);
    setRefused(answer.ok ? null : answer.error);
    again();
    return answer.ok;
  };
  const state = read?.ok === true ? read.value : null;
  const unread = read?.ok === false ? read.error : null;
  return { state, doing, refused, failure: refused ?? state?.failure ?? unread, act };
}
