import { resolve } from 'node:path';
import { exportStyle } from '../main/house-styles/exchange-style';
import { readFolder } from '../main/house-styles/shelved-style';
import type { StyleShelf } from '../main/house-styles/style-shelf';
import { ok } from '@shared/result/result';
import { stat } from 'node:fs/promises';
import type { CommandValues } from './command';
import { importStyle } from './import-style';
import { runAction, type Action } from './run-action';
import { EXIT, stop, stopForFailure, type Exit, type Step } from './stop';
import { shelfOf } from './style-shelf-of';
import { table, type Terminal } from './terminal';

const ACTIONS: Readonly<Record<string, Action>> = {
  list: { takes: null, run: (_file, values, terminal) => listStyles(values, terminal) },
  check: { takes: 'a folder', run: (folder, _values, terminal) => checkStyle(folder, terminal) },
  export: { takes: 'the id of a house style', run: exportOut },
  import: {
    takes: 'a .standfirst-style file',
    run: (file, values, terminal) => importStyle(shelfOf(values, terminal), file, values, terminal),
  },
};

/** `standfirst house list | check DIR | export ID | import FILE`. */
export function houseCommand(
  words: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  return runAction('house', ACTIONS, words, values, terminal);
}

/** Every style in force, one a line; faults of the folders go to standard error. */
async function listStyles(values: CommandValues, terminal: Terminal): Promise<Step<Exit>> {
  const { styles, own, lastGood, problems } = await shelfOf(values, terminal).list();
  const kind = (id: string): string => {
    if (!own.includes(id)) return 'built in';
    return lastGood.includes(id) ? 'own; its folder has faults, the last good form stands' : 'own';
  };
  const width = Math.max(0, ...styles.map(({ id }) => id.length));
  terminal.write(
    table(
      styles.map(({ id, name, version }) => [`${id.padEnd(width)}  ${name} ${version}`, kind(id)]),
    ),
  );
  for (const { message } of problems) terminal.say(message);
  return ok(problems.some(({ level }) => level === 'error') ? EXIT.blocked : EXIT.done);
}

/** The faults of a folder, one a line as `file:line: reason`; none are printed for a style that is right. */
async function checkStyle(folder: string, terminal: Terminal): Promise<Step<Exit>> {
  if (!(await isFolder(folder)))
    return stop(EXIT.unreadable, `${folder} cannot be read: there is no such folder.`);
  const { style, problems } = await readFolder(resolve(folder));
  terminal.write(problems.map(({ message }) => `${message}\n`).join(''));
  if (style === null) return ok(EXIT.blocked);
  const templates = style.templates.length + style.storyTemplates.length;
  terminal.say(`${style.name} is right: ${templates} templates.`);
  return ok(EXIT.done);
}

async function exportOut(
  id: string,
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  if (values.out === undefined) return stop(EXIT.usage, 'Name the file to write with --out.');
  const shelf: StyleShelf = shelfOf(values, terminal);
  const known = await shelf.list();
  if (!known.styles.some((style) => style.id === id))
    return stop(
      EXIT.usage,
      `There is no house style “${id}”. There are ${known.styles.map((style) => style.id).join(', ')}.`,
    );
  const existing = values.force === true ? 'replace' : 'refuse';
  const written = await exportStyle(shelf, id, resolve(values.out), existing);
  if (!written.ok) return stopForFailure(written.error);
  terminal.write(`${written.value.file}\n`);
  return ok(EXIT.done);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (trouble) {
    if (trouble instanceof Error && 'code' in trouble) return false;
    throw trouble;
  }
}
