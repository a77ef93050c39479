import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from './button';
import { KeysProvider } from './keys-context';

afterEach(cleanup);

describe('a button', () => {
  it('prints the keys of its command as the platform does', () => {
    render(
      <KeysProvider platform="mac" changed={{}}>
        <Button command="export">Export</Button>
      </KeysProvider>,
    );
    expect(screen.getByRole('button').textContent).toBe('Export⇧⌘E');
    expect(screen.getByRole('button').getAttribute('aria-keyshortcuts')).toBe('Meta+Shift+E');
  });

  it('prints the keys that the user has set instead', () => {
    render(
      <KeysProvider platform="other" changed={{ export: 'Ctrl+Alt+X' }}>
        <Button command="export">Export</Button>
      </KeysProvider>,
    );
    expect(screen.getByRole('button').textContent).toBe('ExportCtrl+Alt+X');
  });

  it('can still be pressed when it is blocked, to say why', () => {
    const press = vi.fn();
    render(
      <Button blocked onClick={press}>
        Export
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(press).toHaveBeenCalledOnce();
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
  });
});
