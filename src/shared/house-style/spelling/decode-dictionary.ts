import { err, ok, type Result } from '../../result/result';
import type { DictionaryFiles } from './make-dictionary';

/** Bytes that either file of a dictionary may have. */
export const LARGEST_DICTIONARY = 20 * 1024 * 1024;

/**
 * A dictionary's files as text, by the encoding that the affixes name in SET. Without one it is UTF-8 where the bytes
 * are that, else Latin-1, as in Hunspell. Fails, with the reason, on bytes that are not of that encoding and on an
 * encoding that is unknown.
 */
export function decodeDictionary(
  id: string,
  { aff, dic }: { readonly aff: Uint8Array; readonly dic: Uint8Array },
): Result<DictionaryFiles, string> {
  const head = new TextDecoder('latin1').decode(aff);
  const [, named] = /^(?:\u00EF\u00BB\u00BF)?[ \t]*SET[ \t]+(\S+)/mu.exec(head) ?? [];
  if (named === undefined) {
    const plain = decodeAs('utf-8', id, aff, dic);
    return plain.ok ? plain : decodeAs('latin1', id, aff, dic);
  }
  return decodeAs(named, id, aff, dic);
}

function decodeAs(
  encoding: string,
  id: string,
  aff: Uint8Array,
  dic: Uint8Array,
): Result<DictionaryFiles, string> {
  try {
    const decoder = new TextDecoder(labelOf(encoding), { fatal: true });
    return ok({ id, aff: decoder.decode(aff), dic: decoder.decode(dic) });
  } catch (fault) {
    if (fault instanceof RangeError)
      return err(`its encoding, ${encoding}, is not one that can be read`);
    // A decoder answers bytes of another encoding with a TypeError.
    if (fault instanceof TypeError) return err(`its files are not in ${encoding}`);
    throw fault;
  }
}

/** Hunspell's names of encodings, in the web's. */
function labelOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^iso-?8859-?/u, 'iso-8859-')
    .replace(/^(?:microsoft-)?cp-?(?=\d)/u, 'windows-')
    .replace(/^tis620-2533$/u, 'tis-620');
}
