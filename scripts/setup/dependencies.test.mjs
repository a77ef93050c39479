// @ts-check
import { describe, expect, it } from 'vitest';

import { isInstalled } from './dependencies.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const musl = { version: '0.5.29', integrity: 'sha512-b', optional: true };
const wanted = { '': {}, 'node_modules/zod': zod, 'node_modules/musl': musl };

describe('isInstalled', () => {
  it('accepts an installation without the optional packages of other machines', () => {
    expect(isInstalled(wanted, { 'node_modules/zod': zod })).toBe(true);
  });

  it.each([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
    ['the bytes differ', { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } }],
    ['something else is there too', { 'node_modules/zod': zod, 'node_modules/yaml': zod }],
  ])('refuses it when %s', (_what, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
