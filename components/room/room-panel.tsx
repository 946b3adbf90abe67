'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '@/components/messages/use-problem-words';
import { IconButton } from '@/components/ui/icon-button';
import type { ShownPart } from '@/lib/lesson/shown-part';
import type { Slide } from '@/lib/lesson/slides';
import { JoinPanel } from './join-panel';
import { RoomBoard } from './room-board';
import { RoomControls } from './room-controls';
import type { TeacherRoom } from './use-teacher-room';

type RoomPanelProps = {
  kind: 'join' | 'spread';
  teacher: TeacherRoom;
  slide: Slide | undefined;
  /** What is unfolded of the slide: the answer marks who was right only once it is shown. */
  parts: readonly ShownPart[];
  onClose: () => void;
};

/** Over the slide: how to join, or what the class predicts. */
export function RoomPanel({ kind, teacher, slide, parts, onClose }: RoomPanelProps) {
  const t = useTranslations('room');
  const problemWords = useProblemWords();
  const { room, board, problem, closed } = teacher;
  const answer = parts.flatMap((part) => (part.part === 'answer' ? (part.answer ?? []) : []))[0];
  return (
    <div className="room-over-slide">
      <IconButton label={t('putAway')} className="room-put-away" onClick={onClose}>
        <X aria-hidden />
      </IconButton>
      {problem && (
        <p role="alert" className="text-bad">
          {problemWords(problem)}
        </p>
      )}
      {room ? (
        <>
          {kind === 'join' ? (
            <JoinPanel code={room.code} people={board?.people ?? 0} />
          ) : (
            <RoomBoard board={board} answer={answer ?? null} />
          )}
          <RoomControls teacher={teacher} slide={slide} />
        </>
      ) : (
        <p className="room-wait" role="status">
          {closed === null ? t('opening') : t('closed', { count: closed })}
        </p>
      )}
    </div>
  );
}
