'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useNumberText } from '@/components/trace/number-text';
import type { Subject } from '@/lib/lesson/subject';
import { linkedTo, type Pointed } from '@/lib/understand/origin-links';
import { type Origins, originsOf } from '@/lib/understand/origins';
import { MarkedProgram } from './marked-program';
import { MarkedQuestion } from './marked-question';
import { OriginNotes } from './origin-notes';
import { useOriginText } from './origin-text';
import { usePointing } from './pointing';

/** From the answer to the line that made it, from each of the program's numbers to the question's words. */
export function OriginsView({ subject }: { subject: Subject }) {
  const t = useTranslations('understand');
  const { question, request } = subject;
  const origins = useMemo(() => originsOf(question, request.program), [question, request.program]);
  if (!origins) return <p className="understand-note">{t('unreadable')}</p>;
  return <OriginsFound subject={subject} origins={origins} />;
}

function OriginsFound({
  subject: { question, request, outcome },
  origins,
}: {
  subject: Subject;
  origins: Origins;
}) {
  const t = useTranslations('understand');
  const pointing = usePointing();
  const { pointed } = pointing;
  const linked = useMemo(() => linkedTo(pointed, origins), [pointed, origins]);
  const { program } = request;
  const say = useSaid(question, origins);
  const numberText = useNumberText();
  const answer = outcome.kind === 'returned' ? outcome.answer : null;
  return (
    <>
      <p className="understand-note">{t('originsIntro')}</p>
      <MarkedQuestion question={question} origins={origins} linked={linked} pointing={pointing} />
      <MarkedProgram
        question={question}
        program={program}
        origins={origins}
        linked={linked}
        pointing={pointing}
      />
      {answer && origins.answer && (
        <p className="origin-answer">
          <span className="origin-answer-name">{t('answerColumn')}</span>{' '}
          <button
            type="button"
            className="origin-mark"
            data-origin="question"
            data-lit={pointed?.kind === 'answer' || undefined}
            {...pointing.propsFor({ kind: 'answer' })}
          >
            {numberText(answer.value).slice(0, 200)}
            {answer.unit === undefined ? '' : ` ${answer.unit}`}
          </button>
        </p>
      )}
      <p className="origin-said" role="status">
        {pointed ? say(pointed) : t('pointAt')}
      </p>
      <OriginNotes question={question} program={program} origins={origins} />
    </>
  );
}

/** What is pointed at, in a sentence. */
function useSaid(question: string, origins: Origins): (pointed: Pointed) => string {
  const t = useTranslations('understand');
  const sayOrigin = useOriginText(question, origins);
  return (pointed) => {
    if (pointed.kind === 'answer') {
      const { made = [], behind = [] } = origins.answer ?? {};
      return t('answerMade', { made: made.join(t('comma')), behind: behind.join(t('comma')) });
    }
    if (pointed.kind === 'constant') {
      const constant = origins.constants[pointed.index];
      return constant ? sayOrigin(constant) : '';
    }
    const stated = origins.constants.filter((_, index) => linkedTo(pointed, origins).constants.has(index));
    if (stated.length === 0)
      return t(origins.unused.includes(pointed.index) ? 'numberUnused' : 'numberUnmapped');
    return stated.map(sayOrigin).join(' ');
  };
}
