import { commandsHere } from './deeds.ts';
import { GALLERY_CHANNEL } from './gallery/gallery.ts';
import { nextDue, type Sandbox } from './sandbox.ts';
import { BOT } from './seed.ts';

/** The clock as the page shows it (`next`: when the next planned message is due), and the sentence above the messages. */
export async function timeOf(sandbox: Sandbox, notice: string | null): Promise<object> {
  const { clock, driver } = sandbox;
  return { time: { now: clock.now(), speed: driver.speed(), next: await nextDue(sandbox) }, notice };
}

/** Everything that a page needs to begin with; `src/sandbox/page/state.js` names the shapes. */
export async function stateOf(sandbox: Sandbox, notice: string | null): Promise<object> {
  const { config, slack, gallery } = sandbox;
  const { hasHome, canWrite } = slack.surfaces;
  return {
    ...(await timeOf(sandbox, notice)),
    team: config.community.name,
    bot: { id: BOT.userId, name: BOT.name },
    channels: [...slack.channels, ...(gallery.isOpen() ? [GALLERY_CHANNEL] : [])],
    commands: commandsHere(sandbox),
    hasHome: hasHome || gallery.isOpen(),
    canWrite,
    views: slack.views.all(),
    people: slack.people,
    directs: slack.ledger.directs(),
    messages: slack.ledger.all(),
  };
}
