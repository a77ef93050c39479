import { FACT_NAMES, type FactName } from '../elements/photo/photo-facts';
import { JOINTS } from './fact-sources';
import { cutForIim } from './iim-cut';
import type { PhotoRead, ReadFact } from './photo-read';
import { useOfTerms } from './photo-use';
import { statementsOf, type PhotoFields, type Statement } from './state-facts';

const PLACES: ReadonlySet<FactName> = new Set(['location', 'city', 'region', 'country']);

/** Of all that the fields say, what counts (each name once, in the order of FACT_NAMES), what differs from it, and what is wrong. */
export function chooseFacts(fields: PhotoFields): Omit<PhotoRead, 'gps'> {
  const facts: ReadFact[] = [];
  const others: ReadFact[] = [];
  const faults: string[] = [];
  const placed: Statement[] = [];
  for (const name of FACT_NAMES) {
    if (name === 'use') continue;
    const said = statementsOf(name, fields);
    faults.push(...said.faults);
    if (PLACES.has(name)) placed.push(...said.statements);
    else sort(said.statements, facts, others);
  }
  sortPlaces(placed, facts, others);
  const use = useOfTerms([...facts, ...others].filter(({ name }) => name === 'usageTerms'));
  if (use !== null) facts.push(use);
  const order = (a: ReadFact, b: ReadFact): number =>
    FACT_NAMES.indexOf(a.name) - FACT_NAMES.indexOf(b.name);
  return { facts: facts.toSorted(order), others: others.toSorted(order), faults };
}

function sort(statements: readonly Statement[], facts: ReadFact[], others: ReadFact[]): void {
  const [first, ...rest] = statements;
  if (first === undefined) return;
  facts.push(plain(first));
  const said: Statement[] = [first];
  for (const each of rest) {
    if (said.some((earlier) => saysTheSame(earlier, each))) continue;
    said.push(each);
    others.push(plain(each));
  }
}

/** Whether the later field says what the earlier one does, be it as short as IIM has it. */
function saysTheSame(earlier: Statement, later: Statement): boolean {
  if (earlier.value === later.value) return true;
  if (!('iim' in later.at)) return false;
  const { iim } = later.at;
  const cut = earlier.values.map((value) => cutForIim(iim, value));
  return cut.join(JOINTS[later.name] ?? '') === later.value;
}

/**
 * One place, never put together of two: the parts of a later field complete an earlier one only where
 * all that both give agrees.
 */
function sortPlaces(placed: readonly Statement[], facts: ReadFact[], others: ReadFact[]): void {
  const chosen = new Map<FactName, Statement>();
  for (const group of ['created', 'core', 'iim', 'shown'] as const) {
    const parts = placed.filter(({ place }) => place === group);
    const agree = parts.every((part) => {
      const known = chosen.get(part.name);
      return known === undefined || saysTheSame(known, part);
    });
    for (const part of parts) {
      const known = chosen.get(part.name);
      if (known === undefined && agree) chosen.set(part.name, part);
      else if (known === undefined || !saysTheSame(known, part)) others.push(plain(part));
    }
  }
  for (const part of chosen.values()) facts.push(plain(part));
}

function plain({ name, value, standard, field }: ReadFact): ReadFact {
  return { name, value, standard, field };
}
