'use client';

import { type CSSProperties, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RoomPanel } from '@/components/room/room-panel';
import { useTeacherRoom } from '@/components/room/use-teacher-room';
import type { Cell } from '@/lib/notebook/cell';
import { InkLayer, type Tool } from './ink-layer';
import { PartsDialog } from './parts-dialog';
import { PresentBar } from './present-bar';
import { type Projector, usePresentChannel } from './present-channel';
import type { PresentCommand } from './present-commands';
import { PresentHelp } from './present-help';
import { PresentSlide } from './present-slide';
import { useLeftParts } from './use-left-parts';
import { useLesson } from './use-lesson';
import { usePresentKeys } from './use-present-keys';
import { useRoomFollows } from './use-room-follows';
import { useTypeSize } from './use-type-size';

type PresentViewProps = {
  title: string;
  cells: Cell[];
  /** Where leaving leads. */
  backTo: string;
  /** The cell to begin with. */
  startAt?: string | undefined;
  /** The presenter's own notebook: with a speaker's window and a live room. */
  notebookId?: string;
  /** Opens a room at once. */
  withRoom?: boolean;
};

/** The projector: one cell at a time, full screen, in big type, unfolded part by part. */
export function PresentView({ title, cells, backTo, startAt, notebookId, withRoom }: PresentViewProps) {
  const t = useTranslations('present');
  const [left, setLeft] = useLeftParts();
  const lesson = useLesson(cells, left, startAt);
  const { scale, resize } = useTypeSize();
  const teacher = useTeacherRoom(notebookId ?? null, true);
  const [black, setBlack] = useState(false);
  const [tool, setTool] = useState<Tool>(null);
  const [wiped, setWiped] = useState(0);
  const [dialog, setDialog] = useState<'help' | 'parts' | null>(null);
  const [panel, setPanel] = useState<Projector['panel']>(null);
  useRoomFollows(teacher, lesson, left);

  const { open } = teacher;
  const showRoom = useCallback(async () => {
    setPanel('join');
    await open();
  }, [open]);
  const begun = useRef(false);
  useEffect(() => {
    if (!withRoom || begun.current) return;
    begun.current = true;
    void showRoom();
  }, [withRoom, showRoom]);

  const run = (command: PresentCommand) => {
    if (command !== 'black') setBlack(false);
    const toggled = (one: Tool) => setTool((now) => (now === one ? null : one));
    switch (command) {
      case 'forward':
      case 'back':
        // What lies over the slide is put away first.
        if (panel !== null) return setPanel(null);
        return lesson.step(command === 'forward' ? 1 : -1);
      case 'first':
        return lesson.goTo(lesson.stops[0] ?? null);
      case 'last':
        return lesson.goTo(lesson.stops.at(-1) ?? null);
      case 'larger':
      case 'smaller':
        return resize(command === 'larger' ? 1 : -1);
      case 'pointer':
      case 'draw':
        return toggled(command);
      case 'wipe':
        return setWiped((now) => now + 1);
      case 'black':
        return setBlack((now) => !now);
      case 'parts':
      case 'help':
        return setDialog(command);
      case 'speaker':
        if (notebookId !== undefined)
          window.open(
            `/notebooks/${notebookId}/present/speaker`,
            `speaker-${notebookId}`,
            'popup,width=1000,height=720',
          );
        return;
      case 'room':
        if (notebookId === undefined) return;
        if (panel === 'join') return setPanel(null);
        return teacher.room ? setPanel('join') : void showRoom();
      case 'spread':
        return setPanel((now) => (now === 'spread' || !teacher.room ? null : 'spread'));
      case 'fullscreen':
        return toggleFullscreen();
      case 'leave':
        if (panel !== null) return setPanel(null);
        if (tool !== null) return setTool(null);
        return leave(backTo);
    }
  };
  usePresentKeys(run);

  const projector: Projector = {
    place: lesson.place,
    left,
    black,
    panel,
    room: teacher.room?.id ?? null,
  };
  const said = JSON.stringify(projector);
  const say = usePresentChannel(notebookId ?? null, (message) => {
    if (message.say === 'where') say({ say: 'here', projector });
    if (message.say === 'do') run(message.command);
  });
  useEffect(() => say({ say: 'here', projector: JSON.parse(said) }), [said, say]);

  if (black)
    return (
      <button
        type="button"
        aria-label={t('unblack')}
        className="present-black"
        onClick={() => setBlack(false)}
      />
    );
  return (
    <main className="present" style={sizesAt(scale)}>
      <h1 className="sr-only">{title}</h1>
      <div className="present-stage">
        {lesson.slide ? <PresentSlide key={lesson.slide.id} parts={lesson.parts} /> : <p>{t('empty')}</p>}
      </div>
      <button
        type="button"
        className="present-half left-0"
        aria-label={t('back')}
        tabIndex={-1}
        onClick={() => run('back')}
      />
      <button
        type="button"
        className="present-half right-0"
        aria-label={t('forward')}
        tabIndex={-1}
        onClick={() => run('forward')}
      />
      <InkLayer tool={tool} wiped={wiped} slide={lesson.slide?.id} />
      {panel !== null && (
        <RoomPanel
          kind={panel}
          teacher={teacher}
          slide={lesson.slide}
          parts={lesson.parts}
          onClose={() => setPanel(null)}
        />
      )}
      <PresentBar
        title={title}
        lesson={lesson}
        own={notebookId !== undefined}
        teacher={teacher}
        tool={tool}
        run={run}
      />
      <PresentHelp
        own={notebookId !== undefined}
        open={dialog === 'help'}
        onOpenChange={(isOpen) => setDialog(isOpen ? 'help' : null)}
      />
      <PartsDialog
        left={left}
        onChange={setLeft}
        open={dialog === 'parts'}
        onOpenChange={(isOpen) => setDialog(isOpen ? 'parts' : null)}
      />
    </main>
  );
}

/** Controls and notes are smaller than what is read from the last row. */
function sizesAt(scale: number): CSSProperties & { '--present-small': number; '--present-scale': number } {
  return { fontSize: `${scale}rem`, '--present-small': Math.max(1, 0.7 * scale), '--present-scale': scale };
}

function leave(backTo: string) {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  location.assign(backTo);
}

function toggleFullscreen() {
  // Browsers refuse full screen on phones and in some frames; presenting goes on without.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  else void document.documentElement.requestFullscreen?.().catch(() => {});
}
