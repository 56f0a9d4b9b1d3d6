import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { bytesOf, QR_LIMIT, QR_MARGIN, qrCode } from './qr.ts';
import styles from './share.module.css';
import shell from './shell.module.css';

/** The code of a link, or why there is none. */
export default function QrPicture({ text }: { readonly text: string }) {
  const { t } = useTranslation('share');
  const format = useFormat();
  const bytes = bytesOf(text);
  if (bytes > QR_LIMIT) {
    const values = { bytes: format.count(bytes), limit: format.count(QR_LIMIT) };
    return <p className={shell.small}>{t('qr.tooLong', values)}</p>;
  }
  return (
    <>
      <Code text={text} />
      <p className={shell.small}>{t('qr.note')}</p>
    </>
  );
}

/** Dark on light in either theme: readers of codes expect it so. */
function Code({ text }: { readonly text: string }) {
  const { t } = useTranslation('share');
  const { size, fields } = useMemo(() => drawn(text), [text]);
  const side = size + 2 * QR_MARGIN;
  return (
    <svg
      className={styles.code}
      data-theme="light"
      role="img"
      aria-label={t('qr.alt')}
      viewBox={`${-QR_MARGIN} ${-QR_MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect className={styles.codeGround} x={-QR_MARGIN} y={-QR_MARGIN} width={side} height={side} />
      <path className={styles.codeFields} d={fields} />
    </svg>
  );
}

/** One path: runs of dark fields, row by row. */
function drawn(text: string): { readonly size: number; readonly fields: string } {
  const { size, isDark } = qrCode(text);
  let fields = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      const from = x;
      while (x + 1 < size && isDark(x + 1, y)) x += 1;
      fields += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
    }
  }
  return { size, fields };
}
