/** Source trees that break the law of imports, one file for each rule, and one tree that keeps it. */

/** One file of a tree: where it lies and what it says. */
export interface TreeFile {
  readonly path: string;
  readonly source: string;
}

/** A file that breaks exactly the rule named. */
export interface Breach extends TreeFile {
  readonly rule: string;
}

/** Files that the breaches import: innocent by themselves. */
export const ground: readonly TreeFile[] = [
  { path: 'src/shared/result/result.ts', source: 'export const result = 1;' },
  { path: 'src/shared/elements/photo/photo.ts', source: 'export const photo = 1;' },
  { path: 'src/shared/story/story.ts', source: 'export const story = 1;' },
  { path: 'src/shared/export/page.ts', source: 'export const page = 1;' },
  { path: 'src/shared/contract/channels.ts', source: 'export const channels = 1;' },
  { path: 'src/main/library/library.ts', source: 'export const library = 1;' },
  { path: 'src/main/backup/backup.ts', source: 'export const backup = 1;' },
  { path: 'src/main/windows/desk-window.ts', source: 'export const deskWindow = 1;' },
  { path: 'src/renderer/app/app.ts', source: 'export const app = 1;' },
  { path: 'src/renderer/features/photo/dialog.ts', source: 'export const dialog = 1;' },
  { path: 'src/renderer/ui/button.ts', source: 'export const button = 1;' },
  { path: 'tests/story-builder.ts', source: 'export const builder = 1;' },
];

const breach = (rule: string, path: string, specifier: string): Breach => ({
  rule,
  path,
  source: `import type * as wrong from '${specifier}';\nexport type Wrong = typeof wrong;\n`,
});

/** The other half of the circle that src/cli/d.ts closes. */
export const otherHalf: TreeFile = { path: 'src/cli/e.ts', source: "export * from './d';" };

/** One row for each rule; a rule with several edges has several rows. */
export const breaches: readonly Breach[] = [
  breach('shared-result-is-the-ground', 'src/shared/result/a.ts', '../elements/photo/photo'),
  breach('shared-elements-above-result', 'src/shared/elements/a.ts', '../story/story'),
  breach('shared-elements-above-result', 'src/shared/elements/b.ts', '../export/page'),
  breach('shared-story-above-elements', 'src/shared/story/a.ts', '../export/page'),
  breach('shared-story-above-elements', 'src/shared/story/b.ts', '../contract/channels'),
  breach('shared-middle-above-story', 'src/shared/export/a.ts', '../contract/channels'),
  breach('shared-middle-above-story', 'src/shared/house-style/a.ts', '../contract/channels'),
  breach('shared-knows-no-shell', 'src/shared/import/a.ts', '../../main/library/library'),
  breach('shared-knows-no-shell', 'src/shared/import/b.ts', '../../renderer/ui/button'),
  breach('shared-knows-no-electron', 'src/shared/import/c.ts', 'electron'),
  breach('shared-knows-no-electron', 'src/shared/import/c2.ts', 'electron-store'),
  breach('shared-knows-no-node', 'src/shared/import/d.ts', 'node:fs'),
  breach('shared-knows-no-node', 'src/shared/import/d2.ts', 'path'),
  breach('shared-knows-no-react', 'src/shared/import/e.ts', 'react'),
  breach('shared-knows-no-react', 'src/shared/import/e2.ts', '@tiptap/react'),
  breach('shared-tiptap-core-in-schemas-only', 'src/shared/elements/c.html.ts', '@tiptap/core'),
  breach('shared-pure-libraries-only', 'src/shared/export/b.ts', 'libsql'),
  breach('shared-pure-libraries-only', 'src/shared/export/c.ts', '@tiptap/pm/view'),
  breach('shared-pure-libraries-only', 'src/shared/elements/d.schema.ts', '@tiptap/pm/state'),
  breach('shared-pure-libraries-only', 'src/shared/export/d.ts', 'dompurify'),
  breach('services-know-no-electron', 'src/main/library/a.ts', 'electron'),
  breach('services-know-no-electron', 'src/main/exports/a.ts', 'electron'),
  breach('services-know-no-electron', 'src/main/imports/a.ts', 'electron-log'),
  breach('services-know-no-electron', 'src/main/backup/a.ts', 'electron'),
  breach('services-know-no-windows', 'src/main/exports/b.ts', '../windows/desk-window'),
  breach('main-knows-no-other-shell', 'src/main/windows/a.ts', '../../renderer/ui/button'),
  breach('preload-is-the-contract', 'src/preload/a.ts', '@shared/story/story'),
  breach('preload-is-the-contract', 'src/preload/b.ts', 'node:path'),
  breach('preload-is-the-contract', 'src/preload/c.ts', 'zod'),
  breach('renderer-knows-no-electron', 'src/renderer/desk/a.ts', 'electron'),
  breach('renderer-knows-no-node', 'src/renderer/desk/b.ts', 'node:os'),
  breach('renderer-knows-no-other-shell', 'src/renderer/app/a.ts', '../../main/library/library'),
  breach('features-stand-apart', 'src/renderer/features/library/a.ts', '../photo/dialog'),
  breach('features-are-below-app', 'src/renderer/features/library/b.ts', '../../app/app'),
  breach('ui-and-desk-are-below-features', 'src/renderer/ui/a.ts', '../features/photo/dialog'),
  breach('ui-and-desk-are-below-features', 'src/renderer/desk/c.ts', '../features/photo/dialog'),
  breach('cli-is-core-and-node', 'src/cli/a.ts', 'electron'),
  breach('cli-is-core-and-node', 'src/cli/b.ts', '../main/windows/desk-window'),
  breach('cli-is-core-and-node', 'src/cli/c.ts', '../main/backup/backup'),
  breach('no-circles', 'src/cli/d.ts', './e'),
  breach('no-lost-imports', 'src/main/windows/b.ts', './nowhere'),
  breach('no-undeclared-packages', 'src/main/windows/c.ts', 'acorn'),
  breach('source-knows-no-tests', 'src/main/windows/d.ts', '../../../tests/story-builder'),
];

const keeps = (path: string, ...specifiers: string[]): TreeFile => ({
  path,
  source: specifiers
    .map(
      (name, i) =>
        `import type * as right${i} from '${name}';\nexport type R${i} = typeof right${i};`,
    )
    .join('\n'),
});

/** What the law allows, at the edges where it is easily drawn too tight. */
export const lawful: readonly TreeFile[] = [
  keeps('src/shared/elements/photo/photo.schema.ts', '@tiptap/core', '@tiptap/pm/model', 'zod'),
  keeps('src/shared/story/counts.ts', '../elements/photo/photo', '../result/result'),
  keeps('src/shared/export/writer.ts', '../story/story', '@tiptap/pm/transform', 'fflate', 'zod'),
  keeps('src/shared/import/read.ts', 'unified', 'rehype-parse', 'rehype-sanitize', 'hast'),
  keeps('src/shared/import/markdown.ts', 'markdown-it', 'yaml'),
  keeps('src/shared/story/story.test.ts', '../../../tests/story-builder', 'vitest', 'node:fs'),
  keeps('src/main/library/stories.ts', '@shared/story/story', 'node:fs', 'libsql'),
  keeps('src/main/exports/export.ts', '../library/library', '@shared/export/page'),
  keeps('src/main/index.ts', 'electron', './library/library', './windows/desk-window'),
  keeps('src/preload/index.ts', 'electron', '@shared/contract/channels'),
  keeps('src/renderer/features/photo/view.ts', '../../ui/button', '@shared/story/story', 'react'),
  keeps('src/renderer/app/compose.ts', '../features/photo/dialog', '@tiptap/core'),
  keeps('src/cli/index.ts', 'node:process', '@shared/export/page', '../main/library/library'),
];
