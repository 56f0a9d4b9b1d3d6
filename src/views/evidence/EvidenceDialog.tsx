import { useTranslation } from 'react-i18next';
import type { ParameterId } from '../../evidence/parameters.ts';
import { Dialog } from '../../ui/index.ts';
import { ViewLink } from '../about/ViewLink.tsx';
import { EvidenceRecord } from './EvidenceRecord.tsx';
import { recordSection } from './where.ts';

/** The record of a coefficient over whatever the reader was looking at. */
export default function EvidenceDialog(props: {
  readonly id: ParameterId;
  readonly onClose: () => void;
  /** On Method the address already names it. */
  readonly isOnMethod?: boolean;
}) {
  const { t } = useTranslation('evidence');
  const { id, onClose, isOnMethod = false } = props;
  return (
    <Dialog open title={t(`parameter.${id}.meaning`)} closeLabel={t('record.close')} onClose={onClose}>
      <EvidenceRecord id={id} />
      {!isOnMethod && (
        <p>
          <ViewLink view="method" section={recordSection(id)}>
            {t('record.inMethod')}
          </ViewLink>
        </p>
      )}
    </Dialog>
  );
}
