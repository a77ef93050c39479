import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

import { banned, bans } from '../../scripts/lint/bans.mjs';

/** How often the bans speak against this source. */
function banCount(source: string): number {
  return new Linter().verify(source, {
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    rules: { 'no-restricted-syntax': banned(...Object.values(bans)) },
  }).length;
}

describe('the bans', () => {
  it.each([
    'export default function page() {}',
    'const a = 1; export { a as default };',
    'element.innerHTML = text;',
    'const words = element.outerHTML;',
    'element.insertAdjacentHTML("beforeend", text);',
    'const view = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'const props = { dangerouslySetInnerHTML: { __html: text } };',
    'eval(text);',
    'window.eval(text);',
    'new Function(text);',
    'Function(text);',
    'shell.openPath(path);',
    'ipcMain.handle("story:get", handle);',
    'new BrowserWindow({});',
    'read().catch(() => {});',
  ])('refuse %s', (source) => {
    expect(banCount(source)).toBe(1);
  });

  it.each([
    'export function page() {}',
    'shell.showItemInFolder(path);',
    'read().catch(() => { log.warn("unread"); });',
    'const view = <p>{text}</p>;',
  ])('let %s through', (source) => {
    expect(banCount(source)).toBe(0);
  });
});
