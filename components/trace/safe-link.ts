const allowed = new Set(['http:', 'https:', 'mailto:']);

/** The one maker of links out of content: an address that may be followed, or null. */
export function safeLink(href: string | undefined): string | null {
  if (href === undefined) return null;
  if (href.startsWith('#')) return href;
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return allowed.has(url.protocol) ? url.href : null;
}
