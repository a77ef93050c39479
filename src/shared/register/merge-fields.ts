import type { ContributorFields, VerifiedPart } from './contributor-fields';

/**
 * Two records of one person as one: the kept one's words win, and where it has none the other's stand in.
 * Links and notes of both are kept; the day of a check belongs to the words that were checked.
 */
export function mergedFields(
  kept: ContributorFields,
  dropped: ContributorFields,
): ContributorFields {
  const either = (
    field: 'sortName' | 'role' | 'affiliation' | 'location' | 'post' | 'bio' | 'disclosure',
  ) => (kept[field].trim() === '' ? dropped[field] : kept[field]);
  const checked = (part: VerifiedPart, ofKept: boolean) =>
    ofKept ? kept.verified[part] : dropped.verified[part];
  const links = [...new Set([...kept.links, ...dropped.links])].slice(0, 50);
  return {
    name: kept.name,
    sortName: either('sortName'),
    role: either('role'),
    affiliation: either('affiliation'),
    location: either('location'),
    post: either('post'),
    bio: either('bio'),
    disclosure: either('disclosure'),
    links,
    noteToDesk: [kept.noteToDesk, dropped.noteToDesk]
      .filter((note, at, all) => note.trim() !== '' && all.indexOf(note) === at)
      .join('\n\n')
      .slice(0, 20_000),
    photo: kept.photo ?? dropped.photo,
    verified: {
      affiliation: checked('affiliation', kept.affiliation.trim() !== ''),
      bio: checked('bio', kept.bio.trim() !== '' || kept.post.trim() !== ''),
      links: checked('links', kept.links.length > 0),
      disclosure: checked('disclosure', kept.disclosure.trim() !== ''),
    },
  };
}
