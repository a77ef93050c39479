import { existsSync } from 'node:fs';
import { shell } from 'electron';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { writeTarget } from '@shared/export/export-story';
import { plainTextOf } from '@shared/export/plain-text';
import { err, ok, type Result } from '@shared/result/result';
import { proofFailed } from '../exports/export-refusals';
import { pageFingerprint } from '../exports/page-fingerprint';
import { writeClipboard } from '../windows/system-clipboard';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import { cancelExport } from './export-jobs';
import { logCorrections } from './log-corrections';
import type { DeskNeeds } from './needs';
import { prepareExport } from './prepare-export';
import { chooseFolder, lastFileOf, writeOut } from './write-out';

type ExportChannel =
  | 'export:choose-folder'
  | 'export:write'
  | 'export:cancel'
  | 'export:copy'
  | 'export:last'
  | 'export:reveal';

/** The ways out: to a folder, and to the clipboard. */
export function exportServices(needs: DeskNeeds): Pick<Services<Sender>, ExportChannel> {
  return {
    'export:choose-folder': (_request, page) => chooseFolder(page),
    'export:write': (request, page) => writeOut(needs, request, page),
    'export:cancel': ({ storyId }) => {
      cancelExport(storyId);
      return ok({});
    },
    'export:copy': ({ storyId }) => copyOut(needs, storyId),
    'export:last': ({ storyId }) => lastExport(needs, storyId),
    'export:reveal': ({ storyId }) => {
      const file = lastFileOf(needs, storyId);
      const shown = file !== null && existsSync(file);
      if (shown) shell.showItemInFolder(file);
      return ok({ shown });
    },
  };
}

async function lastExport(
  { state, library, shelf }: DeskNeeds,
  storyId: string,
): Promise<Result<Reply<'export:last'>, DeskError>> {
  const last = state.read().exports[storyId];
  if (last === undefined) return ok(null);
  const story = library.stories.read(storyId);
  if (!story.ok) return story;
  const houseStyle = await shelf.find(story.value.houseStyleId);
  const { targets, presetId, at, folder, fingerprint } = last;
  const changed =
    fingerprint !== '' &&
    houseStyle.ok &&
    pageFingerprint(story.value, houseStyle.value) !== fingerprint;
  return ok({ targets, presetId, at, folder, changed });
}

async function copyOut(
  needs: DeskNeeds,
  storyId: string,
): Promise<Result<Reply<'export:copy'>, DeskError>> {
  const checked = await prepareExport(needs, storyId);
  if (!checked.ok) return checked;
  const fragment = await writeTarget(checked.value, 'fragment');
  if (!fragment.ok) return err(proofFailed(fragment.error));
  const { problems, prepared } = checked.value;
  const html = String(fragment.value[0]?.content ?? '');
  await writeClipboard({ html, text: plainTextOf(prepared.story, prepared.houseStyle) });
  const unlogged = logCorrections(needs, { ...prepared, targets: ['fragment'] });
  return ok({ characters: html.length, warnings: [...problems, ...unlogged] });
}
