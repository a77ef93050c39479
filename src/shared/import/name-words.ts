const HONORIFIC =
  /^(?:dr|assoc|prof|univ\.?-prof|professor|sir|dame|lord|lady|baroness|mr|mrs|ms|mx|rev|gen|amb|ambassador|col|sen|rep|hon|fr|capt|captain|brig|lt|maj|cdr|adm|sgt|commissioner|sister|brother|datuk|dato|datin|sri|tun|pastor|rabbi|imam|sheikh|bishop|justice|coach|ir|engr|barrister|adv|advocate|atty|revd|chief|alhaji|hajia|dott|dra|ing|mgr|msgr|cr|cllr|cmdr|sr|rev[’']d|engr|fr)\.?$/iu;
/** Words between those of a name, in small letters, of some twenty languages. */
export const PARTICLES =
  "de|del|dela|delas|delos|della|dei|degli|der|den|di|da|do|dos|das|du|van|von|vom|zu|zur|ten|ter|[’']t|bin|bint|binti|binte|ibn|anak|al|el|la|las|le|lo|los|af|av|ap|ab|ferch|nic|wa|ould";
const PARTICLE = new RegExp(`^(?:${PARTICLES}|y|i|e|ben|abu|mac|st\\.?|[sd]/o|a/[lp])$`, 'iu');
const SUFFIX =
  /^\(?(?:jr|sr|jnr|snr|ii|iii|iv|phd|ph\.d|md|obe|mbe|cbe|qc|kc|mp|retd|rtd|ret[’']d|ret)\.?\)?$/iu;
const NAME_WORD =
  /^(?:[ʻʼ]?\p{Lu}[\p{L}\p{M}’'ʼ‑-]*|(?:al|el|d|o|l|p|n|ng)[-’']\p{Lu}[\p{L}\p{M}’'-]*)$/u;
/** "J.", "J.P.", and given names that are written short: "Md.", "Ma.", "Wm." */
const INITIALS =
  /^(?:\p{Lu}\.){1,3}(?:-\p{Lu}\.)?$|^\p{Lu}$|^(?:Ma|Md|Mohd|Muhd|Wm|Geo|Chas|Jas|Thos)\.$/u;
/** Words that begin headlines and page furniture far more often than names. */
const NOT_A_NAME =
  /^(?:the|an?|by|why|how|what|when|where|who|is|are|was|our|my|your|this|that|these|in|on|at|for|to|from|with|it|its|we|you|they|not|no|more|most|all|new|news|opinions?|comments?|views?|voices?|ideas|analysis|editorials?|search|related|read|share|sign|log|subscribe|follow|top|latest|home|menu|world|business|sports?|culture|politics|section|page|wire|press|features?|pictures|media|service|syndicate|times|post|herald|tribune|gazette|courier|telegraph|guardian|journal|agency|magazine|review|university|institute|college|society|council|committee|ministry|party|bank|group|company|street|road|north|south|east|west|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|photos?|video|audio|listen|watch|contact|about|privacy|terms|cookies?|staff|guest|senior|retired|former|fellow|professor|director|lecturer|president|minister|chair|chief|head|founder|associate|assistant|contributing|special|policy|centre|center|forum|trust|union|association|network|foundation|columnist|writer|correspondent|editor|desk|and|or|but|if|after|before|a|end|ends|next|previous|back|print|email|save|font|size|text|mode|button|notices?|public|jobs|obituaries|newsletters?|podcasts?|events|shop|donate|account)$/iu;

/** "June Ruiz", "Sunday Ruiz", and no "June issue": months and days that are given names, too. */
export function isGiven(word: string, next: string | undefined): boolean {
  return GIVEN.test(word) && next !== undefined && !OF_TIME.test(next);
}

const GIVEN =
  /^(?:April|May|June|August|APRIL|MAY|JUNE|AUGUST|(?:Sun|Mon|Tues|Fri)day|(?:SUN|MON|TUES|FRI)DAY)$/u;
const OF_TIME =
  /^(?:issue|edition|days?|update|newsletter|bank|holiday|report|elections?|fools?|calendar|events?|heat|rain|sales?|nights?|mornings?|afternoons?|evenings?|reads?|letters?|essays?|columns?|football|round-?up|briefing|digest|dispatch|notes|sermon|independent|star|mail|sun|world|life|focus|supplement|service|school|brunch|lunch|best|long|big|morning|tribune|times|post)$/iu;

/** "Ana R. West": words that tell a place or page from a name are surnames, too, behind an initial. */
export function isSurname(word: string, before: string | undefined): boolean {
  return SURNAME.test(word) && before !== undefined && isInitials(before);
}

const SURNAME = /^(?:West|North|Page|Head|Street|Bank|Guest|March|May|June|WEST|NORTH|PAGE)$/u;

/** How many words of titles open a name: of "The Very Rev. Ana Ruiz" three. */
export function titlesBefore(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isTitle(words[count] ?? '', words[count + 1] ?? ''))
    count += 1;
  return count;
}

function isTitle(word: string, next: string): boolean {
  if (/^the$/iu.test(word)) return /^(?:rev|hon|ven|very|most|right|rt)\b/iu.test(next);
  if (STYLE.test(word)) return isHonorific(next);
  return isHonorific(word) || (RANK.test(word) && /^prof/iu.test(next));
}

/** What titles of the church or a court are styled with. */
const STYLE = /^(?:most|right|rt\.?|very)$/iu;
const RANK = /^(?:associate|assistant)$/iu;

/** Whether a word can stand in a name: with a capital, an initial, a particle, a nickname in quotation marks or brackets. */
export function isNamePart(word: string): boolean {
  const bare = word.replace(/^[“"‘'(]+|[”"’'),]+$/gu, '');
  if (/^\p{Lu}\p{L}{0,3}\.$/u.test(word)) return true;
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

/** Whether a word stands behind a name and says more of the person: "Jr.", "OBE". */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** Whether a word is written as names are, with a capital: "Ruiz", "O’Neill", "al-Sadr". */
export function isNameWord(word: string): boolean {
  return NAME_WORD.test(word);
}

/** "J.", "J.P.", "J". */
export function isInitials(word: string): boolean {
  return INITIALS.test(word);
}

/** Whether a word stands in headlines and furniture far more often than in names. */
export function isNoNameWord(word: string): boolean {
  return NOT_A_NAME.test(word);
}
