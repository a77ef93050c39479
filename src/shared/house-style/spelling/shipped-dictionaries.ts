import type { Result } from '../../result/result';
import type { Dictionary } from '../rules/kinds/checker';
import { nearestShipped, type ShippedDictionary } from './dictionary-ids';
import { makeDictionary, type Judgement } from './make-dictionary';

/*
 * The packages let nobody import these files by name, only through a module that reads the disk; their path in
 * node_modules is what a bundler can take in. Each is a chunk of its own that loads when it is asked for.
 */
const FILES: Readonly<
  Record<ShippedDictionary, () => Promise<{ readonly aff: string; readonly dic: string }>>
> = {
  'en-GB': async () => ({
    aff: (await import('../../../../node_modules/dictionary-en-gb/index.aff?raw')).default,
    dic: (await import('../../../../node_modules/dictionary-en-gb/index.dic?raw')).default,
  }),
  'en-US': async () => ({
    aff: (await import('../../../../node_modules/dictionary-en/index.aff?raw')).default,
    dic: (await import('../../../../node_modules/dictionary-en/index.dic?raw')).default,
  }),
};

/** Makes ready the dictionary that ships and comes nearest to a language; null where none is for it. */
export async function shippedDictionary(
  id: string,
  extraWords: readonly string[] = [],
  judgement: Judgement = 'newsroom',
): Promise<Result<Dictionary, string> | null> {
  const nearest = nearestShipped(id);
  if (nearest === null) return null;
  return makeDictionary({ id: nearest, ...(await FILES[nearest]()) }, extraWords, judgement);
}
