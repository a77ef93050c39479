import { problem, type Problem } from '@shared/result/problem';

const LEFT = 'It was stopped; nothing was taken in and the file was left as it is.';
const WAY_ON =
  'Open it in Word, copy the text and paste it here, or save it anew as a Word file and take that in.';

/** Of a file whose reading was not done after so many milliseconds. */
export function tookTooLong(time: number): Problem {
  const seconds = Math.max(1, Math.round(time / 1000));
  return problem(
    'import-word-slow',
    `This Word file took too long to read: more than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}. ${LEFT} ${WAY_ON}`,
  );
}

/** Of a file whose reading asked for more than so many bytes. */
export function askedTooMuch(memory: number): Problem {
  return problem(
    'import-word-memory',
    `This Word file asked for too much memory: more than ${Math.round(memory / (1024 * 1024))} MB. ${LEFT} ${WAY_ON}`,
  );
}

/** Of a file at which its reader broke. */
export function readerEnded(): Problem {
  return problem(
    'import-word-ended',
    `The reader of Word files ended before it was done with this one. Nothing was taken in and the file was left as it is. ${WAY_ON}`,
  );
}
