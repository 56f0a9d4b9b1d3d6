import { useTranslation } from 'react-i18next';

/** Writes a time of this device (ISO 8601) as day and hour: "22 nov 2026, 16:05". What is no time is written as it is. */
export function useWhen(): (iso: string) => string {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-US' : 'es-PE';
  const writer = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (iso) => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : writer.format(time);
  };
}

/** Now, as the library wants it. */
export const now = (): string => new Date().toISOString();
