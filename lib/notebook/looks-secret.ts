/** What keys and passwords look like: prefixes of the known providers before a long random rest, tokens, private keys. */
const secrets = [
  /\b(?:sk|pk|rk|gsk|hf|xai|ghp|gho|ghs|glpat|xox[abp])[-_](?=[\w-]*\d)[\w-]{16,}/,
  /\bAIza[\w-]{20,}/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bBearer\s+[\w.~+/-]{16,}/i,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\./,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
];

/** Whether a text holds what looks like a key: such a record stays out of data that leaves the notebook. */
export const looksSecret = (text: string): boolean => secrets.some((secret) => secret.test(text));
