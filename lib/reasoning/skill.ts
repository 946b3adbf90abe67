import { z } from 'zod';

/** A program that was kept as a named function: what it is called, the cell that keeps it, and its text. */
export const skillSchema = z.strictObject({
  name: z.string().min(1).max(60),
  cell: z.string().max(64),
  /** A function declaration under that name, with its types and what it does in a comment before it. */
  source: z.string().max(10_000),
});
export type Skill = z.infer<typeof skillSchema>;

/** As many as a model is told of. */
export const maxSkills = 10;

/** What a caller needs to know of a skill: its comment and its head. */
export function skillHead({ name, source }: Skill): string {
  const head = new RegExp(
    `(?:async\\s+)?function\\s+${escaped(name)}\\s*\\([\\s\\S]*?\\)\\s*(?=\\{\\s*\\n)`,
  ).exec(source);
  return head ? source.slice(0, head.index + head[0].length).trim() : source;
}

/** The skills that a program uses, those that they use in turn included, in the order in which they are given. */
export function skillsUsed(program: string, skills: readonly Skill[]): Skill[] {
  const used = new Set<Skill>();
  const look = (text: string) => {
    const words = new Set(text.match(/[\w$]+/g));
    for (const skill of skills) {
      if (used.has(skill) || !words.has(skill.name) || declares(text, skill.name)) continue;
      used.add(skill);
      look(skill.source);
    }
  };
  look(program);
  return skills.filter((skill) => used.has(skill));
}

/** Declares the skills that a program uses, in front of it; nothing for those that it does not. */
export const skillsSource = (program: string, skills: readonly Skill[]): string =>
  skillsUsed(program, skills)
    .map(({ source }) => source)
    .join('\n');

/** A program with its skills as they are now, where they stand in it as they were. */
export const withSkills = (program: string, before: readonly Skill[], now: readonly Skill[]): string =>
  before.reduce((text, was) => {
    const is = now.find(({ name, cell }) => name === was.name && cell === was.cell);
    return is ? text.replace(was.source, () => is.source) : text;
  }, program);

/** Whose own name it is has no use for the function. */
const declares = (text: string, name: string) =>
  new RegExp(`\\b(?:const|let|var|class)\\s+${escaped(name)}(?![\\w$])`).test(text);

const escaped = (text: string) => text.replaceAll('$', '\\$');
