import { useSyncExternalStore } from 'react';
import { useDesk } from '../../desk/desk-context';
import type { OpenStory } from '../../desk/open-story/open-story';
import type { SaveState } from '../../desk/open-story/save-state';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/button';
import { Banner } from '../screens/banner';
import { storyText } from './story-text';

export interface SaveBannerProps {
  readonly openStory: OpenStory;
  /** Gives up what is on the page for what is saved. */
  readonly onReopen: () => void;
}

/** While the copy is safe on the page only: what happened, and how to bring it into safety. */
export function SaveBanner({ openStory, onReopen }: SaveBannerProps) {
  const desk = useDesk();
  const state = useTrouble(openStory);
  if (state === null) return null;
  const { message, copy, wayOn } = state.error;
  const copyText = async (): Promise<void> => {
    const copied = await desk.ask('clipboard:write', { text: storyText(openStory.story) });
    announce(
      copied.ok ? 'All words of the story are in the clipboard' : copied.error.message,
      copied.ok ? 'polite' : 'assertive',
    );
  };
  const isFinal = state.kind === 'failed' && state.final;
  return (
    <Banner
      kind="stop"
      title={state.kind === 'read-only' ? 'Read only.' : 'Not saved.'}
      words={`${message} ${copy} ${wayOn}`}
    >
      <Button size="small" onClick={() => void copyText()}>
        Copy all text
      </Button>
      {isFinal ? (
        <Button size="small" onClick={onReopen}>
          Open the saved text
        </Button>
      ) : (
        <Button size="small" onClick={() => void openStory.flush()}>
          Try again
        </Button>
      )}
    </Banner>
  );
}

type Trouble = Extract<SaveState, { readonly error: unknown }>;

/** What stands between the copy and the library, or null; ordinary saves draw nothing. */
function useTrouble(openStory: OpenStory): Trouble | null {
  return useSyncExternalStore(openStory.subscribe, () => {
    const { saveState } = openStory;
    return saveState.kind === 'failed' || saveState.kind === 'read-only' ? saveState : null;
  });
}
