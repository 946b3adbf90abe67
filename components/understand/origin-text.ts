import { useTranslations } from 'use-intl';
import type { TracedConstant } from '@/lib/understand/number-origins';
import type { Origins } from '@/lib/understand/origins';

/** Where a constant comes from, as a sentence that begins with it. */
export function useOriginText(question: string, origins: Origins): (constant: TracedConstant) => string {
  const t = useTranslations('understand');
  const phrase = (index: number) => {
    const number = origins.numbers[index];
    return t('quoted', { phrase: question.slice(number?.start, number?.end) });
  };
  return ({ value, line, origin }) => {
    const said = { value: String(value), line };
    switch (origin.kind) {
      case 'question':
        return t(`origin-question-${origin.by}`, { ...said, phrase: phrase(origin.number) });
      case 'words': {
        const words = question.slice(origin.span.start, origin.span.end);
        return t('origin-words', { ...said, phrase: t('quoted', { phrase: words }) });
      }
      case 'percent':
        return t('origin-percent', { ...said, phrase: phrase(origin.number) });
      case 'unclear':
        return t('origin-unclear', { ...said, phrases: origin.among.map(phrase).join(t('or')) });
      case 'own':
        return t('origin-own', said);
      case 'not-in-question':
        return t('origin-not-in-question', said);
    }
  };
}
