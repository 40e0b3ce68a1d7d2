// Remembers templates that were read before: loops format with the same few texts again and again.

const keptLimit = 256;
/** The memory outlives a run, so no program may fill it with long texts. */
const longestKept = 1024;

/** Gives `read` a memory of its last short texts. The result is shared: nobody may change it. */
export function keepTemplates<Template>(read: (text: string) => Template): (text: string) => Template {
  const kept = new Map<string, Template>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const template = read(text);
    if (text.length > longestKept) return template;
    if (kept.size >= keptLimit) kept.clear();
    kept.set(text, template);
    return template;
  };
}
