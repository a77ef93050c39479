import { giveUp, take, type PatternFlags, type PatternScan } from './pattern-scan';

/** Reads what follows a "(": a group of any kind, flags, or a comment. */
export function takeOpening(scan: PatternScan): void {
  if (take(scan, /\?#[^)]*\)/y) !== null) return;
  const flags = take(scan, /\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y);
  if (flags !== null) {
    takeFlags(scan, flags);
    return;
  }
  const look = take(scan, /\?<?[=!]/y);
  if (look !== null) {
    open(scan, `(${look[0]}`, false);
    return;
  }
  if (take(scan, /\?>/y) !== null) {
    open(scan, '(?:', true);
    return;
  }
  const named = take(scan, /\?P?<(\w+)>|\?'(\w+)'/y);
  if (named === null && take(scan, /\?/y) !== null) {
    giveUp(scan, 'a group of this kind has no counterpart here');
    return;
  }
  scan.groups += 1;
  if (named !== null) scan.names.set(named[1] ?? named[2] ?? '', scan.groups);
  open(scan, `(?<g${scan.groups}>`, false);
}

/** Closes the group that was opened last; all of it is one piece from now on. */
export function closeGroup(scan: PatternScan): void {
  const group = scan.open.pop();
  if (group === undefined) {
    giveUp(scan, 'a “)” has no “(”');
    return;
  }
  scan.flags = group.flags;
  const whole = `${scan.out.splice(group.from).join('')})`;
  scan.out.push(group.atomic ? holdFast(scan, whole) : whole);
}

/**
 * What gives nothing back once it has matched: a look-ahead that captures, and a reference that
 * takes what it captured. JavaScript has no other way to say it.
 */
export function holdFast(scan: PatternScan, piece: string): string {
  scan.held += 1;
  return `(?:(?=(?<h${scan.held}>${piece}))\\k<h${scan.held}>)`;
}

function open(scan: PatternScan, opening: string, atomic: boolean): void {
  scan.open.push({ flags: scan.flags, from: scan.out.length, atomic });
  scan.out.push(opening);
}

function takeFlags(scan: PatternScan, [, on = '', off = '', end]: RegExpExecArray): void {
  const unknown = [...on, ...off].find((letter) => !(letter in FLAG_NAMES));
  if (unknown !== undefined) {
    giveUp(scan, `the flag “${unknown}” has no counterpart here`);
    return;
  }
  const before = scan.flags;
  const after = withFlags(withFlags(before, on, true), off, false);
  if (end === ':') open(scan, '(?:', false);
  scan.flags = after;
}

const FLAG_NAMES: Readonly<Record<string, keyof PatternFlags>> = {
  i: 'ignoreCase',
  m: 'multiLine',
  s: 'dotAll',
  x: 'spaced',
};

function withFlags(flags: PatternFlags, letters: string, value: boolean): PatternFlags {
  return [...letters].reduce((all, letter) => {
    const name = FLAG_NAMES[letter];
    return name === undefined ? all : { ...all, [name]: value };
  }, flags);
}
