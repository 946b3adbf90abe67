import { type Language, languageOf } from '@/lib/numbers/language';
import { plainText } from '@/lib/numbers/plain-text';

/** A question as the families see it: plain text (see `plainText`) without greetings and "please". */
export type Asked = {
  text: string;
  language: Language;
  /** The question as it was typed, line breaks included: tables need them. */
  original: string;
};

const politeness: Record<Language, RegExp> = {
  en: /^(?:(?:hi|hello|hey)(?: there)?[,!.]+ ?|(?:please|kindly|ok|okay|so|now|question|q)\b[,:.]* ?|(?:can|could|would|will) you (?:please )?(?:help me )?|(?:i(?:'d| would) like|i want) (?:you )?to (?:know )?|help me (?:to )?|do you know |let's )+/i,
  zh: /^(?:你好[,!.]*|请问[:,]?|请你?(?=[^教客])|麻烦你?|能不能|能否|可以|帮我|帮忙|我想知道[:,]?|问题?[:,]|算算看?[:,]?)+/,
};

/** Removes what carries no meaning around a question; keeps everything else. */
export function askedOf(question: string): Asked {
  const text = plainText(question);
  const language = languageOf(text);
  const bare = text
    .replace(politeness[language], '')
    .replace(
      language === 'en'
        ? /[,.]? ?(?:please|thanks|thank you)[.!?]*$/i
        : /[,.]?(?:谢谢|谢谢你|好吗|呢)[.!?]*$/,
      '',
    );
  return { text: bare.trim(), language, original: question };
}
