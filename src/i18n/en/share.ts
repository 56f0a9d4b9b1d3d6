import type { share as reference } from '../es-PE/share.ts';
import type { Shape } from '../shape.ts';

export const share = {
  code: 'Code of this scenario: {{code}}. It stands under each figure and changes with the levers, the assumptions and the model (today {{model}}, {{hash}}).',
  qr: {
    title: 'QR code',
    alt: 'QR code of the link',
    note: 'It holds the same link. It can be printed.',
    tooLong:
      'The link has {{bytes}} bytes. A QR code of more than {{limit}} is read badly: send the link or download the file.',
  },
  cite: {
    title: 'Cite',
    apa: 'APA',
    iso690: 'ISO 690',
    bibtex: 'BibTeX',
    copy: 'Copy the citation',
    copyLong: 'Copy the citation in {{style}}',
  },
} as const satisfies Shape<typeof reference>;
