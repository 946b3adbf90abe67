'use client';

import { ChevronLeft, ChevronRight, MonitorOff, Presentation } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RoomBoard } from '@/components/room/room-board';
import { RoomControls, RoomNames } from '@/components/room/room-controls';
import { useTeacherRoom } from '@/components/room/use-teacher-room';
import { Button } from '@/components/ui/button';
import { stopAt } from '@/lib/lesson/stops';
import type { Cell } from '@/lib/notebook/cell';
import { type Projector, usePresentChannel } from './present-channel';
import type { PresentCommand } from './present-commands';
import { PresentSlide } from './present-slide';
import { SpeakerTimer } from './speaker-timer';
import { useLesson } from './use-lesson';
import { usePresentKeys } from './use-present-keys';

type SpeakerViewProps = { notebookId: string; title: string; cells: Cell[] };

const nothingLeft: Projector['left'] = [];

/** The speaker's own window: what to say, what comes next, the time, and the class. It leads the projector. */
export function SpeakerView({ notebookId, title, cells }: SpeakerViewProps) {
  const t = useTranslations('present');
  const room = useTranslations('room');
  const [projector, setProjector] = useState<Projector | null>(null);
  const teacher = useTeacherRoom(notebookId, false, projector?.room ?? null);
  const lesson = useLesson(cells, projector?.left ?? nothingLeft);
  const { goTo } = lesson;
  const say = usePresentChannel(notebookId, (message) => {
    if (message.say === 'here') setProjector(message.projector);
  });
  const place = projector?.place ?? null;
  useEffect(() => {
    if (place) goTo(place);
  }, [place, goTo]);
  const run = (command: PresentCommand) => {
    if (command !== 'leave' && command !== 'help') say({ say: 'do', command });
  };
  usePresentKeys(run);

  const notes = cells.find(({ id }) => id === lesson.slide?.id)?.notes;
  const next = stopAt(lesson.stops, lesson.place, 1);
  const atEnd = next?.cell === lesson.place?.cell && next?.part === lesson.place?.part;
  const nextSlide = lesson.slides.find(({ id }) => id === next?.cell);
  const answer = lesson.slide?.kind === 'question' ? lesson.slide.state.answer : null;
  return (
    <main className="speaker" id="content">
      <header className="speaker-head">
        <h1>{title}</h1>
        <SpeakerTimer />
      </header>
      {projector === null && (
        <p className="room-note" role="status">
          <MonitorOff aria-hidden /> {t('noProjector')}{' '}
          <Link href={`/notebooks/${notebookId}/present`} target="_blank" className="text-accent underline">
            <Presentation aria-hidden className="inline size-4" /> {t('openProjector')}
          </Link>
        </p>
      )}
      {projector?.black && <p className="room-note">{t('isBlack')}</p>}
      <section className="speaker-notes" aria-label={t('notes')}>
        <h2>{t('notes')}</h2>
        <p>{notes ?? t('noNotes')}</p>
      </section>
      <section className="speaker-now" aria-label={t('onProjector')}>
        <h2>{t('onProjector')}</h2>
        <div className="speaker-slide">
          <PresentSlide parts={lesson.parts} />
        </div>
      </section>
      <section className="speaker-next" aria-label={t('next')}>
        <h2>{t('next')}</h2>
        <p>
          {next === null || atEnd
            ? t('end')
            : next.cell === lesson.slide?.id
              ? t(`part-${next.part}`)
              : nextSlide?.kind === 'question'
                ? nextSlide.cell.question
                : nextSlide?.kind === 'text'
                  ? nextSlide.text.slice(0, 200)
                  : nextSlide?.cell.name}
        </p>
      </section>
      <section className="speaker-class" aria-label={t('class')}>
        <h2>{t('class')}</h2>
        {teacher.room ? (
          <>
            {teacher.status === 'lost' && (
              <p role="alert" className="text-bad">
                {room('lost')}
              </p>
            )}
            <RoomControls teacher={teacher} slide={lesson.slide} />
            <RoomBoard board={teacher.board} answer={answer} withNames />
            <RoomNames teacher={teacher} />
          </>
        ) : (
          <Button onClick={() => run('room')} disabled={projector === null}>
            {t('room')}
          </Button>
        )}
      </section>
      <nav className="speaker-bar" aria-label={t('steps')}>
        <Button onClick={() => run('back')}>
          <ChevronLeft aria-hidden /> {t('back')}
        </Button>
        <span className="tabular-nums">
          {t('progress', { slide: lesson.at + 1, slides: lesson.slides.length })}
        </span>
        <Button variant="primary" onClick={() => run('forward')}>
          {t('forward')} <ChevronRight aria-hidden />
        </Button>
      </nav>
    </main>
  );
}
