import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../story/parse-story';
import { importText } from './import-text';
import type { TextForm } from './recognition';
import { storyFromRecognition } from './story-from-recognition';

const TAKE = {
  id: '00000000-0000-4000-8000-000000000001',
  now: '2026-03-28T09:00:00Z',
  houseStyleId: 'newsroom',
  language: 'en-GB',
  timeZone: 'UTC',
};

/** Markup around a word that a reader sees; what else it holds must never come in. */
const AROUND: readonly ((word: string) => string)[] = [
  (word) => `<p>${word}</p>`,
  (word) => `<p>${word}<script>evil()</script></p>`,
  (word) => `<a href="javascript:evil()">${word}</a>`,
  (word) => `<a href="JaVa&#10;Script:evil()">${word}</a>`,
  (word) => `<a href="data:text/html,evil">${word}</a>`,
  (word) => `<a href="file:///etc/evil">${word}</a>`,
  (word) => `<b onclick="evil()" style="background:url(//evil.example)">${word}</b>`,
  (word) => `<img src=x onerror="evil()" alt=""><p>${word}</p>`,
  (word) => `<svg><a xlink:href="javascript:evil()"><text>evil</text></a></svg><p>${word}</p>`,
  (word) => `<math><mtext><style><img src=x onerror=evil()></style></mtext></math><p>${word}</p>`,
  (word) => `<iframe srcdoc="<script>evil()</script>"></iframe><p>${word}</p>`,
  (word) => `<object data="evil.swf"></object><embed src="evil"><p>${word}</p>`,
  (word) =>
    `<noscript><img title="</noscript><img src=x onerror=evil()>"></noscript><p>${word}</p>`,
  (word) => `<template><p>evil</p></template><p>${word}</p>`,
  (word) => `<form action="//evil.example"><button formaction="evil">${word}</button></form>`,
  (word) => `<meta http-equiv="refresh" content="0;url=//evil.example"><p>${word}</p>`,
  (word) => `<base href="//evil.example/"><link rel=stylesheet href=evil><p>${word}</p>`,
  (word) => `<p style="display:none">${word}</p>`,
  (word) => `<custom-part is="evil">${word}</custom-part>`,
  (word) => `<table background="evil"><tr><td>${word}</table>`,
  (word) => `<!--evil--><p>${word}</p><!--[if mso]>evil<![endif]-->`,
  (word) => `<div id="__proto__" class="constructor"><p>${word}</p></div>`,
  (word) => `<li>${word}<b>`,
  (word) => `<div><a href="#">${word}`,
  (word) => `</p></div>${word}<p>`,
];

/** Markdown around a word; HTML in Markdown is HTML. */
const IN_MARKDOWN: readonly ((word: string) => string)[] = [
  (word) => `\n\n[${word}](javascript:evil())\n\n`,
  (word) => `\n\n[${word}][e]\n\n[e]: javascript:evil\n\n`,
  (word) => `\n\n<div onclick="evil()">${word}</div>\n\n`,
  (word) => `\n\n**${word}** <script>evil()</script>\n\n`,
  (word) => `\n\n> ${word}\n\n`,
  (word) => `\n\n- ${word}\n\n`,
  (word) => `\n\n${word}[^x]\n\n`,
  (word) => `\n\n<${word}@paper.example>\n\n`,
];

function takenIn(text: string, as: TextForm) {
  const read = importText({ source: { text }, name: '', as });
  if (!read.ok) throw new Error(read.error[0]?.message);
  return storyFromRecognition(read.value, TAKE);
}

const SAFE_LINK = /^(?:https?:|mailto:|tel:|#)/u;

function expectClean(text: string, as: TextForm, words: readonly string[]): void {
  const { story, report } = takenIn(text, as);
  const json = JSON.stringify(story);
  for (const [, href = ''] of json.matchAll(/"href":"([^"]*)"/gu)) expect(href).toMatch(SAFE_LINK);
  expect(parseStory(JSON.parse(json)).ok).toBe(true);
  expect(report.accounted.complete).toBe(true);
  const seen = [...report.recognised, ...report.tray].map((line) => line.text).join(' ');
  for (const word of words) expect(seen).toContain(word);
  if (as === 'html') expect(`${json} ${seen}`).not.toMatch(/evil/u);
}

describe('hostile copy', () => {
  const word = fc.nat({ max: 9999 }).map((number) => `wort${number}`);

  it.each(AROUND.map((around) => [around('wort7'), around] as const))(
    'lets in the words alone of %s',
    (_shown, around) => {
      expectClean(`<p>One line before it.</p>${around('wort7')}`, 'html', ['wort7']);
    },
  );

  it('lets in nothing but words of pages put together from anything', () => {
    const part = fc.tuple(fc.constantFrom(...AROUND), word);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        expectClean(
          // Within the body: before it, a page without scripts shows what stands in noscript.
          `<p>One line before it.</p>${parts.map(([around, one]) => around(one)).join('\n')}`,
          'html',
          parts.map(([, one]) => one),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('lets in nothing but words of Markdown, and takes text for text', () => {
    const part = fc.tuple(fc.constantFrom(...IN_MARKDOWN, ...AROUND.slice(0, 8)), word);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.map(([around, one]) => around(one)).join('\n');
        const words = parts.map(([, one]) => one);
        expectClean(text, 'md', words);
        expectClean(text, 'text', words);
      }),
      { numRuns: 100 },
    );
  });
});
