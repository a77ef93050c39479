import process from 'node:process';
import { act, cleanup, render } from '@testing-library/react';
import { Profiler, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { houseStyleNamed, withoutLayout } from '../../../../../tests/open-page';
import { page, story } from '../../../../../tests/story-builder';
import { useStore } from 'zustand';
import { smallRules } from '../../../../../tests/style-rules';
import { styleOf } from '../../../desk/story-style/story-style';
import { OpenStory } from '../../../desk/open-story/open-story';
import { Composer } from '../composer';
import { PageCounts } from '../status/page-counts';
import { SaveState } from '../status/save-state';
import type { ComposerHandle } from './composer-handle';
import type { ComposerPorts } from './ports';

const ports: ComposerPorts = {
  choosePhotos: () => Promise.resolve([]),
  takePhotos: vi.fn(() => Promise.resolve([])),
  editPhoto: vi.fn(() => Promise.resolve(null)),
  readClipboardText: () => Promise.resolve(null),
  openLink: () => undefined,
  editFurniture: () => undefined,
  editStyleRule: () => undefined,
  who: () => '',
  notice: () => undefined,
};
const houseStyle = houseStyleNamed('newsroom');
const SENTENCE =
  'The river rose over the steps whilst by daylight the harbour had water above its doors. ';

/** A shell round a page of so many words; `drawn` counts what React draws anew. */
function openShell(words: number): {
  readonly editable: HTMLElement;
  readonly drawn: () => number;
  readonly counts: () => string;
  readonly saved: () => string;
  readonly key: () => Promise<void>;
} {
  const paragraph = SENTENCE.repeat(4).trim();
  const body = Array.from({ length: Math.ceil(words / 64) }, () => paragraph);
  let saved = '';
  const openStory = new OpenStory(
    { story: story(page({ headline: 'Long', body })), revision: 1, place: null, recoveredAt: null },
    {
      save: ({ revision, story: sent }) => {
        saved = JSON.stringify(sent.doc);
        return Promise.resolve({ ok: true, value: { revision, savedAt: '2026-03-28T12:00:00Z' } });
      },
      keepPlace: () => Promise.resolve({ ok: true, value: {} }),
    },
  );
  let drawn = 0;
  function Shell() {
    const [composer, setComposer] = useState<ComposerHandle | null>(null);
    return (
      <Profiler
        id="shell"
        onRender={() => {
          drawn += 1;
        }}
      >
        <SaveState openStory={openStory} />
        <Composer
          openStory={openStory}
          houseStyle={houseStyle}
          styleRules={RULES}
          ports={ports}
          platform="other"
          shortcuts={NO_SHORTCUTS}
          focusMode={false}
          onReady={setComposer}
        />
        <PageCounts composer={composer} />
        <Matches openStory={openStory} />
      </Profiler>
    );
  }
  const { container } = render(<Shell />);
  const editable = container.querySelector<HTMLElement>('[role=textbox]');
  if (!editable) throw new Error('No page');
  editable.focus();
  return {
    editable,
    drawn: () => drawn,
    counts: () => container.textContent,
    saved: () => saved,
    key: typingInto(editable),
  };
}

const NO_SHORTCUTS = {};
const RULES = smallRules();

/** Whatever shows what the house style says. */
function Matches({ openStory }: { readonly openStory: OpenStory }) {
  return <em>{useStore(styleOf(openStory)).open.length} open</em>;
}

/** One key in the middle of the page, as a browser does it: the letter appears, and ProseMirror reads it. */
function typingInto(editable: HTMLElement): () => Promise<void> {
  const paragraphs = editable.querySelectorAll('[data-field=body] p');
  const paragraph = paragraphs[Math.floor(paragraphs.length / 2)];
  let offset = 4;
  return async () => {
    const text = paragraph?.firstChild;
    if (!(text instanceof Text)) throw new Error('No text in the middle of the page');
    text.insertData(offset, 'e');
    offset += 1;
    document.getSelection()?.collapse(text, offset);
    await Promise.resolve();
  };
}

beforeEach(() => {
  withoutLayout();
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Types `keys` keys at the pace of a fast typist and measures the work of each, in ms of this process alone. */
async function typeAway(shell: ReturnType<typeof openShell>, keys: number): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < keys; count += 1) {
    const before = process.cpuUsage();
    await shell.key();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    await act(async () => {
      await vi.advanceTimersByTimeAsync(50);
    });
  }
  return times;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const settle = (): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(3000);
  });

describe('a keystroke', () => {
  it('draws nothing of the shell, however long the story', async () => {
    const shell = openShell(20_000);
    await settle();
    await typeAway(shell, 3);
    const before = shell.drawn();
    await typeAway(shell, 12);
    expect(shell.drawn() - before).toBe(0);
    await settle();
    expect(shell.counts()).toContain('20,032 words');
    expect(shell.saved()).toContain(`The ${'e'.repeat(15)}`);
  });

  it('asks for no check of the house style until the hands rest', async () => {
    const shell = openShell(20_000);
    await settle();
    const before = RULES.asked.length;
    await typeAway(shell, 12);
    expect(RULES.asked.length).toBe(before);
    await settle();
    expect(RULES.asked.length).toBe(before + 1);
  });

  it('touches one paragraph of the page, and draws no other part of it anew', async () => {
    const shell = openShell(20_000);
    await settle();
    // The first keys also bring the caret there, and with it the blue label.
    await typeAway(shell, 2);
    await settle();
    await typeAway(shell, 2);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(shell.editable, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await shell.key();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    // The class of the page itself is ProseMirror's own book-keeping.
    const touched = new Set(
      changes
        .filter(({ target }) => target !== shell.editable)
        .map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(
            'p, h1, [data-field]',
          ),
        ),
    );
    expect([...touched].map((each) => each?.tagName)).toEqual(['P']);
    expect(changes.length).toBeLessThanOrEqual(3);
  });

  it('costs about the same script in 20,000 words as in 1,000', async ({ annotate }) => {
    const short = openShell(1000);
    const long = openShell(20_000);
    await typeAway(short, 5);
    await typeAway(long, 5);
    const ratios: number[] = [];
    for (let pair = 0; pair < 5; pair += 1)
      ratios.push(median(await typeAway(long, 8)) / median(await typeAway(short, 8)));
    const ratio = median(ratios);
    await annotate(`script of a key, 20,000 words against 1,000: ${ratio.toFixed(2)}`);
    // Evidence more than a gate: a shared machine may be slow, but not by the length of the story, which is 20 times.
    expect(ratio).toBeLessThan(8);
  });
});
