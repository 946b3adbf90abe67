'use client';

import { useTranslations } from 'use-intl';
import { shownKeys } from '@/components/notebook/commands/keys';
import { Dialog } from '@/components/ui/dialog';
import { useMac } from '@/components/ui/use-mac';
import { presentCommands } from './present-commands';

/** Every key of the presenter, from the list itself; `without` a notebook of one's own some do nothing. */
export function PresentHelp({
  own,
  ...dialog
}: {
  own: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('present');
  const onMac = useMac();
  const listed = presentCommands.filter(({ id }) => own || !['speaker', 'room', 'spread'].includes(id));
  return (
    <Dialog {...dialog} title={t('help')}>
      <div className="shortcuts present-keys">
        <dl>
          {listed.map(({ id, keys }) => (
            <div key={id}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key === ' ' ? t('space') : key === '+' ? key : shownKeys(key, onMac)}</kbd>
                ))}
              </dt>
              <dd>{t(id)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
