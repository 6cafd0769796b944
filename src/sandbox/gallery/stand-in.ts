import type { App, BlockAction, ViewOutput, ViewSubmitAction } from '@slack/bolt';
import { changedForm, everyInput, formAbove, galleryHome } from './views.ts';

/** Where the stand-in says something: to one person, or to all, under the last message. */
type Tell = (message: { onlyFor?: string; text: string; threadTs?: string }) => void;

/** Answers in the bot's place; every name begins with `gallery`. `tell` writes into the gallery. */
export function registerGallery(app: App, tell: Tell): void {
  registerCommand(app);
  registerActions(app, tell);
  registerViews(app, tell);
}

function registerCommand(app: App): void {
  app.command('/gallery', async ({ ack, command, client, respond }) => {
    switch (command.text.split(' ')[0]) {
      case 'slow':
        return;
      case 'say':
        await ack();
        return void (await respond({
          response_type: 'in_channel',
          text: `<@${command.user_id}> says: ${command.text.slice(4)}`,
        }));
      case 'form':
        await ack();
        return void (await client.views.open({ trigger_id: command.trigger_id, view: everyInput() }));
      default:
        await ack({ response_type: 'ephemeral', text: `You said \`${command.text}\`. Only you see this.` });
    }
  });
}

function registerActions(app: App, tell: Tell): void {
  const homes = new Map<string, number>();
  app.action<BlockAction>(/^gallery/, async ({ ack, action, body, client, respond }) => {
    await ack();
    const { type: _type, block_id: _block, action_ts: _ts, ...content } = action;
    const seen = `\`${action.action_id}\`: ${JSON.stringify(content)}`;
    switch (action.action_id) {
      case 'gallery-form':
        return void (await client.views.open({ trigger_id: body.trigger_id, view: everyInput() }));
      case 'gallery-push': {
        const depth = Number(body.view?.private_metadata) + 1;
        return void (await client.views.push({ trigger_id: body.trigger_id, view: formAbove(depth) }));
      }
      case 'gallery-home': {
        const count = (homes.get(body.user.id) ?? 0) + 1;
        homes.set(body.user.id, count);
        return void (await client.views.publish({ user_id: body.user.id, view: galleryHome(count) }));
      }
      case 'gallery-thread':
        return tell({ text: 'An answer in the thread', threadTs: body.message?.ts ?? '' });
      case 'gallery-replace':
        return void (await respond({ replace_original: true, text: 'This message was replaced.' }));
      case 'gallery-watched':
        return void (await client.views.update({ view_id: body.view?.id ?? '', view: heard(seen) }));
      default:
        await respond({ response_type: 'ephemeral', replace_original: false, text: seen });
    }
  });
}

/** The same form, whose last line says what was heard. */
function heard(words: string) {
  const view = everyInput();
  const last = {
    type: 'context' as const,
    block_id: 'heard',
    elements: [{ type: 'mrkdwn' as const, text: words }],
  };
  return { ...view, blocks: [...view.blocks.slice(0, -1), last] };
}

function registerViews(app: App, tell: Tell): void {
  app.view<ViewSubmitAction>(
    { callback_id: /^gallery/, type: 'view_submission' },
    async ({ ack, body, view }) => {
      const onlyFor = body.user.id;
      switch (view.state.values['answer']?.['gallery-answer']?.selected_option?.value) {
        case 'errors':
          return ack({ response_action: 'errors', errors: { text: 'The app does not like this text.' } });
        case 'update':
          return ack({
            response_action: 'update',
            view: changedForm(`The app heard:\n\`\`\`${said(view)}\`\`\``),
          });
        case 'push':
          return ack({ response_action: 'push', view: formAbove(2) });
        case 'clear':
          return ack({ response_action: 'clear' });
        case 'silence':
          return;
        default:
          await ack();
          tell({ onlyFor, text: `You sent:\n\`\`\`${said(view)}\`\`\`` });
      }
    },
  );
  app.view({ callback_id: /^gallery/, type: 'view_closed' }, async ({ ack, body }) => {
    await ack();
    tell({ onlyFor: body.user.id, text: 'You closed the form without sending it.' });
  });
}

/** What was filled in, one input a line. */
function said({ state }: ViewOutput): string {
  return Object.entries(state.values)
    .flatMap(([block, actions]) =>
      Object.values(actions).map(({ type: _type, ...content }) => `${block}: ${JSON.stringify(content)}`),
    )
    .filter((line) => !/: \{"[a-z_]+":(null|\[\])\}$/.test(line))
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
