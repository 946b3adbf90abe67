'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProgramView } from '@/components/trace/program-view';
import { LiveProgramEditor } from './live-program-editor';
import { loadMonaco, monacoIsHere } from './load-monaco';
import { PlainProgramEditor } from './plain-program-editor';
import type { ProgramMark } from './program-model';
import type { After } from './run-keys';
import { useCoarsePointer } from './use-coarse-pointer';

type ProgramEditorProps = {
  cellId: string;
  program: string;
  label: string;
  /** The part at its end that was written for the question. */
  own: string | undefined;
  mark: ProgramMark | null;
  /** The person is in this program: it is the one live editor. */
  live: boolean;
  move: number;
  onEnter: () => void;
  onChange: (program: string) => void;
  onRun: (after: After) => void;
  onLeave: () => void;
};

/**
 * A program that may be edited: highlighted text until someone enters it, then an editor in its very place. Until that
 * has come, a plain field takes what is typed; for fingers, and where it can't come, the field stays.
 */
export function ProgramEditor(props: ProgramEditorProps) {
  const { live, program, label, own, mark, onEnter } = props;
  const t = useTranslations('cell');
  const coarse = useCoarsePointer();
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const plain = coarse || state === 'failed';
  const standIn = useRef<HTMLTextAreaElement>(null);
  const [shownLive, setShownLive] = useState(live);
  const [waits, setWaits] = useState(false);
  if (shownLive !== live) {
    setShownLive(live);
    setWaits(!monacoIsHere());
    if (!live) setState('loading');
  }
  const opening = live && !plain && state === 'loading';
  return (
    <div
      className="program-editor"
      data-live={live || undefined}
      onPointerEnter={() => !coarse && void loadMonaco().catch(() => {})}
    >
      {(!live || (opening && !waits)) && (
        // The Edit button beside it is the way in by keyboard; a click on the text is a shortcut to it.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div className="program-still" onClick={() => !hasSelection() && onEnter()}>
          <ProgramView program={program} label={label} errorLine={mark?.line} own={own} />
        </div>
      )}
      {((live && plain) || (opening && waits)) && <PlainProgramEditor {...props} field={standIn} />}
      {live && !plain && (
        <>
          <LiveProgramEditor
            {...props}
            standIn={standIn}
            onReady={() => setState('ready')}
            onFailed={() => setState('failed')}
          />
          <p className="editor-hint">{t('editorHint')}</p>
        </>
      )}
    </div>
  );
}

/** Marking text to copy it is no wish to edit. */
const hasSelection = () => (getSelection()?.toString() ?? '') !== '';
