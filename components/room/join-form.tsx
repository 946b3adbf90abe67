'use client';

import { DoorOpen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '@/components/messages/use-problem-words';
import { Button } from '@/components/ui/button';
import type { Problem } from '@/lib/reasoning/result';
import { CodeForm } from './code-form';
import { NicknameField } from './nickname-field';
import { useNickname } from './use-nickname';

type JoinFormProps = {
  code: string;
  problem: Problem | null;
  busy: boolean;
  onJoin: (nickname: string | null) => void;
};

/** In front of a room: a nickname, or none. */
export function JoinForm({ code, problem, busy, onJoin }: JoinFormProps) {
  const t = useTranslations('room');
  const problemWords = useProblemWords();
  const nickname = useNickname();
  if (problem?.code === 'room-closed') return <CodeForm problem={problemWords(problem)} />;
  return (
    <form
      className="room-join"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!nickname.wrong && !busy) onJoin(nickname.value);
      }}
    >
      <h1>{t('joinTitle')}</h1>
      <p className="room-code" translate="no">
        {code}
      </p>
      <NicknameField nickname={nickname} hint={t('nicknameHint')} />
      <Button type="submit" variant="primary" disabled={busy || nickname.wrong}>
        <DoorOpen aria-hidden /> {t(busy ? 'joining' : 'join')}
      </Button>
      {problem && (
        <p role="alert" className="text-bad">
          {problemWords(problem)}
        </p>
      )}
    </form>
  );
}
