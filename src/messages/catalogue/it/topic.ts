import type { topic as english } from '../en/topic.ts';
import type { Translation } from '../translation.ts';

/** Italian. Wants a native reader. */
export const topic: Translation<typeof english> = {
  'topic.at': '{title}, {when}',
  'topic.call': 'Chiamata',
  'topic.changed': 'Questo tema è cambiato da quando l’hai visto, quindi non è stato fatto nulla.',
  'topic.changed-title': 'Guarda di nuovo',
  'topic.choose-call': 'Scegli la chiamata.',
  'topic.choose-topic': 'Scegli il tema.',
  'topic.deed': 'Che cosa fare',
  'topic.deed-done': 'Se ne è parlato',
  'topic.deed-merge': 'Uniscilo al tema qui sotto',
  'topic.deed-open': 'Riaprilo al voto',
  'topic.deed-plan': 'Pianificalo per la chiamata qui sotto',
  'topic.deed-rename': 'Lascialo com’è, con questo titolo',
  'topic.heading': '*Temi delle nostre chiamate*, prima quelli previsti e i più richiesti.',
  'topic.history': 'Se ne è già parlato: {calls}',
  'topic.into': 'Tema di cui entra a far parte',
  'topic.manage': 'Gestisci',
  'topic.manage-title': 'Gestisci un tema',
  'topic.managed': 'L’elenco dei temi lo mostra.',
  'topic.none': 'Non ci sono ancora temi. Suggerisci il primo.',
  'topic.not-open': 'Questo tema non è più aperto al voto. Guarda di nuovo l’elenco.',
  'topic.organisers-only': 'Solo gli organizzatori di questa comunità possono farlo. Chiedi a uno di loro.',
  'topic.organisers-only-title': 'Solo organizzatori',
  'topic.planned': 'Previsto per {call}',
  'topic.rule':
    'Hai un voto e puoi spostarlo in qualsiasi momento. Conservo chi vota che cosa, per contare ogni voto una volta, e non lo mostro a nessuno.',
  'topic.save': 'Salva',
  'topic.suggest': 'Suggerisci un tema',
  'topic.title': 'Tema',
  'topic.title-hint': 'Al massimo {most} caratteri.',
  'topic.vote': 'Voglio questo',
  'topic.voted': 'Il tuo voto ora è per «{title}». Puoi spostarlo in qualsiasi momento.',
  'topic.waiting': '*Suggerimenti in attesa* ({count}):',
  'topic.yours': 'Vuoi questo.',
};
