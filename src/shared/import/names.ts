/** A byline taken apart. */
export interface Byline {
  readonly names: readonly string[];
  /** What follows the name of a single writer: "professor of hydrology at Carrow". */
  readonly post: string;
  /** Whether it says "By" or the like. */
  readonly led: boolean;
}

const LEAD =
  /^(?:(?:by|words by|written by|opinion by|analysis by|essay by|comment by|from|(?:posted|published|column|commentary|story|text) by)\s+|(?:by|by-?line|authors?|names?|words|written by|words by|posted by|published by|story by|text by|作者|文)\s*[:：/／|]\s*)/iu;
const ASIDE = /\s*[|·•]\s*|\s+[–—-]\s+|\n/u;
const ASIDE_AFTER_BY =
  /\s*[|·•]\s*|\s+[–—-]\s+|\s+(?=for the\s|special to\s|in \p{Lu}|at \d|on \p{Lu})|\n/u;
const JOIN = /\s*(?:,|;|、|\band\b|&|\bund\b|\bet\b|\by\b)\s*/iu;
const HONORIFIC =
  /^(?:dr|assoc|prof|univ\.?-prof|professor|sir|dame|lord|lady|baroness|mr|mrs|ms|mx|rev|gen|amb|ambassador|col|sen|rep|hon|fr|capt|captain|brig|lt|maj|cdr|adm|sgt|commissioner|sister|brother|datuk|dato|datin|sri|tun|pastor|rabbi|imam|sheikh|bishop|justice|coach|ir|engr|barrister|adv|advocate|atty|revd|chief|alhaji|hajia|dott|dra|ing|mgr|msgr|cr|cllr|cmdr|sr|rev[’']d|engr|fr)\.?$/iu;
const PARTICLE =
  /^(?:de|del|della|der|den|di|da|do|dos|das|du|van|von|vom|zu|zur|ten|ter|bin|bint|binti|binte|ibn|anak|al|el|la|le|y|e|af|av|ben|abu|mac|st\.?|[sd]\/o|a\/[lp])$/iu;
const SUFFIX =
  /^\(?(?:jr|sr|ii|iii|iv|phd|ph\.d|md|obe|mbe|cbe|qc|kc|mp|retd|ret[’']d|ret)\.?\)?$/iu;
const NAME_WORD =
  /^(?:[ʻʼ]?\p{Lu}[\p{L}\p{M}’'ʼ‑-]*|(?:al|el|d|o|l|p|n|ng)[-’']\p{Lu}[\p{L}\p{M}’'-]*)$/u;
const INITIALS = /^(?:\p{Lu}\.){1,3}(?:-\p{Lu}\.)?$|^\p{Lu}$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,6})*$/u;
/** "B.Enkhtuul": an initial right before the name, as in Mongolia. */
const GLUED_NAME = /^\p{Lu}\.\p{Lu}\p{L}{2,}$/u;
/** Words that begin headlines and page furniture far more often than names. */
const NOT_A_NAME =
  /^(?:the|an?|why|how|what|when|where|who|is|are|was|our|my|your|this|that|these|in|on|at|for|to|from|with|it|its|we|you|they|not|no|more|most|all|new|news|opinions?|comments?|views?|voices?|ideas|analysis|editorials?|search|related|read|share|sign|log|subscribe|follow|top|latest|home|menu|world|business|sports?|culture|politics|section|page|wire|press|features?|pictures|media|service|syndicate|times|post|herald|tribune|gazette|courier|telegraph|guardian|journal|agency|magazine|review|university|institute|college|society|council|committee|ministry|party|bank|group|company|street|road|north|south|east|west|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|photos?|video|audio|listen|watch|contact|about|privacy|terms|cookies?|staff|guest|senior|retired|former|fellow|professor|director|lecturer|president|minister|chair|chief|head|founder|associate|assistant|contributing|special|policy|centre|center|forum|trust|union|association|network|foundation|columnist|writer|correspondent|editor|desk|and|or|but|if|after|before|a|end|ends|next|previous|back|print|email|save|font|size|text|mode|button|notices?|public|jobs|obituaries|newsletters?|podcasts?|events|shop|donate|account)$/iu;

/** "Ravi s/o Kumar", "Devi a/p Raman": son or daughter of. */
const CHILD_OF = /\s(?:[sd]\/o|a\/[lp])\s/iu;

/** Whether a stretch has the shape of one person's name. `capitals` admits names all in capitals. */
export function isName(text: string): boolean {
  const stretch = text.trim().replace(CHILD_OF, ' bin ');
  if (stretch.length < 2 || stretch.length > 60 || /[\d@/:!?…“”"()]/u.test(stretch)) return false;
  if (HAN_NAME.test(stretch) || GLUED_NAME.test(stretch)) return true;
  const words = stretch.split(/\s+/u);
  const core = words.filter(
    (word, index) =>
      !(index < 2 && HONORIFIC.test(word)) && !(index > 0 && SUFFIX.test(word.replace(/,$/u, ''))),
  );
  if (core.length === 1 && core.length < words.length)
    return NAME_WORD.test(core[0] ?? '') && !NOT_A_NAME.test(core[0] ?? '');
  if (
    core.length < 2 ||
    core.length > 6 ||
    core.some(
      (word, at) =>
        NOT_A_NAME.test(word) && !INITIALS.test(word) && !(at === 0 && isGiven(word, core[1])),
    )
  )
    return false;
  const particles = core.filter((word) => PARTICLE.test(word));
  const named = core.filter((word) => NAME_WORD.test(word) || INITIALS.test(word));
  const last = core.at(-1) ?? '';
  return (
    named.length >= 2 &&
    new Set([...named, ...particles]).size === new Set(core).size &&
    NAME_WORD.test(last) &&
    last.length > 1
  );
}

/** "June Ruiz", and no "June issue": months that are given names, too. */
function isGiven(word: string, next: string | undefined): boolean {
  return GIVEN.test(word) && next !== undefined && !OF_MONTH.test(next);
}

const GIVEN = /^(?:April|May|June|August|APRIL|MAY|JUNE|AUGUST)$/u;
const OF_MONTH =
  /^(?:issue|edition|days?|update|newsletter|bank|holiday|report|elections?|fools?|calendar|events?|heat|rain|sales?)$/iu;

/** Whether a word can stand in a name: with a capital, an initial, a particle, a nickname in quotation marks or brackets. */
export function isNamePart(word: string): boolean {
  const bare = word.replace(/^[“"‘'(]+|[”"’'),]+$/gu, '');
  if (/^\p{Lu}\p{Ll}{0,3}\.$/u.test(word)) return true;
  return (
    (NAME_WORD.test(bare) && (!NOT_A_NAME.test(bare) || GIVEN.test(bare))) ||
    INITIALS.test(bare) ||
    PARTICLE.test(word) ||
    SUFFIX.test(bare)
  );
}

/** Whether a word stands between the words of a name in small letters, too: "de", "van der". */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

/** Whether a word is a title before a name: "Dr", "Sir". */
export function isHonorific(word: string): boolean {
  return HONORIFIC.test(word);
}

/** "ByAna Ruiz" with its space, which a page's markup stood for. */
export function apartFromBy(text: string): string {
  return text.replace(/^By(?=[ʻʼ]?\p{Lu}\p{Ll}+ \p{Lu})/u, 'By ');
}

/** Takes a byline apart; null where it names nobody. `text` must be free of dates: see `stampParts().rest`. */
export function readByline(printed: string): Byline | null {
  const text = apartFromBy(printed);
  const lead = LEAD.exec(text)?.[0] ?? '';
  const words = text.slice(lead.length).trim();
  if (words === '' || words.length > 400) return null;
  const [people = '', ...asides] = words.split(lead === '' ? ASIDE : ASIDE_AFTER_BY);
  const names: string[] = [];
  const post: string[] = [];
  for (const part of people.split(JOIN)) {
    if (post.length === 0 && part !== '' && isName(part)) names.push(part.trim());
    else if (part !== '' || post.length > 0) post.push(part);
  }
  if (names.length === 0)
    return oneWordName(words, lead !== '') ?? (lead === '' ? null : nameBeforeAgency(words));
  return {
    names,
    post: post.length === 0 ? asides.join(', ') : postAfter(words, names.at(-1) ?? ''),
    led: lead !== '',
  };
}

/** Whether two spellings name the same person: case, accents, honorifics and middle names aside; "Dr. Ruiz" is Ana Ruiz. */
export function sameName(one: string, other: string): boolean {
  const a = nameKey(one);
  const b = nameKey(other);
  if (a === b) return a !== '';
  const [first, last] = [a.split(' '), b.split(' ')];
  if (first.length === 1 || last.length === 1)
    return (
      first.at(-1) === last.at(-1) &&
      (HONORIFIC.test(one.split(' ')[0] ?? '') || HONORIFIC.test(other.split(' ')[0] ?? ''))
    );
  return first[0] === last[0] && first.at(-1) === last.at(-1);
}

/** Counts how many of these names are a given person's, by the law of `sameName`, at the cost of one look-up. */
export function nameCounter(names: readonly string[]): (name: string) => number {
  const whole = new Map<string, number>();
  const surnames = new Map<string, number>();
  const titled = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const name of names) {
    const { ends, last, alone } = nameEnds(name);
    add(whole, ends);
    if (alone) add(titled, last);
    else add(surnames, last);
  }
  return (name) => {
    const { ends, last, alone } = nameEnds(name);
    return (whole.get(ends) ?? 0) + (alone ? (surnames.get(last) ?? 0) : (titled.get(last) ?? 0));
  };
}

/** First and last name as compared; `alone`: a title and a surname, "Dr. Ruiz". */
function nameEnds(name: string): { ends: string; last: string; alone: boolean } {
  const words = nameKey(name).split(' ');
  const last = words.at(-1) ?? '';
  return {
    ends: words.length === 1 ? last : `${words[0] ?? ''} ${last}`,
    last,
    alone: words.length === 1 && HONORIFIC.test(name.split(' ')[0] ?? ''),
  };
}

/** A name all in capitals as it is written otherwise: "JANE O’NEILL-DOE" is "Jane O’Neill-Doe". */
export function namedInCapitals(name: string): string | null {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return null;
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && PARTICLE.test(word) && !/^(?:st|mac|e)$/iu.test(word)) return word.toLowerCase();
    return /^\p{L}\.?$/u.test(word) || SUFFIX.test(word)
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase();
  });
}

/** Titles that a bio gives its subject are no part of the name. */
export function withoutTitle(name: string): string {
  return name.replace(
    /^(?:The )?(?:(?:(?:Associate |Assistant |Emeritus )?Professor|Prof\.?|Dr\.?|Rev(?:d|erend)?\.?) )+/u,
    '',
  );
}

const AGENCY =
  /^(?:(?:\p{Lu}[\p{L}&’'.-]*|of|the|for) ){0,4}(?:press|news|features?|wire|service|syndicate|agency|media|times|post|herald|tribune|gazette|courier|chronicle|journal|ledger|record|staff|correspondent|columnist|contributor|writer)$/iu;

/** "By Ana Ruiz Meridian Press": some pages set the paper or post right behind the name. */
function nameBeforeAgency(text: string): Byline | null {
  const words = text.split(/\s+/u);
  if (words.length > 9) return null;
  for (let count = 2; count <= Math.min(4, words.length - 1); count += 1) {
    const name = words.slice(0, count).join(' ');
    const agency = words.slice(count).join(' ');
    if (isName(name) && AGENCY.test(agency)) return { names: [name], post: agency, led: true };
  }
  return null;
}

function oneWordName(words: string, led: boolean): Byline | null {
  return led && /^\p{Lu}[\p{L}’'-]{2,}$/u.test(words) && !NOT_A_NAME.test(words)
    ? { names: [words], post: '', led }
    : null;
}

function postAfter(words: string, name: string): string {
  return words.slice(words.lastIndexOf(name) + name.length).replace(/^[\s,;–—-]+/u, '');
}

function nameKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.split(/\s+/u).map((word) => word.replace(/[.,]/gu, ''));
  return parts
    .filter((word) => word !== '' && !HONORIFIC.test(word) && !SUFFIX.test(word))
    .join(' ');
}
