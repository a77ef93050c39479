/** The switches in a file's comments: which rules are off from here on. */
export class Switches {
  readonly #off = new Set<string>();

  /** What is off now, as `CopyBlock.off` names it. */
  get off(): readonly string[] {
    return [...this.#off];
  }

  /**
   * Reads one comment, without its marks: `vale off`, `vale on`, `vale Style.Rule = NO`,
   * `vale Style.Rule["words", "more"] = NO`; any other is passed over.
   */
  read(comment: string): void {
    const words = /^\s*vale\s+(.+?)\s*$/su.exec(comment)?.[1];
    if (words === undefined) return;
    const { name = '', value = '' } =
      /^(?<name>\S[^=]*?)\s*=\s*(?<value>YES|NO|on|off)$/iu.exec(words)?.groups ?? {};
    if (/^(?:on|off)$/iu.test(words)) this.#switch('*', words.toLowerCase() === 'on');
    else for (const one of namesOf(name)) this.#switch(one, /^(?:yes|on)$/iu.test(value));
  }

  #switch(name: string, on: boolean): void {
    if (on) this.#off.delete(name);
    else this.#off.add(name);
  }
}

/** `Rule["a", "b"]` names two matches of the rule: `Rule[a]` and `Rule[b]`. */
function namesOf(name: string): string[] {
  const { rule = '', matches = '' } =
    /^(?<rule>[^[]+)\[(?<matches>.*)\]$/su.exec(name)?.groups ?? {};
  if (rule === '') return name === '' ? [] : [name];
  return [...matches.matchAll(/"((?:[^"\\]|\\.)*)"/gsu)].map(
    ([, match = '']) => `${rule}[${match.replaceAll(/\\(.)/gsu, '$1')}]`,
  );
}
