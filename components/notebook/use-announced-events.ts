import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { answerText } from '@/lib/notebook/value-text';
import type { SolveEvent } from '@/lib/reasoning/trace';
import type { TraceState } from '@/lib/reasoning/trace-state';

const maxSpoken = 200;

/** Says in words what solving came to, for those who don't see it. */
export function useAnnouncedEvents(announce: (text: string) => void) {
  const t = useTranslations('notebook');
  const problems = useTranslations('problems');
  return useCallback(
    (_id: string, event: SolveEvent, state: TraceState) => {
      switch (event.type) {
        case 'asked':
          return announce(t('saidAsked'));
        case 'running':
          return announce(t('saidRunning'));
        case 'answered':
          if (state.answer)
            announce(t('saidAnswer', { answer: answerText(state.answer).slice(0, maxSpoken) }));
          return;
        case 'refused':
        case 'said':
          return announce(t('saidNoProgram'));
        case 'asked-back':
          return announce(t('saidAskedBack', { question: event.asked.text.slice(0, maxSpoken) }));
        case 'stopped':
          return announce(t('saidStopped'));
        case 'failed':
          return announce(
            problems(event.problem.code, {
              message: event.problem.message,
              seconds: event.problem.retryAfterSeconds ?? 0,
            }),
          );
      }
    },
    [announce, t, problems],
  );
}
