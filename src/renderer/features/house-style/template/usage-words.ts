import type { TemplateUse } from '../manager-context';

/** "38 stories", with the singular where it belongs. */
export function storiesWords(count: number): string {
  return `${count} ${count === 1 ? 'story' : 'stories'}`;
}

/** Who uses a template, for its head. */
export function usageWords({ stories, open }: TemplateUse): string {
  if (stories === 0) return 'No story uses it';
  return `${storiesWords(stories)} ${stories === 1 ? 'uses' : 'use'} it${open === 0 ? '' : `, ${open} still open`}`;
}

/** What is said before templates are saved that stories use; empty where none is. */
export function savingWords(
  used: readonly { readonly name: string; readonly stories: number }[],
): string {
  const [only] = used;
  if (only === undefined) return '';
  const stories = only.stories;
  const first =
    used.length === 1
      ? `${storiesWords(stories)} ${stories === 1 ? 'uses' : 'use'} this template.`
      : `Stories use these templates: ${used.map((each) => `${each.name} ${each.stories}`).join(', ')}.`;
  return `${first} Open ones are offered the change; nothing changes by itself.`;
}
