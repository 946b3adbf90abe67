'use client';

import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { postJson } from '@/lib/saving/send-json';

type PassphraseDoorProps = {
  token: string;
  /** It stands in a page of another site, where cookies may not be kept. */
  embedded?: boolean;
};

/** All that is shown of a link with a passphrase before it is given. The server has sent nothing else. */
export function PassphraseDoor({ token, embedded = false }: PassphraseDoorProps) {
  const t = useTranslations('proof');
  const problems = useTranslations('problems');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function open(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setTrouble(null);
    const opened = await postJson('/api/shares/open', { token, passphrase }, z.strictObject({}));
    if (opened.ok) return location.reload();
    setBusy(false);
    const { code, message, retryAfterSeconds = 0 } = opened.problem;
    setTrouble(t('doorFailed', { reason: problems(code, { message, seconds: retryAfterSeconds }) }));
  }

  return (
    <form className="passphrase-door" onSubmit={open}>
      <KeyRound aria-hidden className="passphrase-mark" />
      <h1 className="page-title">{t('doorTitle')}</h1>
      <p className="text-soft">{t('doorLead')}</p>
      <label className="field">
        <span>{t('passphrase')}</span>
        <input
          type="password"
          className="text-input"
          autoComplete="off"
          required
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      </label>
      <Button type="submit" variant="primary" disabled={busy}>
        {t(busy ? 'opening' : 'open')}
      </Button>
      {trouble !== null && (
        <p role="alert" className="text-bad">
          {trouble}
        </p>
      )}
      {embedded && (
        <p className="text-sm text-soft">
          {t('doorCookies')}{' '}
          <a
            href={`/shared/${token}`}
            target="_blank"
            rel="noreferrer"
            className="text-accent underline underline-offset-3"
          >
            {t('doorTab')}
          </a>
        </p>
      )}
    </form>
  );
}
