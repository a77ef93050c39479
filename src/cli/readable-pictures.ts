import { note } from '@shared/import/note';
import type { ImportedPicture, ImportReport } from '@shared/import/recognition';
import type { Story } from '@shared/story/story';
import { withMedia } from '../main/imports/story-media';
import { readImage } from '../main/library/image/read-image';

/** A story and its report without the pictures that no desk would take: each is named in the report. */
export function withoutUnreadable(
  { story, report }: { readonly story: Story; readonly report: ImportReport },
  pictures: readonly ImportedPicture[],
): { readonly story: Story; readonly report: ImportReport } {
  const wanted = new Set(story.media.map(({ hash }) => hash));
  const refused = pictures.flatMap(({ record, bytes }) => {
    const image = readImage(bytes);
    if (!wanted.has(record.hash) || (image.ok && image.value.type === record.type)) return [];
    const why = image.ok ? 'Its bytes are of another form than its name says.' : image.error.what;
    return { record, why };
  });
  return {
    story: withMedia(story, new Map(refused.map(({ record }) => [record.hash, null]))),
    report: {
      ...report,
      changes: [
        ...report.changes,
        ...refused.map(({ record: { name }, why }) =>
          note('picture-not-read', `The picture “${name}” was left out: ${why}`),
        ),
      ],
    },
  };
}
