import type { Release } from './changelog.ts';

/** Versions of the model and what changed in each, as the repository keeps it: in English. */
export function Releases(props: { readonly releases: readonly Release[]; readonly headingLevel: 3 | 4 }) {
  const Heading = `h${props.headingLevel}` as const;
  return (
    <div lang="en">
      {props.releases.map(({ title, blocks }) => (
        <section key={title} aria-label={title}>
          <Heading>{title}</Heading>
          {blocks.map((block) =>
            block.kind === 'paragraph' ? (
              <p key={block.text}>{block.text}</p>
            ) : (
              <ul key={block.items.join()}>
                {block.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ),
          )}
        </section>
      ))}
    </div>
  );
}
