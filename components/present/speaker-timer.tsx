'use client';

import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/icon-button';

/** How long the lesson has taken; stopped and set back by hand. */
export function SpeakerTimer() {
  const t = useTranslations('present');
  /** Milliseconds before it was last started, and when that was; null while it is stopped. */
  const [timer, setTimer] = useState<{ before: number; since: number | null }>({ before: 0, since: null });
  const [now, setNow] = useState(0);
  useEffect(() => setTimer({ before: 0, since: Date.now() }), []);
  useEffect(() => {
    if (timer.since === null) return;
    const tick = () => setNow(Date.now());
    tick();
    const interval = setInterval(tick, 1_000);
    return () => clearInterval(interval);
  }, [timer.since]);
  const passed = timer.before + (timer.since === null ? 0 : Math.max(0, now - timer.since));
  const running = timer.since !== null;
  return (
    <p className="speaker-timer">
      <time role="timer" aria-label={t('timer')}>
        {clock(passed)}
      </time>
      <IconButton
        label={t(running ? 'stopTimer' : 'startTimer')}
        onClick={() =>
          setTimer(running ? { before: passed, since: null } : { before: passed, since: Date.now() })
        }
      >
        {running ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <IconButton
        label={t('resetTimer')}
        onClick={() => setTimer({ before: 0, since: running ? Date.now() : null })}
      >
        <RotateCcw aria-hidden />
      </IconButton>
    </p>
  );
}

/** "1:02:03", "2:03". */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
