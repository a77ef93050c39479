// @ts-check
/**
 * Which imports an area may not write, with the right door in the message. dependency-cruiser
 * holds the same law over resolved files; this one answers while one types.
 */

const react = ['react', 'react/*', 'react-dom', 'react-dom/*'];
const electron = ['electron', 'electron/*'];
const node = ['node:*'];

/** @param {string[]} group @param {string} message */
const refuse = (group, message) => ({ group, message });

/**
 * @param {string[]} files
 * @param {{ group: string[], message: string }[]} patterns
 */
function area(files, patterns) {
  /** @type {['error', unknown]} */
  const option = ['error', { patterns }];
  return {
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { 'no-restricted-imports': option },
  };
}

export const areaDoors = [
  area(
    ['src/shared/**/*.ts'],
    [
      refuse(electron, 'The trade knows no Electron: put the service in src/main.'),
      refuse(node, 'The trade knows no machine: take bytes and give bytes; src/main reads files.'),
      refuse(react, 'The trade has no face: the view lives in src/renderer/features.'),
      refuse(['@tiptap/pm/view', 'prosemirror-view'], 'Views live in src/renderer.'),
      refuse(['@shared/*'], 'Inside shared, import by a relative path.'),
    ],
  ),
  area(
    [
      'src/main/library/**/*.ts',
      'src/main/exports/**/*.ts',
      'src/main/imports/**/*.ts',
      'src/main/house-styles/**/*.ts',
      'src/main/dictionaries/**/*.ts',
      'src/main/photos/**/*.ts',
      'src/main/backup/**/*.ts',
    ],
    [
      refuse(
        electron,
        'This service also runs on the command line: take what you need as an argument from src/main/index.ts.',
      ),
    ],
  ),
  area(
    ['src/preload/**/*.ts'],
    [refuse(node, 'The preload is sandboxed: ask main through the contract.')],
  ),
  area(
    ['src/renderer/**/*.ts', 'src/renderer/**/*.tsx'],
    [
      refuse(electron, 'Ask main through src/renderer/desk, the client of the contract.'),
      refuse(node, 'The renderer has no Node: ask main through src/renderer/desk.'),
    ],
  ),
  area(['src/cli/**/*.ts'], [refuse(electron, 'The command line runs without Electron.')]),
];
