import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExpectedPage } from './check-page';

/** A raw text of our own in the form of an international broadcaster's opinion pages. */
export const TWIN = resolve(import.meta.dirname, '../../fixtures/import/broadcaster-twin.txt');

const BODY = [11, 13, 15, 17, 24, 26, 28, 30, 32, 34];

/**
 * The page that a raw text of the twin's shape must become in the house style *broadcaster*. Words come
 * from the text by their line; only the moment of the stamp has to be said.
 */
export function pageOfTwin(rawText: string, stamp: string): ExpectedPage {
  const lines = rawText.split('\n');
  const line = (number: number): string => lines[number - 1]?.trimEnd() ?? '';
  const [, caption = '', credit = ''] = /^(.*) (\/[^/]+)$/u.exec(line(19)) ?? [];
  return {
    headline: line(1),
    standfirst: null,
    byline: [line(3)],
    stamp,
    pendingAudio: true,
    // The label is the house's own, with its apostrophe; the words after it are the text's.
    editorsNote: line(9).replace("Editor's note:", 'Editor’s note:'),
    crossheads: [],
    body: BODY.map(line),
    figures: [{ caption, credit, picture: null }],
    authorBio: null,
    contributorCall: line(36),
    absent: ['.mp3', line(38), '<img', '<audio'],
  };
}

/** The page that the twin itself must become. */
export const TWIN_PAGE = pageOfTwin(readFileSync(TWIN, 'utf8'), '2024-09-11T18:20:00+08:00');
