// @ts-check
/** Clipboard fixtures in folders of other projects' tests: whole .html files, and the HTML that test files paste. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import ts from 'typescript';

/** Names under which tests keep what is pasted, and functions that they hand it to. */
const HELD = /^(?:text\/html|pastedHTML|copiedHtml|clipboardHtml|input|html)$/iu;
const TAKEN = /^(?:htmlToLexical|pasteHtml|pasteHTML|googleHtml|pasteFromClipboard)$/u;

/** @typedef {{ name: string, html: string }} Fixture */

/** @param {string} folder @returns {Promise<Fixture[]>} */
export async function readFixtures(folder) {
  const names = (await readdir(folder, { recursive: true })).sort();
  /** @type {Fixture[]} */
  const found = [];
  for (const name of names) {
    if (/\.html?$/u.test(name))
      found.push({ name, html: await readFile(join(folder, name), 'utf8') });
    else if (/\.(?:test|spec)\.[cm]?[jt]sx?$/u.test(name))
      found.push(...pastedIn(name, await readFile(join(folder, name), 'utf8')));
  }
  const seen = new Set();
  return found.filter(({ html }) => !seen.has(html) && seen.add(html));
}

/** @param {string} name @param {string} source @returns {Fixture[]} */
function pastedIn(name, source) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  /** @type {Fixture[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const text = isPasted(node) ? textOf(node) : null;
    if (text !== null && /<[a-z]/iu.test(text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ name: `${name}:${line + 1}`, html: text });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @param {ts.Node} node */
function isPasted(node) {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isPropertyAssignment(parent) && parent.initializer === node)
    return HELD.test(parent.name.getText().replace(/['"`]/gu, ''));
  if (ts.isVariableDeclaration(parent) && parent.initializer === node)
    return HELD.test(parent.name.getText());
  if (ts.isBinaryExpression(parent) && parent.right === node)
    return HELD.test(parent.left.getText().replace(/^.*\[['"`]|['"`]\]$/gu, ''));
  return (
    ts.isCallExpression(parent) && TAKEN.test(parent.expression.getText().split('.').at(-1) ?? '')
  );
}

/** What a literal says, put together where it is; null where it needs the program. @param {ts.Node} node @returns {string | null} */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node)) return textOf(node.template);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === null || right === null ? null : left + right;
  }
  return null;
}
