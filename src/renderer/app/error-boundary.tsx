import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { SaveState } from '../desk/open-story/save-state';
import { Button } from '../ui/button';
import type { Controls } from './controls';
import styles from './screens/starts.module.css';
import { storyText } from './story/story-text';

export interface ErrorBoundaryProps {
  readonly controls: Controls;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
  readonly saved: SaveState | null;
}

/** When drawing breaks, the story comes first: it is saved, and the screen says how that went. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false, saved: null };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true, saved: null };
  }

  override componentDidCatch(fault: unknown, { componentStack }: ErrorInfo): void {
    const { desk, stories } = this.props.controls;
    const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    void desk.ask('log:write', { message: `${words}\n${componentStack ?? ''}`.slice(0, 8000) });
    void stories.flush().then((saved) => this.setState({ saved }));
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={styles.screen} role="alert">
        <div>
          <h2>A part of this window stopped working</h2>
          <p>{this.#copyWords()}</p>
          <p>The fault is in the log. The window can be drawn again.</p>
          <div className={styles.ways}>
            <Button
              kind="primary"
              size="large"
              onClick={() => this.setState({ broken: false, saved: null })}
            >
              Show the desk again
            </Button>
            {this.props.controls.stories.story !== null && (
              <Button size="large" onClick={() => this.#copyText()}>
                Copy all text
              </Button>
            )}
          </div>
        </div>
      </main>
    );
  }

  #copyWords(): string {
    const { saved } = this.state;
    if (this.props.controls.stories.story === null)
      return 'No story was open; the library is as it was.';
    if (saved === null) return 'Your story is being saved…';
    return saved.kind === 'saved'
      ? 'Your story is saved to its last word.'
      : 'Your story could not be saved just now. Copy its text before you do anything else.';
  }

  #copyText(): void {
    const { desk, stories } = this.props.controls;
    if (stories.story !== null)
      void desk.ask('clipboard:write', { text: storyText(stories.story.story) });
  }
}
