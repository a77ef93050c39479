import { BUNDLE_LIMITS } from '@shared/bundle/bundle-limits';
import { readBundle, type BundledStory } from '@shared/bundle/read-bundle';
import { ok } from '@shared/result/result';
import { parseStory } from '@shared/story/parse-story';
import { readInput } from './read-input';
import { EXIT, stop, stopForProblems, type Step } from './stop';
import type { Terminal } from './terminal';

const LIMIT = {
  most: BUNDLE_LIMITS.file,
  tooLarge: () => 'The file is over 500 MB; no story is. It was left as it is.',
};

/**
 * Reads a story from a bundle, from its JSON (alone, or as `import --json` prints it), or from
 * standard input. JSON brings no media with it.
 */
export async function readStory(path: string, terminal: Terminal): Promise<Step<BundledStory>> {
  const input = await readInput(path, LIMIT, terminal);
  if (!input.ok) return input;
  const { bytes, name } = input.value;
  const called = name === '' ? 'The story' : name;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const bundle = await readBundle(bytes);
    return bundle.ok ? bundle : stopForProblems(`${called} was not opened:`, bundle.error);
  }
  const json = jsonOf(bytes);
  if (json === undefined)
    return stop(
      EXIT.unreadable,
      `${called} is no story: neither a .standfirst bundle nor JSON. To take in raw copy, use standfirst import.`,
    );
  const story = parseStory(json);
  return story.ok
    ? ok({ story: story.value, media: new Map(), handOff: null })
    : stopForProblems(`${called} was not opened:`, story.error);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
    const isImport =
      typeof json === 'object' && json !== null && 'story' in json && 'report' in json;
    return isImport ? json.story : json;
  } catch (trouble) {
    if (trouble instanceof SyntaxError || trouble instanceof TypeError) return undefined;
    throw trouble;
  }
}
