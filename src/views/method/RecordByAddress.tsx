import { setView } from '../../state/actions.ts';
import { useApp } from '../../state/store.ts';
import EvidenceDialog from '../evidence/EvidenceDialog.tsx';
import { namedBy } from '../evidence/where.ts';

/** The record that the address names, over the page: `#/method/record-exec-public`. */
export function RecordByAddress() {
  const id = useApp(({ section }) => namedBy(section, 'record'));
  if (id === null) return null;
  return <EvidenceDialog key={id} id={id} onClose={() => setView('method')} isOnMethod />;
}
