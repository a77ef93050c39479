import { useEffect, useState } from 'react';
import { differencesFrom, snapshotOf, type Contributor } from '@shared/contract/contributor';
import type { StoryContributor } from '@shared/story/contributor';
import type { Desk } from '../../desk/desk';
import { useDesk } from '../../desk/desk-context';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useStoryField } from '../../desk/open-story/use-open-story';
import { useRegisterTurn } from '../../desk/use-register-turn';

/** A writer of the story whose record says something else in the meantime. */
export interface RegisterOffer {
  readonly snapshot: StoryContributor;
  readonly record: Contributor;
}

/**
 * The writers whose record has a newer revision that prints otherwise. A published story is offered nothing.
 * The day of a check prints nowhere: it is taken over by itself while the words are the same.
 */
export function useRegisterOffers(openStory: OpenStory): readonly RegisterOffer[] {
  const desk = useDesk();
  const turn = useRegisterTurn();
  const contributors = useStoryField(openStory, 'contributors');
  const status = useStoryField(openStory, 'status');
  const [records, setRecords] = useState<ReadonlyMap<string, Contributor>>(new Map());
  const ids = [...new Set(contributors.flatMap(({ contributorId }) => contributorId ?? []))].join(
    ' ',
  );
  useEffect(() => {
    let wanted = true;
    void readRecords(desk, ids).then((read) => {
      if (!wanted) return;
      setRecords(read);
      noteChecks(openStory, read);
    });
    return () => {
      wanted = false;
    };
  }, [desk, ids, turn, openStory]);
  if (status === 'published') return [];
  return contributors.flatMap((snapshot) => {
    const record = records.get(snapshot.contributorId ?? '');
    return record !== undefined && isOffered(snapshot, record) ? [{ snapshot, record }] : [];
  });
}

function isOffered(snapshot: StoryContributor, record: Contributor): boolean {
  return record.revision > snapshot.seenRevision && differencesFrom(snapshot, record).length > 0;
}

async function readRecords(desk: Desk, ids: string): Promise<Map<string, Contributor>> {
  const answers = await Promise.all(
    ids
      .split(' ')
      .filter((id) => id !== '')
      .map((id) => desk.ask('contributor:read', { id })),
  );
  // A record that is gone, or cannot be read now, offers nothing; the story keeps what it has.
  const read = answers.flatMap((answer) => (answer.ok ? [answer.value.contributor] : []));
  return new Map(read.map((record) => [record.id, record]));
}

function noteChecks(openStory: OpenStory, records: ReadonlyMap<string, Contributor>): void {
  const { contributors, status } = openStory.record;
  if (status === 'published') return;
  const noted = contributors.map((each) => {
    const record = records.get(each.contributorId ?? '');
    if (record === undefined || differencesFrom(each, record).length > 0) return each;
    const { verifiedOn } = snapshotOf(record);
    return verifiedOn === each.verifiedOn ? each : { ...each, verifiedOn };
  });
  if (noted.some((each, at) => each !== contributors[at]))
    openStory.changeRecord({ contributors: noted });
}

/** The story takes over what the record prints now; one change of its record. */
export function takeOver(openStory: OpenStory, { record }: RegisterOffer): void {
  changeWriter(openStory, record.id, () => snapshotOf(record));
}

/** The story stays as it is, and this revision is not offered again. */
export function leaveAsItIs(openStory: OpenStory, { record }: RegisterOffer): void {
  changeWriter(openStory, record.id, (each) => ({ ...each, seenRevision: record.revision }));
}

function changeWriter(
  openStory: OpenStory,
  id: string,
  change: (writer: StoryContributor) => StoryContributor,
): void {
  openStory.changeRecord({
    contributors: openStory.record.contributors.map((each) =>
      each.contributorId === id ? change(each) : each,
    ),
  });
}
