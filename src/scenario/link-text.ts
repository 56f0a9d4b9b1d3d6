/** What mail, messengers and word processors do to a link, undone: none of it uses a character that a link has. */

/** Often enough for a link that was escaped by each of the programs it went through. */
const MOST_ESCAPES = 3;
/** With more halves of characters than this it is no link, and each one takes its time. */
const MOST_BROKEN = 50;

/**
 * The link alone, as it was written: `#/view?pairs` without the `#`.
 *
 * Undone are: what stands around it, white space and characters without width, percent-encoding (also several times
 * over), character references, quoted-printable, escapes of Markdown, dashes made longer, all in capitals.
 */
export function plainLink(hash: string): string {
  const text = afterMark(withoutSpace(withoutEquals(unescaped(hash)))).replace(
    /&(?:amp;|#38;|#x26;)+/gi,
    '&',
  );
  const tidy = withoutClosing(inSmallLetters(text))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\\/g, '')
    .replace(/^[#!/]+/, '');
  return tidy.includes('?') || !tidy.includes('=') ? tidy : `?${tidy}`;
}

/** Without the marks that a sentence or a pair of brackets puts after a link. */
function withoutClosing(text: string): string {
  // The end of a sentence only where there is a link before it; a text that is none is named as it stands.
  const closing = `.,;:)]}>"'\`´‘’“”«»‹›…*|。，、；：）」』】》〉${text.includes('=') ? '!?！？' : ''}`;
  let end = text.length;
  while (end > 0 && closing.includes(text.charAt(end - 1))) end -= 1;
  // One line below is emphasis; a link itself never ends with one.
  if (text.charAt(end - 1) === '_' && text.charAt(end - 2) !== '_') end -= 1;
  return text.slice(0, end);
}

/** From the link's own mark on, where a whole address or a sentence was handed in. */
function afterMark(text: string): string {
  const at = text.indexOf('#/');
  return at < 0 ? text : text.slice(at);
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g, '');
}

function unescaped(text: string): string {
  let current = text;
  for (let times = 0; times < MOST_ESCAPES && current.includes('%'); times += 1) {
    const before = current;
    let broken = 0;
    current = before.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
      if (broken > MOST_BROKEN) return escapes;
      try {
        return decodeURIComponent(escapes);
      } catch {
        broken += 1;
        return escapes; // Half a character is a text like any other.
      }
    });
    if (current === before) break;
  }
  return current;
}

/**
 * Without the marks of quoted-printable: `=3D` is `=`, `=7E` is `~`, and any other `=` broke a line, whether the line is
 * still broken or not. The version, a number, tells that they are marks. Other escapes are left alone: no mail has to
 * write them, and where a lost break stands before such letters of a title, they would be taken for one.
 */
function withoutEquals(text: string): string {
  if (!/[?&;]v=3D\d/.test(text)) return text;
  return text.replace(/=(?:3D|7E)?/g, (mark) => (mark === '=3D' ? '=' : mark === '=7E' ? '~' : ''));
}

/** A link has small letters in every part but a title; without any, somebody wrote it in capitals. */
function inSmallLetters(text: string): string {
  return /[a-z]/.test(text) ? text : text.toLowerCase();
}
