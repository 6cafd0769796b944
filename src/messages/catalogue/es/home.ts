import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const home: Translation<typeof english> = {
  'home.all-in': 'Lo más reciente de {count}; todo está en {channel}.',
  'home.calls': 'Próximas llamadas',
  'home.cfp': 'Convocatorias de ponencias',
  'home.cfp-left': '{days, plural, =0 {cierra hoy} one {cierra en # día} other {cierra en # días}}',
  'home.cfp-more':
    '{count, plural, one {Hay # más abierta: {command}} other {Hay # más abiertas: {command}}}',
  'home.cfp-watched': 'la sigues',
  'home.job': 'Ofertas de empleo más recientes',
  'home.news': 'Artículos más recientes',
  'home.mine': 'Lo que has compartido',
  'home.more-calls':
    '{count, plural, one {Hay # llamada más en el calendario.} other {Hay # llamadas más en el calendario.}}',
  'home.more-mine':
    '{count, plural, one {# elemento más antiguo no se muestra.} other {# elementos más antiguos no se muestran.}}',
  'home.no-calls': 'No hay ninguna llamada en el calendario para las próximas semanas.',
  'home.reminded': 'Recibirás un recordatorio de esta llamada.',
  'home.reminded-series': 'Recibirás un recordatorio de cada llamada de esta serie.',
  'home.state-approved': 'En la lista',
  'home.state-until': 'En la lista hasta el {date}',
  'home.state-expired': 'Terminado: su plazo ha pasado',
  'home.state-filled': 'Puesto cubierto',
  'home.state-pending': 'En espera de los moderadores',
  'home.state-rejected': 'No aceptado por los moderadores',
  'home.state-withdrawn': 'Retirado',
  'home.tentative': 'Aún sin confirmar',
  'home.cancelled': 'Cancelada',
  'home.topic-yours': 'Tu voto es para «{title}».',
  'home.topics': 'Temas para votar',
  'home.topics-more': '{count, plural, one {# más: {command}} other {# más: {command}}}',
  'home.times': 'Las horas son las de {zone}.',
};
