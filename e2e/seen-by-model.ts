import * as z from 'zod';

const url = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 3210) + 2}/`;

const seenSchema = z.array(
  z.object({
    question: z.string(),
    messages: z.array(z.object({ role: z.string(), content: z.string() })),
    hungUp: z.boolean(),
  }),
);

/** The requests about a question that reached the scripted model server, oldest first. */
export async function seenByModel(question: string) {
  const requests = seenSchema.parse(await (await fetch(url)).json());
  return requests.filter((request) => request.question === question);
}
