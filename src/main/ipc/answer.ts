import type { Channel } from '@shared/contract/channel-names';
import { channels, type Reply, type Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { Log } from '../log/log';

/** What answers a channel. It gets a request that has been parsed and who sent it. */
export type Service<C extends Channel, S> = (
  request: Request<C>,
  sender: S,
) => Result<Reply<C>, DeskError> | Promise<Result<Reply<C>, DeskError>>;

/** A service for every channel of the table. */
export type Services<S> = { readonly [C in Channel]: Service<C, S> };

/** What crosses the bridge back. */
export type Envelope = Result<unknown, DeskError>;

/** What an answer needs besides the service. */
export interface AnswerOptions<S> {
  /** Whether the sender is the desk's own page. */
  readonly trusts: (sender: S) => boolean;
  readonly log: Log;
}

/**
 * Answers one call: sender checked, request parsed, service asked, reply parsed. Whatever happens, the
 * answer is an envelope: no stack and no path of the machine leaves main.
 */
export async function answer<C extends Channel, S>(
  channel: C,
  service: Service<C, S>,
  { trusts, log }: AnswerOptions<S>,
  sender: S,
  raw: unknown,
): Promise<Envelope> {
  if (!trusts(sender)) {
    log.fault(`${channel}: refused a sender that is not the desk’s page`);
    return err(requestRefused());
  }
  const request = channels[channel].request.safeParse(raw);
  if (!request.success) {
    log.fault(`${channel}: refused a request: ${placesOf(request.error)}`);
    return err(requestRefused());
  }
  try {
    // The table holds the parser of this very channel; only its type is lost in the look-up.
    const result = await service(request.data as Request<C>, sender);
    return result.ok
      ? checkedReply(channel, result.value, log)
      : failed(channel, result.error, log);
  } catch (fault) {
    log.fault(`${channel}: a fault of the program`, fault);
    return err(unexpected());
  }
}

function checkedReply(channel: Channel, value: unknown, log: Log): Envelope {
  const reply = channels[channel].reply.safeParse(value);
  if (reply.success) return ok(reply.data);
  log.fault(`${channel}: a reply that breaks the contract: ${placesOf(reply.error)}`);
  return err(unexpected());
}

function failed(channel: Channel, error: DeskError, log: Log): Envelope {
  log.note(`${channel}: ${error.code}`);
  return err(error);
}

/** Where a value is wrong and how, without the value: it may be copy. */
function placesOf({
  issues,
}: {
  issues: readonly { path: PropertyKey[]; code?: string }[];
}): string {
  return issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.map(String).join('.').slice(0, 200)} (${code ?? 'wrong'})`)
    .join('; ');
}

function requestRefused(): DeskError {
  return {
    code: 'request-refused',
    message: 'The desk did not take this request.',
    copy: 'Nothing was changed.',
    wayOn: 'Go on as you were. If it happens again, close Standfirst and open it anew.',
  };
}

function unexpected(): DeskError {
  return {
    code: 'unexpected',
    message: 'Standfirst met a fault of its own and could not do that. It is noted in the log.',
    copy: 'What was saved before is as it was.',
    wayOn:
      'Try again. If it happens again, close Standfirst and open it anew: saved text comes back.',
  };
}
