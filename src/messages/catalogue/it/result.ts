import type { result as english } from '../en/result.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const result: Translation<typeof english> = {
  'result.alt':
    '{title}: {answers, plural, one {ha risposto # persona} many {hanno risposto # persone} other {hanno risposto # persone}}.',
  'result.alt-means': 'Medie delle ultime chiamate: {means}.',
  'result.answered':
    '{answers, plural, one {Ha risposto # persona} many {Hanno risposto # persone} other {Hanno risposto # persone}}',
  'result.count':
    '{answers, plural, one {Ha risposto # persona} many {Hanno risposto # persone} other {Hanno risposto # persone}}. I conteggi vanno di cinque in cinque, e nessuno di cinque o meno viene mostrato.',
  'result.few': 'Meno di {quorum} risposte: nessuno vede nulla e vengono distrutte.',
  'result.few-chose': '_nulla che più di cinque persone abbiano scelto_',
  'result.few-wrote': '_hanno scritto qualcosa meno di cinque persone, quindi non si mostra_',
  'result.line': '{answer}: {count}',
  'result.mark': '{mark} ({word})',
  'result.marks': 'da {from} a {to}',
  'result.mean': 'Media: {mean} su 5',
  'result.more-than-five': 'più di cinque',
  'result.next':
    'Prossimo passo: scegli «{button}» per pubblicare i numeri in {channel}, senza i testi. {command} mostra com’erano le ultime chiamate.',
  'result.not-shown': 'non mostrato: troppo poche risposte uguali',
  'result.or-more': '{count} o più',
  'result.said': 'Che cosa avete detto: {title}',
  'result.spread': '_troppo sparso per essere mostrato_',
  'result.tell': 'Dillo al canale',
  'result.thanks': 'Grazie a chi ha risposto.',
  'result.title': '*Che cosa si è detto di {title}* ({when})',
  'result.trend': 'Media delle ultime chiamate',
  'result.two-marks': '{from} o {to}',
};
