/** What of a file the rules are not to see. Patterns and names are those of `.vale.ini`. */
export interface CopyOptions {
  /** Words that fit stand as "*". */
  readonly tokenIgnores: readonly RegExp[];
  /** Stretches of the file that fit are left out. */
  readonly blockIgnores: readonly RegExp[];
  /** Inline elements whose words stand as "*". */
  readonly ignoredScopes: readonly string[];
  /** Elements that are left out with all they hold. */
  readonly skippedScopes: readonly string[];
  /** Classes of HTML elements that are left out with all they hold. */
  readonly ignoredClasses: readonly string[];
}

/** As Vale has them, but that captions in a `figure` are read. */
export const DEFAULT_COPY_OPTIONS: CopyOptions = {
  tokenIgnores: [],
  blockIgnores: [],
  ignoredScopes: ['tt', 'code', 'kbd'],
  skippedScopes: ['script', 'style', 'pre', 'noscript', 'iframe'],
  ignoredClasses: ['problematic', 'pre', 'code'],
};

/** An ignore pattern of `.vale.ini`, Go's leading flags read as JavaScript's; null where it cannot be compiled. */
export function ignorePattern(source: string): RegExp | null {
  const { flags = '', rest = '' } =
    /^(?:\(\?(?<flags>[ims]+)\))?(?<rest>.*)$/su.exec(source)?.groups ?? {};
  const own = [...new Set(`g${flags}`)].join('');
  for (const mode of ['u', '']) {
    try {
      return new RegExp(rest, own + mode);
    } catch (fault) {
      if (!(fault instanceof SyntaxError)) throw fault;
    }
  }
  return null;
}
