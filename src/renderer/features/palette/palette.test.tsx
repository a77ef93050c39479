import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, story } from '../../../../tests/story-builder';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk } from '../../desk/memory-desk';
import { Palette } from './palette';
import type { PaletteEntry, SelectionOffer } from './palette-entry';
import { guest } from '@shared/story/contributor';

const ran = vi.fn();
const opened = vi.fn();
const entries: readonly PaletteEntry[] = [
  {
    id: 'strong',
    group: 'Commands',
    label: 'Bold',
    command: 'strong',
    run: () => void ran('strong'),
  },
  {
    id: 'export',
    group: 'Commands',
    label: 'Export page…',
    command: 'export',
    run: () => void ran('export'),
  },
  { id: 'headline', group: 'Go to', label: 'Headline', run: () => void ran('headline') },
];
const toll = story(page({ headline: 'A harbour toll is overdue' }), {
  contributors: [guest('Corin Ashdale')],
});

function Desk({ selection }: { readonly selection: SelectionOffer | null }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <textarea
        aria-label="Copy"
        onKeyDown={(event) => {
          if (event.key === 'k') setOpen(true);
        }}
      />
      {open && (
        <Palette
          entries={entries}
          selection={selection}
          recent={[]}
          onOpenStory={opened}
          onClose={(chosen) => {
            setOpen(false);
            chosen?.run();
          }}
        />
      )}
    </>
  );
}

function openPalette(selection: SelectionOffer | null = null): HTMLElement {
  render(
    <DeskProvider desk={createMemoryDesk({ stories: [toll] })}>
      <Desk selection={selection} />
    </DeskProvider>,
  );
  screen.getByLabelText('Copy').focus();
  fireEvent.keyDown(screen.getByLabelText('Copy'), { key: 'k' });
  return screen.getByRole('combobox');
}

const type = (field: HTMLElement, words: string) =>
  fireEvent.change(field, { target: { value: words } });
const activeOption = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the palette', () => {
  it('runs what a few letters find', () => {
    const field = openPalette();
    type(field, 'exp');
    expect(activeOption(field)).toContain('Export page…');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(ran).toHaveBeenCalledWith('export');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('moves with the arrows, going round', () => {
    const field = openPalette();
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(activeOption(field)).toContain('Export page…');
  });

  it('marks the letters that were typed', () => {
    type(openPalette(), 'line');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'line',
    ]);
  });

  it('finds a story by who wrote it', async () => {
    const field = openPalette();
    type(field, '#corin');
    fireEvent.click(await screen.findByRole('option', { name: /harbour toll/u }));
    expect(opened).toHaveBeenCalledWith(toll.id);
  });

  it('gives the focus back to the copy', () => {
    fireEvent.keyDown(openPalette(), { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByLabelText('Copy'));
  });

  it('says when nothing matches', () => {
    type(openPalette(), 'qqq');
    expect(screen.getByRole('status').textContent).toBe('Nothing matches “qqq”.');
  });
});

describe('the palette over selected text', () => {
  it('adds a link to the address that is pasted', () => {
    const addLink = vi.fn();
    const field = openPalette({ addLink });
    type(field, 'example.org/report');
    expect(activeOption(field)).toContain('Add link to https://example.org/report');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(addLink).toHaveBeenCalledWith('https://example.org/report');
  });

  it('offers the link first, before anything is typed', () => {
    expect(activeOption(openPalette({ addLink: vi.fn() }))).toContain('Add link…');
  });

  it('never offers an address that may not be linked to', () => {
    const field = openPalette({ addLink: vi.fn() });
    type(field, 'javascript:alert(1)');
    expect(screen.queryByText(/Add link/u)).toBeNull();
  });
});
