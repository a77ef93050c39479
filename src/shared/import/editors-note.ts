import { PARTICLES } from './name-words';
import { isName, withoutTitle } from './names';
import { sentencesOf } from './sentences';

/** A writer as a note or bio speaks of her. */
export interface Introduced {
  readonly name: string;
  /** What follows "is": "a hydrologist at the Carrow Institute"; empty where another verb follows. */
  readonly post: string;
}

/** An editor's note or bio, by what each sentence says. */
export interface NoteParts {
  /** The programme's or series' own words before the writer comes in. */
  readonly blurb: string;
  readonly people: readonly Introduced[];
  readonly disclaimer: string;
}

/** The signs that papers set before a bio: dashes, bullets, "*)", a page's tags. */
const OPENING = '^(?:"?(?:<\\p{L}[^<>]{0,40}>)+)?[—–\\-()\\[*_•■▪●\\s]*';
const SMALL = `(?:al|el|d|l)[-’']\\p{Lu}[\\p{L}\\p{M}’'‑-]*|in [’']t|[ads]/[lop]|${PARTICLES}`;
/** "Ana (Anita) Ruiz", "Ana “Anita” Ruiz" */
const NICKNAME = `\\(\\p{Lu}\\p{L}{1,12}\\)(?= \\p{Lu})|["“'‘]\\p{Lu}[\\p{L}’'-]*["”'’](?= \\p{Lu})`;
const SUBJECT = `(?:The (?=Rev|Ven|Hon|Most |Right |Very ))?((?:[ʻʼ‘’']?[\\p{Lu}\\p{Script=Han}][\\p{L}\\p{M}.’'‑-]*|${SMALL})(?:[ ·](?:\\p{Lu}[\\p{L}\\p{M}.’'‑-]*|${SMALL}|y|e|${NICKNAME})){0,6}?(?:, [JS]r\\.)?)`;
const IS = new RegExp(
  `${OPENING}${SUBJECT}(?:\\s*\\([^)]{1,60}\\))?(?:, [^,.]{2,80},|,)? (is|was|are|has been|serves as|works as|teaches|writes|leads|heads|directs|chairs|runs|worked|served)(?: currently| also|, [^,.]{3,40},)? (.+)$`,
  'su',
);
const AND_IS = new RegExp(
  `(?:,? and|;|,) (?=${SUBJECT} (?:is|was|serves as|works as|teaches|leads|heads|directs|chairs) )`,
  'u',
);
const ROLE =
  /\b(?:professor|lecturer|fellow|scholar|researcher|director|editor|writer|columnist|author|analyst|commentator|correspondent|journalist|economist|historian|lawyer|minister|ambassador|senator|mayor|president|chair(?:man|woman|person)?|head|founder|chief|executive|scientist|engineer|hydrologist|doctor|physician|teacher|student|co-?\p{L}+|member|adviser|advisor|consultant|critic|novelist|poet|specialist|expert|strategist|supervisor|dean|planner|architect|activist|farmer|nurse|partner|secretary|commissioner|[a-z]{3,}(?:ist|ian)|maker|organi[sz]er|manager|officer|reporter|broadcaster|photographer|filmmaker|farmer|leader|owner|worker|campaigner|lecturer|reader|speaker|volunteer|veteran|official|diplomat|resident|candidate|graduate)s?\b/iu;
const DISCLAIMER =
  /\b(?:views?|opinions?|positions?)\b[^.]{0,80}\b(?:author|writer|contributor|column|own|her|his|their|solely|alone|not necessarily|do(?:es)? not)|\bnot necessarily (?:those|the views|the opinions|represent|reflect)|\bdo(?:es)? not (?:necessarily )?(?:reflect|represent)[^.]{0,40}(?:views?|opinions?|position)|观点.{0,12}作者|不代表/iu;

/**
 * Reads the writer, her post and the disclaimer out of an editor's note or a bio (its label taken off).
 * In a note "X is …" may be said of a series, so what X is has to be a post or trade; `isBio` takes any.
 */
export function readNote(text: string, isBio = false): NoteParts {
  const blurb: string[] = [];
  const people: Introduced[] = [];
  const disclaimer: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const found = isDisclaimer(sentence) ? [] : introductions(sentence, isBio);
    const isFirst = isBio && found.length === 0 && people.length === 0;
    const subject = isFirst ? (subjectOf(sentence) ?? ledSubject(sentence)) : null;
    if (subject !== null) found.push({ name: withoutTitle(subject), post: '' });
    if (isDisclaimer(sentence)) disclaimer.push(sentence);
    else if (found.length > 0) people.push(...found);
    else if (people.length === 0) blurb.push(sentence);
  }
  return { blurb: blurb.join(' '), people, disclaimer: disclaimer.join(' ') };
}

/** Whether a sentence says that the views are the writer's own. */
export function isDisclaimer(sentence: string): boolean {
  return DISCLAIMER.test(sentence);
}

/** The people whom a sentence introduces by what they are; empty for a sentence about anything else. */
function introductions(sentence: string, isBio: boolean): Introduced[] {
  // The joint is sought only behind a first "X is …": most sentences have none, and the search is dear.
  if (!IS.test(sentence)) return [];
  const people: Introduced[] = [];
  let rest = sentence;
  for (
    let next: RegExpExecArray | null = AND_IS.exec(rest);
    rest !== '';
    next = AND_IS.exec(rest)
  ) {
    const clause = next ? rest.slice(0, next.index) : rest;
    people.push(...introduced(clause, isBio));
    rest = next ? rest.slice(next.index + next[0].length) : '';
  }
  return people;
}

const THE_WRITER = new RegExp(
  `${OPENING}The (?:writer|author|columnist|contributor)s? (?:is|are|was|were|teach(?:es)?|works?) (?!not\\b|right\\b|wrong\\b)`,
  'u',
);
const NEW_BOOK = new RegExp(
  `^${SUBJECT}[’']s (?:most recent|latest|new|newest|first|second|third|fourth|fifth|next|forthcoming|debut|recent) (?:book|novel|collection|album|film|essay|play)s?\\b`,
  'u',
);

/** What writers do by their bios, besides what they are. */
const DOES = new RegExp(
  `${OPENING}${SUBJECT} (?:lives|owns|keeps|edits|farms|studies|practises|covers|reports|blogs|sits|spent|drove|grew|wrote|taught|ran|led|held|kept|won|sold|built|fought|left|made|has (?:run|written|taught|worked|lived|edited|served|reported|covered)|lectures|hosts|co-hosts|co-founded|\\p{Ll}{2,12}s|\\p{Ll}{3,12}ed) `,
  'su',
);
/** "Ana Ruiz and Bo Lind are …" */
const PAIR = new RegExp(
  `${OPENING}${SUBJECT},? and ${SUBJECT} (?:are|is a|teach|work|write|run|lead|live) `,
  'su',
);

/** "Ana Ruiz can be reached at …" · "Reach Ana Ruiz at …" */
const REACHED = new RegExp(
  `${OPENING}(?:${SUBJECT} (?:can|may) be (?:reached|contacted|emailed|followed) |(?:Reach|Email|E-mail|Contact|Follow|Write to) ${SUBJECT} (?:at|on|via) )`,
  'su',
);

/** "The writer, Ana Ruiz, teaches …" */
const NAMED_WRITER = new RegExp(
  `${OPENING}The (?:writer|author|columnist|contributor), ${SUBJECT}, `,
  'u',
);

/** "About Ana Ruiz: …", "Written by Ana Ruiz, who …", "Our guest columnist Ana Ruiz is …", "This piece was written by Ana Ruiz" */
const LED_SUBJECT = new RegExp(
  `${OPENING}(?:About|(?:[Ww]ritten )?[Bb]y|(?:Our|Guest|Contributing)(?: \\p{Ll}+){1,2}|This \\p{Ll}+ (?:was|is) (?:written )?by) ${SUBJECT}(?=[:,.(]| (?:is|are|has|who|[\\p{Ll}]{2,10}s) |$)`,
  'u',
);

/** Whether a text begins as bios do that do not name the writer: "The writer is a …". */
export function speaksOfTheWriter(text: string): boolean {
  return THE_WRITER.test(text.slice(0, 200));
}

/** The name that a text's first sentence begins with, where a verb of a bio follows; null for any other beginning. */
export function subjectOf(text: string): string | null {
  const head = text.slice(0, 300);
  const is = IS.exec(head);
  if (is && PERIODICAL.test(is[3] ?? '')) return null;
  const reached = REACHED.exec(head);
  const subject =
    is?.[1] ??
    NAMED_WRITER.exec(head)?.[1] ??
    NEW_BOOK.exec(head)?.[1] ??
    DOES.exec(head)?.[1] ??
    PAIR.exec(head)?.[1] ??
    reached?.[1] ??
    reached?.[2];
  return subject !== undefined && isName(subject) ? subject : null;
}

function ledSubject(sentence: string): string | null {
  const [, name = ''] = LED_SUBJECT.exec(sentence.slice(0, 200)) ?? [];
  const bare = name.replace(/(?<=\p{L}{3})\.$/u, '');
  return isName(bare) ? bare : null;
}

/** "Tarn Letter is a reader-supported publication", "Tarn Letter is put together by four people" */
const PERIODICAL =
  /^(?:made|put together|produced|compiled|written|edited) by |^(?:an?|the) (?:[\p{Ll}-]+ ){0,3}(?:publication|newsletter|podcast|magazine|newspaper|website|blog|charity|nonprofit|think tank)\b/u;

function introduced(clause: string, isBio: boolean): Introduced[] {
  const match = IS.exec(clause);
  const [, subject = '', verb = '', what = ''] = match ?? [];
  // "X is …" is said of anybody; what she is has to be a post or trade. "X chairs …" says it by the verb.
  if (
    !match ||
    (!isBio && /^(?:is|was|are|has been)$/u.test(verb) && !ROLE.test(what.slice(0, 300)))
  )
    return [];
  if (PERIODICAL.test(what)) return [];
  const names = subject.split(/ and |, /u).filter(isName);
  const post = verb === 'is' ? what.replace(/[.\s)\]*_]+$/u, '') : '';
  return names.map((name) => ({ name, post: names.length === 1 ? post : '' }));
}
