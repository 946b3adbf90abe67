'use client';

import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/icon-button';

type StepControlsProps = {
  /** Which stop, from 0, of how many. */
  at: number;
  stops: number;
  /** The step that it stands for, from 1, of how many. */
  step: number;
  steps: number;
  onGo: (to: number) => void;
  unfolded: boolean;
  /** Left out where nothing is folded. */
  onUnfold?: ((on: boolean) => void) | undefined;
};

/** First, back, a slider to scrub with, on, last; the arrow keys work on the slider, which has the focus at once. */
export function StepControls({ at, stops, step, steps, onGo, unfolded, onUnfold }: StepControlsProps) {
  const t = useTranslations('understand');
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => slider.current?.focus({ preventScroll: true }), []);
  const text = t('stepOf', { step, steps });
  return (
    <div className="step-controls">
      <div className="step-buttons">
        <IconButton label={t('firstStep')} disabled={at === 0} onClick={() => onGo(0)}>
          <ChevronFirst aria-hidden />
        </IconButton>
        <IconButton label={t('stepBack')} disabled={at === 0} onClick={() => onGo(at - 1)}>
          <ChevronLeft aria-hidden />
        </IconButton>
        <input
          ref={slider}
          type="range"
          aria-label={t('stepSlider')}
          aria-valuetext={text}
          min={0}
          max={stops - 1}
          step={1}
          value={at}
          onChange={(event) => onGo(Number(event.target.value))}
        />
        <IconButton label={t('stepOn')} disabled={at === stops - 1} onClick={() => onGo(at + 1)}>
          <ChevronRight aria-hidden />
        </IconButton>
        <IconButton label={t('lastStep')} disabled={at === stops - 1} onClick={() => onGo(stops - 1)}>
          <ChevronLast aria-hidden />
        </IconButton>
      </div>
      <div className="step-place">
        <span className="tabular-nums">{text}</span>
        {onUnfold && (
          <label className="step-unfold">
            <input type="checkbox" checked={unfolded} onChange={(event) => onUnfold(event.target.checked)} />{' '}
            {t('everyRound')}
          </label>
        )}
      </div>
    </div>
  );
}
