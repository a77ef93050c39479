import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { typistLine, type TypistLine, type TypistTask } from './typist-lines';

const root = resolve(import.meta.dirname, '../..');
// Inside the project, so that the built programs find the database driver.
const folder = resolve(root, `node_modules/.cache/faults-${process.pid}`);

/** Programs that are started to be harmed. */
type Program = 'typist' | 'reader';

/** Builds the programs that a fault can be done to; gives the way to take them away. */
export async function buildPrograms(): Promise<() => Promise<void>> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(root, 'src/shared') } },
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: {
          typist: resolve(import.meta.dirname, 'typist.ts'),
          reader: resolve(import.meta.dirname, 'reader.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  return () => rm(folder, { recursive: true, force: true });
}

/** The file of a built program. */
export function programFile(program: Program): string {
  return resolve(folder, `${program}.mjs`);
}

/** A typist at work, and all that was heard of it. */
export interface Typist {
  readonly program: ChildProcess;
  readonly heard: readonly TypistLine[];
  /** Resolves with true once it has said something that `is` wanted, with false when it ended without. */
  heardOf(is: (line: TypistLine) => boolean): Promise<boolean>;
  /** Resolves when the process is gone and all that it said is heard. */
  readonly gone: Promise<void>;
  /** How it came down by itself: what it wrote beside its lines, or its exit code; null where it did not. */
  trouble(): string | null;
}

/** How a typist is started where it is more than Node. */
export interface Under {
  /** A command that takes the program and its arguments, as strace does. */
  readonly command?: readonly string[];
  /** Another user. */
  readonly user?: number;
}

/** Sets a typist to work. A line that was cut off by a kill was not heard. */
export function startTypist(task: TypistTask, under: Under = {}): Typist {
  const node = [process.execPath, programFile('typist'), JSON.stringify(task)];
  const [command = '', ...args] = under.command === undefined ? node : under.command.concat(node);
  const program = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(under.user === undefined ? {} : { uid: under.user, gid: under.user }),
  });
  const heard: TypistLine[] = [];
  const waiting = new Set<() => void>();
  let isGone = false;
  let trouble = '';
  const tell = (): void => {
    for (const look of waiting) look();
  };
  createInterface({ input: program.stdout }).on('line', (text) => {
    if (!text.endsWith('}')) return;
    heard.push(typistLine.parse(JSON.parse(text)));
    tell();
  });
  program.stderr.on('data', (bytes: Buffer) => (trouble += bytes.toString()));
  const gone = new Promise<void>((done) => {
    program.once('close', () => {
      isGone = true;
      tell();
      done();
    });
  });
  const heardOf: Typist['heardOf'] = (is) =>
    new Promise((done) => {
      const look = (): void => {
        const found = heard.some(is);
        if (!found && !isGone) return;
        waiting.delete(look);
        done(found);
      };
      waiting.add(look);
      look();
    });
  return { program, heard, heardOf, gone, trouble: () => troubleOf(program, trouble) };
}

function troubleOf({ exitCode, signalCode }: ChildProcess, written: string): string | null {
  if (written !== '') return written;
  if (exitCode !== null && exitCode !== 0) return `exit code ${exitCode}`;
  return signalCode === null || signalCode === 'SIGKILL' ? null : signalCode;
}
