'use client';

import { CornerDownLeft } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '@/components/editor/composing';
import { useMayAsk } from '@/components/handout/model-rule';
import { useNotebookActions } from '@/components/notebook/notebook-actions';
import { Button } from '@/components/ui/button';
import { useExplaining } from '@/components/understand/explaining';
import { maxChangeLength } from '@/lib/reasoning/change';
import { isOffline } from '@/lib/reasoning/is-offline';

/** Asks in words for a change of the program. What was begun stays when the person looks elsewhere meanwhile. */
export function ChangeForm({ id, open, move }: { id: string; open: boolean; move: number }) {
  const t = useTranslations('cell');
  const { change, go, note, openModels } = useNotebookActions();
  const offline = isOffline(useExplaining()?.model ?? '');
  const mayAsk = useMayAsk();
  const [wish, setWish] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (move > 0) form.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  }, [move]);
  if (!mayAsk || (!open && wish === '')) return null;

  const leave = () => {
    setWish('');
    go(id, 'frame');
  };
  const send = () => {
    if (wish.trim() === '' || offline) return;
    setWish('');
    change(id, wish.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    } else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      send();
    }
  };
  return (
    <form
      ref={form}
      className="change-form"
      autoComplete="off"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {offline ? (
        <p>{t('changeOffline')}</p>
      ) : (
        <>
          <label htmlFor={`change-${id}`}>{t('changeLabel')}</label>
          <textarea
            id={`change-${id}`}
            className="text-input"
            dir="auto"
            rows={2}
            placeholder={t('changePlaceholder')}
            title={t('changeHint')}
            maxLength={maxChangeLength}
            value={wish}
            onFocus={() => note(id, 'change')}
            onChange={(event) => setWish(event.target.value)}
          />
        </>
      )}
      <div className="replaced-ways">
        {offline ? (
          <Button size="small" variant="primary" onClick={openModels}>
            {t('chooseModel')}
          </Button>
        ) : (
          <Button size="small" variant="primary" type="submit" disabled={wish.trim() === ''}>
            <CornerDownLeft aria-hidden /> {t('changeSend')}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={leave}>
          {t('changeCancel')}
        </Button>
      </div>
    </form>
  );
}
