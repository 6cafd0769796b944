import type { own as english } from '../en/own.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const own: Translation<typeof english> = {
  'own.also': 'Também em breve:',
  'own.gone': 'Esta chamada não está mais no calendário, por isso não há nada para lembrar.',
  'own.muted':
    'Você desativou os lembretes de chamadas na minha página inicial, por isso nenhum será enviado até que os ative de novo.',
  'own.remind': 'Quero um lembrete',
  'own.series': 'Lembrar de toda a série',
  'own.set':
    'Vou lembrar você de {title} por mensagem direta, {lead, select, 1h {uma hora} other {dez minutos}} antes.',
  'own.set-series':
    'Vou lembrar você de cada chamada desta série por mensagem direta, {lead, select, 1h {uma hora} other {dez minutos}} antes.',
  'own.stop-call': 'Parar para esta chamada',
  'own.stop-series': 'Parar para esta série',
  'own.stopped': 'Você não vai mais receber lembretes disto.',
  'own.too-late': '{title} começa cedo demais para um lembrete.',
  'own.why': 'Você me pediu este lembrete.',
};
