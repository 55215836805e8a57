import { msg } from '@lit/localize';
import { html, svg, type TemplateResult } from 'lit';
import type { DayCount } from '../api/desk-answers.ts';
import { planBars } from './plan-bars.ts';
import type { Bar } from './plan-bars.ts';
import { day, number } from './words.ts';

const WIDTH = 10;

const drawBar = ({ signedHeight, confirmedHeight }: Bar, index: number): TemplateResult => svg`
  <rect class="signed" x=${index * WIDTH + 1} y=${100 - signedHeight} width="3.5" height=${signedHeight}></rect>
  <rect class="confirmed" x=${index * WIDTH + 5} y=${100 - confirmedHeight} width="3.5" height=${confirmedHeight}></rect>`;

/** Bars for those who see them; the same as a table for everybody. */
export function chartTemplate(days: readonly DayCount[]): TemplateResult {
  const bars = planBars(days);
  if (bars.length === 0) return html`<p>${msg('Nobody has signed yet.', { id: 'desk.chart.none' })}</p>`;
  return html`<figure class="chart">
    <svg viewBox="0 0 ${Math.max(bars.length, 7) * WIDTH} 100" preserveAspectRatio="none" aria-hidden="true">${bars.map(drawBar)}</svg>
    <figcaption><span class="key signed"></span> ${msg('Signed', { id: 'desk.chart.signed' })} <span class="key confirmed"></span> ${msg('Confirmed', { id: 'desk.chart.confirmed' })}</figcaption>
    <dugnad-disclosure summary=${msg('The same as a table', { id: 'desk.chart.table' })}>
      <dugnad-table>
        <table>
          <caption>${msg('Signatures on each day', { id: 'desk.chart.caption' })}</caption>
          <thead><tr><th scope="col">${msg('Day', { id: 'desk.chart.day' })}</th><th scope="col">${msg('Signed', { id: 'desk.chart.signed' })}</th><th scope="col">${msg('Confirmed', { id: 'desk.chart.confirmed' })}</th></tr></thead>
          <tbody>
            ${bars.filter(({ signed, confirmed }) => signed + confirmed > 0).map((bar) => html`<tr><th scope="row">${day(bar.day)}</th><td>${number(bar.signed)}</td><td>${number(bar.confirmed)}</td></tr>`)}
          </tbody>
        </table>
      </dugnad-table>
    </dugnad-disclosure>
  </figure>`;
}
