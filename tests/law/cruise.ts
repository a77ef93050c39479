import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { z } from 'zod';

import type { TreeFile } from './trees';

const root = resolve(import.meta.dirname, '../..');
const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** A rule of the law and a file that broke it. */
export interface Violation {
  readonly rule: string;
  readonly path: string;
}

/** A folder with these files, seen as a project of ours: our packages, our settings. */
function plant(files: readonly TreeFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-law-'));
  for (const name of ['package.json', 'tsconfig.base.json', '.dependency-cruiser.cjs']) {
    copyFileSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const { path, source } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

/** Every violation of the law in a project made of these files. */
export function cruise(files: readonly TreeFile[]): Violation[] {
  const folder = plant(files);
  try {
    const tool = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [tool, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (stdout === '') throw new Error(stderr);
    return report
      .parse(JSON.parse(stdout))
      .summary.violations.map(({ from, rule }) => ({ rule: rule.name, path: from }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
