import { describe, expect, it } from 'vitest';
import { answerPreview } from './answer-preview';
import type { PreviewPart } from '../exports/page-preview';
import { isPreviewPage } from './preview-address';

const ID = '0190a6a2-7c3e-4a11-8000-00000000c0de';
const PAGE = `standfirst-preview://${ID}/7/page.html`;

async function ask(address: string) {
  const asked: PreviewPart[] = [];
  const answer = await answerPreview(address, (found) => {
    asked.push(found);
    return Promise.resolve({ bytes: Buffer.from('<p>'), type: 'text/html; charset=utf-8' });
  });
  return { asked, status: answer.status, headers: answer.headers };
}

describe('a preview', () => {
  it('is a page that runs nothing, in an origin of nobody’s', async () => {
    const { asked, status, headers } = await ask(PAGE);
    expect([status, asked]).toEqual([
      200,
      [{ storyId: ID, turn: '7', form: 'page', dark: false, media: null }],
    ]);
    const policy = headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy.join()).not.toMatch(/script|connect|frame-src|https?:/u);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has its media beside it', async () => {
    const { asked } = await ask(`standfirst-preview://${ID}/7/media/quay-480.jpg`);
    expect(asked).toEqual([
      { storyId: ID, turn: '7', form: 'page', dark: false, media: 'media/quay-480.jpg' },
    ]);
    expect(isPreviewPage(PAGE)).toBe(true);
    expect(isPreviewPage(`standfirst-preview://${ID}/7/media/quay-480.jpg`)).toBe(false);
  });

  it.each([
    ['print', 'print', false],
    ['email', 'email', false],
    ['page-dark', 'page', true],
    ['email-dark', 'email', true],
  ])('is there as %s.html, which runs as little', async (name, form, dark) => {
    const { asked, headers } = await ask(`standfirst-preview://${ID}/7/${name}.html`);
    expect(asked).toEqual([{ storyId: ID, turn: '7', form, dark, media: null }]);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox$/u);
    expect(isPreviewPage(`standfirst-preview://${ID}/7/${name}.html`)).toBe(true);
  });

  it.each([
    `standfirst-preview://${ID}/7/mail.html`,
    `standfirst-preview://${ID}/7/page-light.html`,
    `standfirst-preview://${ID}/7/`,
    `standfirst-preview://${ID}/page.html`,
    `standfirst-preview://${ID}/7/page.html?x`,
    `standfirst-preview://${ID}/7/media/../page.html`,
    `standfirst-preview://${ID}/7/media/%2e%2e`,
    `standfirst-preview://${ID}/7/media/a/b.jpg`,
    `standfirst-preview://${ID}/-1/page.html`,
    `standfirst-preview://${ID.toUpperCase()}/7/page.html`,
    'standfirst-preview://app/7/page.html',
    'standfirst://app/index.html',
    `https://${ID}/7/page.html`,
  ])('is nothing else: %s', async (address) => {
    const { asked, status } = await ask(address);
    expect([status, asked]).toEqual([404, []]);
    expect(isPreviewPage(address)).toBe(false);
  });
});
