/** A fault as it was planted: the line of the file that has it. */
export interface PlantedFault {
  readonly file: string;
  readonly line: string;
  readonly what: string;
}

const house = `id: tidewater
name: Tidewater Gazette
version: "3"
language: english!
timeZone: Europe/Tidewater
publication:
  name: the Gazette
  url: gazette.example
kicker: Opinion
colour: teal
formats:
  byline: By {byline}
  bylineJoin: " and "
  stampUpdated: Updated {time}
  stampPublished: Published {date}
  date: d MMMM YYYY
  time: HH:mm
  credit: "Photograph: {credit}"
labels: { editorsNote: "Editor’s note:", authorBio: About the author, authorBios: About the authors, corrections: Corrections }
limits:
  headline: seventy
  standfirst: 160
  caption: 200
  altText: 250
  slug: 60
  body: 900
`;

const FILES: Readonly<Record<string, string>> = {
  'house.yml': house,
  'export.css': 'p { margin: 0 }\n',
  'templates/broken.yml':
    'id: broken\nversion: 1\nkind: [correction\nname: Broken\nwording: "{what}"\n',
  'templates/call.yml': `id: call
version: 1
kind: contributorCall
name: Call
wording: "Write to {contact} by {day}."
slots:
  contact: { label: Contact, from: publication.kontact }
  day: { label: Day, form: "d MMM" }
`,
  'templates/correction.yml': `id: correction
version: 1
kind: correction
name: Correction
name: Put right
wording: "{what}[ We regret it.]"
slots:
  what: { label: What, kind: longText }
`,
  'templates/note.yml': `id: note
version: 1
kind: editorsNote
name: Note
wording: "{author} wrote this.{disclaimer}"
slots:
  author: { label: Author, warnOver: 200, blockOver: 100 }
  disclaimer: { label: Disclaimer, kind: choice }
`,
  'templates/note-again.yml': `id: bio
version: 1
kind: authorBio
name: Bio again
wording: "{name} writes."
slots:
  name: { label: Name }
`,
  'templates/bio.yml': `id: bio
version: 1
kind: authorBio
name: Bio
wording: "{name} writes."
slots:
  name: { label: Name, from: author.name }
`,
  'templates/photo.yml': `id: photo
version: 1
kind: photoCaption
name: Photo
wording: "{what}, {place}."
slots:
  what: { label: What }
`,
  'templates/second-photo.yml': `id: second-photo
version: 1
kind: photoCaption
name: Second photo
wording: "{what}."
slots:
  what: { label: What }
  taken: { label: Taken, kind: date }
`,
  'templates/third-photo.yml': `id: third-photo
version: 1
kind: photoCaption
name: Third photo
wording: "{what]."
slots:
  what: { label: What }
`,
  'templates/story-op-ed.yml': `id: op-ed
version: 1
kind: story
name: Op-ed
description: A guest argues.
length: 650
blocks:
  - bio
  - broken
  - farewell
`,
};

const PLANTED: readonly PlantedFault[] = [
  { file: 'house.yml', line: 'language: english!', what: 'is no language' },
  { file: 'house.yml', line: 'timeZone: Europe/Tidewater', what: 'is no time zone' },
  { file: 'house.yml', line: '  url: gazette.example', what: 'is no web address' },
  { file: 'house.yml', line: 'colour: teal', what: 'is no setting' },
  { file: 'house.yml', line: '  stampUpdated: Updated {time}', what: 'must name {date} once' },
  { file: 'house.yml', line: '  date: d MMMM YYYY', what: '“YYYY” is no part of a date' },
  { file: 'house.yml', line: 'labels:', what: 'is missing' },
  { file: 'house.yml', line: '  headline: seventy', what: 'must be a number' },
  { file: 'templates/broken.yml', line: 'name: Broken', what: '' },
  { file: 'templates/call.yml', line: '  contact:', what: 'nothing that a slot can follow' },
  { file: 'templates/call.yml', line: '  day:', what: 'only a date has a form' },
  { file: 'templates/correction.yml', line: 'name: Put right', what: '' },
  {
    file: 'templates/correction.yml',
    line: 'wording:',
    what: 'has no slot, so it could never vanish',
  },
  { file: 'templates/note.yml', line: '  author:', what: 'would never warn' },
  { file: 'templates/note.yml', line: '  disclaimer:', what: 'what there is to choose from' },
  { file: 'templates/note-again.yml', line: 'id: bio', what: 'is taken' },
  { file: 'templates/photo.yml', line: 'wording:', what: 'does not describe' },
  { file: 'templates/second-photo.yml', line: '  taken:', what: 'no wording names' },
  { file: 'templates/third-photo.yml', line: 'wording:', what: 'stands alone' },
  { file: 'templates/story-op-ed.yml', line: '  - farewell', what: 'no template has the id' },
];

/** A house style with twenty faults of all kinds, each planted once: its files, and "file:line" of each fault with a part of its reason. */
export function faultyHouseStyle() {
  const faults = PLANTED.map(({ file, line, what }) => {
    const lines = (FILES[file] ?? '').split('\n');
    return { where: `${file}:${lines.findIndex((each) => each.startsWith(line)) + 1}`, what };
  });
  return { files: FILES, faults };
}
