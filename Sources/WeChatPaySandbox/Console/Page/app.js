// SPDX-License-Identifier: Apache-2.0
// The console: which section is shown, what the sandbox says happened, and the keyboard.
import { applyTheme, fill, h, icon, isDark, settings } from './dom.js';
import { applyLanguage, language, setLanguage, t } from './text.js';
import { fillPath, get, listen, post } from './api.js';
import { Clock } from './clock.js';
import { Grid } from './grid.js';
import { dialog, explain, form, heading, toast } from './dialogs.js';
import { empty } from './parts.js';
import * as panels from './panels.js';
import * as records from './records.js';
import * as requests from './requests.js';
import { sections } from './sections.js';

const page = 200;
const plain = ['faults', 'keys', 'assumptions'];
const order = ['requests', 'contracts', 'orders', 'combined-orders', 'refunds', 'profit-sharings', 'profit-sharing-returns', 'settlements', 'transfers', 'transfer-batches', 'entrusts', 'accounts', 'ledger', 'notifications', ...plain];

const state = {
  summary: null, section: 'requests', id: null, query: '', show: 'all',
  lines: [], total: 0, more: false, detail: null, reveal: false, connection: 'connecting',
};
const ui = {};
let loads = 0;

// MARK: What the sandbox can do

const routes = () => new Set(state.summary?.routes ?? []);
/** Whether the sandbox has the route of an action, or the list of a section. */
function offers({ route, link, section }) {
  if (link) return routes().has(link({ pre_entrustweb_id: "", out_trade_no: "", combine_out_trade_no: "" }).startsWith('/signing') ? 'GET /sandbox/signing' : 'GET /sandbox/cashdesk');
  if (section) return isOffered(section);
  return routes().has(route);
}
function isOffered(name) {
  if (name === 'requests') return true;
  if (name === 'assumptions') return Boolean(state.summary?.assumptions);
  return routes().has(`GET /sandbox/${name}`);
}
const definition = (name) => sections.find((section) => section.name === name);

// MARK: Address

function readAddress() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [section, ...rest] = path.split('/');
  const next = order.includes(section) ? section : 'requests';
  const isOther = next !== state.section;
  const q = new URLSearchParams(query ?? '').get('q') ?? (isOther || !rest.length ? '' : state.query);
  const isNewList = isOther || q !== state.query;
  state.section = next;
  state.query = q;
  let id = rest.join('/');
  try { id = decodeURIComponent(id); } catch { /* as it is */ }
  if (id !== state.id) state.detail = null;
  state.id = id || null;
  return isNewList;
}

function go(section, id, { replace = false } = {}) {
  const query = state.query ? `?q=${encodeURIComponent(state.query)}` : '';
  const hash = `#/${section}${id ? '/' + encodeURIComponent(id) : ''}${section === state.section ? query : ''}`;
  if (replace) history.replaceState(null, '', hash); else history.pushState(null, '', hash);
  addressChanged();
}

function addressChanged() {
  const isNewList = readAddress();
  if (isNewList || !ui.grid) { state.lines = []; drawSection(); loadList(); }
  ui.grid?.select(state.id);
  loadDetail();
}

// MARK: Loading

async function loadSummary() {
  try {
    state.summary = await get('/sandbox');
    ui.clock.set(state.summary);
    drawBar();
    drawNavigation();
    // Events that were lost on the way show here.
    if (state.section === 'requests' && !state.query && state.lines.length && state.summary.counts.requests !== state.total) listLater();
  } catch (error) { if (error.status) toast(explain(error), true); }
}

async function loadList({ older = false } = {}) {
  const { section, query } = state;
  const load = (loads += 1);
  const isCurrent = () => load === loads && section === state.section && query === state.query;
  try {
    if (plain.includes(section)) {
      const reply = section === 'assumptions' ? state.summary ?? {} : await get(`/sandbox/${section}`);
      if (isCurrent()) fill(ui.plain, panels[section](reply, { offers, refresh: () => loadList() }));
      return;
    }
    const parameters = new URLSearchParams({ limit: page });
    if (query) parameters.set('q', query);
    if (older && state.lines.length) parameters.set('after', idOf(state.lines.at(-1)));
    const reply = await get(`/sandbox/${section}?${parameters}`);
    if (!isCurrent()) return;
    const fresh = reply[section.replaceAll('-', '_')] ?? [];
    state.lines = older ? [...state.lines, ...fresh] : fresh;
    state.total = reply.total;
    state.more = reply.more ?? false;
    ui.problem.hidden = true;
    drawLines();
  } catch (error) {
    if (!isCurrent()) return;
    ui.problem.hidden = false;
    ui.problem.textContent = explain(error);
  }
}

async function loadDetail() {
  const { section, id, reveal } = state;
  document.body.classList.toggle('with-detail', Boolean(id));
  if (!id || plain.includes(section)) { ui.detail.hidden = true; fill(ui.detailContent); return; }
  ui.detail.hidden = false;
  try {
    const detail = await get(`/sandbox/${section}/${encodeURIComponent(id)}${reveal ? '?reveal=true' : ''}`);
    if (section !== state.section || id !== state.id || reveal !== state.reveal) return;
    state.detail = detail;
    drawDetail();
  } catch (error) {
    if (section === state.section && id === state.id) fill(ui.detailContent, empty(error.status === 404 ? t('gone') : explain(error)));
  }
}

const idOf = (line) => (state.section === 'requests' ? line.id : String(line[definition(state.section).key]));

/** Lets a burst of events cause one load. */
function later(work, wait) {
  let timer = null;
  return () => { timer ??= setTimeout(() => { timer = null; work(); }, wait); };
}
const listLater = later(() => loadList(), 150);
const detailLater = later(() => loadDetail(), 150);
const summaryLater = later(() => loadSummary(), 400);
const linesLater = later(() => drawLines(), 60);

function reloadAll() { loadSummary().then(() => { loadList(); if (state.id) loadDetail(); }); }

// MARK: Events

let wasLost = false;
function follow() {
  listen({
    state(name) {
      state.connection = name;
      if (name === 'lost') wasLost = true;
      drawBar();
    },
    hello() { if (wasLost) reloadAll(); wasLost = false; },
    reset() { wasLost = false; reloadAll(); },
    restart() { reloadAll(); },
    request(event) {
      summaryLater();
      if (state.section === 'keys' || (state.section === 'faults' && event.fault)) listLater();
      if (state.section !== 'requests') return;
      if (state.query) return listLater();
      if (state.lines.some((line) => line.id === event.id)) return;
      state.lines.unshift(event);
      state.lines.length = Math.min(state.lines.length, 1000);
      state.total += 1;
      linesLater();
    },
    change({ kind, ids }) {
      summaryLater();
      if (kind === 'fault' && state.section === 'faults') listLater();
      const section = definition(state.section);
      if (!section?.kinds.includes(kind)) return;
      listLater();
      if (ids.includes(state.id)) detailLater();
    },
    notification({ id }) { if (state.section === 'notifications') { listLater(); if (id === state.id) detailLater(); } },
    clock() { summaryLater(); },
  });
}

// MARK: Acting

function act(action, record, id) {
  const [method, template] = action.route.split(' ');
  const send = async (values) => {
    await post(fillPath(template, id), values);
    toast(t(action.done ?? 'done'));
    loadList();
    loadDetail();
    return method;
  };
  const fields = (action.fields?.(record) ?? []).filter(Boolean);
  if (fields.length) form({ title: t(action.name), fields, send });
  else send(action.values ?? {}).catch((error) => toast(explain(error), true));
}

function trigger() {
  form({
    title: t('triggerTitle'), confirm: t('trigger'),
    fields: [
      { name: 'event_type', label: t('eventType'), value: 'TRANSACTION.SUCCESS', required: true },
      { name: 'to', label: t('triggerTo'), hint: t('optional') },
      { name: 'resource', label: t('triggerFields'), type: 'json', hint: t('optional') },
    ],
    send: async (values) => { await post('/sandbox/notifications', values); toast(t('done')); loadList(); },
  });
}

/** Begins again, once the user has agreed to that. */
function reset() {
  form({
    title: t('reset'), note: t('resetNote'), fields: [], confirm: t('resetConfirm'),
    send: async () => { await post('/sandbox/reset'); state.id = null; state.detail = null; history.replaceState(null, '', `#/${state.section}`); toast(t('resetDone')); reloadAll(); loadDetail(); },
  });
}

function toggleReveal() { state.reveal = !state.reveal; loadDetail(); }

// MARK: Drawing

function draw() {
  applyTheme();
  applyLanguage();
  document.title = t('title');
  ui.clock = new Clock(offers);
  if (state.summary) ui.clock.set(state.summary);
  ui.connection = h('span', { class: 'connection', role: 'status' });
  ui.reset = h('button', { class: 'button quiet square', type: 'button', 'aria-label': t('reset'), title: t('reset'), hidden: true, on: { click: reset } }, icon('reset'));
  ui.merchant = h('span', { class: 'mono muted merchant' });
  ui.navigation = h('ul');
  ui.main = h('main', { id: 'content', tabindex: -1 });
  fill(document.querySelector('#app'),
    h('a', { class: 'skip', href: '#content', on: { click: (event) => { event.preventDefault(); ui.main.focus(); } } }, t('skip')),
    h('header', { class: 'bar' },
      h('a', { class: 'brand', href: '#/requests' }, h('img', { src: '/console/icon.svg', alt: '', width: 24, height: 24 }), h('strong', null, t('title'))),
      ui.merchant, h('span', { class: 'space' }), ui.connection, ui.clock.button, ui.reset,
      h('button', { class: 'button quiet', type: 'button', lang: language() === 'zh' ? 'en' : 'zh-CN', 'aria-label': t('languageLabel'), on: { click: () => { setLanguage(language() === 'zh' ? 'en' : 'zh'); redraw(); } } }, t('language')),
      h('button', { class: 'button quiet square', type: 'button', 'aria-label': t(isDark() ? 'themeLight' : 'themeDark'), title: t(isDark() ? 'themeLight' : 'themeDark'), on: { click: () => { settings.set('theme', isDark() ? 'light' : 'dark'); redraw(); } } }, icon(isDark() ? 'sun' : 'moon')),
      h('button', { class: 'button quiet square only-wide', type: 'button', 'aria-label': t('help'), title: `${t('help')} (?)`, on: { click: showKeys } }, icon('help'))),
    ui.clock.panel,
    h('div', { class: 'frame' }, h('nav', { 'aria-label': t('sections') }, ui.navigation), ui.main));
  drawBar();
  drawNavigation();
  drawSection();
}

function redraw() {
  const label = document.activeElement?.getAttribute('aria-label');
  const place = [...document.querySelectorAll('.bar button')].indexOf(document.activeElement);
  draw();
  drawLines();
  loadList();
  loadDetail();
  if (label && place >= 0) document.querySelectorAll('.bar button')[place]?.focus();
}

function drawBar() {
  const { connection, summary } = state;
  fill(ui.connection, h('span', { class: `dot ${connection}` }), h('span', { class: 'connection-text' }, t(connection)));
  ui.connection.title = t(connection);
  ui.reset.hidden = !offers({ route: 'POST /sandbox/reset' });
  if (summary) fill(ui.merchant, h('span', { class: 'visually-hidden' }, t('merchant')), summary.mchid);
}

function drawNavigation() {
  const counts = state.summary?.counts ?? {};
  const countOf = (name) => counts[definition(name)?.kinds[0] ?? name];
  const item = (name) => h('li', null, h('a', { href: `#/${name}`, 'aria-current': name === state.section ? 'page' : null, data: { section: name } },
    h('span', null, t(name)), countOf(name) ? h('span', { class: 'count num' }, countOf(name)) : null));
  const hasFocus = ui.navigation.contains(document.activeElement) && document.activeElement.dataset.section;
  fill(ui.navigation, order.filter(isOffered).map(item),
    ['cashdesk', 'signing'].filter((name) => routes().has(`GET /sandbox/${name}`)).map((name, index) => h('li', { class: index ? null : 'divided' },
      h('a', { href: `/${name}`, target: '_blank', rel: 'noopener', data: { section: name } }, t(name), h('span', { class: 'muted', 'aria-hidden': 'true' }, '↗')))));
  if (hasFocus) ui.navigation.querySelector(`[data-section="${CSS.escape(hasFocus)}"]`)?.focus();
  const active = ui.navigation.querySelector('[aria-current]');
  if (active && ui.navigation.scrollWidth > ui.navigation.clientWidth) active.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function drawSection() {
  const name = state.section;
  ui.problem = h('p', { class: 'callout bad', role: 'alert', hidden: true });
  ui.detailContent = h('div', { class: 'detail-content' });
  ui.detail = h('section', { class: 'detail', 'aria-label': t('chooseHint'), hidden: !state.id },
    h('div', { class: 'detail-bar' }, h('button', { class: 'button quiet', type: 'button', on: { click: closeDetail } }, icon('back'), h('span', null, t('back'))),
      h('button', { class: 'button quiet square cross', type: 'button', 'aria-label': t('close'), on: { click: closeDetail } }, icon('close'))),
    ui.detailContent);
  drawNavigation();
  if (plain.includes(name)) {
    ui.grid = null;
    ui.plain = h('div', { class: 'plain' });
    fill(ui.main, h('section', { class: 'list', 'aria-labelledby': 'section-title' }, h('div', { class: 'list-head' }, h('h1', { id: 'section-title' }, t(name))), ui.problem, ui.plain), ui.detail);
    return;
  }
  const section = definition(name);
  ui.grid = new Grid({
    label: t(name), columns: section ? section.columns() : requests.columns(),
    open: (id) => { go(name, id); focusDetail(); },
    move: (id) => { if (state.id && isWide()) go(name, id, { replace: true }); },
  });
  ui.filter = h('input', { class: 'input', type: 'search', id: 'filter', placeholder: t(section ? 'filterRecords' : 'filterRequests'), autocomplete: 'off', spellcheck: 'false', value: state.query });
  const search = later(() => {
    state.query = ui.filter.value.trim();
    history.replaceState(null, '', `#/${name}${state.id ? '/' + encodeURIComponent(state.id) : ''}${state.query ? '?q=' + encodeURIComponent(state.query) : ''}`);
    loadList();
  }, 200);
  ui.filter.addEventListener('input', search);
  ui.show = section ? null : h('select', { class: 'input', 'aria-label': t('show'), on: { change: () => { state.show = ui.show.value; drawLines(); } } },
    [['all', 'all'], ['answered', 'succeeded'], ['refused', 'refused'], ['faulty', 'faulty']].map(([value, label]) => h('option', { value, selected: value === state.show }, t(label))));
  ui.blank = h('div');
  ui.foot = h('div', { class: 'foot' });
  fill(ui.main, h('section', { class: 'list', 'aria-labelledby': 'section-title' },
    h('div', { class: 'list-head' }, h('h1', { id: 'section-title' }, t(name)),
      h('div', { class: 'filter', role: 'search' }, icon('search'), h('label', { class: 'visually-hidden', for: 'filter' }, t('filter')), ui.filter, h('kbd', { 'aria-hidden': 'true' }, '/')),
      ui.show,
      name === 'notifications' && offers({ route: 'POST /sandbox/notifications' }) ? h('button', { class: 'button', type: 'button', on: { click: trigger } }, icon('bolt'), t('trigger')) : null,
      name === 'requests' && offers({ route: 'POST /sandbox/faults' }) ? h('a', { class: 'button only-wide', href: '#/faults' }, icon('bolt'), t('faults')) : null),
    ui.problem, h('div', { class: 'scroll' }, ui.grid.element, ui.blank, ui.foot)), ui.detail);
}

function drawLines() {
  if (!ui.grid) return;
  const section = definition(state.section);
  const shown = section ? state.lines : state.lines.filter((line) => state.show === 'all' || (state.show === 'faulty' ? line.fault : line.verdict === state.show));
  ui.grid.set(shown.map((line) => (section ? records.line(section, line) : requests.line(line))));
  ui.grid.select(state.id);
  ui.grid.element.hidden = shown.length === 0;
  const isFiltered = state.query || (!section && state.show !== 'all');
  if (shown.length) fill(ui.blank);
  else if (isFiltered) fill(ui.blank, empty(t('noMatch')));
  else if (section) fill(ui.blank, empty(t('none'), section.hint ? t(section.hint) : null));
  else fill(ui.blank, empty(t('noRequests'), t('noRequestsHint', { url: state.summary?.url ?? location.origin })));
  fill(ui.foot, shown.length ? h('span', { class: 'muted num' }, t('shownOf', { shown: shown.length, total: Math.max(state.total, shown.length) })) : null,
    section?.note && shown.length && !state.more && !state.query ? h('span', { class: 'muted num' }, section.note(state.lines)) : null,
    state.more ? h('button', { class: 'button', type: 'button', on: { click: () => loadList({ older: true }) } }, t('older')) : null);
}

function drawDetail() {
  const section = definition(state.section);
  const top = ui.detailContent.scrollTop;
  // Parts that were folded or opened stay so while the record changes.
  const folds = [...ui.detailContent.querySelectorAll('details')].map((part) => part.open);
  const isSame = ui.detailContent.dataset.id === state.id;
  const isHeld = ui.detailContent.contains(document.activeElement);
  const tools = { act, offers, isRevealed: state.reveal, toggleReveal, masked: state.detail.masked };
  const record = state.detail.record ?? state.detail;
  fill(ui.detailContent, section ? records.detail(section, record, tools) : requests.detail(state.detail, tools));
  ui.detail.setAttribute('aria-label', `${t(state.section)} ${state.id}`);
  ui.detailContent.dataset.id = state.id;
  if (isSame) {
    const parts = ui.detailContent.querySelectorAll('details');
    if (parts.length === folds.length) parts.forEach((part, index) => { part.open = folds[index]; });
    ui.detailContent.scrollTop = top;
    if (isHeld) ui.detailContent.querySelector('h2')?.focus({ preventScroll: true });
  } else {
    ui.detailContent.scrollTop = 0;
    if (wantsFocus) ui.detailContent.querySelector('h2')?.focus();
  }
  wantsFocus = false;
}

let wantsFocus = false;
function focusDetail() {
  wantsFocus = true;
  if (state.detail && ui.detailContent.dataset.id === state.id) { ui.detailContent.querySelector('h2')?.focus(); wantsFocus = false; }
}

function closeDetail() {
  if (!state.id) return;
  go(state.section, null);
  ui.grid?.focus();
}

const isWide = () => matchMedia('(min-width: 1080px)').matches;

// MARK: Keyboard

function showKeys() {
  const rows = [['j ↓ / k ↑', 'keyMove'], ['Home / End', 'keyEnds'], ['Enter', 'keyOpen'], ['Esc', 'keyClose'], ['/', 'keyFilter'], ['] / [', 'keySection'], ['c', 'keyClock'], ['r', 'keyReveal'], ['?', 'keyHelp']];
  const element = dialog(t('keysTitle'), h('div', { class: 'content' }, heading(t('keysTitle'), () => element.close()),
    h('dl', { class: 'keys' }, rows.map(([keys, name]) => h('div', null, h('dt', null, keys.split(' ').map((key) => (key === '/' && keys !== '/' ? '' : h('kbd', null, key)))), h('dd', null, t(name)))))));
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  const isTyping = event.target.closest?.('input, textarea, select');
  if (event.key === 'Escape') {
    if (document.querySelector(':popover-open')) return;
    if (isTyping && ui.filter === event.target) { ui.grid?.focus(); return; }
    closeDetail();
    return;
  }
  if (isTyping) {
    if (event.key === 'ArrowDown' && event.target === ui.filter) { event.preventDefault(); ui.grid?.focus(); }
    return;
  }
  const isInDetail = ui.detail?.contains(event.target);
  const step = (by) => { event.preventDefault(); ui.grid?.step(by); };
  const nearby = (by) => {
    const names = order.filter(isOffered);
    go(names[(names.indexOf(state.section) + by + names.length) % names.length], null);
  };
  switch (event.key) {
    case 'j': return step(1);
    case 'k': return step(-1);
    case 'ArrowDown': return isInDetail || event.target.closest('nav') ? undefined : step(1);
    case 'ArrowUp': return isInDetail || event.target.closest('nav') ? undefined : step(-1);
    case 'Home': return isInDetail ? undefined : step(-Infinity);
    case 'End': return isInDetail ? undefined : step(Infinity);
    case 'PageDown': return isInDetail ? undefined : step(10);
    case 'PageUp': return isInDetail ? undefined : step(-10);
    case '/': event.preventDefault(); ui.filter?.focus(); return;
    case ']': return nearby(1);
    case '[': return nearby(-1);
    case 'c': return ui.clock.panel.togglePopover();
    case 'r': return state.id ? toggleReveal() : undefined;
    case '?': return showKeys();
  }
});

window.addEventListener('hashchange', addressChanged);
window.addEventListener('popstate', addressChanged);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { if (!settings.get('theme')) redraw(); });

readAddress();
draw();
await loadSummary();
drawSection();
loadList();
loadDetail();
follow();
