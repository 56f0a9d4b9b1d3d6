import { useTranslation } from 'react-i18next';
import { SOURCES, type SourceId } from '../../evidence/sources.ts';
import { VisuallyHidden } from '../../ui/index.ts';

/** Title of a source, in the language it has, leading to its address where it has one. */
export function SourceTitle({ id }: { readonly id: SourceId }) {
  const { t } = useTranslation('evidence');
  const { title, url } = SOURCES[id];
  if (url === '') return <span lang="en">{title}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <span lang="en">{title}</span> <VisuallyHidden>{t('record.external')}</VisuallyHidden>
    </a>
  );
}
