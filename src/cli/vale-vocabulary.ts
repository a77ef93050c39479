import { join } from 'node:path';
import type { WordLists } from '@shared/house-style/rules/built-in-rules';
import { ok } from '@shared/result/result';
import type { Step } from './stop';
import type { Terminal } from './terminal';
import { namesIn, readText } from './vale-files';

/** The words that a project accepts and rejects; entries are patterns, as in Vale. */
export type Vocabulary = WordLists;

/**
 * Reads the vocabularies of these names, from where Vale 3 keeps them and from where Vale 2 did; `absent` are those
 * that have no list in either place.
 */
export async function readVocabulary(
  names: readonly string[],
  styles: string,
  terminal: Terminal,
): Promise<Step<{ readonly vocabulary: Vocabulary; readonly absent: readonly string[] }>> {
  const words = { accept: new Set<string>(), reject: new Set<string>() };
  const absent: string[] = [];
  for (const name of names) {
    let lists = 0;
    for (const folder of [
      join(styles, 'config', 'vocabularies', name),
      join(styles, 'Vocab', name),
    ]) {
      const files = await namesIn(folder, '.txt');
      for (const list of ['accept', 'reject'] as const) {
        if (!files.includes(`${list}.txt`)) continue;
        const text = await readText(join(folder, `${list}.txt`), terminal);
        if (!text.ok) return text;
        lists += 1;
        for (const word of wordsOf(text.value)) words[list].add(word);
      }
    }
    if (lists === 0) absent.push(name);
  }
  return ok({ vocabulary: { accept: [...words.accept], reject: [...words.reject] }, absent });
}

/** One word or pattern a line; "# " begins a remark. */
function wordsOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('# '));
}
