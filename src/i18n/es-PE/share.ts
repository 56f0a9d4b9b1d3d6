/** Compartir: el código corto, el código QR y la cita. Reference catalogue. */
export const share = {
  code: 'Código de este escenario: {{code}}. Está bajo cada figura y cambia con las palancas, los supuestos y el modelo (hoy {{model}}, {{hash}}).',
  qr: {
    title: 'Código QR',
    alt: 'Código QR del enlace',
    note: 'Contiene el mismo enlace. Se puede imprimir.',
    tooLong:
      'El enlace tiene {{bytes}} bytes. Un código QR de más de {{limit}} se lee mal: envíe el enlace o descargue el archivo.',
  },
  cite: {
    title: 'Citar',
    apa: 'APA',
    iso690: 'ISO 690',
    bibtex: 'BibTeX',
    copy: 'Copiar la cita',
    copyLong: 'Copiar la cita en {{style}}',
  },
} as const;
