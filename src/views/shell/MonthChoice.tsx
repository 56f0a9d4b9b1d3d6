import { useFormat } from '../../i18n/index.ts';
import { setMonth } from '../../state/actions.ts';
import { useApp } from '../../state/store.ts';
import { READING_MONTHS, type ReadingMonth } from '../../state/table.ts';
import { Choice } from '../../ui/index.ts';

/** At which month a page is read. */
export function MonthChoice({ label }: { readonly label: string }) {
  const format = useFormat();
  const month = useApp((state) => state.month);
  return (
    <Choice<ReadingMonth>
      label={label}
      showLabel
      value={month}
      onChange={setMonth}
      options={READING_MONTHS.map((value) => ({ value, label: `${value} (${format.monthShort(value)})` }))}
    />
  );
}
