'use client';

import { Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Subject } from '@/lib/lesson/subject';
import { type Dial, dialsOf } from '@/lib/understand/dial';
import { originsOf } from '@/lib/understand/origins';
import { turnDials } from '@/lib/understand/turn-dials';
import { DialControl } from './dial-control';
import { DialFindings } from './dial-findings';
import { TurnedAnswer } from './turned-answer';
import { useDialScan } from './use-dial-scan';
import { useOwnSandbox } from './use-own-sandbox';
import { useTurnedRun } from './use-turned-run';

const atRest: ReadonlyMap<Dial, number> = new Map();

/** The question's numbers as controls: the same program runs again with other ones, and nothing of it is kept. */
export function WhatIfView({ subject: { question, request } }: { subject: Subject }) {
  const t = useTranslations('understand');
  const origins = useMemo(() => originsOf(question, request.program), [question, request.program]);
  const dials = useMemo(() => (origins ? dialsOf(origins.numbers, origins.constants) : []), [origins]);
  const [values, setValues] = useState(atRest);
  const [turned, setTurned] = useState<Dial | undefined>(dials[0]);
  const run = useOwnSandbox();
  const shown = useTurnedRun(request, turnDials(request.program, dials, values), run);
  const scan = useDialScan({ request, dials, values, dial: turned, run });
  if (!origins) return <p className="understand-note">{t('unreadable')}</p>;
  if (dials.length === 0) return <p className="understand-note">{t('noDials')}</p>;
  const turn = (dial: Dial, value: number) => {
    setTurned(dial);
    setValues((before) => {
      const after = new Map(before);
      if (value === dial.value) after.delete(dial);
      else after.set(dial, value);
      return after;
    });
  };
  return (
    <>
      <p className="understand-note">{t('whatIfIntro')}</p>
      <ul className="dials">
        {dials.map((dial) => (
          <DialControl
            key={`${dial.number}/${dial.value}`}
            dial={dial}
            value={values.get(dial) ?? dial.value}
            samples={dial === turned ? scan.samples : undefined}
            onTurn={(value) => turn(dial, value)}
            onLook={() => setTurned(dial)}
          />
        ))}
      </ul>
      <TurnedAnswer shown={shown} own={values.size === 0} />
      {turned && <DialFindings dial={turned} scan={scan} />}
      <div>
        <Button size="small" disabled={values.size === 0} onClick={() => setValues(atRest)}>
          <Undo2 aria-hidden /> {t('reset')}
        </Button>
      </div>
    </>
  );
}
