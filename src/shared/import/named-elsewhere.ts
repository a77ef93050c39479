import { namesOfByline } from './byline-names';
import { A_PERSON } from './doubt';
import { subjectOf } from './editors-note';
import { labelledWords, readLabel } from './labels';
import { personOdds } from './learned/person-names';
import type { LineKind } from './line-kind';
import { isName, withoutTitle } from './names';
import type { RecognisedLine } from './recognition';
import { isSignOff } from './rubbish';
import { isPerson, signatory } from './signature';

/** A writer that no byline or note names, and the line that does. */
export interface NamedElsewhere {
  readonly name: string;
  readonly line: number;
}

/** A signature stands so close below the copy or a closing formula. */
const NEAR = 4;
const COPY: readonly LineKind[] = ['body', 'listItem', 'blockQuote', 'attribution'];
/** Credits for other work than writing: "Reporting by …", "Translated by …". */
const OTHER_WORK =
  /(?:edit|report|translat|photo|illustrat|produc|compil|design|narrat)\p{Ll}* by\b/iu;
/** "By Ana Ruiz", "A commentary by Ana Ruiz", "By rural affairs correspondent Ana Ruiz" */
const SAYS_BY =
  /^(?:Text|Words): \p{Lu}|^(?:\p{L}[\p{L}’'-]* ){0,4}(?:by|By|BY|von)(?: \p{Ll}+){0,4} \p{Lu}/u;

/**
 * Looks for the writer where neither a byline nor what a note or bio introduces names her: "this piece is by" in a note, the line that
 * most nearly was a byline, whom the bio is about, a line that says "by" among those left out, who "writes" by the standfirst, a
 * signature below the copy, the sender of a mail, a source, the line that names a draft. `lines` are all lines of the text.
 */
export function namedElsewhere(lines: readonly RecognisedLine[]): readonly NamedElsewhere[] {
  for (const find of [
    isBy,
    ofHeadline,
    doubtful,
    ofBio,
    saidBy,
    ofStandfirst,
    ofTitledColumn,
    signedBelow,
    sender,
    source,
    ofTitleBlock,
  ]) {
    const found = find(lines);
    if (found.length > 0) return found;
  }
  return [];
}

/** The line above the copy that was most nearly taken for a byline, where none was. */
export function doubtfulByline(lines: readonly RecognisedLine[]): RecognisedLine | undefined {
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  const [most] = lines
    .slice(0, Math.max(0, copy))
    .filter(({ kind, secondGuess, text }) => {
      const isDoubtful =
        kind === 'rubbish' || kind === 'authorBio' || kind === 'credit' || kind === 'caption';
      return isDoubtful && secondGuess === 'byline' && text.length <= 90 && !OTHER_WORK.test(text);
    })
    .filter(({ confidence, text, number }) => {
      const isBelow = isName(text) && lines[number - 2]?.kind === 'headline';
      return confidence < (isBelow ? SURE_BELOW : DOUBTED) && namesOfByline(text).sure;
    })
    .sort((a, b) => a.confidence - b.confidence);
  return most;
}

function doubtful(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  const line = doubtfulByline(lines);
  if (line === undefined) return [];
  // "Ana Ruiz. Source: Bo Lind/Northlight", "Ana Ruiz | Image: …" below her picture
  const [first = ''] = line.text.split(/\. | \| /u);
  const names = line.kind === 'caption' ? [first] : namesOfByline(line.text).names;
  return names.map((name) => ({ name, line: line.number }));
}

/** A line that was taken for something else more surely than so is no byline. */
const DOUBTED = 0.97;
/** A name right below the headline may still be. */
const SURE_BELOW = 0.998;

/**
 * "This commentary is by Ana Ruiz of North Haddock, who …", "The following is a guest post from Ana Ruiz", "We asked Ana Ruiz, who …, to
 * …", in a note or bio
 */
function isBy(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  return lines
    .filter(({ kind }) => kind === 'editorsNote' || kind === 'authorBio')
    .flatMap(({ text, number }) => {
      const [, name = ''] = NOTE_NAMES.exec(text.slice(0, 500)) ?? [];
      return isPerson(name) ? named(name, number) : [];
    });
}

const NOTE_NAMES =
  /(?:^|[.:!]\s)(?:(?:This|Our|Today[’']s|The following)(?: [\p{L}’'-]+){0,4} (?:is|was|comes)(?: an?(?: [\p{L}-]+){1,3})?(?: written)? (?:by|from)|(?:We|The editors)(?: have)? (?:asked|invited)) ((?:\p{Lu}\S*(?<!,) ){1,3}\p{Lu}[^\s,.]*)/u;

/** "The generator is not our friend, By Ana Ruiz" */
function ofHeadline(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  return lines
    .filter(({ kind }) => kind === 'headline')
    .flatMap(({ text, number }) => {
      const [, name = ''] = /[,|–—-] by (\p{Lu}.{3,50})$/iu.exec(text) ?? [];
      return isName(name) ? named(name, number) : [];
    });
}

function ofBio(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  return lines
    .filter(({ kind }) => kind === 'authorBio')
    .flatMap(({ text, number }) => {
      const words = labelledWords(text).replace(LEAD, '');
      // "Ana Ruiz, Senior Research Consultant, Carrow"
      const [first = ''] = words.split(', ');
      // "Ana Ruiz ran a noodle stall for 19 years": whatever she did
      const [, opening = ''] = /^((?:\p{Lu}[\p{L}\p{M}’'-]+ ){2,4})(?=\p{Ll})/u.exec(words) ?? [];
      const name = [first === words ? '' : first, opening.trim().replace(/[’']s$/u, '')].find(
        isName,
      );
      const pair = ofPair(words);
      return pair.length > 0
        ? pair.map((one) => ({ name: one, line: number }))
        : named(untitled(subjectOf(words) ?? name ?? firstPerson(words)), number);
    });
}

/** "Our guest columnist Ana Ruiz keeps bees", "About Ana Ruiz: …": whoever is named first. */
function firstPerson(words: string): string | null {
  const stretches = words.slice(0, 160).match(STRETCH) ?? [];
  return stretches.find((name) => isName(name) && personOdds(name) >= A_PERSON) ?? null;
}

const LEAD = /^(?:(?:[Ww]ritten )?[Bb]y|E-?mail|Contact|Reach|Follow|About|Our|Meet) /u;
const STRETCH =
  /\p{Lu}[\p{L}\p{M}.’'-]+(?: (?:(?:de|da|di|van|der|von|bin|al|la|le) )*\p{Lu}[\p{L}\p{M}.’'-]+(?<!\p{Ll}\.)){1,4}/gu;

/** "Associate Professor Ana Ruiz and Dr Bo Lind are in the School of Health." */
function ofPair(words: string): string[] {
  const [, people = ''] =
    /^(.{5,120}?) (?:are|teach|work|write|run|lead|co-\p{Ll}+) /u.exec(words) ?? [];
  const parts = people.split(JOINED).map(withoutTitle);
  return parts.length > 1 && parts.every(isName) ? parts : [];
}

const JOINED = /,? and |, | & /u;

function untitled(name: string | null): string | null {
  return name === null ? null : withoutTitle(name);
}

function saidBy(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  for (const { kind, text, number } of lines) {
    if (kind !== 'rubbish' || text.length > 90 || OTHER_WORK.test(text)) continue;
    if (!SAYS_BY.test(text) && readLabel(text)?.kind !== 'byline') continue;
    const [, board = ''] =
      /^by (the \p{Lu}.{3,60} (?:editorial board|editors))$/iu.exec(text) ?? [];
    if (board !== '') return named(board, number);
    const { names, sure } = namesOfByline(text);
    if (sure) return names.map((name) => ({ name, line: number }));
  }
  return [];
}

/** "Ana Ruiz: The river is not a road", where a picture shows her: "Ana Ruiz. Source: Northlight". */
function ofTitledColumn(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  return lines
    .filter(({ kind }) => kind === 'headline')
    .flatMap(({ text, number }) => {
      const [, name = ''] = /^([^:]{4,40}): /u.exec(text) ?? [];
      const isShown = lines.some(
        ({ kind, text: words }) => kind === 'caption' && words.startsWith(`${name}. `),
      );
      return isName(name) && isShown ? named(name, number) : [];
    });
}

/** "…, writes Ana Ruiz", "…, say Ana Ruiz and Bo Lind" */
function ofStandfirst(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  return lines
    .filter(({ kind }) => kind === 'standfirst')
    .flatMap(({ text, number }) => {
      const [, people = ''] =
        /,? (?:writes?|argues?|says?|asks?|warns?|explains?|suggests?) ((?:\S+ ){1,8}\S+?)\.?$/u.exec(
          text,
        ) ?? [];
      const names = people.split(JOINED);
      return names.every(isName) ? names.map((name) => ({ name, line: number })) : [];
    });
}

/** The name alone, or with a title or post behind it, right below the copy or a formula that closes a letter. */
function signedBelow(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  const end = lines.findLastIndex(({ kind }) => COPY.includes(kind));
  if (end < 0) return [];
  const formula = lines.findIndex(({ text }, at) => at > end && isSignOff(text));
  for (const from of [formula, end]) {
    if (from < 0) continue;
    const near = lines.slice(from + 1, from + 1 + NEAR);
    const foot = near.findIndex(({ kind, text }) => kind === 'contributorCall' || FOOT.test(text));
    const line = near
      .slice(0, foot < 0 ? NEAR : foot)
      .find(({ kind, text }) => kind === 'rubbish' && signatory(text) !== null);
    if (line !== undefined) return named(signatory(line.text), line.number);
  }
  return [];
}

/** Where a page's foot begins, nobody signs any more. */
const FOOT = /^(?:follow|subscribe|sign up|log in|share|comments?|most read|read more|related)\b/iu;

/** "Source: Ana Ruiz": some sites name the writer so. */
function source(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  return lines.flatMap(({ text, number }) => {
    const [, name = ''] = /^Source: ([^|]{3,60})(?: \|.{0,60})?$/u.exec(text) ?? [];
    return isName(name) && namesOfByline(name).sure ? [{ name, line: number }] : [];
  });
}

/** "From: Ana Ruiz <ana@…>": of a forwarded mail the innermost counts, which stands last. */
function sender(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  const senders = lines.flatMap(({ text, kind, number }) => {
    const [, name = ''] =
      kind === 'rubbish' ? (/^From:\s*"?([^"<>@]{3,60}?)"?\s*(?:<|$)/u.exec(text) ?? []) : [];
    return isName(name) ? [{ name, line: number }] : [];
  });
  return senders.slice(-1);
}

/** "Ana Ruiz / Guest commentary / draft 2", "Ruiz op-ed – Ana Ruiz" over a piece as its writer sends it. */
function ofTitleBlock(lines: readonly RecognisedLine[]): NamedElsewhere[] {
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  return lines.slice(0, Math.max(0, copy)).flatMap(({ kind, text, number }) => {
    const parts = text.split(/\s+[/|–—-]\s+/u);
    if (kind !== 'rubbish' || parts.length < 2 || text.length > 90 || !OF_DRAFT.test(text))
      return [];
    const names = parts.filter((part) => isName(part) && namesOfByline(part).sure);
    return names.length === 1 ? named(names[0] ?? null, number) : [];
  });
}

const OF_DRAFT =
  /\b(?:draft|version|v\d|op-?ed|words|entwurf|fassung|gastkommentar|guest (?:commentary|essay|column)|submission)\b/iu;

function named(name: string | null, line: number): NamedElsewhere[] {
  return name === null ? [] : [{ name, line }];
}
