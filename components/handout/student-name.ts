import { useTranslations } from 'use-intl';

type Named = { number: number; nickname: string | null };

/** What a student is called: by nickname unless names are hidden, else by number. */
export function useStudentName(hidden: boolean): (student: Named) => string {
  const t = useTranslations('handout');
  return ({ number, nickname }) => (hidden || nickname === null ? t('student', { number }) : nickname);
}
