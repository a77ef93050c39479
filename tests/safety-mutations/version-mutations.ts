import type { SafetyMutation } from './safety-mutation';

const LIBRARY = 'src/main/library';

/** Mutations of what the library keeps beside a story's text: originals, versions. */
export const VERSION_MUTATIONS: readonly SafetyMutation[] = [
  {
    name: 'the original file of an import is not kept',
    file: `${LIBRARY}/stories.ts`,
    find: 'keepOriginal(context, story.id, original);',
    put: '',
    project: 'node',
    tests: [`${LIBRARY}/versions/versions.test.ts`],
  },
  {
    name: 'the text as filed is not kept',
    file: `${LIBRARY}/stories.ts`,
    find: "keepVersion(context, story, 'asFiled', 'As filed');",
    put: '',
    project: 'node',
    tests: [`${LIBRARY}/versions/versions.test.ts`],
  },
  {
    name: 'saves keep no versions',
    file: `${LIBRARY}/stories.ts`,
    find: 'keepAutomaticVersion(context, kept);',
    put: '',
    project: 'node',
    tests: [`${LIBRARY}/versions/versions.test.ts`],
  },
  {
    name: 'a restore writes over the text without keeping it',
    file: `${LIBRARY}/versions/versions.ts`,
    find: "const { id: keptAs } = keepVersion(context, present.value, 'milestone', name);",
    put: 'const keptAs = name.length;',
    project: 'node',
    tests: [`${LIBRARY}/versions/restore-version.test.ts`],
  },
  {
    name: 'a restore makes no new revision',
    file: `${LIBRARY}/versions/versions.ts`,
    find: 'row.revision + 1',
    put: 'row.revision',
    project: 'node',
    tests: [`${LIBRARY}/versions/restore-version.test.ts`],
  },
  {
    name: 'a version of another story is read',
    file: `${LIBRARY}/versions/versions.ts`,
    find: 'return story?.id === storyId ? ok(story)',
    put: 'return story !== null ? ok(story)',
    project: 'node',
    tests: [`${LIBRARY}/versions/restore-version.test.ts`],
  },
  {
    name: 'a version that leans is not compared with its checksum',
    file: `${LIBRARY}/versions/version-snapshot.ts`,
    find: 'unpackRecord({ ...record, checksum: row.checksum })',
    put: 'unpackRecord({ ...record, checksum: packRecord({ ...JSON.parse(record.record), doc: JSON.parse(record.body) }).checksum })',
    project: 'node',
    tests: [`${LIBRARY}/versions/many-versions.test.ts`, `${LIBRARY}/versions/versions.test.ts`],
  },
  {
    name: 'thinning out takes versions that were asked for',
    file: `${LIBRARY}/versions/automatic-versions.ts`,
    find: " AND kind = 'automatic'",
    put: '',
    project: 'node',
    tests: [`${LIBRARY}/versions/many-versions.test.ts`],
  },
  {
    name: 'thinning out takes versions that others lean on',
    file: `${LIBRARY}/versions/automatic-versions.ts`,
    find: "'DELETE FROM version WHERE id = ? AND NOT EXISTS (SELECT 1 FROM version AS other WHERE other.base_id = version.id)',",
    put: "'DELETE FROM version WHERE base_id = ?1 OR id = ?1',",
    project: 'node',
    tests: [`${LIBRARY}/versions/many-versions.test.ts`],
  },
];
