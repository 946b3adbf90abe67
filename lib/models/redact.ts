/** What looks like a key or a header that carries one, also when a provider has masked its middle. */
const keyLike = /\b(sk|pk|rk|gsk|hf|key|xai|AIza)[-_][\w*.-]{5,}[\w*]|\bAIza[\w-]{10,}|\bBearer\s+\S+/gi;

/** Strikes keys out of a text: the given ones wherever they stand, and whatever looks like one. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= 4);
  return known.reduce((rest, secret) => rest.replaceAll(secret, '[key]'), text).replace(keyLike, '[key]');
}
