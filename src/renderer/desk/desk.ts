import type { Channel, DeskBridge, DeskEvent } from '@shared/contract/channel-names';
import {
  channels,
  envelope,
  events,
  type EventBody,
  type Reply,
  type Request,
} from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';

/** The renderer's side of the contract: the only way to stories, files and the machine. */
export interface Desk {
  /** Asks main. Never throws and never rejects: what goes wrong comes back as a `DeskError`. */
  ask<C extends Channel>(channel: C, request: Request<C>): Promise<Result<Reply<C>, DeskError>>;
  /** Hears of a fact; gives the way to stop hearing. A body that cannot be read is dropped and logged. */
  on<E extends DeskEvent>(event: E, listener: (body: EventBody<E>) => void): () => void;
}

/** The client over what preload put on the window, or over a twin of it. */
export function createDesk(bridge: DeskBridge): Desk {
  const ask: Desk['ask'] = async (channel, request) => {
    const sent = await send(bridge, channel, request);
    if (!sent.ok) return sent;
    const answer = envelope.safeParse(sent.value);
    if (!answer.success) return err(unexpected(`no envelope from ${channel}`));
    if (!answer.data.ok) return err(answer.data.error);
    return readReply(channel, answer.data.value);
  };
  const on: Desk['on'] = (event, listener) =>
    bridge.on[event]((body) => {
      const read = readBody(event, body);
      if (read.ok) listener(read.value);
      else void ask('log:write', { message: read.error });
    });
  return { ask, on };
}

async function send(
  bridge: DeskBridge,
  channel: Channel,
  request: unknown,
): Promise<Result<unknown, DeskError>> {
  try {
    return ok(await bridge.ask[channel](request));
  } catch (fault) {
    // The bridge itself can only break when main is gone or what was asked cannot cross it.
    return err(unexpected(fault instanceof Error ? fault.message : String(fault)));
  }
}

function readReply<C extends Channel>(channel: C, value: unknown): Result<Reply<C>, DeskError> {
  const read = channels[channel].reply.safeParse(value);
  // The table holds the parser of this very channel; only its type is lost in the look-up.
  return read.success
    ? ok(read.data as Reply<C>)
    : err(unexpected(`reply of ${channel}: ${read.error.message}`));
}

function readBody<E extends DeskEvent>(event: E, body: unknown): Result<EventBody<E>, string> {
  const read = events[event].safeParse(body ?? {});
  return read.success
    ? ok(read.data as EventBody<E>)
    : err(`event ${event}: ${read.error.message}`);
}

/** A failure that no rule foresaw; the reason is for the log. */
function unexpected(reason: string): DeskError {
  return {
    code: 'unexpected',
    message: `Standfirst could not do that. (${reason.slice(0, 300)})`,
    copy: 'What was saved before is as it was.',
    wayOn:
      'Try again. If it happens again, close Standfirst and open it anew: saved text comes back.',
  };
}
