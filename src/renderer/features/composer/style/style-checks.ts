import type { EditorView } from '@tiptap/pm/view';
import { safeFixes } from '@shared/house-style/fixes/fix-all-safe';
import { pieceFacts } from '@shared/house-style/piece-facts';
import { storyBlocks } from '@shared/house-style/rules/documents/story-blocks';
import type { StoreApi } from 'zustand/vanilla';
import {
  LOADING,
  type ReadyRules,
  type RulesInForce,
} from '../../../desk/story-style/rules-in-force';
import type { StoryStyle } from '../../../desk/story-style/story-style';
import type { PageContext } from '../page/page-context';
import { pageMarks } from './page-marks';
import { curable, placeReport, type CheckedPage } from './place-report';
import { markedMatches, showMarks } from './style-marks';

/** A page is checked when it has rested this long, in ms. */
const REST = 300;

/**
 * Has the page checked whenever it rests, marks what is found, and says it in the story's style store. It does
 * nothing at a key but put the clock back.
 */
export class StyleChecks {
  readonly #context: PageContext;
  readonly #store: StoreApi<StoryStyle>;
  readonly #told: () => void;
  #view: EditorView | null = null;
  #rules: RulesInForce = LOADING;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #checked: CheckedPage | null = null;
  #underWay: Promise<void> | null = null;

  /** `told` is called when the store says something new. */
  constructor(context: PageContext, store: StoreApi<StoryStyle>, told: () => void) {
    this.#context = context;
    this.#store = store;
    this.#told = told;
  }

  get view(): EditorView | null {
    return this.#view;
  }

  get rules(): ReadyRules | null {
    return this.#rules.kind === 'ready' ? this.#rules : null;
  }

  /** Follows a page; returns how to stop. */
  attach(view: EditorView): () => void {
    this.#view = view;
    this.#store.setState({ checkNow: () => this.checkNow() });
    this.#wait(0);
    const stop = this.#context.onRefresh(() => this.#refreshed());
    return () => {
      stop();
      clearTimeout(this.#timer);
      this.#turn += 1;
      this.#view = null;
      this.#store.setState({ checkNow: null });
    };
  }

  setRules(rules: RulesInForce): void {
    if (rules === this.#rules) return;
    this.#rules = rules;
    this.#checked = null;
    this.#wait(0);
  }

  docChanged(): void {
    this.#wait(REST);
  }

  /** Whether the page stands as it was last checked. */
  get isCurrent(): boolean {
    return this.#timer === undefined && this.#store.getState().phase !== 'checking';
  }

  /** Checks what is still to be checked, at once. */
  async checkNow(): Promise<void> {
    if (this.#timer !== undefined) this.#start();
    await this.#underWay;
  }

  retry(): void {
    const rules = this.#rules;
    if (rules.kind === 'failed' || rules.kind === 'ready') rules.retry();
  }

  setCurrent(current: string | null): void {
    if (this.#store.getState().current === current) return;
    this.#store.setState({ current });
    this.#show();
  }

  #wait(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), pause);
  }

  /** The record is typed into, too; what it ignores holds at once. */
  #refreshed(): void {
    this.#show();
    this.#wait(REST);
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const view = this.#view;
    if (!view || view.isDestroyed) return;
    if (view.composing) {
      this.#wait(REST);
      return;
    }
    this.#turn += 1;
    const rules = this.#rules;
    if (rules.kind === 'ready') {
      this.#underWay = this.#check(view, rules, this.#turn);
      return;
    }
    showMarks(view, []);
    this.#say({ ...phaseOf(rules), open: [], current: null, suspended: [], safe: 0 });
  }

  async #check(view: EditorView, rules: ReadyRules, turn: number): Promise<void> {
    const { record, houseStyle } = this.#context;
    const blocks = storyBlocks(view.state.doc, houseStyle);
    this.#say({ phase: 'checking' });
    try {
      const report = await rules.check(
        blocks.map(({ block }) => block),
        pieceFacts(record, houseStyle),
      );
      if (report === null || turn !== this.#turn || view.isDestroyed) return;
      this.#checked = { report, blocks };
    } catch (fault) {
      if (turn === this.#turn)
        this.#say({ phase: 'failed', failure: fault instanceof Error ? fault.message : '' });
      return;
    }
    this.#say({ phase: 'checked', failure: '', checkedAt: this.#context.now() });
    this.#show();
  }

  /** Says and draws what the last check found, as the page and its ignores stand now. */
  #show(): void {
    const view = this.#view;
    const { rules } = this;
    if (!view || view.isDestroyed) return;
    // What is being composed must not be drawn anew.
    if (view.composing) {
      this.#wait(REST);
      return;
    }
    if (this.#checked === null || rules === null) {
      showMarks(view, []);
      return;
    }
    const { record, houseStyle } = this.#context;
    const { open, ignored, approved } = placeReport(
      this.#checked,
      view.state.doc,
      houseStyle,
      rules.rules,
      record.styleIgnores,
      markedMatches(view.state),
    );
    const shown = open.map((each) => each.shown);
    const before = this.#store.getState().current;
    const current = shown.some(({ match }) => match.id === before) ? before : null;
    showMarks(view, pageMarks(open, approved, current));
    this.#say({
      open: shown,
      ignored,
      current,
      suspended: this.#checked.report.suspended.map((name) => rules.rules.get(name)?.title ?? name),
      safe: safeFixes(curable(open)).length,
    });
  }

  #say(news: Partial<StoryStyle>): void {
    this.#store.setState(news);
    this.#told();
  }
}

function phaseOf(rules: Exclude<RulesInForce, ReadyRules>): Pick<StoryStyle, 'phase' | 'failure'> {
  if (rules.kind === 'failed') return { phase: 'failed', failure: rules.words };
  return { phase: rules.kind === 'missing' ? 'missing' : 'waiting', failure: '' };
}
