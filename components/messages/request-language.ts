import { cookies, headers } from 'next/headers';
import { createFormatter, createTranslator } from 'use-intl/core';
import type { Language } from '@/lib/reasoning/question';
import { messages } from './catalogue';

export const languageCookie = 'wand-language';

/** The reader's language: what the page around an embedded one says, else what they chose, else the browser's first that Wand speaks, else English. */
export async function requestLanguage(): Promise<Language> {
  const chosen = (await headers()).get('x-wand-language') ?? (await cookies()).get(languageCookie)?.value;
  if (chosen === 'en' || chosen === 'zh') return chosen;
  const accepted = (await headers()).get('accept-language') ?? '';
  const first = accepted
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => tag === 'en' || tag === 'zh');
  return first === 'zh' ? 'zh' : 'en';
}

/** Wording for a server component. */
export async function translator<N extends keyof (typeof messages)['en']>(namespace: N) {
  const language = await requestLanguage();
  return {
    language,
    t: createTranslator({ locale: locales[language], messages: messages[language], namespace }),
    format: createFormatter({ locale: locales[language] }),
  };
}

export const locales: Record<Language, string> = { en: 'en', zh: 'zh-CN' };
