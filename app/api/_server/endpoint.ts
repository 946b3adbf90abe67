import type { z } from 'zod';
import { isKnownHost } from '@/lib/net/known-host';
import { forwardedAddress, type LimitName, rateLimits } from '@/lib/net/rate-limit';
import { readJsonBody } from '@/lib/net/read-json-body';
import { roomParamsSchema } from '@/lib/net/rooms-api';
import { isSameOrigin } from '@/lib/net/same-origin';
import { fail, type Problem, type Result } from '@/lib/reasoning/result';
import { database } from '@/lib/store/database';
import type { Database } from '@/lib/store/open-database';
import { createOwner, findOwner } from '@/lib/store/owner';
import { findParticipant, type Participant } from '@/lib/store/participants';
import { isStorageFull } from '@/lib/store/storage-full';
import { jsonReply, problemReply, withPrivateHeaders } from './reply';
import { serverSettings } from './server-settings';
import { readTokens, tokenCookie } from './token-cookie';

/**
 * The one door of the API. Every exported method of every route is made by `endpoint` (every-route.test.ts proves it),
 * so that no route can forget a check: host, origin, rate, identity, shape and size of what comes in, and headers and
 * silence about the inside of what goes out.
 *
 * `access` says who may knock: `anyone`; `owner`, who is known by the cookie (a stranger is told "not found", as is
 * whoever asks for somebody else's); `writer`, the same, but a stranger becomes an owner; `participant`, who joined the
 * open room that the path names (and need be nobody's owner). What an owner may see is decided in the store, by the
 * owner's id in every statement; what the holder of a link may see, by its token.
 */
type Access = 'anyone' | 'owner' | 'writer' | 'participant';

type Call<A extends Access, Params, Query, Body> = {
  db: Database;
  owner: A extends 'anyone' | 'participant' ? string | null : string;
  participant: A extends 'participant' ? Participant : null;
  params: Params;
  query: Query;
  body: Body;
  /** Ends when the client goes away. */
  signal: AbortSignal;
  request: Request;
};

type Definition<A extends Access, Params, Query, Body> = {
  access: A;
  limit: LimitName;
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  /** Without it the request must be empty or `{}`. An empty body is parsed as undefined. */
  body?: z.ZodType<Body>;
  maxBytes?: number;
  /** A value is answered as JSON with status 200, a problem with its own; a `Response` goes out as it is. */
  answer: (call: Call<A, Params, Query, Body>) => Promise<Result<unknown> | Response>;
};

type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>;

const made = new WeakSet<object>();
const countRequest = rateLimits();

/** Whether a handler was made by `endpoint`. */
export const isEndpoint = (handler: unknown): boolean => typeof handler === 'function' && made.has(handler);

export function endpoint<A extends Access, Params = undefined, Query = undefined, Body = undefined>(
  definition: Definition<A, Params, Query, Body>,
): Handler {
  const handler: Handler = async (request, context) => {
    try {
      return withPrivateHeaders(await answer(definition, request, context));
    } catch (error) {
      if (isStorageFull(error)) {
        console.error('The database has no room left: nothing can be saved.');
        return withPrivateHeaders(problemReply(fail('storage-full', 'There is no room left.').problem));
      }
      // The path may hold the token of a link: it is not logged.
      console.error(`${request.method} failed:`, error);
      return withPrivateHeaders(
        problemReply(fail('internal', 'Something went wrong on the server.').problem),
      );
    }
  };
  made.add(handler);
  return handler;
}

async function answer<A extends Access, Params, Query, Body>(
  definition: Definition<A, Params, Query, Body>,
  request: Request,
  context: { params: Promise<object> },
): Promise<Response> {
  const settings = serverSettings();
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (!isKnownHost(request.headers.get('host'), settings))
    return refuse('forbidden', 'This host is not known.');
  if (changes && !isSameOrigin(request.headers, settings)) {
    return refuse('forbidden', 'Only pages of this site may do that.');
  }

  const db = database();
  const rawParams = await context.params;
  const tokens = readTokens('wand-owner', request.headers, settings);
  const known = await findOwner(db, tokens);
  const participant =
    definition.access === 'participant' ? await joined(db, request.headers, rawParams) : null;
  const address = forwardedAddress(request.headers, settings.trustProxy);
  const stranger = address === null ? 'everyone' : { address };
  const counted = participant
    ? { participant: participant.id }
    : known === null
      ? stranger
      : { owner: known };
  const tooMany = await countRequest(definition.limit, counted);
  if (tooMany) return problemReply(tooMany);
  if (participant === null && definition.access === 'participant')
    return refuse('not-found', 'Nobody who joined this room.');
  if (known === null && definition.access === 'owner') return refuse('not-found', 'There is no such thing.');

  const parsed = await parse(definition, request, rawParams, changes);
  if (!parsed.ok) return problemReply(parsed.problem);

  let owner = known;
  if (owner === null && definition.access === 'writer') {
    const tooManyStrangers = await countRequest('arrive', stranger);
    if (tooManyStrangers) return problemReply(tooManyStrangers);
    const arrived = await createOwner(db);
    owner = arrived.id;
    tokens.unshift(arrived.token);
  }
  const reply = await definition.answer({
    db,
    // The checks above leave null only where the type has it, which it cannot see.
    owner: owner as Call<A, Params, Query, Body>['owner'],
    participant: participant as Call<A, Params, Query, Body>['participant'],
    ...parsed.value,
    signal: request.signal,
    request,
  });
  const response =
    reply instanceof Response ? reply : reply.ok ? jsonReply(reply.value) : problemReply(reply.problem);
  if (!changes || owner === null) return response;
  const renewed = withPrivateHeaders(response);
  renewed.headers.append('set-cookie', tokenCookie('wand-owner', tokens, request.headers, settings));
  return renewed;
}

/** Who asks, among those who joined the open room that the path names. */
async function joined(db: Database, headers: Headers, rawParams: object): Promise<Participant | null> {
  const params = roomParamsSchema.safeParse(rawParams);
  const tokens = readTokens('wand-participant', headers, serverSettings());
  return params.success ? findParticipant(db, tokens, params.data.code) : null;
}

const refuse = (code: Problem['code'], message: string) => problemReply(fail(code, message).problem);

type Parsed<Params, Query, Body> = { params: Params; query: Query; body: Body };

async function parse<A extends Access, Params, Query, Body>(
  definition: Definition<A, Params, Query, Body>,
  request: Request,
  rawParams: object,
  changes: boolean,
): Promise<Result<Parsed<Params, Query, Body>>> {
  const params = definition.params?.safeParse(rawParams);
  // A name that cannot be one is a name of nothing.
  if (params?.success === false) return fail('not-found', 'There is no such thing.');
  const query = definition.query?.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (query?.success === false) return fail('invalid', faultsIn(query.error));
  const read = changes ? await readJsonBody(request, definition.maxBytes) : undefined;
  if (read?.ok === false) return read;
  const body = definition.body?.safeParse(read?.value);
  if (body?.success === false) return fail('invalid', faultsIn(body.error));
  // A part without a schema has the type undefined, and is.
  return {
    ok: true,
    value: { params: params?.data, query: query?.data, body: body?.data } as Parsed<Params, Query, Body>,
  };
}

/** Where and what, never the content. */
const faultsIn = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`)
    .join('; ');
