'use client';

import { DoorOpen } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { readRoomCode } from '@/lib/lesson/room-code';

/** Where the code from the projector is typed; `problem` says why it is asked for again. */
export function CodeForm({ problem }: { problem?: string }) {
  const t = useTranslations('room');
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="room-join"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const code = readRoomCode(typed);
        setWrong(code === null);
        if (code !== null) router.push(`/join/${code}`);
      }}
    >
      <h1>{t('codeTitle')}</h1>
      {problem !== undefined && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
      <label className="field">
        <span>{t('code')}</span>
        <input
          className="text-input room-code-input"
          value={typed}
          maxLength={20}
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={wrong || undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <small role="status">{t(wrong ? 'codeBad' : 'codeHint')}</small>
      </label>
      <Button type="submit" variant="primary" disabled={typed.trim() === ''}>
        <DoorOpen aria-hidden /> {t('join')}
      </Button>
    </form>
  );
}
