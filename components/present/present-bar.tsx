'use client';

import {
  ChevronLeft,
  ChevronRight,
  CircleQuestionMark,
  Crosshair,
  ListChecks,
  Maximize,
  Minus,
  NotebookPen,
  PenLine,
  Plus,
  Radio,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TeacherRoom } from '@/components/room/use-teacher-room';
import type { Tool } from './ink-layer';
import type { PresentCommand } from './present-commands';
import type { Lesson } from './use-lesson';

type PresentBarProps = {
  title: string;
  lesson: Lesson;
  /** The presenter's own notebook. */
  own: boolean;
  teacher: TeacherRoom;
  tool: Tool;
  run: (command: PresentCommand) => void;
};

/** The line below the slide, for the mouse and the finger. */
export function PresentBar({ title, lesson, own, teacher, tool, run }: PresentBarProps) {
  const t = useTranslations('present');
  const words = useTranslations('room');
  const button = (command: PresentCommand, icon: ReactNode, pressed?: boolean, wide?: boolean) => (
    <button
      type="button"
      aria-label={t(command)}
      title={t(command)}
      aria-pressed={pressed}
      data-wide={wide || undefined}
      onClick={() => run(command)}
    >
      {icon}
    </button>
  );
  const { room, board, problem, status } = teacher;
  return (
    <footer className="present-bar">
      {button('leave', <X aria-hidden />)}
      <span className="truncate">{title}</span>
      {room && (
        <button type="button" className="present-room" onClick={() => run('spread')}>
          {words('bar', {
            code: room.code,
            people: board?.people ?? 0,
            count: board?.rounds.at(-1)?.predictions ?? 0,
          })}
        </button>
      )}
      {(problem || (room && status === 'lost')) && (
        <span role="alert" className="present-trouble">
          {words(problem ? 'notSent' : 'lost')}
        </span>
      )}
      <span className="ml-auto tabular-nums" aria-live="polite">
        {t('progress', { slide: lesson.at + 1, slides: lesson.slides.length })}
      </span>
      {own && button('room', <Radio aria-hidden />, room !== null)}
      {own && button('speaker', <NotebookPen aria-hidden />, undefined, true)}
      {button('parts', <ListChecks aria-hidden />, undefined, true)}
      {button('pointer', <Crosshair aria-hidden />, tool === 'pointer', true)}
      {button('draw', <PenLine aria-hidden />, tool === 'draw', true)}
      {button('smaller', <Minus aria-hidden />)}
      {button('larger', <Plus aria-hidden />)}
      {button('fullscreen', <Maximize aria-hidden />, undefined, true)}
      {button('help', <CircleQuestionMark aria-hidden />, undefined, true)}
      {button('back', <ChevronLeft aria-hidden />)}
      {button('forward', <ChevronRight aria-hidden />)}
    </footer>
  );
}
