'use client';

import { useTranslations } from 'use-intl';
import { Dialog } from '@/components/ui/dialog';

const groups = {
  everywhere: [
    ['Shift+Enter', 'askNext'],
    ['Ctrl+Enter', 'askStay'],
    ['Alt+Enter', 'askInsert'],
    ['Esc', 'toCell'],
    ['Ctrl+S', 'save'],
    ['Ctrl+Z', 'undoAnywhere'],
  ],
  onCell: [
    ['Enter', 'editCell'],
    ['E', 'editProgram'],
    ['J K ↓ ↑', 'upDown'],
    ['A B', 'addCells'],
    ['D D', 'deleteCell'],
    ['Z', 'undo'],
    ['Shift+Z', 'redo'],
    ['C X V', 'clipboard'],
    ['Ctrl+Shift+↑ ↓', 'move'],
    ['M Y', 'convert'],
    ['G', 'askAgain'],
    ['I I', 'stop'],
    ['?', 'help'],
  ],
  inProgram: [
    ['Shift+Enter', 'runNext'],
    ['Ctrl+Enter', 'runStay'],
    ['Ctrl+Space', 'complete'],
    ['Ctrl+M', 'tabLeaves'],
    ['Esc', 'toCell'],
  ],
} as const;

/** Every key the notebook knows. */
export function ShortcutsDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('notebook');
  return (
    <Dialog {...props} wide title={t('shortcuts')} description={t('shortcutsWhy')}>
      <div className="shortcuts">
        {(['everywhere', 'onCell', 'inProgram'] as const).map((group) => (
          <section key={group}>
            <h3>{t(`keys-${group}`)}</h3>
            <dl>
              {groups[group].map(([keys, name]) => (
                <div key={name}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{t(`key-${name}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
