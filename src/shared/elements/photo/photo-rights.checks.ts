import type { Problem } from '../../result/problem';
import { when, type CheckContext } from '../check';
import { dayInWords } from '../day-in-words';
import { AI_SOURCES, type PhotoFacts } from './photo-facts';
import { captionWords, daysBetween, fileOf, type PhotoCheck } from './photo-texts';

/** Rights that end within so many days are worth a word. */
const SOON = 7;

/** By these a caption tells that a machine made the picture. The short ones count in capitals alone. */
const AI_NAME = /(?<![\p{L}\p{N}])(?:AI|A\.I\.|KI|IA|ИИ)(?![\p{L}\p{N}])/u;
const AI_WORDS = /artificial intelligence|generated|illustration|synthetic|人工智能|生成/iu;

/**
 * What may be done with the picture, as far as its facts say. Of a picture whose facts name neither a use,
 * nor an end, nor a digital source, nothing can be said.
 */
export const checkRights: PhotoCheck = (photo, context) => {
  const facts = fileOf(photo, context)?.facts ?? {};
  if (facts.use === undefined && facts.expiresOn === undefined && facts.digitalSource === undefined)
    return null;
  return [
    ...checkEnd(facts, context),
    ...checkUse(facts, context),
    ...when(
      AI_SOURCES.has(facts.digitalSource ?? '') && !saysAi(captionWords(photo)),
      'warning',
      'ai-unsaid',
      'The photo’s data say that a machine made it, and its caption does not. Say so in the caption: “Illustration generated with AI”.',
      context,
    ),
  ];
};

function saysAi(caption: string): boolean {
  return AI_NAME.test(caption) || AI_WORDS.test(caption);
}

/** A page stays up after its day, so rights must reach to the later of publication and today. */
function checkEnd({ expiresOn = '' }: PhotoFacts, context: CheckContext): Problem[] {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(expiresOn)) return [];
  const { publishedOn, today } = context;
  const isAhead = publishedOn !== null && publishedOn > today;
  const left = daysBetween(isAhead ? publishedOn : today, expiresOn);
  const day = dayInWords(expiresOn);
  const ended = isAhead ? `end on ${day}, before the story is published` : `ended on ${day}`;
  const from = isAhead ? ' after publication' : '';
  const ending = `end on ${day}, ${left === 1 ? '1 day' : `${left} days`}${from || ' from now'}`;
  return [
    ...when(
      left < 0,
      'error',
      'rights-ended',
      `The rights to the photo ${ended}. Take another photo, or renew the rights and enter their new end.`,
      context,
    ),
    ...when(
      left >= 0 && left <= SOON,
      'suggestion',
      'rights-ending',
      `The rights to the photo ${ending}. Renew them, or see that the photo comes off the page by then.`,
      context,
    ),
  ];
}

function checkUse(facts: PhotoFacts, context: CheckContext): Problem[] {
  const holder =
    facts.licensor ?? facts.copyrightNotice ?? facts.source ?? facts.creditLine ?? 'its owner';
  return [
    ...when(
      facts.use === 'ask',
      'warning',
      'rights-ask',
      `The photo may run only with leave from ${holder}. Ask, and change its use once leave is given.`,
      context,
    ),
    ...when(
      facts.use === 'once',
      'suggestion',
      'rights-once',
      `The photo may run once only (${holder}). Check that no other story has shown it.`,
      context,
    ),
  ];
}
