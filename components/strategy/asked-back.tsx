'use client';

import { CornerDownLeft, MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { type AskedBack as Asked, maxReplyLength } from '@/lib/reasoning/clarification';

type AskedBackProps = {
  asked: Asked;
  /** Left out where nothing is edited. */
  onReply?: ((reply: string) => void) | undefined;
  onLeave?: (() => void) | undefined;
};

/** What the model asks back, with replies to choose from and a field for another one. Enter sends. */
export function AskedBack({ asked, onReply, onLeave }: AskedBackProps) {
  const t = useTranslations('strategy');
  const [reply, setReply] = useState('');
  const send = (text: string) => {
    if (text.trim() !== '') onReply?.(text.trim());
  };
  return (
    <section className="asked-back" aria-label={t('asksBack')}>
      <p className="words-title">
        <MessageCircleQuestionMark aria-hidden /> {asked.text}
      </p>
      {asked.choices.length > 0 && (
        <ul className="reply-choices" aria-label={t('replyChoices')}>
          {asked.choices.map((choice) => (
            <li key={choice}>
              {onReply ? (
                <button type="button" className="reply-choice" onClick={() => send(choice)}>
                  {choice}
                </button>
              ) : (
                choice
              )}
            </li>
          ))}
        </ul>
      )}
      {onReply && (
        <form
          className="reply-form"
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            send(reply);
          }}
        >
          <input
            className="text-input"
            aria-label={t('replyLabel')}
            placeholder={t('replyLabel')}
            title={t('replyHint')}
            maxLength={maxReplyLength}
            value={reply}
            onChange={(event) => setReply(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
              event.stopPropagation();
              onLeave?.();
            }}
          />
          <Button size="small" variant="primary" type="submit" disabled={reply.trim() === ''}>
            <CornerDownLeft aria-hidden /> {t('sendReply')}
          </Button>
        </form>
      )}
    </section>
  );
}
