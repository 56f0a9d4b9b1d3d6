import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParameterId } from '../../evidence/parameters.ts';
import { loadWords } from '../../i18n/index.ts';

/** What a parameter is, in words that come when the first one has to be named; null until they are there. */
export function useParameterName(isNamed: boolean): (id: ParameterId) => string | null {
  // Drawn again when the words arrive.
  const { t, i18n } = useTranslation('evidence');
  useEffect(() => {
    if (isNamed) loadWords('evidence').catch(() => {});
  }, [isNamed]);
  return (id) => (i18n.hasResourceBundle(i18n.language, 'evidence') ? t(`parameter.${id}.meaning`) : null);
}
