import { useEffect, useRef, useState } from 'react';
import styles from './Formula.module.css';

/** One formula as MathML. The typesetter is a chunk of its own; until it is there, or if it fails, the TeX stands as text. */
export function Formula({ tex }: { readonly tex: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [isSet, setIsSet] = useState(false);
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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long formula scrolls, and has to be reached by keyboard.
    <div className={styles.formula} tabIndex={0}>
      <span ref={place} />
      {!isSet && <code>{tex}</code>}
    </div>
  );
}
