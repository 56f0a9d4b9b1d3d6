/** docs/model-changelog.md as data: the page prints what the repository says, from the same file. */
import text from '../../../docs/model-changelog.md?raw';

type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** One version of the model: "0.1.0 (2026-11-22)" and what moved. */
export interface Release {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Headings of the second level with their paragraphs and lists; what stands before the first is left out. */
export function releasesIn(markdown: string): readonly Release[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      const blocks = lines
        .join('\n')
        .split(/\n\s*\n/)
        .filter((block) => block.trim() !== '')
        .map(blockOf);
      return { title: title.trim(), blocks };
    });
}

function blockOf(text: string): Block {
  const joined = text.trim().replace(/\n(?!- )\s*/g, ' ');
  if (!joined.startsWith('- ')) return { kind: 'paragraph', text: plain(joined) };
  return { kind: 'list', items: joined.split(/\n/).map((item) => plain(item.replace(/^- /, ''))) };
}

/** Without the marks of Markdown. */
const plain = (text: string): string => text.replace(/[`*]/g, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

export const RELEASES = releasesIn(text);
