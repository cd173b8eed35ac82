// SPDX-License-Identifier: Apache-2.0
// The control API. What it refuses comes with one sentence, which is shown as it is.

/** What the sandbox refused, or that it could not be reached. */
export class ControlError extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method, cache: 'no-store', credentials: 'omit',
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new ControlError('', 0);
  }
  const text = await response.text();
  let value = null;
  try { value = text ? JSON.parse(text) : null; } catch { /* not ours: the status says enough */ }
  if (!response.ok) throw new ControlError(value?.message ?? `HTTP ${response.status}`, response.status);
  return value;
}

export const get = (path) => call('GET', path);
export const post = (path, body = {}) => call('POST', path, body);
export const remove = (path) => call('DELETE', path);

/** A path with its parameters filled in. */
export const fillPath = (template, value) => template.replace(/\{[^}]+\}/, encodeURIComponent(value));

/**
 * Listens to the sandbox, for as long as the page is open, over restarts of it.
 * The browser resumes by itself; where it gives up (the sandbox was down, and something answered in its place) we begin anew.
 */
export function listen(handlers) {
  let source, timer, wait = 500;
  const open = () => {
    source = new EventSource('/sandbox/events');
    source.onopen = () => { wait = 500; handlers.state('live'); };
    source.onerror = () => {
      handlers.state('lost');
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(timer);
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, 5000);
    };
    for (const type of ['hello', 'reset', 'request', 'change', 'notification', 'clock', 'restart']) {
      source.addEventListener(type, (event) => {
        let data = null;
        try { data = JSON.parse(event.data); } catch { return; }
        handlers[type]?.(data);
      });
    }
  };
  open();
}
