import type { LiveBlock, TextRange } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { isInScope } from '../rules/scope-selector';
import { ORDINARY_SURNAMES } from './name-words';
import { isEnglish, nativeRule } from './native-rule';
import {
  namesIn,
  personsOf,
  type FullName,
  type LoneName,
  type NamesOfBlock,
  type Person,
} from './people';
import { PLACES } from './places';
import { isWithin, quotedRanges } from './quote-marks';

const READ = ['headline', 'standfirst', 'editors_note', 'body', 'text.list'];
const PLACE_NAMES = new Set(PLACES);

interface Named extends NamesOfBlock {
  readonly text: string;
  readonly quoted: readonly TextRange[];
  readonly isBody: boolean;
}

function namedIn(block: LiveBlock): Named {
  const isBody = isInScope(['body'], block);
  const quoted = isBody ? quotedRanges(block.text) : [];
  return { ...namesIn(block.text), text: block.text, quoted, isBody };
}

/** "Khan administration": the name says whose, not who. */
const ADJECTIVE =
  /^\s(?:administration|government|campaign|cabinet|team|family|regime|era|presidency|years|camp|aide|ally|allies|supporters?|voters?|brothers|sisters|doctrine|plan|papers|case|trial)(?!\p{L})/u;
const ATTACHED = /(?<!\p{L})(?:the|an?|pro-|anti-|post-|pre-|-)\s?$/iu;
/** A word for what a person is, before the name: readers are reminded after a while. */
const ROLE = new RegExp(
  [
    String.raw`(?<!\p{L})(?!(?:after|under|over|other|her|later|or|for|nor|never|however|whether|rather|ever|further)\s)`,
    String.raw`(?!(?:together|another|when|then|remember|consider|before|better|sooner|former|went|sent|spent|meant)\s)`,
    String.raw`(?!(?:want|offer|answer|number|either|neither|deliver|prefer|unless)\s)`,
    String.raw`(?:\p{Ll}+(?:ist|ian|man|woman|or|er|ant|ent|eer|ess|eur)|boss|chief|head|coach|captain|chair|diplomat|star`,
    String.raw`|champion|hero|host|judge|peer|poet|architect|critic|dean|expert|fellow|friend|guide|husband|wife|son`,
    String.raw`|mechanic|monk|nurse|pilot|priest|tycoon|veteran|victim|cook|chef|clerk|executive|detective|representative)\s$`,
  ].join(''),
  'u',
);
const OTHER_NAME = String.raw`\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+`;
const LISTED_BEFORE = new RegExp(`${OTHER_NAME}(?:,| and|, and| or) $`, 'u');
const LISTED_AFTER = new RegExp(`^(?:,| and|, and| or) ${OTHER_NAME}`, 'u');

/** Before the full name, and plainly a person: no title, no "the Khan papers", no word that may be another. */
function isBareSurname(
  { text, quoted }: Named,
  { from, to, word, titled, starts }: LoneName,
): boolean {
  if (titled || ORDINARY_SURNAMES.has(word) || PLACE_NAMES.has(word)) return false;
  if (isWithin(quoted, from)) return false;
  if (ATTACHED.test(text.slice(Math.max(0, from - 6), from))) return false;
  const rest = text.slice(to, to + 12);
  if (/^[-–]\p{L}/u.test(rest) || ADJECTIVE.test(text.slice(to, to + 20))) return false;
  return (
    !starts || /^(?:[’']s\s|\s(?:said|says|told|has|had|is|was|will|would)(?!\p{L}))/u.test(rest)
  );
}

export const FIRST_REFERENCE = nativeRule<Named>({
  name: 'News.FirstReference',
  level: 'warning',
  card: {
    title: 'Full name at first mention',
    group: 'names',
    reason: 'Readers meet a person once: with the full name, and what the person does.',
    bad: 'Khan said … Asif Khan, who runs the port, said',
    good: 'Asif Khan, who runs the port, said … Khan said',
    fix: 'none',
    quotes: 'skip',
  },
  scope: READ,
  look: namedIn,
  judge: (all, piece) => {
    if (!isEnglish(piece)) return all.map(() => []);
    const persons = personsOf(all.map(({ facts }) => facts));
    const met = new Set<string>();
    const bySurname = new Map([...persons.values()].map((person) => [person.surname, person]));
    return all.map(({ facts }) => {
      const hits = facts.isBody ? firstHits(facts, bySurname, met) : [];
      for (const { name } of facts.full) met.add(name);
      return hits;
    });
  },
  fires: [
    {
      body: [
        'Few trust what Khan says of the harbour.',
        'Asif Khan, who runs it, is a patient man.',
      ],
      words: ['Khan'],
    },
    {
      body: ['The plan was Lindqvist’s. Teodora Lindqvist drew it in a week.'],
      words: ['Lindqvist'],
    },
    {
      body: ['Marchetti has seen it all.', 'The pilot Ilse Marchetti, 61, came in 1990.'],
      words: ['Marchetti'],
    },
  ],
  silent: [
    { body: ['Asif Khan runs the harbour.', 'Few trust what Khan says.'] },
    { standfirst: 'Asif Khan runs the harbour.', body: ['Few trust what Khan says.'] },
    { body: ['Few trust Minister Khan.', 'Asif Khan is a patient man.'] },
    { body: ['The Khan papers lay open. Asif Khan had left them.'] },
    { body: ['“Ask Khan,” they say.', 'Asif Khan is a patient man.'] },
    { body: ['Asif Khan’s Low Ground is a fine book.', 'Few trust what Khan says.'] },
    { body: ['Few trust Khan.', 'Asif Khan and Imran Khan are brothers.'] },
  ],
});

/** Surnames that come before the full name; each is told once. */
function firstHits(named: Named, bySurname: ReadonlyMap<string, Person>, met: Set<string>): Hit[] {
  return named.lone.flatMap((lone): Hit[] => {
    const { from, to, word } = lone;
    const name = bySurname.get(word)?.name;
    if (name === undefined || met.has(name) || !isBareSurname(named, lone)) return [];
    if (named.full.some((full) => full.name === name && full.from < from)) return [];
    met.add(name);
    const message = `“${word}” comes before the full name, “${name}”. Give the full name and the role at first mention.`;
    return [{ from, to, message, suggestions: [] }];
  });
}

export const SECOND_REFERENCE = nativeRule<Named>({
  name: 'News.SecondReference',
  level: 'suggestion',
  card: {
    title: 'Surname alone after the first mention',
    group: 'names',
    reason: 'The full name a second time reads as if another person had come in.',
    bad: 'Jane Doe said … Jane Doe added',
    good: 'Jane Doe said … Doe added',
    fix: 'review',
    quotes: 'skip',
  },
  scope: READ,
  look: namedIn,
  judge: (all, piece) => {
    if (!isEnglish(piece)) return all.map(() => []);
    const persons = personsOf(all.map(({ facts }) => facts));
    const authors = new Set(piece.contributors.map(({ name }) => name));
    const met = new Set<string>();
    return all.map(({ facts }) => {
      if (!facts.isBody) return [];
      return facts.full.flatMap((each): Hit[] => {
        const surname = persons.get(each.name)?.surname;
        if (surname === undefined || authors.has(each.name)) return [];
        const isAgain = met.has(each.name) && !isWithin(facts.quoted, each.from);
        if (!isWithin(facts.quoted, each.from)) met.add(each.name);
        if (!isAgain || isListed(facts.text, each) || isReminder(facts.text, each)) return [];
        const message = `“${each.name}” has been named in full. “${surname}” is enough here.`;
        return [{ from: each.from, to: each.to, message, suggestions: [surname] }];
      });
    });
  },
  fires: [
    {
      body: ['Asif Khan runs the harbour.', 'It was Asif Khan’s idea.'],
      words: ['Asif Khan'],
    },
    {
      body: ['The pilot Ilse von Okoro came in 1990. It was Ilse von Okoro who stayed.'],
      words: ['Ilse von Okoro'],
    },
    {
      body: [
        'President Xu Linmei spoke. Later Xu left, and President Xu Linmei’s guests with her.',
      ],
      words: ['Xu Linmei'],
    },
  ],
  silent: [
    { body: ['Asif Khan runs the harbour.', 'It was Khan’s idea.'] },
    { headline: 'What Asif Khan knows', body: ['Asif Khan runs the harbour.'] },
    { body: ['Asif Khan runs it. “Ask Asif Khan,” they say.'] },
    { body: ['Asif Khan runs it with Imran Khan.', 'It was Asif Khan’s idea.'] },
    { body: ['Xu Linmei spoke. Nobody knew Xu Linmei.'] },
    { body: ['Asif Khan came to Khan Street.', 'The Asif Khan Institute was shut.'] },
    { body: ['Asif Khan runs the harbour.', 'It was the idea of the pilot Asif Khan.'] },
    { body: ['Asif Khan runs the harbour.', 'Asif Khan is the author of “Low Ground”.'] },
    { body: ['Asif Khan, which sells tea, has grown.', 'So has Asif Khan’s debt.'] },
    { body: ['Asif Khan came.', 'They gave The Diary of Asif Khan to Asif Khan (Sarn).'] },
    { body: ['Asif Khan came.', 'So did Asif Khan, Ana Ruiz and Josip Arkell.'] },
  ],
});

/** The full name is on purpose: with a word for the role, at the head of a line on the person, in a list. */
function isReminder(text: string, { from, to }: FullName): boolean {
  const rest = text.slice(to, to + 12);
  const isLine = from === 0 && /^,? is (?:an?|the)(?!\p{L})/u.test(rest);
  const isTold = /^, (?:an?|the|who|now|then|aged)(?!\p{L})/u.test(rest);
  const before = text.slice(Math.max(0, from - 4), from);
  // "The Joshua Tree": a thing that bears a name.
  if (isTold || /(?<!\p{L})the $|& $/iu.test(before)) return true;
  // A list of nominees or players; the title of a work.
  if (/^ [(&]/u.test(rest) || /\p{Lu}\p{L}* of $/u.test(text.slice(Math.max(0, from - 24), from)))
    return true;
  return isLine || ROLE.test(text.slice(Math.max(0, from - 24), from));
}

/** In a list of full names one surname would stand out. */
function isListed(text: string, { from, to }: FullName): boolean {
  return (
    LISTED_BEFORE.test(text.slice(Math.max(0, from - 60), from)) ||
    LISTED_AFTER.test(text.slice(to, to + 60)) ||
    (/[,;] $/u.test(text.slice(Math.max(0, from - 2), from)) && /^(?:,| \()/u.test(text.slice(to)))
  );
}
