/**
 * Hears of what another tab of this site chose: at once, and where nothing came through, when somebody looks at this one again.
 *
 * @param look there may be something to read, or this was told: between processes a message may be faster than a cookie
 * @param comeBack the page comes out of the back/forward cache, which takes none with an open channel
 * @returns tells the other tabs what stands in the cookie
 */
export function followTabs(look: (told?: string) => void, comeBack: () => void): (value: string) => void {
  let channel: BroadcastChannel;
  const open = (): void => {
    channel = new BroadcastChannel('dugnad-consent');
    channel.onmessage = ({ data }: MessageEvent<string>) => look(data);
  };
  open();
  addEventListener('pagehide', () => channel.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    open();
    comeBack();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  return (value) => channel.postMessage(value);
}
