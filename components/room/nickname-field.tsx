import { useTranslations } from 'use-intl';
import { maxNicknameLength } from '@/lib/net/rooms-api';
import type { Nickname } from './use-nickname';

/** Where a student types a nickname, or leaves it; `hint` says who will see it. */
export function NicknameField({ nickname, hint }: { nickname: Nickname; hint: string }) {
  const t = useTranslations('room');
  const { typed, type, wrong } = nickname;
  return (
    <label className="field">
      <span>{t('nickname')}</span>
      <input
        className="text-input"
        value={typed}
        maxLength={maxNicknameLength}
        aria-invalid={wrong || undefined}
        onChange={(event) => type(event.target.value)}
      />
      <small>{wrong ? t('nicknameBad') : hint}</small>
    </label>
  );
}
