import { cleanText } from './clean-text';
import { IIM_LIMITS } from './fact-sources';

const encoder = new TextEncoder();

/** A value as short as its dataset allows, cut between characters; whole where IIM sets no limit. */
export function cutForIim(key: string, value: string): string {
  const limit = IIM_LIMITS[key];
  const bytes = encoder.encode(value);
  if (limit === undefined || bytes.length <= limit) return value;
  let end = limit;
  // A byte 10xxxxxx goes on with the character before it.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return cleanText(new TextDecoder().decode(bytes.subarray(0, end)));
}
