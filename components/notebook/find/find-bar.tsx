'use client';

import { ArrowDown, ArrowUp, CaseSensitive, Replace, ReplaceAll, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '@/components/editor/composing';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/toast';
import type { Find } from './use-find';

/** Finds and replaces across the notebook: Enter goes on, Shift+Enter back, Esc leaves for the place found. */
export function FindBar({ find }: { find: Find }) {
  const t = useTranslations('find');
  const shell = useTranslations('shell');
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const { query, asked, current } = find;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every wish to find brings the focus here
  useEffect(() => field.current?.select(), [asked]);
  const mayReplace = find.found.some((each) => each.replaceable);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      find.close();
    }
  };
  const onEnter = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    act(event);
  };
  // A button that has nothing more to do would lose the focus, and Esc with it.
  const replaceOne = () => {
    find.replace(words);
    field.current?.focus();
  };
  const replaceAll = () => {
    toast(t('replaced', { count: find.replaceAll(words) }));
    field.current?.focus();
  };
  return (
    <search className="find-bar" aria-label={t('find')} onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          className="text-input"
          aria-label={t('find')}
          placeholder={t('find')}
          maxLength={1_000}
          autoComplete="off"
          spellCheck={false}
          value={query.words}
          onChange={(event) => find.look({ ...query, words: event.target.value })}
          onKeyDown={onEnter((event) => find.step(event.shiftKey ? -1 : 1))}
        />
        <span className="find-count" role="status">
          {query.words !== '' && t('count', { at: find.at, count: find.found.length })}
        </span>
        <IconButton label={t('previous')} disabled={!current} onClick={() => find.step(-1)}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={t('next')} disabled={!current} onClick={() => find.step(1)}>
          <ArrowDown aria-hidden />
        </IconButton>
        <IconButton
          label={t('matchCase')}
          aria-pressed={query.matchCase}
          onClick={() => find.look({ ...query, matchCase: !query.matchCase })}
        >
          <CaseSensitive aria-hidden />
        </IconButton>
        <IconButton
          label={t('wholeWords')}
          aria-pressed={query.wholeWords}
          onClick={() => find.look({ ...query, wholeWords: !query.wholeWords })}
        >
          <WholeWord aria-hidden />
        </IconButton>
        <IconButton label={shell('close')} onClick={find.close}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="find-row">
        <input
          className="text-input"
          aria-label={t('replaceWith')}
          placeholder={t('replaceWith')}
          maxLength={1_000}
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onEnter((event) =>
            event.ctrlKey || event.metaKey ? replaceAll() : find.replace(words),
          )}
        />
        <IconButton label={t('replace')} disabled={!current?.replaceable} onClick={replaceOne}>
          <Replace aria-hidden />
        </IconButton>
        <IconButton label={t('replaceAll')} disabled={!mayReplace} onClick={replaceAll}>
          <ReplaceAll aria-hidden />
        </IconButton>
      </div>
      {current && !current.replaceable && (
        <p className="find-note">{t(current.field === 'output' ? 'keptOutput' : 'keptProgram')}</p>
      )}
    </search>
  );
}
