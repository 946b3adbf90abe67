import { isIP } from 'node:net';
import { z } from 'zod';

/** How the server is reached, read once from the environment (see .env.example). */
export type ServerSettings = {
  /** True when only this machine can reach the server. */
  loopbackOnly: boolean;
  /** The address browsers use, for example https://wand.example.org; null when nobody said. */
  origin: string | null;
  /** Further names by which browsers may reach the server: `host` or `host:port`, in small letters. */
  hosts: string[];
  /** Whether `X-Forwarded-*` come from a proxy of ours; otherwise they are anybody's words. */
  trustProxy: boolean;
};

const environmentSchema = z.object({
  WAND_HOST: z.string().trim().default('127.0.0.1'),
  WAND_ORIGIN: z.string().trim().optional(),
  WAND_HOSTS: z.string().trim().default(''),
  WAND_TRUST_PROXY: z.enum(['', '0', '1']).default(''),
});

/** @throws Error with a message for whoever starts the server. */
export function readServerSettings(environment: Record<string, string | undefined>): ServerSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw new Error('WAND_TRUST_PROXY must be 0 or 1.');
  const { WAND_HOST, WAND_ORIGIN, WAND_HOSTS, WAND_TRUST_PROXY } = parsed.data;
  return {
    loopbackOnly: isLoopback(WAND_HOST),
    origin: WAND_ORIGIN ? originOf(WAND_ORIGIN) : null,
    hosts: WAND_HOSTS.toLowerCase()
      .split(',')
      .map((host) => host.trim())
      .filter((host) => host !== ''),
    trustProxy: WAND_TRUST_PROXY === '1',
  };
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
    throw new Error(
      'WAND_ORIGIN must be the address of the server without a path, like https://wand.example.org.',
    );
  }
  return url.origin;
}

/** Whether a host name, with brackets or without, means this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
