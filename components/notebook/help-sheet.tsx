'use client';

import { useTranslations } from 'use-intl';
import { Dialog } from '@/components/ui/dialog';
import { useMac } from '@/components/ui/use-mac';
import { commandGroups, commandList } from './commands/command-list';
import { shownKeys } from './commands/keys';

/** Every key the notebook knows, from the command list itself. */
export function HelpSheet(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('notebook');
  const words = useTranslations('commands');
  const onMac = useMac();
  return (
    <Dialog {...props} wide title={t('shortcuts')} description={t('shortcutsWhy')}>
      <div className="shortcuts">
        {commandGroups.map((group) => (
          <section key={group}>
            <h3>{words(`group-${group}`)}</h3>
            <dl>
              {commandList
                .filter((command) => command.group === group && command.bindings.length > 0)
                .map(({ id, bindings }) => (
                  <div key={id}>
                    <dt>
                      {[...new Set(bindings.map(({ keys }) => shownKeys(keys, onMac)))].map((keys) => (
                        <kbd key={keys}>{keys}</kbd>
                      ))}
                    </dt>
                    <dd>{words(id)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
