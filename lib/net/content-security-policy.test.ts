import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

const policy = (options: Partial<Parameters<typeof contentSecurityPolicy>[0]> = {}) =>
  contentSecurityPolicy({ nonce: 'n0nce', development: false, editor: false, ...options });

describe('contentSecurityPolicy', () => {
  it('allows scripts by nonce, and never eval or WebAssembly in a page', () => {
    expect(policy()).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic';");
    expect(policy()).not.toMatch(/unsafe-eval/);
  });
  it('allows no style element without a nonce, except beside the editor', () => {
    expect(policy()).toContain("style-src 'self' 'nonce-n0nce';");
    expect(policy({ editor: true })).toContain("style-src 'self' 'unsafe-inline';");
  });
  it('lets nobody frame a page and nothing load from elsewhere', () => {
    expect(policy()).toContain("frame-ancestors 'none'");
    expect(policy()).not.toMatch(/https?:|\*/);
  });
  it('lets anybody frame what is made to be embedded, and is as strict in all else', () => {
    expect(policy({ embedded: true })).toBe(policy().replace("frame-ancestors 'none'", 'frame-ancestors *'));
  });
});
