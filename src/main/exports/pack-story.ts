import type { DeskError } from '@shared/contract/desk-error';
import type { CheckedExport, ExportFile } from '@shared/export/export-story';
import {
  packageFiles,
  zipPackage,
  type PackageContent,
} from '@shared/export/package/package-files';
import type { PackageFacts } from '@shared/export/package/package-manifest';
import type { PreparedStory } from '@shared/export/prepare-story';
import { signOffState } from '@shared/export/sign-off/sign-off-state';
import { verifyPackage } from '@shared/export/package/verify-package';
import { err, ok, type Result } from '@shared/result/result';
import { bundleStory } from './bundle-story';
import { notMade, proofFailed } from './export-refusals';
import type { ExportMakers } from './export-makers';

/**
 * Packs a story as one zip: page, fragment and their media, the story's own bundle, and the manifest; then opens it
 * again and holds every file against the manifest.
 */
export async function packStory(
  checked: CheckedExport,
  content: Omit<PackageContent, 'bundle'>,
  makers: ExportMakers,
): Promise<Result<ExportFile, DeskError>> {
  const bundle = await bundleStory(checked.prepared.story, {
    read: makers.read,
    wayOn: 'Put right what is named, or export the page without its story.',
  });
  if (!bundle.ok) return bundle;
  const packed = await packageFiles(
    { ...content, bundle: { path: `${checked.name}.standfirst`, bytes: bundle.value } },
    factsOf(checked, makers.program),
  );
  if (!packed.ok)
    return err(notMade(packed.error, 'Export the page and the story one by one instead.'));
  const zip = await zipPackage(packed.value);
  const verified = await verifyPackage(zip);
  return verified.ok
    ? ok({ path: `${checked.name}.zip`, content: zip })
    : err(proofFailed(verified.error));
}

function approvalOf(prepared: PreparedStory): PackageFacts['approval'] {
  const state = signOffState(prepared);
  if (state.kind === 'none') return null;
  const { by, on } = state.signOff;
  return { by, on, holds: state.kind === 'approved' };
}

function factsOf({ prepared, preflight }: CheckedExport, program: string): PackageFacts {
  const { story, houseStyle, draft } = prepared;
  return {
    program,
    draft: draft !== false,
    story: { id: story.id, modifiedAt: story.modifiedAt },
    approval: approvalOf(prepared),
    houseStyle: { id: houseStyle.id, version: houseStyle.version },
    targets: ['page', 'fragment'],
    waivers: preflight.rows.flatMap(({ problem, where, waiver }) =>
      problem === null || waiver === null
        ? []
        : [{ code: problem.code, where: where ?? null, by: waiver.name, reason: waiver.reason }],
    ),
  };
}
