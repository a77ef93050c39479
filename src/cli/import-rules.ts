import { takePackage } from '@shared/house-style/packages/take-package';
import { dayIn } from '@shared/house-style/day-in';
import { ok } from '@shared/result/result';
import { lookAtPackage, type PackageLook } from '../main/house-styles/exchange-package';
import type { CommandValues } from './command';
import { EXIT, stop, stopForFailure, stopForProblems, type Exit, type Step } from './stop';
import { shelfOf } from './style-shelf-of';
import { table, type Terminal } from './terminal';

/**
 * `standfirst rules import PACKAGE --house ID`: takes a Vale package, a folder or a zip, into one of the desk's own
 * house styles, with every rule off. Prints what came in; what is not run here goes to standard error, with file
 * and line.
 */
export async function importRules(
  path: string,
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const { house } = values;
  if (house === undefined) return stop(EXIT.usage, 'Name the house style with --house.');
  const shelf = shelfOf(values, terminal);
  const there = await shelf.shelved(house);
  if (!there.ok) return stop(EXIT.usage, `There is no house style “${house}”.`);
  if (!there.value.own)
    return stop(EXIT.blocked, `“${house}” is built in and is not changed. Copy it at the desk.`);
  const look = await lookAtPackage(path);
  if (!look.ok) return stopForFailure(look.error);
  for (const { message } of look.value.problems) terminal.say(message);
  if (look.value.problems.some(({ level }) => level === 'error'))
    return stop(EXIT.unreadable, 'Nothing was taken in.');
  const timeZone = there.value.inForce?.style.timeZone ?? 'UTC';
  const taking = { from: look.value.name, today: dayIn(new Date(), timeZone) };
  const changes = takePackage(there.value.present, look.value, taking);
  if (!changes.ok) return stopForProblems('The house style has faults:', changes.error);
  const written = await shelf.write(house, changes.value);
  if (!written.ok) return stop(EXIT.blocked, `${written.error.message} ${written.error.wayOn}`);
  tell(look.value, terminal);
  return ok(EXIT.done);
}

function tell({ packs, accept, reject }: PackageLook, { write, say }: Terminal): void {
  const rulesIn = (rules: PackageLook['packs'][number]['rules']): number =>
    Object.keys(rules).filter((file) => !file.endsWith('.standfirst.yml')).length;
  const rows = packs.map(({ name, rules, unsupported }) => {
    const notRun = new Set(unsupported.filter(({ runs }) => !runs).map(({ file }) => file)).size;
    const but = notRun === 0 ? '' : `, ${notRun} of them not run here`;
    return [name, `${rulesIn(rules)} rules, all off${but}`] as const;
  });
  const words = [
    ...(accept.length > 0 ? [['accepted', `${accept.length} words`] as const] : []),
    ...(reject.length > 0
      ? [['rejected', `${reject.length} words, as a rule that is off`] as const]
      : []),
  ];
  write(table([...rows, ...words]));
  for (const { unsupported } of packs)
    for (const { file, line, why } of unsupported) say(`${file}:${line}: ${why}`);
}
