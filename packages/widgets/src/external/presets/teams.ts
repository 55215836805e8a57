import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

const MEETING = /^\/(?:l\/meetup-join\/|meet\/|dl\/launcher\/)./;

/**
 * Its sign-in refuses frames (github.com/OfficeDev/microsoft-teams-library-js/issues/1315), so it is only linked to, and nothing is
 * sent or left before that. Receiver: github.com/datenanfragen/data, companies/microsoft.json.
 */
export const preset: Preset = {
  id: 'teams',
  name: 'Microsoft Teams',
  kind: 'frame',
  receiver: 'Microsoft Ireland Operations Limited',
  country: 'IE',
  privacy: 'https://privacy.microsoft.com/privacystatement',
  origins: ['https://teams.microsoft.com', 'https://teams.live.com', 'https://teams.cloud.microsoft'],
  cookies: [],
  storage: [],
  duration: 'session',
  sends: [],
  link: (src) => (matchHost(src, 'teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft') && MEETING.test(src.pathname) ? src.href.replace(/^http:/, 'https:') : undefined),
};
