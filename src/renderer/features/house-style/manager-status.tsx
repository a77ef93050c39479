import { StatusBar } from '../../ui/status-bar';
import { nameOfLanguage } from './languages';
import { useManager } from './manager-context';

/** The bottom line: what the style holds, and its language. */
export function ManagerStatus() {
  const { style, rulebook } = useManager();
  return (
    <StatusBar
      label="About the style"
      counts={
        <>
          <span>
            <b>{style.templates.length}</b> templates
          </span>
          <span>
            <b>{style.storyTemplates.length}</b> for whole stories
          </span>
          {rulebook !== null && (
            <span>
              <b>{rulebook.rules.length}</b> {rulebook.rules.length === 1 ? 'rule' : 'rules'},{' '}
              <b>{rulebook.rules.filter(({ level }) => level === null).length}</b> off
            </span>
          )}
        </>
      }
    >
      <span>
        {style.name} {style.version}
      </span>
      <span>{nameOfLanguage(style.language)}</span>
    </StatusBar>
  );
}
