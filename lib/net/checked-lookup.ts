import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { EgressError } from './egress-error';
import { mayReach, type Reach } from './reach';

/** Asks for all addresses of a name; a test passes its own. */
export type ResolveAll = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const resolveAll: ResolveAll = (hostname, callback) => lookup(hostname, { all: true }, callback);

/**
 * A `lookup` for sockets that checks every answer at the moment of connecting, so that no second answer (DNS
 * rebinding) can slip in between. One answer out of reach refuses the name.
 */
export const checkedLookup =
  (reach: Reach, resolve: ResolveAll = resolveAll): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      const first = addresses?.[0];
      if (error || first === undefined) {
        callback(error ?? new Error(`No address for ${hostname}`), '', 0);
      } else if (!addresses.every(({ address }) => mayReach(reach, address))) {
        callback(new EgressError('refused', `${hostname} leads to an address that is out of reach.`), '', 0);
      } else if (options.all) {
        callback(null, addresses);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
