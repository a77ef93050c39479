import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const project = resolve(import.meta.dirname, '../..');
let folder: string;

/** Built afresh beside a link to the resources, so that the test never meets an old build. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-built-'));
  await symlink(join(project, 'resources'), join(folder, 'resources'));
  await build({
    configFile: join(project, 'vite.cli.config.ts'),
    root: project,
    logLevel: 'error',
    build: { outDir: join(folder, 'out/cli') },
  });
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const standfirst = (...args: string[]) =>
  run(process.execPath, [join(folder, 'out/cli/index.js'), ...args], { cwd: folder });

describe('the built command line', () => {
  it('makes a page of raw copy', async () => {
    await writeFile(
      join(folder, 'raw.txt'),
      'Leave the meadow to the river\nUpdated 18:30, 02-Apr-2026\nPelle Arnqvist\n\nA meadow holds more water than a wall, and it holds it for nothing.\n\nThe council has known this for eleven years.\n',
    );
    await standfirst('import', 'raw.txt', '--house', 'broadcaster', '--out', 's.standfirst');
    const { stdout } = await standfirst(
      'export',
      's.standfirst',
      '--to',
      'page',
      '--out',
      'site',
      '--json',
    );
    const { files } = JSON.parse(stdout) as { files: string[] };
    const html = await readFile(files[0] ?? '', 'utf8');
    expect(html).toContain('<time datetime="2026-04-02T18:30:00+08:00">18:30, 02-Apr-2026</time>');
    expect(html).toContain('<p>The council has known this for eleven years.</p>');
  });

  it('checks copy by the rules that ship, and tests them', async () => {
    await writeFile(join(folder, 'copy.md'), 'It began on March 21st.\n');
    const { stdout } = await standfirst('check', 'copy.md', '--house', 'newsroom');
    expect(stdout).toContain('copy.md:1:13:News.DateOrdinal:');
    const { stdout: failures } = await standfirst('rules', 'test', 'resources/rules');
    expect(failures).toBe('');
    // Three starts of a program, on machines that do other work as well.
    expect((await standfirst('rules', 'list')).stdout).toContain('News.DateOrdinal');
  }, 120_000);

  it('ends with the exit code and the words of what went wrong', async () => {
    await expect(standfirst('import', 'none.txt')).rejects.toMatchObject({
      code: 3,
      stdout: '',
      stderr: 'none.txt cannot be read: there is no such file.\n',
    });
    await expect(standfirst('import')).rejects.toMatchObject({ code: 2 });
  });
});
