import { err, ok, type Result } from '../../../result/result';

/** A formula that has been read: its value for the named figures. A truth is 1 or 0. */
export type Formula = (figures: Readonly<Record<string, number>>) => number;

/** Operators by how tightly they bind, the loosest first. */
const LADDER: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '||': (a, b) => Number(a !== 0 || b !== 0) },
  { '&&': (a, b) => Number(a !== 0 && b !== 0) },
  { '==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b) },
  {
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b),
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b },
];

/** The functions of Vale's formulas that have one number and give one. */
const FUNCTIONS: Readonly<Record<string, (value: number) => number>> = {
  sqrt: Math.sqrt,
  abs: Math.abs,
  floor: Math.floor,
  ceil: Math.ceil,
  round: Math.round,
  log: Math.log,
  exp: Math.exp,
};

/** Nesting that no real formula has; it keeps a hostile one from exhausting the stack. */
const DEEPEST = 50;

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
  fault: string | null;
}

/**
 * Reads a formula of a metric rule: numbers, names, brackets, + - * / %, comparisons, && and ||,
 * and math.sqrt and its like. Nothing is ever run as code. The reason comes back where it can't
 * be read. A name without a figure counts 0.
 */
export function parseFormula(text: string): Result<Formula, string> {
  const tokens = text.match(/\d+(?:\.\d+)?|\.\d+|[A-Za-z_][\w.]*|[<>=!]=|&&|\|\||\S/g) ?? [];
  const reader: Reader = { tokens, at: 0, depth: 0, fault: null };
  const formula = level(reader, 0);
  const rest = tokens[reader.at];
  if (reader.fault === null && rest !== undefined) reader.fault = `“${rest}” is not expected`;
  return reader.fault === null ? ok(formula) : err(reader.fault);
}

function level(reader: Reader, step: number): Formula {
  const operators = LADDER[step];
  if (operators === undefined) return unary(reader);
  let left = level(reader, step + 1);
  for (;;) {
    const sign = reader.tokens[reader.at] ?? '';
    const work = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
    if (work === undefined || reader.fault !== null) return left;
    reader.at += 1;
    const [before, after] = [left, level(reader, step + 1)];
    left = (figures) => work(before(figures), after(figures));
  }
}

function unary(reader: Reader): Formula {
  const sign = reader.tokens[reader.at];
  if (sign !== '-' && sign !== '+' && sign !== '!') return operand(reader);
  reader.at += 1;
  const inner = deeper(reader, unary);
  if (sign === '+') return inner;
  return sign === '-' ? (figures) => -inner(figures) : (figures) => Number(inner(figures) === 0);
}

function operand(reader: Reader): Formula {
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (/^[\d.]/.test(token)) return () => Number(token);
  if (token === '(') return bracketed(reader);
  if (!/^[A-Za-z_]/.test(token))
    return fail(reader, token === '' ? 'it ends too soon' : `“${token}” is not expected`);
  if (reader.tokens[reader.at] !== '(') return named(token);
  reader.at += 1;
  const name = token.replace(/^math\./, '');
  const work = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  const inner = bracketed(reader);
  return work === undefined
    ? fail(reader, `“${token}” is not a function known here`)
    : (figures) => work(inner(figures));
}

/** "heading.h2" and "heading_h2" are one figure. */
function named(token: string): Formula {
  const name = token.replaceAll('.', '_');
  return (figures) => (Object.hasOwn(figures, name) ? (figures[name] ?? 0) : 0);
}

function bracketed(reader: Reader): Formula {
  const inner = deeper(reader, (at) => level(at, 0));
  if (reader.tokens[reader.at] !== ')') return fail(reader, 'a “(” is never closed');
  reader.at += 1;
  return inner;
}

function deeper(reader: Reader, read: (reader: Reader) => Formula): Formula {
  if (reader.depth >= DEEPEST) return fail(reader, 'its brackets stand too deep');
  reader.depth += 1;
  const inner = read(reader);
  reader.depth -= 1;
  return inner;
}

function fail(reader: Reader, reason: string): Formula {
  reader.fault ??= reason;
  reader.at = reader.tokens.length;
  return () => 0;
}
