import type { Hit } from '../rules/kinds/checker';
import { looseBrackets } from './brackets';

/** An e-mail address in copy. */
export const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const ACCOUNT = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]{2,}/u;
/** "contact us at" with nothing behind it but the next sentence. */
export const MISSING_ADDRESS =
  /(?<!\p{L})(?:contact|reach|e-?mail|write to|mail|(?:get )?in touch with)(?: us| the (?:desk|editors?))?,? (?:at|via|on|by (?:e-?)?mail at)(?=\s*(?:[.,;:)\]]|$|(?:Follow|Or|And|Please|See|For|The|Find|Visit)(?!\p{L})))/iu;
const ASKS =
  /(?:if you (?:want|wish|would like|['’]d like) to|would you like to|do you want to|want to) (?:contribute(?! to)|write for us|write for|respond to this|submit|pitch|send us)|(?:send|submit) (?:us )?(?:a note|your (?:piece|op-?ed|pitch|article))/iu;

/** Looked for first, as nearly every paragraph has none of them. */
const HINTS = ['@', '(', 'ontact', 'touch', 'rite for'];

/**
 * A call for writers that stands where none belongs and is broken besides: its address is missing, or its
 * brackets do not close. null for all else, a sound call too.
 */
export function contactHole(text: string): Hit | null {
  if (text.length > 900 || !HINTS.some((hint) => text.includes(hint))) return null;
  const isCall = ASKS.test(text);
  const isBroken = MISSING_ADDRESS.test(text) || isLoose(text);
  const hasContact = ADDRESS.test(text) || ACCOUNT.test(text);
  const isFragment = hasContact && isLoose(text) && /(?:follow|contact|write to)/iu.test(text);
  if (!(isCall && isBroken) && !isFragment) return null;
  const message =
    'This is the rest of a call for writers. Take it out, and put the desk’s own call at the end of the page.';
  return { from: 0, to: text.length, message, suggestions: [''] };
}

function isLoose(text: string): boolean {
  const { unclosed, unopened } = looseBrackets(text);
  return unclosed.length + unopened.length > 0;
}
