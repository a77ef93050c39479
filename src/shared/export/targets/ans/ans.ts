import { partsOf, textIn } from '../../../elements/markup';
import { slugOf } from '../../file-names';
import { linesOf, type Master, type MasterPart } from '../master';
import { wirePicture } from '../wire/wire-media';
import { said, uriOf, versionCreated } from '../wire/wire-record';
import { ansElements, ansImage, htmlOf } from './ans-elements';
import { ANS } from './ans-profile';

/** The parts of a story by where ANS keeps them. */
interface AnsParts {
  /** The lead photo, once it is there: Arc's pages draw it from the promo items, above the story. */
  readonly promo: MasterPart | null;
  readonly note: MasterPart | null;
  readonly elements: readonly MasterPart[];
}

/** Sorts the parts of the article into the fields of ANS. */
function ansParts(master: Master): AnsParts {
  const [first] = master.parts;
  const promo = first?.kind === 'photo' && wirePicture(first, master) !== null ? first : null;
  const note = master.parts.find(({ kind }) => kind === 'editorsNote') ?? null;
  return {
    promo,
    note,
    elements: master.parts.filter((part) => part !== promo && part !== note),
  };
}

/** A story as Arc's native specification has it. */
export function ansOf(master: Master): unknown {
  const { facts } = master;
  const { story, shown } = master.story;
  const { kicker, headline, standfirst } = linesOf(master);
  const { promo, note, elements } = ansParts(master);
  const furniture = said({
    type: 'story',
    version: ANS,
    language: shown.language,
    slug: slugOf(story),
    source: { source_id: story.id, system: 'standfirst' },
    canonical_url_external: facts.canonical === null ? null : uriOf(facts.canonical),
    first_publish_date: shown.publishedAt,
    publish_date: shown.publishedAt,
    display_date: shown.updatedAt ?? shown.publishedAt,
    last_updated_date: versionCreated(master),
    headlines: said({
      basic: headline ? textIn(headline) : '',
      meta_title: story.seoTitle.trim() === '' ? '' : story.seoTitle,
    }),
    subheadlines: standfirst && { basic: textIn(standfirst) },
    description: facts.description === '' ? null : { basic: facts.description },
    label: kicker && { basic: { text: textIn(kicker) } },
    credits: writersOf(master),
    taxonomy: taxonomyOf(master),
    editor_note: note
      ? partsOf(note.element)
          .map(({ children }) => htmlOf(children))
          .join('')
      : '',
    promo_items: promo && { basic: ansImage(promo, master) },
  });
  return {
    ...furniture,
    content_elements: elements.flatMap((part) => ansElements(part, master)),
  };
}

function writersOf({ story: { shown } }: Master) {
  const by = shown.contributors.map(({ name, url }) => said({ type: 'author', name, url }));
  return by.length === 0 ? null : { by };
}

function taxonomyOf({ story: { shown } }: Master) {
  const { section, tags } = shown;
  const taxonomy = said({
    tags: tags.map((text) => ({ text })),
    primary_section: section === '' ? null : { type: 'section', version: ANS, name: section },
  });
  return Object.keys(taxonomy).length === 0 ? null : taxonomy;
}
