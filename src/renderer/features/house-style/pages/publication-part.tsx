import { TextArea, TextField } from '../../../ui/text-field';
import { Choice } from '../choice';
import { languageOptions } from '../languages';
import pane from '../pane.module.css';
import { Part } from '../part';
import type { SettingsPartProps } from './settings-part';

const FIELDS = [
  ['name', 'Name', 'As a sentence names it: the Courier'],
  ['section', 'Section', 'As the publication prints it'],
  ['contact', 'Contact', 'Where contributors write to'],
  ['account', 'Account', 'The account to follow'],
  ['url', 'Address', 'https://…'],
] as const;

/** Who publishes, in which language and zone. */
export function PublicationPart({ settings, readOnly, fault, set }: SettingsPartProps) {
  const { publication } = settings;
  const put = (patch: Partial<typeof publication>): void =>
    set({ publication: { ...publication, ...patch } }, `publication ${Object.keys(patch).join()}`);
  return (
    <>
      <Part title="House style">
        <div className={pane.fields}>
          <TextField
            label="Name of the style"
            value={settings.name}
            readOnly={readOnly}
            fault={fault('name')}
            onChange={(name) => set({ name }, 'name')}
          />
          <TextField
            label="Version"
            value={settings.version}
            readOnly={readOnly}
            fault={fault('version')}
            onChange={(version) => set({ version }, 'version')}
          />
          <Choice
            label="Language"
            options={languageOptions([settings.language])}
            value={settings.language}
            readOnly={readOnly}
            onChange={(language) => set({ language }, 'language')}
          />
          <Choice
            label="Time zone"
            options={zoneOptions(settings.timeZone)}
            value={settings.timeZone}
            readOnly={readOnly}
            onChange={(timeZone) => set({ timeZone }, 'timeZone')}
          />
          <TextField
            label="Kicker"
            value={settings.kicker}
            readOnly={readOnly}
            fault={fault('kicker')}
            onChange={(kicker) => set({ kicker }, 'kicker')}
          />
          <TextField
            label="Base of published addresses"
            aside="Optional"
            placeholder="https://…"
            value={settings.urlBase ?? ''}
            readOnly={readOnly}
            fault={fault('urlBase')}
            onChange={(base) => set({ urlBase: base === '' ? null : base }, 'urlBase')}
          />
        </div>
      </Part>
      <Part title="Publication">
        <div className={pane.fields}>
          {FIELDS.map(([key, label, placeholder]) => (
            <TextField
              key={key}
              label={label}
              placeholder={placeholder}
              value={publication[key]}
              readOnly={readOnly}
              fault={fault(`publication.${key}`)}
              onChange={(words) => put({ [key]: words })}
            />
          ))}
          <TextArea
            className={pane.wide}
            label="Blurb"
            aside="Optional"
            rows={2}
            placeholder="A sentence on the programme or series that a note may open with"
            value={publication.blurb}
            readOnly={readOnly}
            onChange={(blurb) => put({ blurb })}
          />
        </div>
      </Part>
    </>
  );
}

function zoneOptions(zone: string): { readonly value: string; readonly label: string }[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set([zone, 'UTC', own, ...Intl.supportedValuesOf('timeZone')])].map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }));
}
