import type { listing as english } from '../en/listing.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const listing: Translation<typeof english> = {
  'listing.all':
    '{kind, select, news {Todos los artículos, primero los más recientes:} other {Todas las ofertas de empleo, primero las más recientes:}}',
  'listing.change': 'Actualizar',
  'listing.filled': 'Puesto cubierto',
  'listing.help-form':
    '{command} abre un formulario para compartir {kind, select, news {un artículo} other {una oferta de empleo}}; los moderadores lo revisan antes.',
  'listing.help-link': '{command} https://… lo abre con el enlace ya puesto.',
  'listing.help-list':
    '{command} list muestra {kind, select, news {los artículos} other {las ofertas de empleo}} más recientes.',
  'listing.help-mine': '{command} mine muestra lo tuyo, para cambiarlo o retirarlo.',
  'listing.listed': 'En la lista.',
  'listing.listed-until': 'En la lista hasta el {date}.',
  'listing.newest':
    '{kind, select, news {Los {shown} artículos más recientes de {total}; todos están en {channel}:} other {Las {shown} ofertas de empleo más recientes de {total}; todas están en {channel}:}}',
  'listing.newest-of-many':
    '{kind, select, news {Los {shown} artículos más recientes de más de {total}; todos están en {channel}:} other {Las {shown} ofertas de empleo más recientes de más de {total}; todas están en {channel}:}}',
  'listing.none': 'Ahora mismo no hay {kind, select, news {artículos} other {ofertas de empleo}}.',
  'listing.none-own':
    'No tienes {kind, select, job {ofertas de empleo} news {artículos} session {sesiones} other {convocatorias de ponencias}} en espera ni en la lista.',
  'listing.not-yours': 'No hay nada que cambiar: ya ha terminado, o no es tuyo.',
  'listing.off':
    'Esta comunidad no recoge aquí {kind, select, job {ofertas de empleo} news {artículos} session {sesiones} other {convocatorias de ponencias}}. Pregunta a un organizador.',
  'listing.over': 'Gracias. Su mensaje lo dirá enseguida, y saldrá de todas las listas.',
  'listing.renewed': 'Gracias. Sigue en la lista.',
  'listing.renewed-until': 'Gracias. Sigue en la lista hasta el {date}.',
  'listing.unknown-word': 'No conozco «{word}». {command} help dice lo que entiendo.',
  'listing.waits': 'En espera de los moderadores.',
  'listing.withdraw': 'Retirar',
};
