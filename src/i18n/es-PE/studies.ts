export const studies = {
  of: 'Sobre el escenario «{{name}}».',
  changed: '{{name}}, con cambios',
  edit: 'Cambiarlo en Explorar',
  progress: 'Avance del cálculo',
  recovered: 'El proceso que calculaba se detuvo y otro lo reemplazó.',
  month: 'Leer en el mes',
  running: 'Calculando: {{percent}} de {{runs}} corridas del modelo.',
  stop: 'Detener',
  stopped: 'Detenido. Lo que se ve es lo que había hasta entonces.',
  again: 'Calcular de nuevo',
  failed: 'No se pudo calcular en este navegador: {{reason}}',
} as const;
