/**
 * The policy of Wand's own pages. Scripts run by nonce only; nothing is loaded from elsewhere; the sandbox's frame,
 * served by us with a far stricter policy of its own, is the one thing framed.
 */
export type PolicyOptions = {
  nonce: string;
  /** React needs eval for its error overlay in development, and nowhere else. */
  development: boolean;
  /** The editor writes style elements of its own without a nonce: only the page that has it allows them. */
  editor: boolean;
  /** Any page may show it in a frame: for what is made to be embedded, and nothing else. */
  embedded?: boolean;
};

export function contentSecurityPolicy(options: PolicyOptions): string {
  const { nonce, development, editor, embedded = false } = options;
  const script = [
    "'self'",
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(development ? ["'unsafe-eval'"] : []),
  ];
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': script,
    'style-src': ["'self'", ...(editor || development ? ["'unsafe-inline'"] : [`'nonce-${nonce}'`])],
    // KaTeX and floating menus place things by style attributes, which run nothing.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': [embedded ? '*' : "'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
