import type { PathTone } from '../../charts/types.ts';
import type { OnTable } from '../../state/table.ts';
import { useTitle } from './title.ts';

/** The head of a table with one column for each scenario, in its colour. */
export function ColumnHeads(props: {
  readonly first: string;
  /** Head of one more column, after the scenarios. */
  readonly last?: string | undefined;
  readonly compared: readonly OnTable[];
  readonly tones: readonly PathTone[];
}) {
  const { first, last, compared, tones } = props;
  const titleOf = useTitle();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {compared.map((scenario, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          <th key={place} scope="col" data-tone={tones[place]}>
            {titleOf(scenario)}
          </th>
        ))}
        {last !== undefined && <th scope="col">{last}</th>}
      </tr>
    </thead>
  );
}
