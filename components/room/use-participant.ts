'use client';

import { useCallback, useEffect, useState } from 'react';
import { type ParticipantView, type Predict, participantSchema, predictSchema } from '@/lib/net/rooms-api';
import type { Problem } from '@/lib/reasoning/result';
import { getJson, postJson } from '@/lib/saving/send-json';

const lookAgainMs = 3_000;

export type Joining =
  | { state: 'looking' }
  | { state: 'outside'; problem: Problem | null; busy: boolean }
  | { state: 'inside'; me: ParticipantView };

/** Whether this browser has joined the room, and what it has said there. */
export function useParticipant(code: string) {
  const [joining, setJoining] = useState<Joining>({ state: 'looking' });

  useEffect(() => {
    let gone = false;
    let again: ReturnType<typeof setTimeout>;
    const look = async () => {
      const found = await getJson(`/api/rooms/${code}/me`, participantSchema);
      if (gone) return;
      if (found.ok) return setJoining({ state: 'inside', me: found.value });
      const { problem } = found;
      setJoining({ state: 'outside', problem: problem.code === 'not-found' ? null : problem, busy: false });
      // Whoever opens the page while the server is away may well be in already.
      if (problem.code === 'offline') again = setTimeout(look, lookAgainMs);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(again);
    };
  }, [code]);

  const join = useCallback(
    async (nickname: string | null) => {
      setJoining({ state: 'outside', problem: null, busy: true });
      const joined = await postJson(`/api/rooms/${code}/join`, { nickname }, participantSchema);
      setJoining(
        joined.ok
          ? { state: 'inside', me: joined.value }
          : { state: 'outside', problem: joined.problem, busy: false },
      );
    },
    [code],
  );

  /** Sends a prediction until it is counted or refused: a retry counts once. Gives the problem, or null. */
  const predict = useCallback(
    async (prediction: Predict): Promise<Problem | null> => {
      const sent = await postJson(`/api/rooms/${code}/predictions`, prediction, predictSchema);
      if (!sent.ok) return sent.problem;
      setJoining((now) =>
        now.state === 'inside' ? { state: 'inside', me: withPrediction(now.me, sent.value) } : now,
      );
      return null;
    },
    [code],
  );

  return { joining, join, predict };
}

const withPrediction = (me: ParticipantView, made: Predict): ParticipantView => ({
  ...me,
  predictions: [
    ...me.predictions.filter(({ cell, round }) => cell !== made.cell || round !== made.round),
    made,
  ],
});
