'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dial } from '@/lib/understand/dial';
import type { DialSample } from '@/lib/understand/dial-reading';
import { DialCurve } from './dial-curve';

type DialControlProps = {
  dial: Dial;
  value: number;
  /** What was tried along the dial; drawn above its slider. */
  samples?: readonly DialSample[] | undefined;
  onTurn: (value: number) => void;
  onLook: () => void;
};

/** One of the question's numbers: a slider for its neighbourhood, a field for any value. */
export function DialControl({ dial, value, samples, onTurn, onLook }: DialControlProps) {
  const t = useTranslations('understand');
  const id = useId();
  // What is being typed, while it is not yet a number.
  const [typed, setTyped] = useState<string | null>(null);
  const { phrase, name, min, max, step } = dial;
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number)) onTurn(number);
  };
  return (
    <li className="dial" data-turned={value !== dial.value || undefined} onFocus={onLook}>
      <label className="dial-label" htmlFor={id}>
        <span className="dial-phrase">{t('quoted', { phrase })}</span>
        {name !== undefined && <code className="dial-name">{name}</code>}
      </label>
      <div className="dial-slider">
        {samples !== undefined && <DialCurve dial={dial} value={value} samples={samples} />}
        <input
          type="range"
          aria-label={t('slider', { phrase })}
          min={min}
          max={max}
          step={step}
          value={Math.min(max, Math.max(min, value))}
          onChange={(event) => {
            setTyped(null);
            onTurn(snapped(Number(event.target.value), dial));
          }}
        />
      </div>
      <div className="dial-field">
        <input
          id={id}
          type="number"
          inputMode="decimal"
          step="any"
          value={typed ?? String(value)}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
        {dial.percent && <span aria-hidden>%</span>}
      </div>
    </li>
  );
}

/** The question's own number need not lie on a step: the slider catches it all the same. */
const snapped = (at: number, { value, step }: Dial) => (Math.abs(at - value) < step / 2 ? value : at);
