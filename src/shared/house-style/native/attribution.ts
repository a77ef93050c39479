import type { LiveBlock } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { nativeRule, isEnglish } from './native-rule';
import { readQuotes } from './quote-marks';

interface Attribution {
  /** Quotations of whole sentences, which somebody must have said. */
  readonly long: readonly { readonly from: number; readonly to: number; readonly led: boolean }[];
  /** Whether it says who speaks or writes. */
  readonly tells: boolean;
  /** Whether it names anybody or anything at all, outside quotations. */
  readonly names: boolean;
}

/** As many words may be a title, a slogan or a turn of phrase. */
const SHORT = 8;
const TELLS =
  /(?<!\p{L})(?:sa(?:id|ys?|ying)|wr(?:ote|itten|ites?|iting)|t(?:old|ells?|elling)|ask(?:ed|s|ing)?|add(?:ed|s|ing)?|argu(?:ed?|es|ing)|call(?:ed|s|ing)?|declar(?:ed?|es|ing)|repl(?:ied|ies|y)|answer(?:ed|s)?|insist(?:ed|s)?|warn(?:ed|s|ing)?|explain(?:ed|s)?|not(?:ed?|es|ing)|quot(?:ed?|es|ing)|stat(?:ed?|es|ing|ement)|remark(?:ed|s)?|observ(?:ed?|es)|report(?:ed|s)?|claim(?:ed|s)?|describ(?:ed?|es|ing)|recall(?:ed|s)?|conclud(?:ed?|es)|continu(?:ed?|es)|joke[ds]?|tweet(?:ed|s)?|post(?:ed|s)?|shout(?:ed|s)?|cr(?:ied|ies)|whisper(?:ed|s)?|mutter(?:ed|s)?|sang|sings?|sung|recit(?:ed?|es)|read(?:s|ing)?|ran|runs|put(?:s|ting)? it|according to|in (?:his|her|their|the) words|words?|phrase|motto|slogan|sign|song|poem|line|lyrics?|verse|headline|titled?|entitled|speech|letter|article|essay|interview|proclaim(?:ed|s)?|vow(?:ed|s)?|promis(?:ed?|es)|pledg(?:ed?|es)|admit(?:ted|s)?|acknowledg(?:ed?|es)|announc(?:ed?|es)|suggest(?:ed|s)?|confirm(?:ed|s)?|urg(?:ed?|es)|believ(?:ed?|es)|think|thought|thinks|feel|felt|know|knew|hear[ds]?|comment(?:ed|s)?|critici[sz](?:ed?|es)|prais(?:ed?|es)|den(?:ied|ies|y)|express(?:ed|es)?|spoke(?:sman|swoman|sperson)?|speak(?:s|ing)?|testif(?:ied|ies)|agree[ds]?|point(?:ed|s)? out|caption|document|constitution|charter|law|article|clause|text|message|e-?mail)(?!\p{L})/iu;
const NAMES = /(?<=[\p{Ll},;:—–]\s)(?:\p{Lu}\p{L}+|[Hh]e|[Ss]he|[Tt]hey|I)(?!\p{L})/u;

function attributionOf({ text }: LiveBlock): Attribution {
  const { pairs } = readQuotes(text);
  const outer = pairs.filter(({ depth }) => depth === 0);
  let outside = '';
  let at = 0;
  for (const { open, close } of outer) {
    outside += `${text.slice(at, open.at)} `;
    at = close.at + 1;
  }
  outside += text.slice(at);
  const long = outer.flatMap(({ open, close }) => {
    const from = open.at;
    const to = close.at + 1;
    const count = text.slice(from, to).split(/\s+/u).length;
    const isSentence = /[.!?,…—–]["”]$/u.test(text.slice(from, to));
    const led = /[:—–]\s*$/u.test(text.slice(0, from));
    return count > SHORT && isSentence ? [{ from, to, led }] : [];
  });
  return { long, tells: TELLS.test(outside), names: NAMES.test(outside) };
}

export const QUOTATION_ATTRIBUTED = nativeRule<Attribution>({
  name: 'News.QuotationAttributed',
  level: 'warning',
  card: {
    title: 'A quotation says whose it is',
    group: 'fairness',
    reason:
      'Words between marks are somebody’s. Readers should not have to guess, and the desk must be able to show it.',
    bad: '“Nobody asked us about the quay at all.” So it was built.',
    good: '“Nobody asked us about the quay at all,” Ana Ruiz said. So it was built.',
    fix: 'none',
    quotes: 'check',
  },
  scope: ['body'],
  look: attributionOf,
  judge: (all, piece) =>
    all.map(({ facts }, at): Hit[] => {
      const around = [all[at - 1], all[at + 1]].some((each) => each?.facts.tells === true);
      if (!isEnglish(piece) || facts.tells || facts.names || around) return [];
      return facts.long.flatMap(({ from, to, led }) => {
        const message = 'Nothing near this quotation says whose words these are. Name the speaker.';
        return led ? [] : [{ from, to, message, suggestions: [] }];
      });
    }),
  fires: [
    {
      body: ['“Nobody asked us about the quay at all, not once.” So it was built.'],
      words: ['“Nobody asked us about the quay at all, not once.”'],
    },
    {
      body: ['It rained.', '"There was never a plan for any of it, ever."', 'It rained again.'],
      words: ['"There was never a plan for any of it, ever."'],
    },
  ],
  silent: [
    { body: ['“Nobody asked us about the quay at all,” Ana Ruiz said.'] },
    { body: ['Ana Ruiz said so.', '“Nobody asked us about the quay at all, not once.”'] },
    { body: ['Then from the back: “Nobody asked us about the quay at all.”'] },
    { body: ['They call it “a small convenience for tired captains in the fog”.'] },
    { body: ['“Nobody asked.” So it was built.'] },
  ],
});
