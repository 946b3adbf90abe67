'use client';

import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '@/components/messages/use-problem-words';
import { Button } from '@/components/ui/button';
import { answersAsked } from '@/lib/lesson/prediction';
import type { Predict } from '@/lib/net/rooms-api';
import { maxPredictionLength, type PredictionAsked } from '@/lib/notebook/class-result';
import type { Problem } from '@/lib/reasoning/result';

type PredictFormProps = {
  cell: string;
  asked: PredictionAsked;
  /** Which asking is open; null when none is. */
  round: 1 | 2 | null;
  paused: boolean;
  /** What was predicted so far in this cell. */
  made: readonly Predict[];
  onPredict: (prediction: Predict) => Promise<Problem | null>;
};

/** A connection that is away for a moment costs nobody a prediction. */
const retryMs = 2_000;

/** Where a student says what the answer will be, and may say something else until it is shown. */
export function PredictForm({ cell, asked, round, paused, made, onPredict }: PredictFormProps) {
  const t = useTranslations('room');
  const problemWords = useProblemWords();
  const counted = made.find((each) => each.round === round)?.text;
  const [typed, setTyped] = useState('');
  const [sending, setSending] = useState<Predict | null>(null);
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const choiceText = useChoiceText();

  const predict = useRef(onPredict);
  predict.current = onPredict;
  useEffect(() => {
    if (sending === null) return;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const send = async () => {
      const problem = await predict.current(sending);
      if (over) return;
      setTrouble(problem);
      if (problem?.code === 'offline' || problem?.code === 'internal') timer = setTimeout(send, retryMs);
      else setSending(null);
    };
    void send();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [sending]);

  if (round === null) {
    const last = made.at(-1)?.text;
    return (
      <p className="room-said">
        {last === undefined ? t('notPredicted') : t('predicted', { text: choiceText(last) })}
      </p>
    );
  }
  const say = (text: string) => {
    if (answersAsked(asked, text)) setSending({ cell, round, text });
    else setTrouble({ code: 'invalid', message: '' });
  };
  const closed = paused || sending !== null;
  return (
    <section className="room-predict" aria-label={t('predictTitle')}>
      <h2>{t(round === 2 ? 'predictAgain' : 'predictTitle')}</h2>
      {asked.kind === 'choice' ? (
        <div className="room-choices">
          {asked.choices.map((choice) => (
            <Button
              key={choice}
              aria-pressed={choice === counted}
              disabled={closed}
              onClick={() => say(choice)}
            >
              {choice === counted && <Check aria-hidden />} {choiceText(choice)}
            </Button>
          ))}
        </div>
      ) : (
        <form
          className="room-field"
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') say(typed.trim());
          }}
        >
          <input
            className="text-input"
            aria-label={t(asked.kind === 'number' ? 'aNumber' : 'fewWords')}
            placeholder={t(asked.kind === 'number' ? 'aNumber' : 'fewWords')}
            inputMode={asked.kind === 'number' ? 'decimal' : 'text'}
            maxLength={maxPredictionLength}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit" variant="primary" disabled={closed || typed.trim() === ''}>
            {t(counted === undefined ? 'send' : 'change')}
          </Button>
        </form>
      )}
      <p className="room-said" role="status">
        {paused
          ? t('pausedPredict')
          : sending !== null
            ? t('sending')
            : counted !== undefined
              ? t('predicted', { text: choiceText(counted) })
              : ''}
      </p>
      {trouble && (
        <p role="alert" className="text-bad">
          {trouble.code === 'invalid' ? t('notANumber') : problemWords(trouble)}
        </p>
      )}
    </section>
  );
}

/** Yes and no in the reader's words. */
export function useChoiceText(): (text: string) => string {
  const t = useTranslations('room');
  return (text) => (text === 'true' || text === 'false' ? t(text) : text);
}
