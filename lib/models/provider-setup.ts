import { defaultPatience, type Patience } from '@/lib/net/guarded-fetch';
import type { Reach } from '@/lib/net/reach';
import { type OwnProvider, ownProviderId, type ProviderKind } from './own-provider';

/** All that is needed to speak with one provider, wherever the settings came from. */
export type ProviderSetup = {
  /** The part before the colon in a model's name. */
  id: string;
  /** The provider's name for people. */
  label: string;
  kind: ProviderKind;
  baseUrl: string;
  apiKey?: string | undefined;
  /** Models named by the operator; when absent, the server is asked. */
  models?: string[] | undefined;
  /** Names to offer when the server can't be asked. */
  guesses?: string[] | undefined;
  reach: Reach;
  patience: Patience;
  local?: boolean | undefined;
};

/**
 * The setup of a provider that a user typed in: only its own key, and no further than the public network, or this
 * machine when the app serves nobody else.
 */
export const ownSetup = (provider: OwnProvider, singleUser: boolean): ProviderSetup => ({
  id: ownProviderId,
  label: new URL(provider.baseUrl).host,
  kind: provider.kind,
  baseUrl: provider.baseUrl,
  apiKey: provider.apiKey,
  reach: singleUser ? 'public-or-loopback' : 'public',
  patience: defaultPatience,
});

/** Waiting times for a total in seconds; silence may take a quarter of it. */
export const patienceOf = (totalSeconds: number): Patience => ({
  connectMs: Math.min(10_000, totalSeconds * 1_000),
  firstByteMs: totalSeconds * 250,
  idleMs: totalSeconds * 250,
  totalMs: totalSeconds * 1_000,
});
