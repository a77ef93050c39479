// @ts-check
/** Invented style rules in any number for measuring, of the kinds in which desks write them; the same every time. */

const SYLLABLES = [
  'an',
  'ber',
  'cor',
  'del',
  'en',
  'fal',
  'gor',
  'hul',
  'im',
  'jas',
  'kel',
  'lor',
  'mor',
  'nul',
  'or',
  'pes',
];

/** A word that no copy holds. @param {number} number */
function word(number) {
  const [a, b, c] = [number % 16, (number >> 4) % 16, (number >> 8) % 16];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c]}`;
}

/** One in 49 words is common: rules do match. @param {number} number */
function someWord(number) {
  const common = [
    'water',
    'council',
    'report',
    'although',
    'because',
    'minister',
    'percent',
    'winter',
  ];
  return number % 49 === 0 ? common[(number / 49) % common.length] : word(number);
}

/** @param {number} at @returns {string} YAML */
function rule(at) {
  const [one, two, three] = [someWord(at * 3), someWord(at * 3 + 1), someWord(at * 3 + 2)];
  const head = `message: "Not '%s'."\nlevel: suggestion\n`;
  switch (at % 10) {
    case 0:
      return `extends: consistency\n${head}ignorecase: true\neither: {${one}: ${two}s, ${three}: ${one}ise}\n`;
    case 1:
      return `extends: existence\n${head}ignorecase: true\ntokens: ['${one}(?:s|ed|ing)?', '${two}\\w+', '(?:very|quite) ${three}']\n`;
    case 2:
      return `extends: existence\n${head}nonword: true\ntokens: ['\\b${one} ,', '${two}\\s{2,}']\n`;
    case 3:
      return `extends: occurrence\n${head}token: '\\b${one}\\b'\nmax: 2\n`;
    case 4:
    case 5:
    case 6:
      return `extends: existence\n${head}ignorecase: true\ntokens: [${one}, ${two}, ${one} ${three}]\n`;
    default:
      return `extends: substitution\n${head}ignorecase: true\naction: {name: replace}\nswap: {${one}: a, ${two} ${three}: b, '${three}(?:s|ly)': c}\n`;
  }
}

/** @param {number} count @returns {Readonly<Record<string, string>>} files by path, as packs have them */
export function makeRules(count) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`Bench/Rule${at}.yml`, rule(at)]),
  );
}
