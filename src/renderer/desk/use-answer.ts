import { useEffect, useState } from 'react';
import type { Channel } from '@shared/contract/channel-names';
import type { Reply, Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import { useDesk } from './desk-context';

/**
 * Asks when the question changes, and again when `turn` does. Null until the first answer; an older answer stays until
 * the newer comes, and one that comes late is dropped.
 */
export function useAnswer<C extends Channel>(
  channel: C,
  request: Request<C>,
  turn = 0,
): Result<Reply<C>, DeskError> | null {
  const desk = useDesk();
  const [answer, setAnswer] = useState<Result<Reply<C>, DeskError> | null>(null);
  const question = JSON.stringify(request);
  useEffect(() => {
    let wanted = true;
    void desk.ask(channel, JSON.parse(question) as Request<C>).then((next) => {
      if (wanted) setAnswer(next);
    });
    return () => {
      wanted = false;
    };
  }, [desk, channel, question, turn]);
  return answer;
}
