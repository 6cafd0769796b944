import type { survey as english } from '../en/survey.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const survey: Translation<typeof english> = {
  'survey.again': 'Verresti di nuovo?',
  'survey.again-depends': 'Dipende dal tema',
  'survey.again-no': 'No',
  'survey.again-yes': 'Sì',
  'survey.answer': 'Rispondi',
  'survey.before':
    'Hai già risposto a questo sondaggio, e valgono le prime risposte. Nessuno può ritrovarle, quindi non si possono cambiare.',
  'survey.before-title': 'Hai già risposto',
  'survey.closed': '*Questo sondaggio è chiuso.* Grazie a chi ha risposto.',
  'survey.else': 'Altro?',
  'survey.form-title': 'Com’è andata?',
  'survey.invitation': '*Com’è andata la chiamata {title}?* Raccontacelo.',
  'survey.known':
    'Slack stesso, e chi è proprietario dell’area di lavoro con gli strumenti di audit di Slack, può vedere che hai aperto questo modulo; finché il sondaggio non chiude, chi gestisce questo bot potrebbe scoprire che hai risposto, ma non che cosa.',
  'survey.next': 'Di che cosa dovremmo parlare la prossima volta?',
  'survey.nudge': 'Ancora un giorno per dire com’è andata la chiamata *{title}*.',
  'survey.once':
    'Il fatto che tu abbia risposto è conservato come codice finché il sondaggio non chiude, così che ognuno risponda una volta; perciò una risposta non si può cambiare né ritirare, e per favore non nominare nessuno nei tuoi testi.',
  'survey.open': 'È anonimo, richiede meno di due minuti ed è aperto fino a: {end}.',
  'survey.over': 'Questo sondaggio è chiuso e non accetta più risposte.',
  'survey.over-title': 'È finito',
  'survey.reply': 'La chiamata è finita. Com’è andata?',
  'survey.send': 'Invio definitivo',
  'survey.stored':
    'Ogni tua risposta è conservata da sola, senza il tuo nome, l’ora o alcun legame con le altre; se rispondono meno di {quorum} persone, nessuno vede nulla e tutto viene distrutto.',
  'survey.taken': 'Le tue risposte sono conservate, senza nulla che porti a te. Non si possono più cambiare.',
  'survey.taken-next': 'Il risultato sarà comunicato quando il sondaggio sarà chiuso.',
  'survey.text-hint': 'Senza nomi. Potrebbero riconoscerti dal modo in cui scrivi.',
  'survey.topics': 'Quali dei prossimi temi ti interessano?',
  'survey.useful': 'Quanto è stata utile questa chiamata?',
  'survey.useful-1': 'per niente utile',
  'survey.useful-2': 'poco utile',
  'survey.useful-3': 'abbastanza utile',
  'survey.useful-4': 'utile',
  'survey.useful-5': 'molto utile',
  'survey.withdrawn':
    '*Questo sondaggio è stato ritirato*, perché la sua chiamata è stata annullata. Le risposte date sono state distrutte.',
};
