import { expect } from 'vitest';
import type { DeskApp } from '../desk-app';

/** The name of the control that has the focus, as a screen reader says it; empty for none. */
export function focusedName({ page }: DeskApp): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null) return '';
    const labelledBy = activeElement.getAttribute('aria-labelledby') ?? '';
    const label =
      labelledBy !== ''
        ? document.getElementById(labelledBy)
        : activeElement.id === ''
          ? null
          : document.querySelector(`label[for="${CSS.escape(activeElement.id)}"]`);
    return (
      activeElement.getAttribute('aria-label') ?? label?.textContent ?? activeElement.textContent
    );
  });
}

/** The part of the page in which the caret stands, by its spoken name; empty where the page has no focus. */
export function caretPlace({ page }: DeskApp): Promise<string> {
  return page.evaluate(() => {
    const node = document.getSelection()?.focusNode ?? null;
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    const textbox = element?.closest('[role="textbox"]');
    if (textbox == null || textbox !== document.activeElement) return '';
    return element?.closest('[role="group"][aria-label]')?.getAttribute('aria-label') ?? '';
  });
}

/** The words of the block in which the caret stands. */
export function caretBlock({ page }: DeskApp): Promise<string> {
  return page.evaluate(() => {
    const node = document.getSelection()?.focusNode ?? null;
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    return element?.closest('p, h1, h2, aside, blockquote, li')?.textContent ?? '';
  });
}

/** The words that stand on the page and can be edited, block by block; empty ones left out. */
export function onPage({ page }: DeskApp): Promise<string[]> {
  return page.evaluate(() => {
    const textbox = document.querySelector('[role="textbox"]');
    const walker = document.createTreeWalker(textbox ?? document.body, NodeFilter.SHOW_TEXT);
    const blocks = new Map<Element | null, string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('[contenteditable="false"]') !== null) continue;
      const block = node.parentElement.closest('p, h1, h2, aside, blockquote, li');
      blocks.set(block, (blocks.get(block) ?? '') + (node.textContent ?? ''));
    }
    return [...blocks.values()];
  });
}

/** Waits until the desk says that the text, as it now stands, is saved. */
export async function saved({ page }: DeskApp): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[data-kind]')?.textContent))
    .toMatch(/^Saved · /u);
}

/** Says yes to the dialog that is open, once it has the focus: before, its keys go elsewhere. */
export async function sayYes({ page }: DeskApp): Promise<void> {
  await page.locator(':is([role="dialog"], [role="alertdialog"]):focus-within').last().waitFor();
  await page.keyboard.press('ControlOrMeta+Enter');
}
