import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { changeKind } from '@shared/import/change-kind';
import type { LineKind } from '@shared/import/line-kind';
import type { Recognition } from '@shared/import/recognition';
import { problem, type Problem } from '@shared/result/problem';
import { useDesk } from '../../desk/desk-context';
import { countByHand, keepByHand } from './by-hand';
import type { ImportEngine, MadeStory } from './import-engine';
import { inputOf, type ImportSource, type ReadAs } from './import-source';
import { sourceEngine } from './source-engine';
import { takeInFor } from './take-request';
import { workerEngine } from './worker-engine';

/** The text as read so far, and the story that would be taken in. */
export interface ImportAtHand {
  readonly reading: boolean;
  /** Why the text cannot be taken in; the recognition is then null. */
  readonly refused: readonly Problem[] | null;
  readonly recognition: Recognition | null;
  /** Null until it is first made; while a change is worked in it is the one before. */
  readonly made: MadeStory | null;
  readonly readAs: ReadAs;
  readonly byHand: number;
  readonly read: (as: ReadAs) => void;
  readonly change: (line: number, kind: LineKind) => void;
  /** Takes the last change of a kind back. */
  readonly undo: () => void;
  /** The story of the recognition as it stands now. */
  readonly make: (now: string) => Promise<MadeStory | null>;
}

interface Read {
  readonly refused: readonly Problem[] | null;
  readonly history: readonly Recognition[];
  readonly reading: boolean;
}

type ReadAction =
  | { readonly type: 'start' }
  | { readonly type: 'read'; readonly recognition: Recognition }
  | { readonly type: 'refuse'; readonly problems: readonly Problem[] }
  | { readonly type: 'change'; readonly line: number; readonly kind: LineKind }
  | { readonly type: 'undo' };

function reduceRead(state: Read, action: ReadAction): Read {
  const current = state.history.at(-1) ?? null;
  switch (action.type) {
    case 'start':
      return { ...state, reading: true };
    case 'read':
      return { reading: false, refused: null, history: [keepByHand(current, action.recognition)] };
    case 'refuse':
      return { ...state, reading: false, refused: action.problems };
    case 'undo':
      return state.history.length > 1 ? { ...state, history: state.history.slice(0, -1) } : state;
    case 'change': {
      const next = current === null ? null : changeKind(current, action.line, action.kind);
      return next === null || next === current
        ? state
        : { ...state, history: [...state.history, next] };
    }
  }
}

/** Reads what was received and makes the story to come, again whenever a choice changes. Nothing is stored. */
export function useImport(
  source: ImportSource,
  houseStyle: HouseStyle,
  timeZone: string,
  makeWorker: () => ImportEngine = workerEngine,
): ImportAtHand {
  const [readAs, setReadAs] = useState<ReadAs>({});
  const [state, dispatch] = useReducer(reduceRead, { refused: null, history: [], reading: true });
  const [made, setMade] = useState<MadeStory | null>(null);
  const [id] = useState(() => crypto.randomUUID());
  const engine = useEngine(source, makeWorker);
  const recognition = state.refused === null ? (state.history.at(-1) ?? null) : null;

  useEffect(() => {
    if (engine === null) return undefined;
    let wanted = true;
    dispatch({ type: 'start' });
    engine.recognise(inputOf(source, readAs), houseStyle).then(
      (result) => {
        if (wanted)
          dispatch(
            result.ok
              ? { type: 'read', recognition: result.value }
              : { type: 'refuse', problems: result.error },
          );
      },
      (fault: unknown) => {
        if (wanted) dispatch({ type: 'refuse', problems: [unreadable(fault)] });
      },
    );
    return () => {
      wanted = false;
    };
  }, [engine, source, readAs, houseStyle]);

  const takeIn = useMemo(() => takeInFor(id, houseStyle, timeZone), [id, houseStyle, timeZone]);
  useEffect(() => {
    if (engine === null || recognition === null) return undefined;
    let wanted = true;
    engine.make(recognition, { ...takeIn, now: new Date().toISOString() }).then(
      (next) => {
        if (wanted) setMade(next);
      },
      (fault: unknown) => {
        if (wanted) dispatch({ type: 'refuse', problems: [unreadable(fault)] });
      },
    );
    return () => {
      wanted = false;
    };
  }, [engine, recognition, takeIn]);

  return {
    reading: state.reading,
    refused: state.refused,
    recognition,
    made,
    readAs,
    byHand: recognition === null ? 0 : countByHand(recognition),
    read: setReadAs,
    change: (line, kind) => dispatch({ type: 'change', line, kind }),
    undo: () => dispatch({ type: 'undo' }),
    make: async (now) => {
      if (engine === null || recognition === null) return null;
      try {
        return await engine.make(recognition, { ...takeIn, now });
      } catch (fault) {
        dispatch({ type: 'refuse', problems: [unreadable(fault)] });
        return null;
      }
    },
  };
}

/** One engine for each source; a worker is given up when the preview closes. */
function useEngine(source: ImportSource, makeWorker: () => ImportEngine): ImportEngine | null {
  const [engine, setEngine] = useState<ImportEngine | null>(null);
  const maker = useRef(makeWorker);
  const desk = useDesk();
  useEffect(() => {
    const made = sourceEngine(source, desk, maker.current);
    setEngine(made);
    return () => made.stop();
  }, [source, desk]);
  return engine;
}

function unreadable(fault: unknown): Problem {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return problem(
    'import-failed',
    `Standfirst could not read this text (${reason.slice(0, 200)}). Nothing was taken in and the original was left as it is. Try it as plain text.`,
  );
}
