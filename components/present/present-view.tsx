'use client';

import { ChevronLeft, ChevronRight, Maximize, Minus, Plus, X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { CellsAround } from '@/components/trace/cells-around';
import type { Cell } from '@/lib/notebook/cell';
import { PresentSlide } from './present-slide';
import { slidesOf } from './slides';
import { usePresenter } from './use-presenter';

type PresentViewProps = {
  title: string;
  cells: Cell[];
  /** Where leaving leads. */
  backTo: string;
  /** The cell to begin with. */
  startAt?: string | undefined;
};

/** One cell at a time, full screen, in big type; unfolds question, program, run and answer. */
export function PresentView({ title, cells, backTo, startAt }: PresentViewProps) {
  const t = useTranslations('present');
  const slides = useMemo(() => slidesOf(cells), [cells]);
  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    location.assign(backTo);
  }, [backTo]);
  const start = Math.max(
    0,
    slides.findIndex((slide) => slide.id === startAt),
  );
  const presenter = usePresenter(slides, start, leave);
  const { place } = presenter;
  const slide = slides[place.slide];

  if (presenter.black)
    return (
      <button type="button" aria-label={t('unblack')} className="present-black" onClick={presenter.forward} />
    );
  return (
    <main className="present" style={{ fontSize: `${presenter.scale}rem` }}>
      <h1 className="sr-only">{title}</h1>
      <div className="present-stage">
        {slide ? (
          <CellsAround value={cells}>
            <PresentSlide key={slide.id} slide={slide} shown={place.shown} scale={presenter.scale} />
          </CellsAround>
        ) : (
          <p>{t('empty')}</p>
        )}
      </div>
      <button
        type="button"
        className="present-half left-0"
        aria-label={t('back')}
        tabIndex={-1}
        onClick={presenter.back}
      />
      <button
        type="button"
        className="present-half right-0"
        aria-label={t('forward')}
        tabIndex={-1}
        onClick={presenter.forward}
      />
      <footer className="present-bar">
        <button type="button" aria-label={t('leave')} title={t('leave')} onClick={presenter.leave}>
          <X aria-hidden />
        </button>
        <span className="truncate">{title}</span>
        <span className="ml-auto tabular-nums" aria-live="polite">
          {t('progress', { slide: slides.length === 0 ? 0 : place.slide + 1, slides: slides.length })}
        </span>
        <button type="button" aria-label={t('smaller')} title={t('smaller')} onClick={presenter.smaller}>
          <Minus aria-hidden />
        </button>
        <button type="button" aria-label={t('larger')} title={t('larger')} onClick={presenter.larger}>
          <Plus aria-hidden />
        </button>
        <button
          type="button"
          aria-label={t('fullscreen')}
          title={t('fullscreen')}
          onClick={() => void document.documentElement.requestFullscreen?.().catch(() => {})}
        >
          <Maximize aria-hidden />
        </button>
        <button type="button" aria-label={t('back')} title={t('back')} onClick={presenter.back}>
          <ChevronLeft aria-hidden />
        </button>
        <button type="button" aria-label={t('forward')} title={t('forward')} onClick={presenter.forward}>
          <ChevronRight aria-hidden />
        </button>
      </footer>
    </main>
  );
}
