import type { warning as english } from '../en/warning.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const warning: Translation<typeof english> = {
  'warning.other-host': 'Attenzione: {host} non sembra una pagina di {organisation}.',
  'warning.punycode': 'Attenzione: {host} è scritto con lettere non latine e può sembrare un altro sito.',
  'warning.short': 'Attenzione: {host} sembra un servizio che accorcia i link. Dove porta?',
  'warning.similar': 'Attenzione: assomiglia a uno già aperto: {title}',
  'warning.tracking': 'Attenzione: dal link sono stati tolti parametri di tracciamento ({names}).',
};
