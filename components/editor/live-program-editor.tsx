'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { loadMonaco, type Monaco } from './load-monaco';
import { openEditor } from './open-editor';
import { type ProgramEcho, programEcho } from './program-echo';
import { markProgram, type ProgramMark, programModel, takeProgram } from './program-model';
import { applyProgramTheme, onThemeChange } from './program-theme';
import type { After } from './run-keys';

export type LiveEditorProps = {
  cellId: string;
  program: string;
  label: string;
  mark: ProgramMark | null;
  /** Grows whenever the focus shall come here. */
  move: number;
  /** The plain field that was typed into until now. */
  standIn: RefObject<HTMLTextAreaElement | null>;
  onChange: (program: string) => void;
  onRun: (after: After) => void;
  onLeave: () => void;
  onReady: () => void;
  onFailed: () => void;
};

type Live = {
  monaco: Monaco;
  editor: ReturnType<typeof openEditor>;
  model: ReturnType<typeof programModel>;
  echo: ProgramEcho;
};

/** Resolves when no input method is in the middle of a word. */
const wordIsWhole = (field: HTMLTextAreaElement | null) =>
  new Promise<void>((resolve) => {
    if (field?.dataset.composing === undefined) resolve();
    else field.addEventListener('compositionend', () => setTimeout(resolve), { once: true });
  });

/** The cursor goes on where it was in the field. */
function takeSelection(editor: Live['editor'], field: HTMLTextAreaElement | null) {
  const model = editor.getModel();
  if (!field || !model) return;
  // A field counts a line's end as one character, and so does a model that was made from its text.
  const from = model.getPositionAt(field.selectionStart);
  const to = model.getPositionAt(field.selectionEnd);
  editor.setSelection({
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  });
}

/** Monaco on one program: the one live editor of the page. */
export function LiveProgramEditor(props: LiveEditorProps) {
  const t = useTranslations('cell');
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const names = useRef({ t });
  names.current = { t };
  const [live, setLive] = useState<Live | null>(null);
  const { cellId, program, mark, move } = props;

  useEffect(() => {
    let closed = false;
    let close = () => {};
    const coming = loadMonaco().then(async (monaco) => {
      await wordIsWhole(latest.current.standIn.current);
      return monaco;
    });
    coming.then(
      (monaco) => {
        if (closed || !host.current) return;
        const element = host.current;
        applyProgramTheme(monaco, element);
        const model = programModel(monaco, cellId, latest.current.program);
        const echo = programEcho(latest.current.program);
        const say = names.current.t;
        const editor = openEditor(monaco, element, model, {
          onRun: (after) => latest.current.onRun(after),
          onLeave: () => latest.current.onLeave(),
          names: {
            label: latest.current.label,
            runStay: say('runStay'),
            runNext: say('runNext'),
            runInsert: say('runInsert'),
            leave: say('leaveEditor'),
          },
        });
        const listening = editor.onDidChangeModelContent(() => {
          const typed = model.getValue();
          echo.typed(typed);
          latest.current.onChange(typed);
        });
        const stopTheme = onThemeChange(() => applyProgramTheme(monaco, element));
        close = () => {
          stopTheme();
          listening.dispose();
          editor.dispose();
        };
        // Before it shows as live: what is typed at once must not go to the cell's one-key commands.
        if (latest.current.move > 0) editor.focus();
        takeSelection(editor, latest.current.standIn.current);
        setLive({ monaco, editor, model, echo });
        latest.current.onReady();
      },
      () => latest.current.onFailed(),
    );
    return () => {
      closed = true;
      close();
      setLive(null);
    };
  }, [cellId]);

  // The field goes with the very render that brings the editor: its text and its focus must be here before the next key.
  useLayoutEffect(() => {
    if (live?.echo.isNews(program, live.model.getValue())) takeProgram(live.model, program);
  }, [live, program]);
  useEffect(() => {
    if (live) markProgram(live.monaco, live.model, mark);
  }, [live, mark]);
  useLayoutEffect(() => {
    if (live && move > 0) live.editor.focus();
  }, [live, move]);

  return <div ref={host} className="live-editor" data-live={live !== null || undefined} />;
}
