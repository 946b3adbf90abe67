import { z } from 'zod';

export type Variables = Record<string, string | undefined>;

export type EnvironmentReader = {
  /** The variable's parsed value; null when it is unset or empty, or makes no sense (which is complained about). */
  read: <T>(name: string, schema: z.ZodType<T>) => T | null;
  complain: (message: string) => void;
};

/** Reads variables one by one; what can't be parsed is added to `complaints` by its name, never its value. */
export function readerOf(variables: Variables, complaints: string[]): EnvironmentReader {
  return {
    read: (name, schema) => {
      const text = variables[name]?.trim();
      if (text === undefined || text === '') return null;
      const parsed = schema.safeParse(text);
      if (parsed.success) return parsed.data;
      complaints.push(`${name} is ignored: ${parsed.error.issues[0]?.message ?? 'it makes no sense'}.`);
      return null;
    },
    complain: (message) => complaints.push(message),
  };
}

/** A comma-separated list of model names. */
export const modelListSchema = z.string().transform((text) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^\S{1,190}$/.test(name)),
);
