import { resolve } from 'node:path';
import type { HouseStyle } from '@shared/house-style/house-style';
import { readRulebook } from '@shared/house-style/rulebook/read-rulebook';
import { isRulePath, type RuleSource } from '@shared/house-style/rulebook/rule-files';
import type { Rulebook } from '@shared/house-style/rulebook/rulebook';
import { dayIn } from '@shared/house-style/day-in';
import { ok } from '@shared/result/result';
import { readRulePack } from '../main/house-styles/read-rule-pack';
import { readStyleFiles } from '../main/house-styles/read-style-files';
import { packFolder } from '../main/house-styles/style-places';
import { chooseHouseStyle } from './choose-house-style';
import type { CommandValues } from './command';
import { stopForProblems, type Step } from './stop';
import { shelfOf } from './style-shelf-of';
import type { Terminal } from './terminal';

/** A house style with all that it checks copy by. */
export interface HouseRules {
  readonly style: HouseStyle;
  readonly source: RuleSource;
  readonly book: Rulebook;
}

/** The rules of a house by its id or folder, as they hold today by the house's clock. */
export async function houseRules(
  wanted: string,
  values: Pick<CommandValues, 'styles'>,
  terminal: Terminal,
): Promise<Step<HouseRules>> {
  const style = await chooseHouseStyle(wanted, terminal, values);
  if (!style.ok) return style;
  const source = await sourceOf(wanted, style.value, values, terminal);
  if (!source.ok) return source;
  const today = dayIn(new Date(), style.value.timeZone);
  const book = readRulebook(source.value, style.value, today);
  return ok({ style: style.value, source: source.value, book });
}

async function sourceOf(
  wanted: string,
  { id }: HouseStyle,
  values: Pick<CommandValues, 'styles'>,
  terminal: Terminal,
): Promise<Step<RuleSource>> {
  if (id === wanted) {
    const shelved = await shelfOf(values, terminal).rules(wanted);
    if (shelved.ok) return shelved;
  }
  const files = await readStyleFiles(resolve(wanted));
  if (!files.ok) return stopForProblems('The house style has faults:', files.error);
  const own = Object.entries(files.value).filter(([path]) => isRulePath(path));
  const pack = await readRulePack(packFolder({ shipped: terminal.houseStyles }));
  return ok({ pack, own: Object.fromEntries(own) });
}
