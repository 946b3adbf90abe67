import { type AddressKind, addressKind } from './address-kind';

/**
 * How far an outgoing request may go. `public` is for addresses that a user typed, `public-or-loopback` for the
 * same when the app serves only this machine, `loopback` for looking for local servers, and `operator` for
 * addresses from the server's own settings.
 */
export type Reach = 'public' | 'public-or-loopback' | 'loopback' | 'operator';

const reachable: Record<Reach, AddressKind[]> = {
  public: ['public'],
  'public-or-loopback': ['public', 'loopback'],
  loopback: ['loopback'],
  operator: ['public', 'loopback', 'private'],
};

export const mayReach = (reach: Reach, address: string): boolean =>
  reachable[reach].includes(addressKind(address));
