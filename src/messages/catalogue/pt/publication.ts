import type { publication as english } from '../en/publication.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const publication: Translation<typeof english> = {
  'publication.expired':
    '*Já não está na lista:* o prazo terminou. Pode ainda estar em aberto: consulte a própria página.',
  'publication.filled': '*Preenchida:* esta vaga já está ocupada.',
  'publication.withdrawn':
    '*Retirado* por quem partilhou {kind, select, job {esta vaga} news {este artigo} session {esta sessão} other {esta chamada de trabalhos}}.',
};
