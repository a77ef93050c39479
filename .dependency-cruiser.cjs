/**
 * The law of imports (ARCHITECTURE.md), a named rule per row. Types count as imports: a layer that
 * names another's types depends on it.
 */

/** The pure libraries that the trade may use: no DOM, no Node, no clock. The one list. */
const PURE_LIBRARIES = [
  'zod',
  'yaml',
  'smol-toml',
  'unified',
  'rehype-parse',
  'rehype-sanitize',
  'hast',
  '@types/hast',
  'fflate',
  '@sindresorhus/slugify',
  'markdown-it',
  'wink-pos-tagger',
  '@types/markdown-it',
  'exifreader',
  'nspell',
  // Text files alone.
  'dictionary-en(-gb)?/index\\.(aff|dic)',
  '@xmldom/xmldom',
  'saxes',
  '@noble/hashes',
  'docx',
  'diff',
  '@tiptap/pm/(dist/)?model',
  '@tiptap/pm/(dist/)?transform',
];

const TESTS = '\\.test\\.tsx?$|^tests/';
const MIDDLE = 'templates|house-style|import|export|bundle|hand-off|register|photo';
const SERVICES = 'library|exports|imports|house-styles|dictionaries|photos|backup';
const ELECTRON = '(^|node_modules/)electron(-store|-log)?(/|$)';
const REACT =
  '(^|node_modules/)(react|react-dom|@types/react|@types/react-dom|@tiptap/react|@base-ui/react|lucide-react|zustand)(/|$)';
const TIPTAP_CORE = '(^|node_modules/)@tiptap/core(/|$)';
const NPM = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
];

/** `path` as a folder of src/shared. */
const shared = (names) => `^src/shared/(${names})(/|$)`;

/** Whatever lies in src but not under one of `names`. */
const restOfSrc = (names) => `^src/(?!(${names})(/|$))`;

const rule = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: TESTS, ...from },
  to,
});

const layers = [
  rule(
    'shared-result-is-the-ground',
    'result imports no other layer.',
    { path: shared('result') },
    { path: '^src/shared/', pathNot: shared('result') },
  ),
  rule(
    'shared-elements-above-result',
    'elements import result alone.',
    { path: shared('elements') },
    { path: '^src/shared/', pathNot: shared('result|elements') },
  ),
  rule(
    'shared-story-above-elements',
    'story imports elements and result alone.',
    { path: shared('story') },
    { path: '^src/shared/', pathNot: shared('result|elements|story') },
  ),
  rule(
    'shared-middle-above-story',
    'templates, house-style, import, export, bundle, hand-off, register and photo never import the contract.',
    { path: shared(MIDDLE) },
    { path: '^src/shared/', pathNot: shared(`result|elements|story|${MIDDLE}`) },
  ),
];

const sharedOutside = [
  rule(
    'shared-knows-no-shell',
    'The trade imports nothing of main, preload, renderer or cli.',
    { path: '^src/shared/' },
    { path: restOfSrc('shared') },
  ),
  rule(
    'shared-knows-no-electron',
    'The trade knows no Electron.',
    { path: '^src/shared/' },
    { path: ELECTRON },
  ),
  rule(
    'shared-knows-no-node',
    'The trade takes bytes and gives bytes; it touches no machine.',
    { path: '^src/shared/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'shared-knows-no-react',
    'An element has its law in shared and its face in the renderer.',
    { path: '^src/shared/' },
    { path: REACT },
  ),
  rule(
    'shared-tiptap-core-in-schemas-only',
    '@tiptap/core is for *.schema.ts alone.',
    { path: '^src/shared/', pathNot: `${TESTS}|\\.schema\\.ts$` },
    { path: TIPTAP_CORE },
  ),
  rule(
    'shared-pure-libraries-only',
    'A library enters the trade through PURE_LIBRARIES, after a look at what it touches.',
    { path: '^src/shared/' },
    {
      dependencyTypes: NPM,
      pathNot: [
        `(^|node_modules/)(${PURE_LIBRARIES.join('|')})(/|$)`,
        ELECTRON,
        REACT,
        TIPTAP_CORE,
      ],
    },
  ),
];

const shells = [
  rule(
    'services-know-no-electron',
    'library, exports, imports and backup also run on the command line.',
    { path: `^src/main/(${SERVICES})/` },
    { path: ELECTRON },
  ),
  rule(
    'services-know-no-windows',
    'Services import each other and shared, never the rest of main.',
    { path: `^src/main/(${SERVICES})/` },
    { path: `^src/main/(?!(${SERVICES})/)` },
  ),
  rule(
    'main-knows-no-other-shell',
    'main speaks to the others through the contract.',
    { path: '^src/main/' },
    { path: restOfSrc('main|shared') },
  ),
  rule(
    'preload-is-the-contract',
    'The preload imports src/shared/contract and Electron, nothing else.',
    { path: '^src/preload/' },
    { pathNot: ['^src/preload/', shared('contract'), '^electron$', 'node_modules/electron/'] },
  ),
  rule(
    'renderer-knows-no-electron',
    'The renderer asks main through src/renderer/desk.',
    { path: '^src/renderer/' },
    { path: ELECTRON },
  ),
  rule(
    'renderer-knows-no-node',
    'The renderer asks main through src/renderer/desk.',
    { path: '^src/renderer/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'renderer-knows-no-other-shell',
    'The renderer imports shared and itself.',
    { path: '^src/renderer/' },
    { path: restOfSrc('renderer|shared') },
  ),
  rule(
    'features-stand-apart',
    'A feature never imports another feature: app/ composes them.',
    { path: '^src/renderer/features/([^/]+)/' },
    { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
  ),
  rule(
    'features-are-below-app',
    'Only app/ and the page itself import features, and nothing below imports app/.',
    { path: '^src/renderer/(features|ui|desk|styles|workers)/' },
    { path: '^src/renderer/app/' },
  ),
  rule(
    'ui-and-desk-are-below-features',
    'Primitives, the client of the contract and the workers know no feature.',
    { path: '^src/renderer/(ui|desk|styles|workers)/' },
    { path: '^src/renderer/features/' },
  ),
  rule(
    'cli-is-core-and-node',
    'The command line imports shared, main/{library,exports,imports,house-styles,dictionaries,photos} and node: alone.',
    { path: '^src/cli/' },
    {
      pathNot: [
        '^src/(cli|shared)/',
        '^src/main/(library|exports|imports|house-styles|dictionaries|photos)/',
        '^resources/',
      ],
      dependencyTypesNot: ['core'],
    },
  ),
];

const everywhere = [
  rule(
    'no-circles',
    'Two files that need each other are one idea, or three.',
    {},
    { circular: true },
  ),
  rule('no-lost-imports', 'Every import resolves.', {}, { couldNotResolve: true }),
  rule(
    'no-undeclared-packages',
    'What is imported stands in package.json.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  rule('source-knows-no-tests', 'The program imports no test.', { path: '^src/' }, { path: TESTS }),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...layers, ...sharedOutside, ...shells, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^out/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    skipAnalysisNotInRules: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
