/** What somebody is to the workspace. `elsewhere`: of another workspace (Slack Connect); `gone`: deactivated or unknown. */
export type Standing = 'member' | 'guest' | 'bot' | 'elsewhere' | 'gone';
