import type { topic as english } from '../en/topic.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const topic: Translation<typeof english> = {
  'topic.at': '{title}, {when}',
  'topic.call': 'Call',
  'topic.changed': 'Dieses Thema hat sich geändert, seit du es gesehen hast; darum wurde nichts getan.',
  'topic.changed-title': 'Bitte noch mal ansehen',
  'topic.choose-call': 'Bitte wähle den Call.',
  'topic.choose-topic': 'Bitte wähle das Thema.',
  'topic.deed': 'Was geschehen soll',
  'topic.deed-done': 'Es wurde besprochen',
  'topic.deed-merge': 'Mit dem Thema unten zusammenlegen',
  'topic.deed-open': 'Wieder zur Wahl stellen',
  'topic.deed-plan': 'Für den Call unten einplanen',
  'topic.deed-rename': 'So lassen, mit diesem Titel',
  'topic.heading': '*Themen unserer Calls*, zuerst was geplant und am meisten gewünscht ist.',
  'topic.history': 'Schon besprochen: {calls}',
  'topic.into': 'Thema, in dem es aufgeht',
  'topic.manage': 'Verwalten',
  'topic.manage-title': 'Thema verwalten',
  'topic.managed': 'Die Liste der Themen zeigt es.',
  'topic.none': 'Es gibt noch keine Themen. Schlag das erste vor.',
  'topic.not-open': 'Dieses Thema steht nicht mehr zur Wahl. Bitte sieh dir die Liste noch einmal an.',
  'topic.organisers-only':
    'Das können nur die Organisatoren dieser Community tun. Bitte wende dich an einen von ihnen.',
  'topic.organisers-only-title': 'Nur für Organisatoren',
  'topic.planned': 'Geplant für {call}',
  'topic.rule':
    'Du hast eine Stimme und kannst sie jederzeit anders vergeben. Ich speichere, wer wofür stimmt, um jede Stimme einmal zu zählen, und zeige es niemandem.',
  'topic.save': 'Speichern',
  'topic.suggest': 'Thema vorschlagen',
  'topic.title': 'Thema',
  'topic.title-hint': 'Höchstens {most} Zeichen.',
  'topic.vote': 'Das möchte ich',
  'topic.voted': 'Deine Stimme gilt jetzt „{title}“. Du kannst sie jederzeit anders vergeben.',
  'topic.waiting': '*Wartende Vorschläge* ({count}):',
  'topic.yours': 'Das möchtest du.',
};
