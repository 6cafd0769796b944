import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': 'Indique as duas horas ou nenhuma.',
  'settings.call': 'Lembretes de chamadas que pedi',
  'settings.cfp': 'Lembretes de chamadas de trabalhos que sigo',
  'settings.change': 'Alterar definições',
  'settings.heading': 'As suas definições',
  'settings.language': 'Idioma',
  'settings.language-line': 'Idioma: {language}',
  'settings.lead': 'Os lembretes de chamadas chegam',
  'settings.lead-hour': 'Uma hora antes',
  'settings.lead-minutes': 'Dez minutos antes',
  'settings.lead-line':
    'Lembretes de chamadas: {lead, select, off {desligados} 1h {uma hora antes} other {dez minutos antes}}',
  'settings.cfp-line':
    'Lembretes de chamadas de trabalhos: {wanted, select, yes {ligados} other {desligados}}',
  'settings.messages': 'Mensagens diretas',
  'settings.messages-hint': 'O resultado do que partilha é sempre comunicado.',
  'settings.profile': 'Como no meu perfil do Slack',
  'settings.quiet-from': 'Horas de silêncio desde',
  'settings.quiet-hint': 'Sem mensagens diretas nestas horas; o que depois for tarde fica de fora.',
  'settings.quiet-line': 'Horas de silêncio: das {from} às {to}',
  'settings.quiet-none': 'Horas de silêncio: nenhumas',
  'settings.quiet-to': 'Horas de silêncio até',
  'settings.save': 'Guardar',
  'settings.title': 'Definições',
  'settings.zone': 'Fuso horário',
  'settings.zone-line': 'Fuso horário: {zone}',
};
