/**
 * The renderer's test files share a world: reading React, ProseMirror and the house styles anew for
 * each file was most of their time. So each file finds the document, the stores and jsdom's own
 * objects as the first one did, whatever the file before it left.
 */
import { cleanup, configure } from '@testing-library/react';
import { afterAll, vi } from 'vitest';
import { announcements } from '../src/renderer/ui/announce';
import { toasts } from '../src/renderer/ui/toast-store';
import { endTimers } from './begun-timers';

// jsdom brings a Uint8Array of its own, which no copy across the bridge is an instance of. Schemas
// keep the one that they find when they are read, so it is set before any test asks for them.
vi.hoisted(() => Reflect.set(globalThis, 'Uint8Array', new TextEncoder().encode('').constructor));

// What is waited for comes at once as a rule, and late on a machine that does much else.
configure({ asyncUtilTimeout: 20_000 });

// jsdom lays nothing out, and so has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

/** What tests change to give jsdom a layout. */
const patched = [Node, Element, HTMLElement, Document, Range].map(({ prototype }) => ({
  target: prototype,
  was: Object.getOwnPropertyDescriptors(prototype),
}));

/** Gives an object its own properties back, and takes away what was added. */
function restore(target: object, was: Readonly<Record<PropertyKey, PropertyDescriptor>>): void {
  for (const key of Reflect.ownKeys(target))
    if (!Object.hasOwn(was, key)) Reflect.deleteProperty(target, key);
  Object.defineProperties(target, was);
}

function emptyDocument(): void {
  const { documentElement, head, body } = document;
  for (const part of [head, body]) part.replaceChildren();
  for (const part of [documentElement, head, body])
    for (const name of part.getAttributeNames()) part.removeAttribute(name);
  Reflect.deleteProperty(document, 'elementFromPoint');
  document.title = '';
  window.location.hash = '';
}

afterAll(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  endTimers();
  for (const { target, was } of patched) restore(target, was);
  emptyDocument();
  toasts.setState(toasts.getInitialState(), true);
  announcements.setState(announcements.getInitialState(), true);
});
