import type { Problem } from '../result/problem';
import type { DeskError } from './desk-error';

/** The longest list of faults that a failure tells. Characters. */
const LONGEST = 3500;

/** No style of this id is at hand. */
export function styleMissing(id: string): DeskError {
  return {
    code: 'house-style-unreadable',
    message: `The house style “${id}” is not on this computer, or it cannot be read.`,
    copy: 'The story is as it was.',
    wayOn: 'Put the house style back in its folder, or choose another for the story.',
  };
}

/** What ships with the program is not changed. */
export function styleBuiltIn(name: string): DeskError {
  return {
    code: 'house-style-refused',
    message: `${name} is built in and is not changed.`,
    copy: 'Nothing was written.',
    wayOn: 'Copy it, and change the copy.',
  };
}

/** What was to be kept would not leave a whole style; the message has a line for each fault. */
export function styleFaulty(problems: readonly Problem[]): DeskError {
  const faults = problems.map(({ message }) => message).join('\n');
  return {
    code: 'house-style-refused',
    message: `The house style would have ${problems.length === 1 ? 'a fault' : `${problems.length} faults`}:\n${faults.slice(0, LONGEST)}`,
    copy: 'Nothing was written; the house style in force is as it was.',
    wayOn: 'Mend what is named, then save again.',
  };
}

/** A style keeps its id: stories know it by that. */
export function styleIdKept(id: string): DeskError {
  return {
    code: 'house-style-refused',
    message: `A house style keeps its id, “${id}”: stories know it by that.`,
    copy: 'Nothing was written.',
    wayOn: 'Copy the house style to have it under another id.',
  };
}

/** A style that stories use is not taken away. */
export function styleInUse(name: string, stories: number): DeskError {
  return {
    code: 'house-style-refused',
    message: `${name} is used by ${stories === 1 ? 'a story' : `${stories} stories`}.`,
    copy: 'Nothing was removed.',
    wayOn: 'Choose another house style for them first.',
  };
}
