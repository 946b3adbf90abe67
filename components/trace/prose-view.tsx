/** What the model said beside its program: its words, in plain text, quieter than the question. */
export const ProseView = ({ text }: { text: string }) => <p className="prose">{text}</p>;
