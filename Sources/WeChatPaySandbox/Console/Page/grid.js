// SPDX-License-Identifier: Apache-2.0
import { h } from './dom.js';

/**
 * A list that is read by eye, by keyboard and by screen reader: one line can be focused, and the arrows move it.
 * Lines are kept by number and version, so that a list that changes ten times a second costs little.
 */
export class Grid {
  #columns; #open; #move; #body; #nodes = new Map(); #ids = []; #current = null; #selected = null;

  /**
   * @param columns `{label, class}` each; the first holds the line's name.
   * @param open Called with a line's id, by Enter or a click.
   * @param move Called with a line's id when the keyboard comes to it.
   */
  constructor({ label, columns, open, move }) {
    this.#columns = columns;
    this.#open = open;
    this.#move = move;
    this.#body = h('tbody', { role: 'rowgroup' });
    this.element = h('table', { class: 'grid', role: 'grid', 'aria-label': label },
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' },
        columns.map((column) => h('th', { role: 'columnheader', scope: 'col', class: column.class }, column.label)))),
      this.#body);
    this.#body.addEventListener('click', (event) => {
      const row = event.target.closest('tr');
      if (!row || event.target.closest('a, button') || String(getSelection())) return;
      this.#focus(row.dataset.id, false);
      this.#open(row.dataset.id);
    });
    this.#body.addEventListener('keydown', (event) => {
      if (event.target.closest('tr') !== event.target) return;
      if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); this.#open(event.target.dataset.id); }
    });
  }

  /** Lines in order: `{id, version, cells, tone}`; `cells` is called where the version is new. */
  set(rows) {
    const hadFocus = this.#body.contains(document.activeElement);
    const nodes = new Map();
    for (const row of rows) {
      const known = this.#nodes.get(row.id);
      nodes.set(row.id, known?.version === row.version ? known : { version: row.version, node: this.#node(row) });
    }
    this.#nodes = nodes;
    this.#ids = rows.map((row) => row.id);
    if (!nodes.has(this.#current)) this.#current = this.#ids[0] ?? null;
    // Only what moved is touched: a focused line that stays where it is keeps its focus.
    let next = this.#body.firstChild;
    for (const id of this.#ids) {
      const { node } = nodes.get(id);
      if (node === next) next = next.nextSibling; else this.#body.insertBefore(node, next);
      node.tabIndex = id === this.#current ? 0 : -1;
      node.setAttribute('aria-selected', String(id === this.#selected));
    }
    while (next) { const rest = next.nextSibling; next.remove(); next = rest; }
    this.element.setAttribute('aria-rowcount', String(rows.length + 1));
    if (hadFocus && !this.#body.contains(document.activeElement)) nodes.get(this.#current)?.node.focus({ preventScroll: true });
  }

  #node(row) {
    const cells = row.cells();
    return h('tr', { role: 'row', class: row.tone ?? null, data: { id: row.id } },
      this.#columns.map((column, index) => h('td', { role: 'gridcell', class: column.class }, cells[index])));
  }

  /** Marks the line whose detail is shown. */
  select(id) {
    this.#selected = id;
    if (id !== null && this.#nodes.has(id)) this.#current = id;
    for (const [key, { node }] of this.#nodes) {
      node.setAttribute('aria-selected', String(key === id));
      node.tabIndex = key === this.#current ? 0 : -1;
    }
  }

  /** Puts the keyboard on the present line. */
  focus() { this.#nodes.get(this.#current)?.node.focus(); }

  /** Moves the keyboard by lines; `Infinity` goes to an end. */
  step(by) {
    if (!this.#ids.length) return;
    const isInside = this.#body.contains(document.activeElement);
    const at = Math.max(0, this.#ids.indexOf(this.#current));
    // The first key press only shows where one is.
    const next = isInside || Math.abs(by) === Infinity ? Math.min(Math.max(at + by, 0), this.#ids.length - 1) : at;
    this.#focus(this.#ids[next], true);
    this.#move?.(this.#ids[next]);
  }

  #focus(id, scrolls) {
    const old = this.#nodes.get(this.#current);
    if (old) old.node.tabIndex = -1;
    this.#current = id;
    const node = this.#nodes.get(id)?.node;
    if (!node) return;
    node.tabIndex = 0;
    node.focus({ preventScroll: !scrolls });
  }
}
