import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cycleRegion, rememberFocus } from './regions';

let stop = (): void => undefined;

beforeEach(() => {
  document.body.innerHTML = `
    <nav data-region="library"><input id="search"><div role="listbox" tabindex="0" id="list"></div></nav>
    <main data-region="page"><button id="insert"></button><div id="copy" role="textbox" contenteditable="true" tabindex="0"></div></main>
    <aside data-region="inspector"><button role="tab" aria-selected="true" id="tab"></button></aside>
    <footer data-region="status" hidden><button id="words"></button></footer>`;
  stop = rememberFocus();
});
afterEach(() => stop());

const focused = () => document.activeElement?.id;

describe('F6', () => {
  it('goes round the regions on show, to what matters in each', () => {
    const seen = [1, 2, 3, 4].map(() => {
      cycleRegion(1);
      return focused();
    });
    expect(seen).toEqual(['list', 'copy', 'tab', 'list']);
  });

  it('goes back with Shift', () => {
    document.getElementById('copy')?.focus();
    cycleRegion(-1);
    expect(focused()).toBe('list');
  });

  it('goes to what stands in the place of what had the focus', () => {
    const copy = document.getElementById('copy');
    copy?.focus();
    document.getElementById('tab')?.focus();
    copy?.toggleAttribute('hidden', true);
    copy?.insertAdjacentHTML('afterend', '<div id="texts" data-region-entry tabindex="0"></div>');
    cycleRegion(-1);
    expect(focused()).toBe('texts');
  });

  it('returns to where the focus last was in a region', () => {
    document.getElementById('search')?.focus();
    cycleRegion(1);
    cycleRegion(-1);
    expect(focused()).toBe('search');
  });
});
