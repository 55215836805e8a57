import { html, type TemplateResult } from 'lit';

const hills = "<svg xmlns='http://www.w3.org/2000/svg' width='600' height='400'><rect width='600' height='400' fill='SKY'/><path d='M0 260q150-90 300 0t300-20v160H0z' fill='HILL'/></svg>";

/** A landscape of two colours, so that stories ask nobody for a file. */
export function picture(alt: string, [sky, hill]: readonly [string, string], { width = 600, className = '' } = {}): TemplateResult {
  const source = `data:image/svg+xml,${encodeURIComponent(hills.replace('SKY', sky).replace('HILL', hill))}`;
  return html`<img src=${source} alt=${alt} width=${width} height=${Math.round((width * 2) / 3)} class=${className} />`;
}

export const may = ['#cfe3c4', '#5f8f61'] as const;
export const august = ['#f3dfa9', '#b08434'] as const;
export const october = ['#cdd3e6', '#646d8c'] as const;
