import type { listing as english } from '../en/listing.ts';
import type { Translation } from '../translation.ts';

/** German. Wants a native reader. */
export const listing: Translation<typeof english> = {
  'listing.all': 'Alle {kind, select, news {Artikel} other {Stellen}}, die neuesten zuerst:',
  'listing.change': 'Aktualisieren',
  'listing.filled': 'Als besetzt markieren',
  'listing.help-form':
    '{command} öffnet ein Formular, um {kind, select, news {einen Artikel} other {eine Stelle}} zu teilen; Moderatoren sehen es sich vorher an.',
  'listing.help-link': '{command} https://… öffnet es mit schon ausgefülltem Link.',
  'listing.help-list': '{command} list zeigt die neuesten {kind, select, news {Artikel} other {Stellen}}.',
  'listing.help-mine': '{command} mine zeigt deine eigenen, um sie zu ändern oder zurückzuziehen.',
  'listing.listed': 'Gelistet.',
  'listing.listed-until': 'Gelistet bis {date}.',
  'listing.newest':
    'Die neuesten {shown} von {total} {kind, select, news {Artikeln} other {Stellen}}; alle stehen in {channel}:',
  'listing.newest-of-many':
    'Die neuesten {shown} von mehr als {total} {kind, select, news {Artikeln} other {Stellen}}; alle stehen in {channel}:',
  'listing.none': 'Im Moment gibt es keine {kind, select, news {Artikel} other {Stellen}}.',
  'listing.none-own':
    'Du hast keine {kind, select, job {Stellen} news {Artikel} session {Sessions} other {Calls for Papers}}, die warten oder gelistet sind.',
  'listing.not-yours': 'Es gibt nichts zu ändern: Es ist schon vorbei, oder es ist nicht deins.',
  'listing.off':
    'Diese Community nimmt hier keine {kind, select, job {Stellen} news {Artikel} session {Sessions} other {Calls for Papers}} an. Bitte frag einen Organisator.',
  'listing.over': 'Danke. Die Nachricht sagt es gleich, und es verschwindet aus allen Listen.',
  'listing.renewed': 'Danke. Es bleibt gelistet.',
  'listing.renewed-until': 'Danke. Es bleibt bis {date} gelistet.',
  'listing.unknown-word': '„{word}“ kenne ich nicht. {command} help sagt, was ich verstehe.',
  'listing.waits': 'Wartet auf die Moderatoren.',
  'listing.withdraw': 'Zurückziehen',
};
