import type { reply as english } from '../en/reply.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const reply: Translation<typeof english> = {
  'reply.believed': 'Grazie. Il calendario viene letto di nuovo ora, e vale ciò che dice.',
  'reply.call-gone': 'Questa chiamata non è più nel calendario della comunità, quindi non c’è un file.',
  'reply.decided': 'È già stato deciso; non c’è altro da fare.',
  'reply.fault':
    'Mi dispiace, non ha funzionato. Riprova tra un minuto; se continua così, comunica questo riferimento a un organizzatore: {reference}',
  'reply.fault-form':
    'Non ha funzionato. Chiudi questa finestra e riprova tra un minuto; se continua così, comunica questo riferimento a un organizzatore: {reference}',
  'reply.fault-title': 'Mi dispiace',
  'reply.file': 'Il file di calendario è nei tuoi messaggi diretti con me.',
  'reply.file-text': '{title}: apri questo file per aggiungere la chiamata al tuo calendario.',
  'reply.loading': 'Un momento…',
  'reply.loading-title': 'Un momento',
  'reply.not-organiser': 'Solo gli organizzatori di questa comunità possono deciderlo. Chiedi a uno di loro.',
  'reply.outdated':
    'Il calendario è cambiato da quando è stato chiesto, quindi qui non c’è nulla da decidere. Se c’è ancora una domanda, la pone un messaggio più recente.',
  'reply.posting': 'Grazie. Il messaggio viene inviato di nuovo ora.',
  'reply.refused': 'Grazie. L’ultima copia resta finché il calendario non cambia.',
  'reply.there': 'Grazie. Non viene inviato di nuovo.',
  'reply.too-late':
    'È troppo tardi perché questo messaggio sia utile, quindi non viene inviato. Non c’è altro da fare.',
};
