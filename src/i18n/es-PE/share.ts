/** Compartir: el código corto, el código QR y la cita. Reference catalogue. */
export const share = {
  code: 'Código de este escenario: {{code}}. Está bajo cada figura y cambia con las palancas, los supuestos y el modelo (hoy {{model}}, {{hash}}).',
  many: {
    title: 'Compartir la comparación',
    file: 'Descargar los escenarios en un archivo',
    localOnly:
      'Este enlace se abre solo en esta computadora, porque esta copia de Umbral no está publicada. Para enviar la comparación, descargue el archivo; se abre en la Biblioteca.',
    contains: 'El enlace contiene los escenarios completos, en su orden. Nada se envía a ningún servidor.',
    code: 'Código de esta comparación: {{code}}. Está bajo cada figura y cambia con las palancas, los supuestos, el orden y el modelo (hoy {{model}}, {{hash}}).',
  },
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
  earlier: {
    open: 'Ver entonces y hoy',
    title: 'Entonces y hoy',
    before: 'Entonces ({{version}})',
    now: 'Hoy ({{version}})',
    difference: 'Diferencia',
    crossing: 'Pasa la línea',
    never: 'no en 48 meses',
    moved:
      '{{name}}: con el modelo {{version}}, {{before}} puntos en {{month}}; con el de hoy, {{now}} ({{difference}}).',
    same: '{{name}}: el modelo {{version}} y el de hoy dan lo mismo, {{now}} puntos en {{month}}.',
    notKept:
      'El modelo {{version}} no está guardado aquí en el estado del enlace, o no llegó: solo se ven las cifras de hoy.',
    note: 'Puntos del índice en la línea central. «Entonces» se calcula ahora con el modelo de aquella versión, tal como era. No es un pronóstico.',
    changes: 'Qué cambió entre las dos versiones',
  },
} as const;
