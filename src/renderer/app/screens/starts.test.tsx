import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { KeysProvider } from '../../ui/keys-context';
import { Starts } from './starts';

afterEach(cleanup);

const NEW = { label: 'New story…', words: 'Op-ed or leader', command: 'new-story' } as const;

const show = (typing: boolean) =>
  render(
    <KeysProvider platform="other" changed={{}}>
      <input aria-label="Find a command" autoFocus={typing} />
      <Starts starts={[NEW]} eager onChoose={() => undefined} />
    </KeysProvider>,
  );

it('takes the focus on an empty desk', () => {
  show(false);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^New story/u }));
});

it('leaves it where somebody has begun to type', () => {
  show(true);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Find a command' }));
});
