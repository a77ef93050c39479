/** Verbs in -ise that have no form in -ize. */
const ISE_ALONE =
  /^(?:un|re|mis|over|non)?(?:adv|advert|appr|ar|bru|chast|circumc|compr|comprom|cru|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|no|parad|po|pr|pra|pract|prem|prom|ra|rev|r|superv|surm|surpr|telev|w)is(?:e|es|ed|er|ers|ing|ation|ations|able)$/u;
const IZE = /iz(e|es|ed|er|ers|ing|ation|ations|ational|able)$/u;
const ISE = /is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/u;
const PREFIXES =
  /^(?:anti|auto|bio|co|counter|cross|cyber|de|eco|electro|euro|extra|geo|hyper|ill|infra|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|neo|neuro|non|out|over|pan|para|petro|poly|post|pre|pro|pseudo|quasi|re|semi|socio|sub|super|techno|tele|trans|ultra|un|under|up|well)(?=\p{Ll}{5})/u;
const SUFFIXES = /(?<=\p{Ll}{4})(?:s|like|wide|wise|less|ness|ism|isms|ist|ists|ship|proof)$/u;

/**
 * The forms under which an English dictionary may have a word that it does not have as it stands: without accents
 * ("café"), in -ise for -ize and the other way about where the dictionary spells -ise (house rules say which is
 * wanted), without a common prefix or suffix ("multipolar", "statewide"). A word that is known in one of them is known.
 */
export function englishForms(word: string, spellsIse: boolean): readonly string[] {
  const plain = withoutAccents(word);
  const other = spellsIse ? otherEnding(plain) : plain;
  const bases = [plain, other];
  const forms = [
    ...bases,
    ...bases.map((base) => base.replace(PREFIXES, '')),
    ...bases.map((base) => base.replace(SUFFIXES, '')),
  ];
  return forms.filter((form, at) => form !== word && forms.indexOf(form) === at);
}

function otherEnding(word: string): string {
  const ise = word.replace(IZE, 'is$1');
  if (ise !== word) return ISE_ALONE.test(ise) ? word : ise;
  return word.replace(ISE, 'iz$1');
}

/** A word without its accents, which English dictionaries do without. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
