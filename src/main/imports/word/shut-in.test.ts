import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { shutIn, type World } from './shut-in';

it('leaves a world without a way out, in which no object can be given what all share', () => {
  const context = createContext({ fetch, WebSocket: () => undefined });
  const run = (code: string): unknown => runInContext(code, context);
  const isThere = `[typeof fetch, typeof WebSocket].join()`;
  const pollute = `JSON.parse('{"__proto__":{"evil":1}}'); ({}).__proto__.evil = 1; String(({}).evil)`;
  expect(run(isThere)).toBe('function,function');
  shutIn(run('globalThis') as World);
  expect(run(isThere)).toBe('undefined,undefined');
  expect(run(pollute)).toBe('undefined');
  expect(run(`[].push.call([1], 2) + new Map([[1, 2]]).get(1)`)).toBe(4);
});
