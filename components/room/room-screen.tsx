'use client';

import { ArrowLeft, ArrowRight, Pause, Radio, WifiOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PresentSlide } from '@/components/present/present-slide';
import { Button } from '@/components/ui/button';
import { isAfter } from '@/lib/lesson/part';
import type { RoomView } from '@/lib/lesson/room-view';
import type { ParticipantView, Predict } from '@/lib/net/rooms-api';
import type { Problem } from '@/lib/reasoning/result';
import { ClassSpread } from './class-spread';
import { JoinForm } from './join-form';
import { PredictForm } from './predict-form';
import { useFollow } from './use-follow';
import { useParticipant } from './use-participant';

/** A live lesson in a student's hand: join, follow, look around, predict. */
export function RoomScreen({ code }: { code: string }) {
  const t = useTranslations('room');
  const { joining, join, predict } = useParticipant(code);
  if (joining.state === 'looking')
    return (
      <p className="room-wait" role="status">
        {t('looking')}
      </p>
    );
  if (joining.state === 'outside')
    return <JoinForm code={code} problem={joining.problem} busy={joining.busy} onJoin={join} />;
  return <Followed code={code} me={joining.me} onPredict={predict} />;
}

type FollowedProps = {
  code: string;
  me: ParticipantView;
  onPredict: (prediction: Predict) => Promise<Problem | null>;
};

function Followed({ code, me, onPredict }: FollowedProps) {
  const t = useTranslations('room');
  const { view, status } = useFollow(code);
  /** The slide that the student looks at on their own; null while they follow. */
  const [own, setOwn] = useState<string | null>(null);
  if (status === 'closed' || status === 'refused')
    return (
      <section className="room-over" role="status">
        <h1>{t('over')}</h1>
        <p>{t('overWhy')}</p>
      </section>
    );
  const slides = view?.slides ?? [];
  const at = slides.findIndex(({ id }) => id === (own ?? view?.place?.cell));
  const turn = (by: number) => setOwn(slides[at + by]?.id ?? own);
  return (
    <>
      <header className="room-head">
        <h1>{view?.title || t('lesson')}</h1>
        <p>{me.nickname ?? t('nameless')}</p>
      </header>
      {status === 'lost' && (
        <p className="room-note" role="status">
          <WifiOff aria-hidden /> {t('lost')}
        </p>
      )}
      {view?.paused && (
        <p className="room-note" role="status">
          <Pause aria-hidden /> {t('paused')}
        </p>
      )}
      {view === null || at < 0 ? (
        <p className="room-wait" role="status">
          {t('wait')}
        </p>
      ) : (
        <FollowedSlide
          key={slides[at]?.id}
          view={view}
          at={at}
          following={own === null}
          me={me}
          onPredict={onPredict}
        />
      )}
      <nav className="room-bar" aria-label={t('around')}>
        <Button variant="quiet" aria-label={t('before')} disabled={at <= 0} onClick={() => turn(-1)}>
          <ArrowLeft aria-hidden />
        </Button>
        {own === null ? (
          <span className="room-live">
            <Radio aria-hidden /> {t('following')}
          </span>
        ) : (
          <Button variant="primary" onClick={() => setOwn(null)}>
            <Radio aria-hidden /> {t('catchUp')}
          </Button>
        )}
        <Button
          variant="quiet"
          aria-label={t('after')}
          disabled={at < 0 || at >= slides.length - 1}
          onClick={() => turn(1)}
        >
          <ArrowRight aria-hidden />
        </Button>
      </nav>
    </>
  );
}

type FollowedSlideProps = Omit<FollowedProps, 'code'> & { view: RoomView; at: number; following: boolean };

/** A slide as far as the teacher shows it now; all that was unfolded of it for who looks around. */
function FollowedSlide({ view, at, following, me, onPredict }: FollowedSlideProps) {
  const slide = view.slides[at];
  const place = view.place;
  const shown = slide?.parts.filter(
    ({ part }) => !following || place?.cell !== slide.id || !isAfter(part, place.part),
  );
  if (!slide || !shown) return null;
  const asked = slide.parts.find((part) => part.part === 'predict');
  return (
    <div className="room-slide">
      <PresentSlide
        parts={shown}
        predict={
          asked && (
            <PredictForm
              key={slide.asking}
              cell={slide.id}
              asked={asked.asked}
              round={slide.asking}
              paused={view.paused}
              made={me.predictions.filter(({ cell }) => cell === slide.id)}
              onPredict={onPredict}
            />
          )
        }
      />
      {slide.spread && shown.some(({ part }) => part === 'answer') && (
        <ClassSpread rounds={slide.spread} parts={shown} />
      )}
    </div>
  );
}
