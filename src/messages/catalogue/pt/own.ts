import type { own as english } from '../en/own.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const own: Translation<typeof english> = {
  'own.also': 'Também em breve:',
  'own.gone': 'Esta chamada já não está no calendário, por isso não há nada para lembrar.',
  'own.muted':
    'Desativou os lembretes de chamadas na minha página inicial, por isso nenhum é enviado até os ativar de novo.',
  'own.remind': 'Lembrar-me',
  'own.series': 'Lembrar-me de toda a série',
  'own.set':
    'Vou lembrar {title} por mensagem direta, {lead, select, 1h {uma hora} other {dez minutos}} antes.',
  'own.set-series':
    'Vou lembrar cada chamada desta série por mensagem direta, {lead, select, 1h {uma hora} other {dez minutos}} antes.',
  'own.stop-call': 'Parar para esta chamada',
  'own.stop-series': 'Parar para esta série',
  'own.stopped': 'Não recebe mais lembretes disto.',
  'own.too-late': '{title} começa cedo demais para um lembrete.',
  'own.why': 'Pediu-me este lembrete.',
};
