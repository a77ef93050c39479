import { useMemo, useReducer, useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { ImportedPicture } from '@shared/import/recognition';
import { needsTimeZone } from '@shared/import/stamps-of-story';
import { NO_REVIEW } from '@shared/story/review';
import { useDesk } from '../../desk/desk-context';
import { Question } from '../../ui/question';
import { showToast } from '../../ui/toast-store';
import type { ImportEngine } from './import-engine';
import { sourceName, type ImportSource } from './import-source';
import { takenWords, takeRequest } from './take-request';
import { CameAlongContext } from './what-came-along';
import styles from './import-preview.module.css';
import { KindMenu } from './kind-menu-view';
import { LookAt } from './look-at';
import { PreviewFoot } from './preview-foot';
import { PreviewHead } from './preview-head';
import {
  openedOn,
  previewReducer,
  settled,
  type PreviewAction,
  type PreviewList,
  type PreviewState,
} from './preview-state';
import { Reading, Refused } from './preview-waits';
import { ReceivedLines } from './received-lines';
import { StoryToCome } from './story-to-come';
import { Tray } from './tray';
import { useImport } from './use-import';
import { usePreviewKeys } from './use-preview-keys';

export interface ImportPreviewProps {
  readonly source: ImportSource;
  readonly houseStyles: readonly HouseStyle[];
  /** The house style that new stories take; another can be chosen here. */
  readonly houseStyleId: string;
  /** The story is in the library: open it. */
  readonly onTaken: (storyId: string) => void;
  /** Shows what the taking in of a story did; offered where there is a way. */
  readonly onReport?: (storyId: string) => void;
  readonly onCancel: () => void;
  /** Opens the system's file dialog, for a file that was refused. */
  readonly onChooseAnother: () => void;
  /** Makes the engine of long texts; a worker unless told. */
  readonly makeWorker?: () => ImportEngine;
}

/** The import preview; null where there is no house style to read for, which the desk reports elsewhere. */
export function ImportPreview(props: ImportPreviewProps) {
  const [chosen, setChosen] = useState(props.houseStyleId);
  const houseStyle = props.houseStyles.find(({ id }) => id === chosen) ?? props.houseStyles[0];
  return houseStyle === undefined ? null : (
    <Preview {...props} houseStyle={houseStyle} onHouseStyle={setChosen} />
  );
}

const NONE: readonly ImportedPicture[] = [];

interface PreviewProps extends ImportPreviewProps {
  readonly houseStyle: HouseStyle;
  readonly onHouseStyle: (id: string) => void;
}

function Preview({
  source,
  houseStyles,
  houseStyle,
  onHouseStyle,
  onTaken,
  onReport,
  onCancel,
  onChooseAnother,
  makeWorker,
}: PreviewProps) {
  const desk = useDesk();
  const [zone, setZone] = useState<string | null>(null);
  const timeZone = zone ?? houseStyle.timeZone;
  const text = useImport(source, houseStyle, timeZone, makeWorker);
  const lines = text.recognition?.lines ?? [];
  const { review = NO_REVIEW, pictures = NONE } = text.recognition ?? {};
  const came = useMemo(() => ({ review, pictures }), [review, pictures]);
  const [raw, act] = useReducer(
    (state: PreviewState, action: PreviewAction) =>
      previewReducer(settled(state, lines), action, lines),
    openedOn([]),
  );
  const preview = settled(raw, lines);
  const [anchor, setAnchor] = useState<Element | null>(null);
  const [asking, setAsking] = useState(false);
  const [taking, setTaking] = useState(false);
  const [failure, setFailure] = useState<DeskError | null>(null);
  const current = lines.find(({ number }) => number === preview.current) ?? null;

  const take = async (): Promise<void> => {
    if (taking || text.recognition === null) return;
    setTaking(true);
    const made = await text.make(new Date().toISOString());
    if (made === null) {
      setTaking(false);
      return;
    }
    const kept = await desk.ask('import:take', takeRequest(source, text.recognition, made));
    setTaking(false);
    setFailure(kept.ok ? null : kept.error);
    if (!kept.ok) return;
    const { id, leftOut } = kept.value;
    const report = onReport && { label: 'Import report', act: () => onReport(id) };
    showToast(takenWords(leftOut), ...(report ? [report] : []));
    onTaken(id);
  };
  const cancel = (): void => {
    if (text.byHand > 0) setAsking(true);
    else onCancel();
  };
  const openMenu =
    (list: PreviewList) =>
    (line: number, under: Element): void => {
      setAnchor(under);
      act({ type: 'open-menu', line, list });
    };
  usePreviewKeys({ onTake: () => void take(), onCancel: cancel, onUndo: text.undo, onAct: act });

  return (
    <main className={styles.preview} aria-label={`Take in ${sourceName(source)}`}>
      <PreviewHead
        source={source}
        recognition={text.recognition}
        readAs={text.readAs}
        onRead={text.read}
        houseStyles={houseStyles}
        houseStyle={houseStyle}
        onHouseStyle={onHouseStyle}
        timeZone={needsTimeZone(lines) ? timeZone : null}
        onTimeZone={setZone}
      />
      {text.refused !== null && (
        <Refused
          name={sourceName(source)}
          problems={text.refused}
          onChooseAnother={onChooseAnother}
        />
      )}
      {text.refused === null && text.recognition === null && <Reading name={sourceName(source)} />}
      {text.recognition !== null && (
        <CameAlongContext value={came}>
          <ReceivedLines
            lines={lines}
            preview={preview}
            onAct={act}
            onOpenMenu={openMenu('lines')}
          />
          <div className={styles.will}>
            {text.made !== null && (
              <StoryToCome
                story={text.made.story}
                bodyWords={text.made.bodyWords}
                houseStyle={houseStyle}
                form={text.recognition.form}
                line={current}
              />
            )}
            {text.made !== null && (
              <LookAt
                report={text.made.report}
                review={text.made.story}
                onGo={(line) => act({ type: 'go', line, list: 'lines' })}
              />
            )}
            <Tray lines={lines} preview={preview} onAct={act} onOpenMenu={openMenu('tray')} />
          </div>
        </CameAlongContext>
      )}
      {preview.menuOpen && current !== null && (
        <KindMenu
          line={current.number}
          kind={current.kind}
          isPicture={current.picture !== null}
          anchor={anchor}
          align={preview.list === 'tray' ? 'end' : 'start'}
          onChoose={(kind) => {
            act({ type: 'close-menu' });
            text.change(current.number, kind);
          }}
          onClose={() => act({ type: 'close-menu' })}
        />
      )}
      <PreviewFoot
        report={text.recognition === null ? null : (text.made?.report ?? null)}
        taking={taking}
        failure={failure}
        onCancel={cancel}
        onTake={() => void take()}
      />
      <Question
        open={asking}
        title="Leave without taking it in?"
        words={`The kinds that you chose for ${text.byHand === 1 ? 'one line' : `${text.byHand} lines`} are not kept. The original is as it was.`}
        yes="Leave"
        no="Stay"
        onYes={onCancel}
        onNo={() => setAsking(false)}
      />
    </main>
  );
}
