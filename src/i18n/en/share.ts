import type { share as reference } from '../es-PE/share.ts';
import type { Shape } from '../shape.ts';

export const share = {
  code: 'Code of this scenario: {{code}}. It stands under each figure and changes with the levers, the assumptions and the model (today {{model}}, {{hash}}).',
  many: {
    title: 'Share the comparison',
    file: 'Download the scenarios in one file',
    localOnly:
      'This link opens only on this computer, because this copy of Umbral is not published. To send the comparison, download the file; it opens in the Library.',
    contains: 'The link holds the whole scenarios, in their order. Nothing is sent to any server.',
    code: 'Code of this comparison: {{code}}. It stands under each figure and changes with the levers, the assumptions, the order and the model (today {{model}}, {{hash}}).',
  },
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
  earlier: {
    open: 'See then and now',
    title: 'Then and now',
    before: 'Then ({{version}})',
    now: 'Today ({{version}})',
    difference: 'Difference',
    crossing: 'Passes the line',
    never: 'not in 48 months',
    moved:
      '{{name}}: with model {{version}}, {{before}} points in {{month}}; with that of today, {{now}} ({{difference}}).',
    same: '{{name}}: model {{version}} and that of today give the same, {{now}} points in {{month}}.',
    notKept:
      'Model {{version}} is not kept here in the state that the link names, or it did not arrive: only the numbers of today are shown.',
    note: 'Points of the index on the centre line. “Then” is computed now with the model of that version, as it was. Not a forecast.',
    changes: 'What changed between the two versions',
  },
} as const satisfies Shape<typeof reference>;
