/** How much a problem matters, in the order of Vale's levels: must fix, should fix, consider. */
export type Level = 'error' | 'warning' | 'suggestion';

/** A fault that the writer can mend: shown in place, never thrown. */
export interface Problem {
  /** Kebab-case and stable: tests and waivers name it. */
  readonly code: string;
  /** What is wrong and what to do, in the desk's words. */
  readonly message: string;
  readonly level: Level;
  /** Where it stands: a field or element name, a JSON path, or a line, as fits the source. */
  readonly where?: string;
}

/** A problem of level "error", the usual kind when something cannot be read. */
export function problem(code: string, message: string, where?: string): Problem {
  return where === undefined
    ? { code, message, level: 'error' }
    : { code, message, level: 'error', where };
}
