import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': 'Indica las dos horas o ninguna.',
  'settings.call': 'Recordatorios de llamadas que he pedido',
  'settings.cfp': 'Recordatorios de convocatorias que sigo',
  'settings.change': 'Cambiar ajustes',
  'settings.heading': 'Tus ajustes',
  'settings.language': 'Idioma',
  'settings.language-line': 'Idioma: {language}',
  'settings.lead': 'Los recordatorios de llamadas llegan',
  'settings.lead-hour': 'Una hora antes',
  'settings.lead-minutes': 'Diez minutos antes',
  'settings.lead-line':
    'Recordatorios de llamadas: {lead, select, off {desactivados} 1h {una hora antes} other {diez minutos antes}}',
  'settings.cfp-line':
    'Recordatorios de convocatorias: {wanted, select, yes {activados} other {desactivados}}',
  'settings.messages': 'Mensajes directos',
  'settings.messages-hint': 'Siempre se te dirá qué ha pasado con lo que compartes.',
  'settings.profile': 'Como en mi perfil de Slack',
  'settings.quiet-from': 'Inicio de las horas tranquilas',
  'settings.quiet-hint': 'Sin mensajes directos en esas horas; lo que después llegaría tarde no se envía.',
  'settings.quiet-line': 'Horas tranquilas: de {from} a {to}',
  'settings.quiet-none': 'Horas tranquilas: ninguna',
  'settings.quiet-to': 'Fin de las horas tranquilas',
  'settings.save': 'Guardar',
  'settings.title': 'Ajustes',
  'settings.zone': 'Zona horaria',
  'settings.zone-line': 'Zona horaria: {zone}',
};
