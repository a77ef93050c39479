import { everyTemplate } from './draft/style-changes';
import type { Manager } from './manager-context';
import { pageOfSetting, type Place } from './place';

/** Where the first thing stands that keeps the draft from being saved, and what it is; null where nothing does. */
export function firstFault({
  style,
  settingFaults,
  templateFaults,
}: Manager): { readonly place: Place; readonly message: string } | null {
  for (const { id, name } of everyTemplate(style)) {
    const [fault] = templateFaults(id);
    if (fault !== undefined)
      return { place: { kind: 'template', id }, message: `${name}: ${fault.message}` };
  }
  const [setting] = settingFaults;
  return setting === undefined
    ? null
    : { place: { kind: pageOfSetting(setting.path) }, message: setting.message };
}
