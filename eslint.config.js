import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { areaDoors } from './scripts/lint/area-doors.mjs';
import { bans, banned } from './scripts/lint/bans.mjs';

const everyBan = banned(...Object.values(bans));
/** Every ban but those named. @param {...string} names */
const without = (...names) =>
  banned(...Object.entries(bans).flatMap(([name, ban]) => (names.includes(name) ? [] : [ban])));

export default defineConfig(
  globalIgnores(['out/**', 'tests/fixtures/**', 'resources/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: 'tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // A fourth of the whole lint time, for enums and class hierarchies that there are none of.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Taking a text apart into code points is what the spread is for here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-control-regex': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': everyBan,
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  ...areaDoors,
  // The two doors themselves, the command line's way out, and tests that only read the page.
  { files: ['src/main/ipc/**'], rules: { 'no-restricted-syntax': without('ipcMain') } },
  { files: ['src/main/windows/**'], rules: { 'no-restricted-syntax': without('browserWindow') } },
  { files: ['src/main/log/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': without('innerHtml'),
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', 'tests/**/*.mjs', '*.config.{js,ts}', '.dependency-cruiser.cjs'],
    extends: [tseslint.configs.strict],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-syntax': without('defaultExport', 'innerHtml'),
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
