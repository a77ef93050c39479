import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPanel as open, settle } from '../../../../../tests/publish-window';
import { page } from '../../../../../tests/story-builder';

afterEach(cleanup);

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const metadata = () => screen.getByRole('region', { name: 'Search and social' });

describe('the metadata', () => {
  it('shows in an empty field what goes out in its place, and measures that', async () => {
    await open();
    expect(field('SEO title').placeholder).toContain('Room for the river');
    expect(field('Social title').placeholder).toBe('Room for the river');
    expect(field('Slug').placeholder).toBe('room-for-the-river');
    expect(metadata().textContent).toContain('Social title: 18 of 70');
    expect(metadata().textContent).toContain('Give it back.');
  });

  it('keeps what is written, and says when a results page would cut it', async () => {
    const { openStory } = await open();
    fireEvent.change(field('SEO title'), { target: { value: 'W'.repeat(31) } });
    expect(openStory.record.seoTitle).toBe('W'.repeat(31));
    expect(metadata().textContent).toContain('585 of 580 px, over the limit');
  });

  it('takes a slug that addresses take, and keeps another as typed with the reason', async () => {
    const { openStory } = await open();
    fireEvent.change(field('Slug'), { target: { value: 'room-for-water' } });
    expect(openStory.record.slug).toBe('room-for-water');
    fireEvent.change(field('Slug'), { target: { value: 'Room for' } });
    fireEvent.blur(field('Slug'));
    expect(openStory.record.slug).toBe('room-for-water');
    expect(screen.getByRole('alert').textContent).toMatch(/Small letters/u);
  });

  it('counts the words of the desk’s post, and copies them', async () => {
    const { desk, openStory } = await open();
    fireEvent.change(field('Social text'), { target: { value: 'Make room.' } });
    expect(openStory.record.socialText).toBe('Make room.');
    expect(metadata().textContent).toContain('Social text: 10 of 200');
    fireEvent.click(screen.getByRole('button', { name: 'Copy social text' }));
    await settle();
    expect(desk.state.clipboard.text).toBe('Make room.');
  });

  it('leads to what follows from elsewhere', async () => {
    const { onGoTo } = await open();
    const [tags, description] = screen.getAllByRole('button', { name: 'Change' });
    if (tags) fireEvent.click(tags);
    expect(onGoTo).toHaveBeenLastCalledWith('tags', null);
    if (description) fireEvent.click(description);
    expect(onGoTo).toHaveBeenLastCalledWith('standfirst', expect.any(Number));
  });

  it('says so where there is nothing yet', async () => {
    await open(page({ headline: '', body: [''] }));
    expect(metadata().textContent).toContain('Nothing yet: write a standfirst.');
    expect(metadata().textContent).toContain('None: a card would be words alone.');
    expect(metadata().textContent).toContain('None: the house style names no web address.');
  });

  it('follows the page once it has come to rest', async () => {
    const { openStory } = await open();
    act(() => openStory.changeRecord({ socialTitle: 'Let it in' }));
    await settle();
    act(() => openStory.changeRecord({ socialTitle: '', slug: 'x' }));
    await waitFor(() => expect(field('Slug').placeholder).toBe('x'), { timeout: 15_000 });
  });
});
