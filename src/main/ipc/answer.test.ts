import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHANNEL_NAMES, type Channel } from '@shared/contract/channel-names';
import { envelope } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok } from '@shared/result/result';
import { answer, type Service } from './answer';

const written: string[] = [];
const log = {
  note: (message: string) => void written.push(message),
  fault: (message: string, fault?: unknown) => void written.push(`${message} ${String(fault)}`),
};
const ours = 'the desk’s page';
const trusts = (sender: string) => sender === ours;

beforeEach(() => {
  written.length = 0;
});

/** Asks a channel whose service only counts its calls. */
async function ask(channel: Channel, raw: unknown, sender = ours) {
  let calls = 0;
  const service = () => {
    calls += 1;
    return err(diskFull);
  };
  const reply = await answer(channel, service, { trusts, log }, sender, raw);
  return { reply, calls };
}

const diskFull: DeskError = {
  code: 'disk-full',
  message: 'The disk is full.',
  copy: 'Safe.',
  wayOn: 'Free some.',
};
const refused = { ok: false, error: { code: 'request-refused' } };

describe('a call from outside', () => {
  it('reaches its service with the parsed request and comes back in an envelope', async () => {
    const service: Service<'story:keep-place', string> = ({ id, place }) =>
      id !== '' && place.anchor === 3 ? ok({}) : err(diskFull);
    const request = {
      id: '00000000-0000-4000-8000-000000000001',
      place: { anchor: 3, head: 3, scrollTop: 0 },
    };
    expect(await answer('story:keep-place', service, { trusts, log }, ours, request)).toEqual(
      ok({}),
    );
  });

  it.each(['a frame', 'another page', ''])(
    'is refused when it comes from %j, before its request is looked at',
    async (sender) => {
      const { reply, calls } = await ask('settings:read', {}, sender);
      expect([reply, calls]).toMatchObject([refused, 0]);
    },
  );

  it.each([
    [
      'a field too many',
      'story:open',
      { id: '00000000-0000-4000-8000-000000000001', path: '/etc/passwd' },
    ],
    ['an id that is a path', 'story:open', { id: '../../etc/passwd' }],
    ['a number for a word', 'contributor:list', { query: 1 }],
    [
      'a word over its length',
      'story:list',
      { query: 'x'.repeat(501), status: null, spiked: false },
    ],
    [
      'not a number',
      'story:keep-place',
      { id: '00000000-0000-4000-8000-000000000001', place: { anchor: NaN, head: 0, scrollTop: 0 } },
    ],
    ['a revision below one', 'story:save', { story: {}, revision: 0, place: null }],
    [
      'a prototype as own key',
      'settings:change',
      JSON.parse('{"__proto__": {"theme": "dark"}, "constructor": 1}'),
    ],
    ['nothing', 'settings:read', undefined],
    ['null', 'settings:read', null],
    ['a list', 'settings:read', []],
  ] as const)('is refused with %s', async (_what, channel, raw) => {
    const { reply, calls } = await ask(channel, raw);
    expect([reply, calls]).toMatchObject([refused, 0]);
  });

  it('that ends in a failure of the world brings the failure as it is', async () => {
    expect((await ask('settings:read', {})).reply).toEqual({ ok: false, error: diskFull });
  });

  it('that meets a bug brings a sentence, and the log the bug', async () => {
    const service = () => {
      throw new Error('cannot read /home/hanne/secret');
    };
    const reply = await answer('settings:read', service, { trusts, log }, ours, {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(written.join()).toContain('secret');
  });

  it('whose reply breaks the contract brings none of it', async () => {
    const service = (() => ok({ theme: 'sepia' })) as unknown as Service<'settings:read', string>;
    expect(await answer('settings:read', service, { trusts, log }, ours, {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
  });

  it('that is refused leaves no copy in the log', async () => {
    await ask('story:list', { query: 'the floodwall scandal', status: 'nowhere', spiked: false });
    expect(written.join()).toContain('status');
    expect(written.join()).not.toContain('floodwall');
  });
});

describe('anything at all, sent to any channel', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const nasty = fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -0,
    2n ** 64n,
    Symbol.iterator,
    cyclic,
    () => 1,
    new Date(NaN),
    new Map([[1, 2]]),
    new Uint8Array(3),
    new Proxy({}, {}),
    JSON.parse('{"__proto__": {"polluted": true}}'),
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
    Object.create(null),
    'x'.repeat(100_000),
    Array.from({ length: 5000 }, () => ({})),
  );
  const request = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
    }),
    nasty,
    fc.dictionary(
      fc.constantFrom(
        'id',
        'storyId',
        'query',
        'file',
        'place',
        'story',
        'url',
        '__proto__',
        'toString',
        'path',
      ),
      fc.oneof(fc.anything(), nasty),
    ),
  );

  it('is answered by an envelope without a throw, and pollutes no prototype', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CHANNEL_NAMES),
        request,
        fc.constantFrom(ours, 'a frame'),
        async (channel, raw, sender) => {
          const { reply, calls } = await ask(channel, raw, sender);
          expect(envelope.safeParse(reply).success).toBe(true);
          if (sender !== ours) expect(calls).toBe(0);
          expect('polluted' in {}).toBe(false);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
