export const themeCookie = 'wand-theme';

export type Theme = 'system' | 'light' | 'dark';

export const themeOf = (stored: string | undefined): Theme =>
  stored === 'light' || stored === 'dark' ? stored : 'system';
