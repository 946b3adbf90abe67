'use client';

import { useCallback, useEffect, useState } from 'react';
import { type ParticipantView, type Predict, participantSchema, predictSchema } from '@/lib/net/rooms-api';
import type { Problem } from '@/lib/reasoning/result';
import { getJson, postJson } from '@/lib/saving/send-json';

export type Joining =
  | { state: 'looking' }
  | { state: 'outside'; problem: Problem | null; busy: boolean }
  | { state: 'inside'; me: ParticipantView };

/** Whether this browser has joined the room, and what it has said there. */
export function useParticipant(code: string) {
  const [joining, setJoining] = useState<Joining>({ state: 'looking' });

  useEffect(() => {
    let gone = false;
    void getJson(`/api/rooms/${code}/me`, participantSchema).then((found) => {
      if (gone) return;
      const problem = found.ok || found.problem.code === 'not-found' ? null : found.problem;
      setJoining(
        found.ok ? { state: 'inside', me: found.value } : { state: 'outside', problem, busy: false },
      );
    });
    return () => {
      gone = true;
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
