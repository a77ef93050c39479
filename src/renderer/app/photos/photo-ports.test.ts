import { describe, expect, it } from 'vitest';
import { houseStyleNamed } from '../../../../tests/open-page';
import { photoDraft, photoRecord, picture } from '../../../../tests/photo-builder';
import { story } from '../../../../tests/story-builder';
import { createMemoryDesk } from '../../desk/memory-desk';
import { createControls } from '../controls';
import { photoPorts } from './photo-ports';

const media = picture();
const ask = {
  mode: 'add',
  draft: photoDraft(media),
  roles: ['inline'],
  given: {},
  houseStyle: houseStyleNamed('newsroom'),
  source: story(),
  isThere: () => true,
} as const;

function desk() {
  const memory = createMemoryDesk({ photos: new Map([[media.hash, photoRecord(media)]]) });
  const controls = createControls(memory);
  const { ui } = controls;
  const open = () => photoPorts(controls).editPhoto(ask);
  const shown = () => {
    const { layer } = ui.getState();
    return layer?.kind === 'photo' ? layer : null;
  };
  return { memory, controls, ui, open, shown };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the photo dialog of a page', () => {
  it('gives what was made of the photo, and the library keeps what the desk knows of it', async () => {
    const { memory, ui, open, shown } = desk();
    const draft = open();
    await turn();
    const facts = { city: 'Sarn' };
    shown()?.answer(photoDraft({ ...media, facts }));
    expect((await draft)?.media.facts).toEqual(facts);
    expect(memory.state.photos.get(media.hash)?.media.facts).toEqual(facts);
    expect(ui.getState().layer).toBeNull();
  });

  it('leaves what the library knows beyond the story, and what was corrected there since', async () => {
    const { memory, open, shown } = desk();
    const known = { creator: 'Pia Lund', city: 'Arle' };
    memory.state.photos.set(media.hash, photoRecord({ ...media, facts: known }));
    const draft = open();
    await turn();
    shown()?.answer(photoDraft({ ...media, facts: { country: 'Caldria' } }));
    await draft;
    expect(memory.state.photos.get(media.hash)?.media.facts).toEqual({
      ...known,
      country: 'Caldria',
    });
  });

  it('comes one after another where two are waited for', async () => {
    const { ui, open, shown } = desk();
    ui.setState({ layer: { kind: 'palette' } });
    const [one, other] = [open(), open()];
    ui.setState({ layer: null });
    await turn();
    shown()?.answer(photoDraft(media, { what: 'One' }));
    expect((await one)?.what).toBe('One');
    await turn();
    shown()?.answer(photoDraft(media, { what: 'Other' }));
    expect((await other)?.what).toBe('Other');
  });

  it('waits until nothing else lies over the window', async () => {
    const { ui, open, shown } = desk();
    ui.setState({ layer: { kind: 'house-style', styleId: null, templateId: null } });
    void open();
    await turn();
    expect(ui.getState().layer?.kind).toBe('house-style');
    ui.setState({ layer: null });
    await turn();
    expect(shown()).not.toBeNull();
  });

  it('is not shown when the page that asked has gone meanwhile', async () => {
    const { ui, controls, shown } = desk();
    ui.setState({ layer: { kind: 'palette' } });
    const draft = photoPorts(controls).editPhoto({ ...ask, isThere: () => false });
    ui.setState({ layer: null });
    expect(await draft).toBeNull();
    expect(shown()).toBeNull();
  });

  it('is left without a change when something takes its place', async () => {
    const { ui, open } = desk();
    const draft = open();
    await turn();
    ui.setState({ layer: { kind: 'palette' } });
    expect(await draft).toBeNull();
    expect(ui.getState().layer).toEqual({ kind: 'palette' });
  });
});
