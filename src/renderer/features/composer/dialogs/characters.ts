/** A sign that keyboards lack, by the name that one looks for. */
export interface SpecialCharacter {
  readonly sign: string;
  readonly name: string;
}

/** Signs by kind, those that a desk needs most first. */
const CHARACTERS: readonly {
  readonly group: string;
  readonly signs: readonly SpecialCharacter[];
}[] = [
  {
    group: 'Dashes and spaces',
    signs: named(
      '– en dash|— em dash|― bar|‑ non-breaking hyphen|… ellipsis|\u00a0 non-breaking space|\u202f narrow non-breaking space|\u2009 thin space|\u00ad soft hyphen',
    ),
  },
  {
    group: 'Quotes',
    signs: named(
      '“ opening double|” closing double|‘ opening single|’ apostrophe|„ low double|‚ low single|« opening guillemet|» closing guillemet|‹ opening single guillemet|› closing single guillemet|′ prime, feet|″ double prime, inches',
    ),
  },
  {
    group: 'Money and measure',
    signs: named(
      '€ euro|£ pound|$ dollar|¥ yen, yuan|¢ cent|₹ rupee|₽ rouble|₺ lira|₩ won|₴ hryvnia|° degree|% per cent|‰ per mille|µ micro|№ number',
    ),
  },
  {
    group: 'Figures',
    signs: named(
      '½ half|⅓ third|⅔ two thirds|¼ quarter|¾ three quarters|× times|÷ divided by|− minus|± plus or minus|≈ about|≠ not equal|≤ at most|≥ at least|² squared|³ cubed|∞ infinity',
    ),
  },
  {
    group: 'Letters',
    signs: named(
      'á a acute|à a grave|â a circumflex|ä a umlaut|å a ring|ã a tilde|æ ae|ç c cedilla|č c caron|ć c acute|đ d stroke|é e acute|è e grave|ê e circumflex|ë e diaeresis|ę e ogonek|ğ g breve|í i acute|ı dotless i|İ capital i with dot|ł l stroke|ñ n tilde|ń n acute|ó o acute|ò o grave|ô o circumflex|ö o umlaut|ø o slash|ő o double acute|œ oe|ř r caron|ß eszett|š s caron|ş s cedilla|ú u acute|ù u grave|ü u umlaut|ů u ring|ű u double acute|ý y acute|ž z caron|ż z dot|Å capital a ring|Æ capital ae|É capital e acute|Ł capital l stroke|Ö capital o umlaut|Ø capital o slash|Š capital s caron|Ü capital u umlaut|Ž capital z caron',
    ),
  },
  {
    group: 'Marks',
    signs: named(
      '§ section|¶ paragraph|† dagger|‡ double dagger|• bullet|· middle dot|© copyright|® registered|™ trade mark|→ arrow right|← arrow left|↑ arrow up|↓ arrow down|✓ tick|¿ opening question mark|¡ opening exclamation mark',
    ),
  },
];

function named(list: string): SpecialCharacter[] {
  return list.split('|').map((entry) => ({
    sign: entry.slice(0, entry.indexOf(' ', 1)),
    name: entry.slice(entry.indexOf(' ', 1) + 1),
  }));
}

/** What stands for a sign that cannot be seen. */
export function shownSign({ sign }: SpecialCharacter): string {
  const unseen: Readonly<Record<string, string>> = {
    '\u00a0': 'nbsp',
    '\u202f': 'nnbsp',
    '\u2009': 'thin',
    '\u00ad': 'shy',
  };
  return unseen[sign] ?? sign;
}

/** The signs whose name, or group, or self has these words; all for none. */
export function findCharacters(
  words: string,
): readonly { readonly group: string; readonly signs: readonly SpecialCharacter[] }[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return CHARACTERS;
  return CHARACTERS.map(({ group, signs }) => ({
    group,
    signs: group.toLowerCase().includes(sought)
      ? signs
      : signs.filter(({ sign, name }) => sign === words.trim() || name.includes(sought)),
  })).filter(({ signs }) => signs.length > 0);
}
