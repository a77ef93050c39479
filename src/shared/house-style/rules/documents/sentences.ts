import { sliceCopy, trimCopy, type MappedCopy } from './mapped-copy';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Abbreviations that a name or a figure follows: none of them ends a sentence. */
const GOES_ON =
  /(?:^|[\s("“‘'[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Cmdr|Sgt|Maj|Adm|Rev|Fr|Hon|Pres|St|Mt|Ft|No|Nos|vs|v|cf|Prop|e\.g|i\.e|approx|fig|p|pp|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu})\.\s*$/u;
/** Abbreviations that may end a sentence: the next word decides. */
const MAY_END =
  /(?:^|[\s("“‘'[])(?:(?:\p{L}\.){2,}|(?:Jr|Sr|Inc|Corp|Co|Ltd|etc|a\.m|p\.m)\.)\s*$/u;
/** Short forms that only a figure follows. */
const BEFORE_FIGURE =
  /(?:^|[\s("“‘'[])(?:nos?|arts?|ch|chap|vol|vols|para|paras|sec|est|ca|c|op|ext|tel|rs|ver|nr)\.\s*$/iu;
/** Unicode's rules never part a sentence from one that opens with a figure and goes on in small letters. */
const FIGURE_OPENS = /(?<=[\p{L}\p{N})%][.!?…]["”’')\]]*\s+)(?=["“‘'([]?[$£€¥]?\p{Nd})/u;
const OPENER =
  /^["“‘'([]?(?:The|A|An|He|She|It|They|We|You|I|This|That|These|Those|There|Here|But|And|Or|So|Yet|If|When|While|As|At|On|In|For|By|With|After|Before|Since|Although|However|Then|What|Who|Why|How|No|Not|Now|Its|His|Her|Their|Our)(?![\p{L}.])/u;

/**
 * The sentences of a paragraph (Unicode's rules, UAX 29, read again for the abbreviations of a news desk),
 * without the white space between them.
 */
export function sentencesOf(paragraph: MappedCopy): MappedCopy[] {
  const sentences: MappedCopy[] = [];
  let from = 0;
  const segments = [...segmenter.segment(paragraph.text)].flatMap(({ segment }) =>
    segment.split(FIGURE_OPENS),
  );
  let to = 0;
  segments.forEach((segment, place) => {
    to += segment.length;
    const next = segments[place + 1];
    if (next !== undefined && goesOn(paragraph.text.slice(from, to), next)) return;
    const sentence = trimCopy(sliceCopy(paragraph, from, to));
    if (sentence.text !== '') sentences.push(sentence);
    from = to;
  });
  return sentences;
}

/** Whether what the segmenter took for an end is none. A line end inside a paragraph is white space. */
function goesOn(so: string, next: string): boolean {
  if (!/[.!?…。！？]["”’')\]]*\s*$/u.test(so)) return true;
  if (GOES_ON.test(so)) return true;
  if (/^["“‘'([]?\p{Nd}/u.test(next) && BEFORE_FIGURE.test(so)) return true;
  return MAY_END.test(so) && !OPENER.test(next);
}
