import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const settings: Translation<typeof english> = {
  'settings.both': 'Informe os dois horários ou nenhum.',
  'settings.call': 'Lembretes de chamadas que pedi',
  'settings.cfp': 'Lembretes de chamadas de trabalhos que acompanho',
  'settings.change': 'Alterar configurações',
  'settings.heading': 'Suas configurações',
  'settings.language': 'Idioma',
  'settings.language-line': 'Idioma: {language}',
  'settings.lead': 'Os lembretes de chamadas chegam',
  'settings.lead-hour': 'Uma hora antes',
  'settings.lead-minutes': 'Dez minutos antes',
  'settings.lead-line':
    'Lembretes de chamadas: {lead, select, off {desativados} 1h {uma hora antes} other {dez minutos antes}}',
  'settings.cfp-line':
    'Lembretes de chamadas de trabalhos: {wanted, select, yes {ativados} other {desativados}}',
  'settings.messages': 'Mensagens diretas',
  'settings.messages-hint': 'Você sempre será informado do resultado do que compartilhar.',
  'settings.profile': 'Como no meu perfil do Slack',
  'settings.quiet-from': 'Início do horário de silêncio',
  'settings.quiet-hint': 'Sem mensagens diretas nesse horário; o que depois for tarde demais não é enviado.',
  'settings.quiet-line': 'Horário de silêncio: das {from} às {to}',
  'settings.quiet-none': 'Horário de silêncio: nenhum',
  'settings.quiet-to': 'Fim do horário de silêncio',
  'settings.save': 'Salvar',
  'settings.title': 'Configurações',
  'settings.zone': 'Fuso horário',
  'settings.zone-line': 'Fuso horário: {zone}',
};
