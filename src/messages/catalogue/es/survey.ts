import type { survey as english } from '../en/survey.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const survey: Translation<typeof english> = {
  'survey.again': '¿Volverías a venir?',
  'survey.again-depends': 'Depende del tema',
  'survey.again-no': 'No',
  'survey.again-yes': 'Sí',
  'survey.answer': 'Responder',
  'survey.before':
    'Ya has respondido a esta encuesta, y cuentan las primeras respuestas. Nadie puede buscarlas, así que no se pueden cambiar.',
  'survey.before-title': 'Ya has respondido',
  'survey.closed': '*Esta encuesta está cerrada.* Gracias a quienes respondieron.',
  'survey.else': '¿Algo más?',
  'survey.form-title': '¿Qué tal la llamada?',
  'survey.invitation': '*¿Qué tal estuvo {title}?* Cuéntanoslo.',
  'survey.known':
    'Slack, y quien sea propietario del espacio de trabajo con las herramientas de auditoría de Slack, puede ver que abriste este formulario; hasta que se cierre la encuesta, quien gestiona este bot podría averiguar que has respondido, pero no qué.',
  'survey.next': '¿De qué deberíamos hablar la próxima vez?',
  'survey.nudge': 'Queda un día para decir qué tal estuvo *{title}*.',
  'survey.once':
    'El hecho de que hayas respondido se guarda como un código hasta que se cierre la encuesta, para que cada persona responda una vez; por eso una respuesta no se puede cambiar ni retirar, y te pedimos que no nombres a nadie en tus textos.',
  'survey.open': 'Es anónima, lleva menos de dos minutos y está abierta hasta: {end}.',
  'survey.over': 'Esta encuesta está cerrada y ya no admite respuestas.',
  'survey.over-title': 'Ha terminado',
  'survey.reply': 'La llamada ha terminado. ¿Qué tal estuvo?',
  'survey.send': 'Envío definitivo',
  'survey.stored':
    'Cada una de tus respuestas se guarda por separado, sin tu nombre, la hora ni nada que las relacione; si responden menos de {quorum} personas, no se muestra nada a nadie y todo se destruye.',
  'survey.taken': 'Tus respuestas están guardadas, sin nada que lleve hasta ti. Ya no se pueden cambiar.',
  'survey.taken-next': 'El resultado se contará cuando se cierre la encuesta.',
  'survey.text-hint': 'Sin nombres. Podrían reconocerte por tu manera de escribir.',
  'survey.topics': '¿Cuáles de los próximos temas te interesan?',
  'survey.useful': '¿Te resultó útil esta llamada?',
  'survey.useful-1': 'nada útil',
  'survey.useful-2': 'poco útil',
  'survey.useful-3': 'algo útil',
  'survey.useful-4': 'útil',
  'survey.useful-5': 'muy útil',
  'survey.withdrawn':
    '*Esta encuesta se ha retirado*, porque su llamada se canceló. Las respuestas se han destruido.',
};
