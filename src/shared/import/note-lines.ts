import { asksForCopy } from './contributor-call-words';
import { DOUBTED } from './doubt';
import { readLabel } from './labels';
import type { LineKind } from './line-kind';
import type { RecognisedLine } from './recognition';
import { endsSentence } from './sentences';
import { taken } from './taken';

/** "This essay is an edited extract of …", "This post is part of a series on …", "This is a reply to …" */
const OF_PIECE =
  /^[[(–-]? ?(?:(?:Editor[’']s )?Note: )?This (?:[\p{L}-]+ ){0,3}(?:is|was) (?:an? (?:edited|abridged|adapted|shortened|revised|condensed) (?:extract|version|excerpt)|(?:adapted|excerpted|extracted) from|an? (?:extract|excerpt) from|(?:part of|the \p{L}+ (?:in|of)) .{0,80}(?:series|articles|essays))/iu;
/** "This is a response to …" may be copy, too, unless it says that a piece is or a note does. */
const REPLY =
  /^(?:[[(]?(?:Editor[’']s )?Note: This|This (?:[\p{L}-]+ ){1,3})\s?(?:is|was) a (?:response|reply) to/iu;
/** "Note: The signatories wrote in English." */
const SAID = /^[[(]?(?:editor[’']s )?note: \p{Lu}/iu;
/** "Views are personal", "Opinions are the writer's own." */
const OWN =
  /^(?:<\w+>)?(?:the )?(?:views|opinions)(?: expressed)?(?: here)? are (?:personal|the (?:writer|author)[’']s own|(?:his|her|their) own)\b.{0,12}$/iu;
/** "This commentary was originally written in German." */
const WRITTEN = /^This (?:\p{L}+ ){1,2}was (?:originally|first) written in \p{Lu}\p{Ll}+\.?$/u;
/** "The views expressed in the comments below are those of our users" */
const OF_USERS = /\bviews expressed in the (?:contents|comments) (?:above|below)\b/iu;
/** "Note to editors: The following commentary is offered to subscribers", as an agency says of its copy to every paper that takes it */
const TO_EDITORS = /^[[(]?note to editors: /iu;
const FORMS = [OF_PIECE, REPLY, SAID, OWN, WRITTEN, TO_EDITORS];
const MAY_BE: readonly LineKind[] = ['rubbish', 'body', 'authorBio', 'correction'];

/** A line that says "Note:", or what the piece is an extract of, an answer to or a part of, is the desk's note, whatever it was taken for. */
export function note(line: RecognisedLine): RecognisedLine {
  const opening = line.text.slice(0, 300);
  if (line.kind === 'editorsNote' && OF_USERS.test(opening))
    return taken(line, 'rubbish', 'Of the page, not of the piece');
  const isField = line.secondGuess === 'editorsNote' && readLabel(opening)?.kind === 'editorsNote';
  if (
    line.kind === 'rubbish' &&
    isField &&
    /^\W*\p{L}*[_ ]?note/iu.test(opening) &&
    endsSentence(line.text)
  )
    return taken(line, 'editorsNote', 'Labelled as a note');
  return MAY_BE.includes(line.kind) && FORMS.some((form) => form.test(opening))
    ? taken(line, 'editorsNote', 'A note on the piece')
    : line;
}

/** "Follow us on X", "to report factual errors, e-mail …": asks readers for something, and not for copy. */
const OTHER_ASKED =
  /^follow\b|\bfeedback\b|\b(?:report|spot(?:ted)?) .{0,20}errors?\b|\bwhatsapp\b/iu;
/** "To contribute your article …, see our guidelines" */
const OFFERS = /\b(?:contribut|submi|pitch|propos|op-?eds?\b|essays?\b|guidelines)/iu;
/** "To propose a Viewpoint, e-mail …" */
const PROPOSES = /\b(?:propose|submit|pitch|contribute)\b.*\S@\S/iu;
/** No call is longer, in characters. */
const LONGEST_CALL = 600;

/** A line that asks for copy was nearly a call, and one that asks readers for anything else is none. */
export function call(line: RecognisedLine): RecognisedLine {
  const { kind, text, secondGuess, confidence } = line;
  if (text.length > LONGEST_CALL) return line;
  const isOther = OTHER_ASKED.test(text) && !OFFERS.test(text) && asksForCopy(text) === 0;
  if (kind === 'contributorCall' && isOther)
    return taken(line, 'rubbish', 'Asks readers for no copy');
  const isNearly = kind === 'rubbish' && secondGuess === 'contributorCall' && confidence < DOUBTED;
  return isNearly && PROPOSES.test(text)
    ? taken(line, 'contributorCall', 'Asks readers for copy')
    : line;
}
