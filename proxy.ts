import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '@/lib/net/content-security-policy';
import { ownerMark } from '@/lib/net/owner-mark';

const fixedHeaders: Record<string, string> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const embeddedWishes = ['theme', 'language'];

/** Gives every page its headers; decides nothing about who may see it. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const { pathname, searchParams } = request.nextUrl;
  const embedded = pathname.startsWith('/embed/');
  const policy = contentSecurityPolicy({
    nonce,
    development: process.env.NODE_ENV === 'development',
    editor: /^\/notebooks\/[^/]+\/?$/.test(pathname),
    embedded,
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  // An embedded page looks as the page around it says, not as the reader's cookies do: those may not even be sent.
  for (const wish of embeddedWishes) {
    headers.delete(`x-wand-${wish}`);
    const value = searchParams.get(wish);
    if (embedded && value !== null) headers.set(`x-wand-${wish}`, value.slice(0, 20));
  }
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  response.headers.set('X-Wand-Owner', await ownerMark(request.cookies.getAll()));
  if (embedded) response.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  if (embedded || pathname.startsWith('/shared/')) {
    response.headers.set('Referrer-Policy', 'no-referrer');
    response.headers.set('X-Robots-Tag', 'noindex, nofollow');
  }
  return response;
}

/** Everything but static files, the API and the sandbox's frame, which answers with a stricter policy of its own. */
export const config = {
  matcher: ['/((?!_next/static|_next/image|api/|sandbox/|icon|favicon|service-worker\\.js).*)'],
};
