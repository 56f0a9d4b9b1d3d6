import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Formula.module.css';

/**
 * One formula as MathML. The typesetter is a chunk of its own; until it is there, or if it fails, the TeX stands as text.
 * One wider than its place scrolls by itself, and only then can the keyboard reach it.
 */
export function Formula({ tex }: { readonly tex: string }) {
  const { t } = useTranslation('evidence');
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  const [isSet, setIsSet] = useState(false);
  const [isWide, setIsWide] = useState(false);

  useEffect(() => {
    let gone = false;
    import('temml').then(
      ({ default: temml }) => {
        if (gone || place.current === null) return;
        try {
          temml.render(tex, place.current, { displayMode: true, throwOnError: true });
          setIsSet(true);
        } catch {
          setIsSet(false);
        }
      },
      () => setIsSet(false),
    );
    return () => {
      gone = true;
    };
  }, [tex]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the width is another once the formula is set.
  useEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setIsWide(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isSet]);

  const reach = isWide ? ({ tabIndex: 0, role: 'group', 'aria-label': t('formula.wide') } as const) : {};
  return (
    <div ref={frame} className={styles.formula} {...reach}>
      <span ref={place} />
      {!isSet && <code>{tex}</code>}
    </div>
  );
}
