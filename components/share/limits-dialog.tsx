'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { ShareSummary } from '@/lib/net/shares-api';
import { sendJson } from '@/lib/saving/send-json';
import { endAfter, type Lifetime, LifetimeField } from './lifetime-field';
import { isTooShort, PassphraseField } from './passphrase-field';

type LimitsDialogProps = { share: ShareSummary; onClose: () => void; onChanged: () => void };

/** Another passphrase for a link that exists, and another end. */
export function LimitsDialog({ share, onClose, onChanged }: LimitsDialogProps) {
  const t = useTranslations('links');
  const shell = useTranslations('shell');
  const [passphrase, setPassphrase] = useState('');
  const [open, setOpen] = useState(false);
  const [lifetime, setLifetime] = useState<Lifetime | null | undefined>(undefined);
  const [state, setState] = useState<'choosing' | 'saving' | 'failed'>('choosing');
  const typed = passphrase.trim() !== '';
  const limits = {
    ...(open ? { passphrase: null } : typed && { passphrase }),
    ...(lifetime !== undefined && { expiresAt: endAfter(lifetime) }),
  };
  const ready = Object.keys(limits).length > 0 && (open || !isTooShort(passphrase));
  const save = async () => {
    if (!ready) return;
    setState('saving');
    const done = await sendJson(`/api/shares/${share.id}`, 'PATCH', limits);
    if (done.ok) onChanged();
    else setState('failed');
  };
  return (
    <Dialog
      open
      onOpenChange={(shown) => !shown && onClose()}
      title={t('limitsTitle')}
      description={t('limitsLead')}
    >
      <form
        className="share-choices"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {!open && (
          <PassphraseField
            value={passphrase}
            label={t(share.locked ? 'passphraseAnother' : 'passphraseSet')}
            hint={t(share.locked ? 'passphraseKept' : 'passphraseNone')}
            onChange={setPassphrase}
          />
        )}
        {share.locked && (
          <label className="check-choice">
            <input type="checkbox" checked={open} onChange={(event) => setOpen(event.target.checked)} />
            <span>{t('noPassphrase')}</span>
          </label>
        )}
        <LifetimeField value={lifetime} onChange={setLifetime} mayStay />
        {state === 'failed' && <p role="alert">{t('changeFailed')}</p>}
        <div className="dialog-actions">
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button variant="primary" type="submit" disabled={!ready || state === 'saving'}>
            {t('limitsSave')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
