import type { survey as english } from '../en/survey.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const survey: Translation<typeof english> = {
  'survey.again': 'Würdest du wiederkommen?',
  'survey.again-depends': 'Kommt auf das Thema an',
  'survey.again-no': 'Nein',
  'survey.again-yes': 'Ja',
  'survey.answer': 'Antworten',
  'survey.before':
    'Du hast diese Umfrage schon beantwortet, und die ersten Antworten zählen. Niemand kann sie wiederfinden, also lassen sie sich nicht ändern.',
  'survey.before-title': 'Schon beantwortet',
  'survey.closed': '*Diese Umfrage ist beendet.* Danke an alle, die geantwortet haben.',
  'survey.else': 'Sonst noch etwas?',
  'survey.form-title': 'Wie war der Call?',
  'survey.invitation': '*Wie war {title}?* Bitte sag es uns.',
  'survey.known':
    'Slack selbst und Inhaber des Workspace mit Slacks eigenen Prüfwerkzeugen können sehen, dass du dieses Formular geöffnet hast; bis zum Ende der Umfrage könnte die Person, die diesen Bot betreibt, herausfinden, dass du geantwortet hast, aber nicht was.',
  'survey.next': 'Worüber sollten wir als Nächstes sprechen?',
  'survey.nudge': 'Noch ein Tag, um zu sagen, wie *{title}* war.',
  'survey.once':
    'Dass du geantwortet hast, wird bis zum Ende der Umfrage als Code gespeichert, damit alle einmal antworten; deshalb lässt sich eine Antwort weder ändern noch zurückziehen, und bitte nenne in deinen Texten niemanden.',
  'survey.open': 'Die Umfrage ist anonym, dauert keine zwei Minuten und ist offen bis {end}.',
  'survey.over': 'Diese Umfrage ist beendet und nimmt keine Antworten mehr an.',
  'survey.over-title': 'Sie ist vorbei',
  'survey.reply': 'Der Call ist vorbei. Wie war er?',
  'survey.send': 'Endgültig senden',
  'survey.stored':
    'Jede deiner Antworten wird für sich gespeichert, ohne deinen Namen, die Zeit oder eine Verbindung zwischen ihnen; antworten weniger als {quorum} Personen, bekommt niemand etwas zu sehen und alles wird vernichtet.',
  'survey.taken':
    'Deine Antworten sind gespeichert, ohne etwas, das zu dir führt. Sie lassen sich nicht mehr ändern.',
  'survey.taken-next': 'Was herauskommt, wird nach dem Ende der Umfrage mitgeteilt.',
  'survey.text-hint': 'Ohne Namen. An der Art, wie du schreibst, könnte man dich erkennen.',
  'survey.topics': 'Welche der kommenden Themen interessieren dich?',
  'survey.useful': 'Wie nützlich war dieser Call?',
  'survey.useful-1': 'nicht nützlich',
  'survey.useful-2': 'wenig nützlich',
  'survey.useful-3': 'einigermaßen nützlich',
  'survey.useful-4': 'nützlich',
  'survey.useful-5': 'sehr nützlich',
  'survey.withdrawn':
    '*Diese Umfrage wurde zurückgezogen*, weil ihr Call abgesagt wurde. Was geantwortet wurde, ist vernichtet.',
};
