import { utilityProcess } from 'electron';

/** A process that was started for one question and answers no other. */
export interface SideRun<Answer> {
  /** Rejects when the process breaks or ends before it has answered. */
  readonly answer: Promise<Answer>;
  /** Ends it, whatever it does. */
  readonly end: () => void;
}

/**
 * Starts the built file `entry` with a question, in a process of its own: whatever the question does to it, the desk is
 * not touched, and nothing of the desk's surroundings is handed to it. `name` is what the system lists it by.
 */
export function sideProcess<Answer>(
  entry: string,
  name: string,
): (question: Uint8Array) => SideRun<Answer> {
  return (question) => {
    const child = utilityProcess.fork(entry, [], {
      env: {},
      stdio: 'ignore',
      serviceName: `Standfirst ${name}`,
    });
    const answer = new Promise<Answer>((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`The process ended with code ${code}`)));
    });
    child.once('spawn', () => child.postMessage(question));
    return { answer, end: () => void child.kill() };
  };
}
