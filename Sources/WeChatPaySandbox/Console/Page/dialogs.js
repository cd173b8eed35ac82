// SPDX-License-Identifier: Apache-2.0
import { h, icon } from './dom.js';
import { t } from './text.js';

/** Says something in passing, to screen readers too. */
export function toast(text, isBad = false) {
  let area = document.querySelector('.toasts');
  if (!area) document.body.append((area = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' })));
  const note = h('div', { class: isBad ? 'toast bad' : 'toast' }, text);
  area.append(note);
  setTimeout(() => note.remove(), isBad ? 7000 : 3000);
}

/** What an error says, in the reader's words where it is ours. */
export const explain = (error) => (error?.status === 0 ? t('unreachable') : error?.message || String(error));

/** An open dialog with a title and a cross; it is gone when it is closed. */
export function dialog(title, ...content) {
  const element = h('dialog', { 'aria-label': title }, content);
  element.addEventListener('close', () => element.remove());
  element.addEventListener('click', (event) => { if (event.target === element) element.close(); });
  document.body.append(element);
  element.showModal();
  return element;
}

/** Title and cross of a dialog. */
export function heading(title, close) {
  return h('div', { class: 'dialog-title' }, h('h2', null, title),
    h('button', { class: 'button quiet square', type: 'button', 'aria-label': t('close'), on: { click: close } }, icon('close')));
}

/**
 * Asks for values and sends them. What is refused is shown in the form, which then stays open.
 *
 * @param fields `{name, label, hint, type, value, options, required}`; type is `text`, `number`, `json`, `select` or `radio`.
 * @param send Gets the values by name; empty ones are left out.
 */
export function form({ title, note, fields, confirm, send }) {
  const problem = h('p', { class: 'callout bad', role: 'alert', hidden: true });
  const controls = new Map();
  const rows = fields.map((field) => row(field, controls));
  const submit = h('button', { class: 'button primary', type: 'submit' }, confirm ?? title);
  const close = () => element.close();
  const element = dialog(title, h('form', { method: 'dialog', novalidate: true, on: { submit: async (event) => {
    event.preventDefault();
    const values = {};
    try {
      for (const [name, read] of controls) {
        const value = read();
        if (value !== undefined && value !== '') values[name] = value;
      }
      submit.disabled = true;
      await send(values);
      close();
    } catch (error) {
      problem.hidden = false;
      problem.textContent = explain(error);
    } finally {
      submit.disabled = false;
    }
  } } }, heading(title, close), note ? h('p', { class: 'muted' }, note) : null, rows, problem,
  h('div', { class: 'buttons' }, h('button', { class: 'button', type: 'button', on: { click: close } }, t('cancel')), submit)));
  element.querySelector('.input, input')?.focus();
}

let count = 0;

function row(field, controls) {
  const id = `field-${count += 1}`;
  const hint = field.hint ? h('span', { class: 'hint', id: id + '-hint' }, field.hint) : null;
  const shared = { id, class: 'input', 'aria-describedby': hint ? id + '-hint' : null, required: field.required ?? false };
  let control;
  if (field.type === 'radio') {
    const choices = field.options.map(([value, label]) => h('label', { class: 'choice' },
      h('input', { type: 'radio', name: id, value, checked: value === field.value }), label));
    controls.set(field.name, () => choices.map((choice) => choice.firstChild).find((input) => input.checked)?.value);
    return h('fieldset', { class: 'field' }, h('legend', null, field.label), choices);
  }
  if (field.type === 'select') {
    control = h('select', shared, field.options.map(([value, label]) => h('option', { value, selected: value === field.value }, label)));
    controls.set(field.name, () => control.value);
  } else if (field.type === 'json') {
    control = h('textarea', { ...shared, spellcheck: 'false', rows: 4, value: field.value ?? '' });
    controls.set(field.name, () => (control.value.trim() ? JSON.parse(control.value) : undefined));
  } else {
    const isNumber = field.type === 'number';
    control = h('input', { ...shared, type: 'text', inputmode: isNumber ? 'decimal' : null, autocomplete: 'off', spellcheck: 'false', value: field.value ?? '' });
    controls.set(field.name, () => {
      const text = control.value.trim();
      return isNumber && text !== '' ? Number(text) : text;
    });
  }
  return h('div', { class: 'field' }, h('label', { for: id }, field.label), control, hint);
}
