import { ACTION } from '../../src/messages/ids.ts';
import { openStore } from '../../src/store/open.ts';
import { PEOPLE } from './members.ts';
import { offerJob, openWorkspace } from './workspace.ts';

// Decides, says so, and then does nothing more: whoever started this process kills it.
const store = await openStore(process.argv[2] ?? '');
const workspace = await openWorkspace(store);
await offerJob(workspace, PEOPLE.ann);
await workspace.decide(PEOPLE.bruno, workspace.card(), ACTION.approve);
console.log('decided');
setInterval(() => {}, 60_000);
