import { describe, expect, it } from 'vitest';
import { parseTemplate } from './parse-template';

const bio = `id: author-bio
version: 1
kind: authorBio
name: Author bio
wording: "{name} is {post}."
slots:
  name: { label: Author, kind: person, from: author.name }
  post: { label: Post, from: author.post }
`;

const places = (text: string) => {
  const read = parseTemplate(text, 'templates/bio.yml');
  return read.ok ? [] : read.error.map(({ where }) => where);
};

describe('parseTemplate', () => {
  it('reads a template with what its slots leave unsaid', () => {
    const read = parseTemplate(bio, 'bio.yml');
    expect(read.ok && read.value.value).toMatchObject({
      kind: 'authorBio',
      slots: { post: { kind: 'text', required: true } },
    });
  });

  it('reads a whole-story template', () => {
    const read = parseTemplate(
      '{id: op-ed, version: 1, kind: story, name: Op-ed, description: A guest argues., length: 650, blocks: [author-bio]}',
      'op-ed.yml',
    );
    expect(read.ok && read.value.value).toMatchObject({
      kind: 'story',
      length: 650,
      blocks: ['author-bio'],
    });
  });

  it.each([
    ['an id of the wrong form', bio.replace('author-bio', 'Author Bio'), 1],
    ['a version in words', bio.replace('version: 1', 'version: one'), 2],
    ['an unknown kind', bio.replace('authorBio', 'footnote'), 3],
    ['a wording that is not closed', bio.replace('{post}.', '{post.'), 5],
    ['a block of the desk’s own without a name', bio.replace('authorBio', 'deskBlock'), 3],
    ['a bio that is called otherwise', `${bio}called: notice\n`, bio.split('\n').length],
    [
      'a kind that is a part of every page',
      bio.replace('kind: authorBio', 'kind: deskBlock\ncalled: kicker'),
      4,
    ],
    ['a slot that is not described', bio.replace('{post}.', '{post} of {place}.'), 5],
    ['a slot that no wording names', bio.replace(' is {post}', ''), 8],
    ['a binding to nothing', bio.replace('author.post', 'author.salary'), 8],
    ['an unknown setting', `${bio}colour: red\n`, 9],
    ['an unknown setting of a slot', bio.replace('label: Post,', 'label: Post, hint: x,'), 8],
    ['a kind of slot that there is not', bio.replace('kind: person', 'kind: wizard'), 7],
    ['a key twice', `${bio}version: 2\n`, 9],
    ['broken YAML', bio.replace('slots:', 'slots: ['), 8],
  ])('points at the line of %s', (_name, text, line) => {
    expect(places(text)).toEqual([`templates/bio.yml:${line}`]);
  });

  it.each([
    ['nothing', ''],
    ['a list', '- a'],
    ['a tag of a program', 'kind: !!js/function x'],
    ['an alias without anchor', 'kind: *x'],
    ['a merge with the prototype', '__proto__: {a: 1}'],
  ])('refuses %s without a crash', (_name, text) => {
    expect(parseTemplate(text, 'x.yml').ok).toBe(false);
  });

  it('refuses a bomb of aliases', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map(
        (key, at) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefg'.charAt(at)}`)
            .join(',')}]`,
      )
      .join('\n')}`;
    expect(parseTemplate(bomb, 'x.yml').ok).toBe(false);
  });

  it('says in words what stands there and what must', () => {
    const read = parseTemplate(bio.replace('version: 1', 'version: one'), 'bio.yml');
    expect(read.ok ? '' : read.error[0]?.message).toBe(
      'bio.yml:2: “version” must be a number, not text',
    );
  });
});
