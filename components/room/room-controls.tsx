'use client';

import { ChartBar, DoorClosed, Eye, EyeOff, MessagesSquare, Pause, Play, UserX } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/icon-button';
import { isRevealed, openRound } from '@/lib/lesson/room-state';
import type { Slide } from '@/lib/lesson/slides';
import type { TeacherRoom } from './use-teacher-room';

/**
 * What a teacher does with a room besides leading it: pause, ask again after talking, show everybody what was predicted,
 * hide names, close.
 */
export function RoomControls({ teacher, slide }: { teacher: TeacherRoom; slide: Slide | undefined }) {
  const t = useTranslations('room');
  const [closing, setClosing] = useState(false);
  const { room, board, act } = teacher;
  if (!room) return null;
  const { paused, anonymous } = room.state;
  const round = slide ? openRound(room.state, slide) : null;
  const shown = slide !== undefined && room.state.spreads[slide.id] !== undefined;
  const predicted = shown || (board?.rounds.length ?? 0) > 0;
  return (
    <div className="room-controls">
      <Button size="small" onClick={() => act({ do: 'pause', paused: !paused })}>
        {paused ? <Play aria-hidden /> : <Pause aria-hidden />} {t(paused ? 'goOn' : 'pause')}
      </Button>
      {slide && round !== null && (
        <Button size="small" onClick={() => act({ do: 'ask-again', cell: slide.id, again: round === 1 })}>
          <MessagesSquare aria-hidden /> {t(round === 1 ? 'askAgain' : 'backToFirst')}
        </Button>
      )}
      {slide && predicted && isRevealed(room.state, slide.id) && (
        <Button size="small" onClick={() => act({ do: 'show-spread', cell: slide.id, shown: !shown })}>
          <ChartBar aria-hidden /> {t(shown ? 'hideSpread' : 'showSpread')}
        </Button>
      )}
      <Button size="small" onClick={() => act({ do: 'anonymise', anonymous: !anonymous })}>
        {anonymous ? <Eye aria-hidden /> : <EyeOff aria-hidden />} {t(anonymous ? 'showNames' : 'hideNames')}
      </Button>
      <Button size="small" variant="danger" onClick={() => setClosing(true)}>
        <DoorClosed aria-hidden /> {t('close')}
      </Button>
      <Dialog
        open={closing}
        onOpenChange={setClosing}
        title={t('closeTitle')}
        description={t('closeWhy')}
        actions={
          <Button
            variant="danger"
            onClick={() => {
              setClosing(false);
              void teacher.close();
            }}
          >
            {t('close')}
          </Button>
        }
      />
    </div>
  );
}

/** Who gave a nickname; one that does not belong in class is taken away for good. */
export function RoomNames({ teacher }: { teacher: TeacherRoom }) {
  const t = useTranslations('room');
  const { names, room } = teacher;
  if (names.length === 0 || room?.state.anonymous) return null;
  return (
    <details className="room-names">
      <summary>{t('names', { count: names.length })}</summary>
      <ul>
        {names.map(({ id, nickname }) => (
          <li key={id}>
            {nickname}
            <IconButton label={t('removeName', { nickname })} onClick={() => teacher.removeName(id)}>
              <UserX aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
