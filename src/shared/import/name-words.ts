const HONORIFIC =
  /^(?:dr|assoc|prof|univ\.?-prof|professor|sir|dame|lord|lady|baroness|mr|mrs|ms|mx|rev|gen|amb|ambassador|col|sen|rep|hon|fr|capt|captain|brig|lt|maj|cdr|adm|sgt|commissioner|sister|brother|datuk|dato|datin|sri|tun|pastor|rabbi|imam|sheikh|bishop|justice|coach|ir|engr|barrister|adv|advocate|atty|revd|chief|alhaji|hajia|dott|dra|ing|mgr|msgr|cr|cllr|cmdr|sr|rev[’']d|engr|fr)\.?$/iu;
const PARTICLE =
  /^(?:de|del|della|der|den|di|da|do|dos|das|du|van|von|vom|zu|zur|ten|ter|bin|bint|binti|binte|ibn|anak|al|el|la|le|y|e|af|av|ben|abu|mac|st\.?|[sd]\/o|a\/[lp])$/iu;
const SUFFIX =
  /^\(?(?:jr|sr|ii|iii|iv|phd|ph\.d|md|obe|mbe|cbe|qc|kc|mp|retd|ret[’']d|ret)\.?\)?$/iu;
const NAME_WORD =
  /^(?:[ʻʼ]?\p{Lu}[\p{L}\p{M}’'ʼ‑-]*|(?:al|el|d|o|l|p|n|ng)[-’']\p{Lu}[\p{L}\p{M}’'-]*)$/u;
const INITIALS = /^(?:\p{Lu}\.){1,3}(?:-\p{Lu}\.)?$|^\p{Lu}$/u;
/** Words that begin headlines and page furniture far more often than names. */
const NOT_A_NAME =
  /^(?:the|an?|why|how|what|when|where|who|is|are|was|our|my|your|this|that|these|in|on|at|for|to|from|with|it|its|we|you|they|not|no|more|most|all|new|news|opinions?|comments?|views?|voices?|ideas|analysis|editorials?|search|related|read|share|sign|log|subscribe|follow|top|latest|home|menu|world|business|sports?|culture|politics|section|page|wire|press|features?|pictures|media|service|syndicate|times|post|herald|tribune|gazette|courier|telegraph|guardian|journal|agency|magazine|review|university|institute|college|society|council|committee|ministry|party|bank|group|company|street|road|north|south|east|west|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|photos?|video|audio|listen|watch|contact|about|privacy|terms|cookies?|staff|guest|senior|retired|former|fellow|professor|director|lecturer|president|minister|chair|chief|head|founder|associate|assistant|contributing|special|policy|centre|center|forum|trust|union|association|network|foundation|columnist|writer|correspondent|editor|desk|and|or|but|if|after|before|a|end|ends|next|previous|back|print|email|save|font|size|text|mode|button|notices?|public|jobs|obituaries|newsletters?|podcasts?|events|shop|donate|account)$/iu;

/** "June Ruiz", and no "June issue": months that are given names, too. */
export function isGiven(word: string, next: string | undefined): boolean {
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
