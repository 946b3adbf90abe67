'use client';

import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { maxNicknameLength, nicknameSchema } from '@/lib/net/rooms-api';
import type { Problem } from '@/lib/reasoning/result';
import { CodeForm } from './code-form';

type JoinFormProps = {
  code: string;
  problem: Problem | null;
  busy: boolean;
  onJoin: (nickname: string | null) => void;
};

/** In front of a room: a nickname, or none. */
export function JoinForm({ code, problem, busy, onJoin }: JoinFormProps) {
  const t = useTranslations('room');
  const problems = useTranslations('problems');
  const [nickname, setNickname] = useState('');
  if (problem?.code === 'room-closed') return <CodeForm problem={problems('room-closed')} />;
  const blank = nickname.trim() === '';
  const wrong = !blank && !nicknameSchema.safeParse(nickname).success;
  return (
    <form
      className="room-join"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong && !busy) onJoin(blank ? null : nickname);
      }}
    >
      <h1>{t('joinTitle')}</h1>
      <p className="room-code" translate="no">
        {code}
      </p>
      <label className="field">
        <span>{t('nickname')}</span>
        <input
          className="text-input"
          value={nickname}
          maxLength={maxNicknameLength}
          aria-invalid={wrong || undefined}
          onChange={(event) => setNickname(event.target.value)}
        />
        <small>{t(wrong ? 'nicknameBad' : 'nicknameHint')}</small>
      </label>
      <Button type="submit" variant="primary" disabled={busy || wrong}>
        <DoorOpen aria-hidden /> {t(busy ? 'joining' : 'join')}
      </Button>
      {problem && (
        <p role="alert" className="text-bad">
          {problems(problem.code, { message: problem.message, seconds: problem.retryAfterSeconds ?? 0 })}
        </p>
      )}
    </form>
  );
}
