import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import process from 'node:process';
import { libraryRead, type LibraryRead } from './read-library';
import { programFile } from './typist-process';

/** Reads libraries in a process of its own, one after another. */
export interface Reader {
  /** What is found in a folder; in words how the process came down, where it did. A reader that came down is replaced. */
  read(folder: string): Promise<LibraryRead | string>;
  /** Ends the process, which lets go of every file. */
  end(): Promise<void>;
}

/** A reader; its process is started when it is first asked. */
export function makeReader(): Reader {
  let running: ReturnType<typeof startReader> | null = null;
  return {
    read: async (folder) => {
      running ??= startReader();
      const said = await running.ask(folder);
      if (typeof said === 'string') running = null;
      return said;
    },
    end: async () => {
      await running?.end();
      running = null;
    },
  };
}

function startReader() {
  const program = spawn(process.execPath, [programFile('reader')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let trouble = '';
  program.stderr.on('data', (bytes: Buffer) => (trouble += bytes.toString()));
  let answer: (said: LibraryRead | string) => void = () => undefined;
  createInterface({ input: program.stdout }).on('line', (line) => {
    answer(libraryRead.parse(JSON.parse(line)));
  });
  const gone = new Promise<void>((done) => {
    program.once('close', (code, signal) => {
      answer(`${signal ?? `exit code ${String(code)}`} ${trouble}`);
      done();
    });
  });
  return {
    ask: (folder: string) =>
      new Promise<LibraryRead | string>((done) => {
        answer = done;
        program.stdin.write(`${folder}\n`);
      }),
    end: () => {
      program.stdin.end();
      return gone;
    },
  };
}
