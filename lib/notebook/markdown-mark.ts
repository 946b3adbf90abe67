/** By this line a Markdown file says that Wand wrote it; what stands below it is no part of the notebook. */
export const markdownMark = '<!-- wand-notebook -->';
