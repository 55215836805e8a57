import { fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { DugnadTable } from './table.ts';
import './table.define.ts';

export const prices = html`<table>
  <caption>Prices</caption>
  <thead><tr><th>What</th><th>When</th><th>Price</th></tr></thead>
  <tbody>
    <tr><th scope="row">Choir</th><td>Thursdays, <a href="#six">from six</a></td><td>50 kr</td></tr>
    <tr><th scope="row">Chess</th><td>Tuesdays</td><td>1 250 kr</td></tr>
  </tbody>
</table>`;

/** Cannot be a list: its heads stand in two rows, and it is wider than a telephone. */
export const rooms = html`<table>
  <caption>Rooms</caption>
  <thead>
    <tr><th rowspan="2">Room</th><th colspan="4">Free</th></tr>
    <tr><th>Mandagsformiddag</th><th>Tirsdagsformiddag</th><th>Onsdagsformiddag</th><th>Torsdagsformiddag</th></tr>
  </thead>
  <tbody><tr><th scope="row">Great hall</th><td>yes</td><td>yes</td><td>no</td><td>yes</td></tr></tbody>
</table>`;

/** A table in a column of a page. */
export class TablePage {
  private constructor(readonly root: HTMLElement) {}

  static async open(content: TemplateResult, width: number, dir = 'ltr'): Promise<TablePage> {
    const page = new TablePage(await fixture(html`<div dir=${dir}><dugnad-table>${content}</dugnad-table></div>`));
    await page.widen(width);
    return page;
  }

  get element(): DugnadTable {
    return this.root.querySelector('dugnad-table')!;
  }

  get table(): HTMLTableElement {
    return this.root.querySelector('table')!;
  }

  get region(): HTMLElement {
    return this.element.shadowRoot!.querySelector('.region')!;
  }

  get cells(): HTMLTableCellElement[] {
    return [...this.table.tBodies[0]!.querySelectorAll<HTMLTableCellElement>('th, td')];
  }

  /** Whether the cells of a row stand below each other. */
  get isList(): boolean {
    const [first, second] = this.cells.map((cell) => cell.getBoundingClientRect());
    return second!.top >= first!.bottom - 1;
  }

  /** The label that is drawn before a cell; engines tell its words in different ways, so they are asked only whether there is one. */
  label(at: number): string {
    const cell = this.cells[at]!;
    const { content, display } = getComputedStyle(cell, '::before');
    return display === 'none' || content === 'none' ? '' : (cell.getAttribute('data-dugnad-label') ?? '');
  }

  async widen(width: number): Promise<void> {
    this.root.style.inlineSize = `${width}px`;
    await this.element.updateComplete;
    // What watches sizes is told in the frame after.
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }
}
