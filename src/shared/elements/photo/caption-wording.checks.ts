import type { Problem } from '../../result/problem';
import { when, type CheckContext } from '../check';

/** What readers see for themselves. "File photo:" is a label and stays. */
const SAYS_PHOTO = [
  /^(?:this|the|an?|our)\s+(?:file\s+|handout\s+|undated\s+)?(?:photo|photograph|picture|image)\b/iu,
  /^(?:file\s+|handout\s+|undated\s+)?(?:photo|photograph|picture|image)\s+(?:shows|showing|of|taken|depicts|captures)\b/iu,
  /\b(?:this|the)\s+(?:photo|photograph|picture|image)\s+(?:shows|depicts|captures|taken|released|provided)\b/iu,
  /[(,]\s*pictured\b(?!\s+(?:as|by)\b)|\b(?:is|are|was|were)\s+pictured\b(?!\s+(?:as|by)\b)|^pictured\b/iu,
  /\bpictured\s+(?:here|above|below|left|right|with|in|at|on|during)\b/iu,
  /\b(?:is|are|was|were)\s+(?:seen|shown)\s+(?:here|in\s+this\s+(?:photo|photograph|picture|image))\b/iu,
];

/** "(L)", "(2nd R)", "(second left)". "(C) 2026" is a copyright sign. */
const POSITION =
  /\((?:(?:far|front|back|top|bottom|(?:1st|2nd|[3-9]th|3rd|first|second|third|fourth)(?:\s+from)?)[\s,]+)*(?:[LRC]|left|right|cent(?:re|er))\)(?!\s*\d{4})/giu;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** Days that only a reader of the same day knows. Capitals count: "USA Today" and "Last Night of the Proms" are names. */
const RELATIVE_DAY = [
  /\b(?:today|yesterday|tomorrow|tonight)\b|(?<=^|[.!?:]\s{1,3})(?:Today|Yesterday|Tomorrow|Tonight)\b/u,
  /\b(?:[Ll]ast|[Nn]ext|[Tt]his)\s+(?:night|week|weekend|month|year|morning|afternoon|evening)\b/u,
  new RegExp(
    String.raw`\b(?:[Oo]n|[Ll]ast|[Tt]his|[Nn]ext|[Ss]ince|[Uu]ntil)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:the\s+)?(?:\d|${MONTH}))`,
    'u',
  ),
];

/** Words by which a caption ages, or says what is to be seen anyway. English only. */
export function checkWording(caption: string, context: CheckContext): Problem[] {
  const words = SAYS_PHOTO.map((form) => form.exec(caption)?.[0]).find((found) => found);
  const marks = [...new Set(caption.match(POSITION) ?? [])];
  const day = RELATIVE_DAY.map((form) => form.exec(caption)?.[0]).find((found) => found);
  return [
    ...when(
      words !== undefined,
      'warning',
      'caption-says-photo',
      `The caption says “${tidy(words)}”. Readers see that it is a photo: begin with who does what.`,
      context,
    ),
    ...when(
      marks.length > 0,
      'suggestion',
      'caption-position',
      `The caption marks places in the picture with ${marks.map((mark) => `“${mark}”`).join(' and ')}. Write them as words: “Ana Ruiz, left, and …”.`,
      context,
    ),
    ...when(
      day !== undefined,
      'warning',
      'caption-relative-day',
      `The caption says “${day ?? ''}”, which soon means another day. Write the date.`,
      context,
    ),
  ];
}

function tidy(words = ''): string {
  return words.replace(/^[(,\s]+/u, '');
}
