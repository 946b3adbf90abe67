/**
 * A mark that changes with the owner's cookie and says nothing of it. Whatever keeps pages in the browser, where the
 * cookie can't be read, lets go of them when the mark is another.
 */
export async function ownerMark(cookies: readonly { name: string; value: string }[]): Promise<string> {
  const own = cookies.find(({ name }) => /^(?:__Host-)?wand-owner$/.test(name))?.value ?? '';
  if (own === '') return 'nobody';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`wand-owner-mark ${own}`));
  return Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
