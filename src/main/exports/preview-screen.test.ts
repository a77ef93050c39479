import { describe, expect, it } from 'vitest';
import { seenOn } from './preview-screen';

const page = (css: string, body = '') =>
  `<!DOCTYPE html><html><head><style>${css}</style></head><body>${body}</body></html>`;
const dark = '@media (prefers-color-scheme: dark) { body { color: white; } }';
const print = '@media print { a { color: inherit; } }\n@media screen { nav { color: red; } }';

describe('a page as it is seen', () => {
  it('on a dark screen has its dark styles, whatever the desk has', () => {
    expect(seenOn(page(dark), 'dark')).toContain('@media (min-width: 0) { body');
    expect(seenOn(page(dark), 'dark')).toContain('color-scheme: dark !important');
  });

  it('on a light screen has them not', () => {
    expect(seenOn(page(dark), 'light')).toContain('@media (max-width: 0) { body');
    expect(seenOn(page(print), 'light')).toContain('@media print {');
  });

  it('on paper has the styles for print, and none for a screen', () => {
    const sheets = seenOn(page(print + dark), 'paper');
    expect(sheets).toContain('@media all { a {');
    expect(sheets).toContain('@media not all { nav {');
    expect(sheets).toContain('@media (max-width: 0) { body');
    expect(sheets).toContain('29.7cm');
  });

  it('says the same words, dollar signs and talk of styles among them', () => {
    const words = '<p>$&amp; $1 (prefers-color-scheme: dark) @media print</p>';
    for (const on of ['light', 'dark', 'paper'] as const)
      expect(seenOn(page(dark, words), on)).toContain(`<body>${words}</body>`);
  });
});
