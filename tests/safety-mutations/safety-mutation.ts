/** One piece of safety taken out of the code, and the tests that must notice. */
export interface SafetyMutation {
  /** What the program does then. */
  readonly name: string;
  /** The file, from the project's root. */
  readonly file: string;
  /** Code that stands in it exactly once. */
  readonly find: string;
  /** What stands there instead. Types do not matter: tests alone count. */
  readonly put: string;
  readonly project: 'node' | 'shared-node' | 'renderer';
  /** Test files, from the project's root; one of them has to turn red. */
  readonly tests: readonly string[];
}
