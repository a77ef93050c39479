import type { ComposerPorts } from '../../features/composer/page/ports';
import { showToast } from '../../ui/toast-store';
import type { Controls } from '../controls';
import { photoPorts } from '../photos/photo-ports';

/** What the page may ask of the desk; what fails is said here, in the desk's own words. */
export function composerPorts(
  controls: Controls,
  editFurniture: () => void,
  editStyleRule: (rule: string) => void,
  who: () => string,
): ComposerPorts {
  const { desk } = controls;
  return {
    ...photoPorts(controls),
    readClipboardText: async () => {
      const clipboard = await desk.ask('import:clipboard', {});
      return clipboard.ok && clipboard.value.text !== '' ? clipboard.value.text : null;
    },
    openLink: (url) => void desk.ask('link:open', { url }),
    editFurniture,
    editStyleRule,
    who,
    notice: (words) => showToast(words),
  };
}
