/** A setting of a style as one line: what it is called, and its value as a person would say it. */
export interface StyleRow {
  /** The same in both styles, whatever the value. */
  readonly key: string;
  readonly where: string;
  readonly value: string;
  /** The rows that stand for what this one is a part of: where the other style lacks one of them, this goes without saying. */
  readonly within: readonly string[];
  /** Stands for a whole template or field: told of when it comes or goes, while its parts tell of changes. */
  readonly isWhole: boolean;
}
