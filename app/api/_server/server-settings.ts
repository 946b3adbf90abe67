import { readServerSettings, type ServerSettings } from '@/lib/net/server-settings';

let settings: ServerSettings | undefined;

/** This process's settings. Read at the first use, not at the build. */
export function serverSettings(): ServerSettings {
  settings ??= readServerSettings(process.env);
  return settings;
}
