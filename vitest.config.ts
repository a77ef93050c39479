import { resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const alias = { '@shared': resolve(root, 'src/shared') };
/** Pure code keeps no state, so its test files may share a world; that halves their time. */
const shared = { include: ['src/shared/**/*.test.ts'], isolate: false };

/*
 * Every test of the pure core runs twice, in Node and in a DOM: what holds in one world only is
 * not pure.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    // Generous: properties run thousands of times, on machines that do other work as well.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    setupFiles: ['tests/same-cases.ts'],
    // Never Intl: its stopped formatters tell the time of the stopped clock for the moment 0 (1970), and
    // the code that made them keeps them when the clock runs again.
    fakeTimers: {
      toFake: [
        'Date',
        'performance',
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'setImmediate',
        'clearImmediate',
        'requestAnimationFrame',
        'cancelAnimationFrame',
        'requestIdleCallback',
        'cancelIdleCallback',
      ],
    },
    // Types and lint run beside the tests for a part of the time only; then both cores are free.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'shared-node', environment: 'node', ...shared },
      },
      {
        extends: true,
        test: { name: 'shared-dom', environment: 'jsdom', ...shared },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Real folders, libraries and threads keep apart by themselves.
          isolate: false,
          setupFiles: ['tests/node-world.ts'],
          include: [
            'src/{main,preload,cli}/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'tests/**/*.test.ts',
          ],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          // `renderer-world.ts` says why, and keeps one file from another.
          isolate: false,
          setupFiles: ['tests/renderer-world.ts'],
          include: ['src/renderer/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          setupFiles: ['tests/node-world.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
