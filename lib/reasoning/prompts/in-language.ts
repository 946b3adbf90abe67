import type { Language } from '../question';

/** What a model is told, in the language of the question that it is told about. */
export type InLanguage = Readonly<Record<Language, string>>;
