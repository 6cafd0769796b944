import { agenda } from './es/agenda.ts';
import { agendaDoubt } from './es/agenda-doubt.ts';
import { agendaForm } from './es/agenda-form.ts';
import { call } from './es/call.ts';
import { change } from './es/change.ts';
import { digest } from './es/digest.ts';
import { fit } from './es/fit.ts';
import { form } from './es/form.ts';
import { home } from './es/home.ts';
import { listed } from './es/listed.ts';
import { mistake } from './es/mistake.ts';
import { own } from './es/own.ts';
import { recording } from './es/recording.ts';
import { reminder } from './es/reminder.ts';
import { reply } from './es/reply.ts';
import { settings } from './es/settings.ts';
import { subscription } from './es/subscription.ts';
import { touchpoint } from './es/touchpoint.ts';
import { welcome } from './es/welcome.ts';
import { work } from './es/work.ts';
import { workingGroup } from './es/working-group.ts';
import type { Catalogue } from './translation.ts';

/** Everything that the bot says in Spanish. Wants a native reader. */
export const ES: Catalogue = {
  ...agenda,
  ...agendaDoubt,
  ...agendaForm,
  ...call,
  ...change,
  ...digest,
  ...fit,
  ...form,
  ...home,
  ...listed,
  ...mistake,
  ...own,
  ...recording,
  ...reminder,
  ...reply,
  ...settings,
  ...subscription,
  ...touchpoint,
  ...welcome,
  ...work,
  ...workingGroup,
};
