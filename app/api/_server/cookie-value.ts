/** What the request's cookie of a name holds; undefined where there is none. */
export function cookieValue(headers: Headers, name: string): string | undefined {
  const begin = `${name}=`;
  const cookie = (headers.get('cookie') ?? '').split(/; */).find((part) => part.startsWith(begin));
  return cookie?.slice(begin.length);
}
