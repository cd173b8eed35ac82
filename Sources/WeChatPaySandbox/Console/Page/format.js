// SPDX-License-Identifier: Apache-2.0
import { language } from './text.js';

const zone = 'Asia/Shanghai';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit' });
const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** 12:00:00, in China's zone, as all times of the sandbox. */
export function timeOfDay(text) {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? String(text ?? '') : clock.format(date);
}

/** 2026-01-01 12:00:00, in China's zone. */
export function dateTime(text) {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? String(text ?? '') : `${day.format(date)} ${clock.format(date)}`;
}

/** ¥12.30 of 1230 fen. */
export function money(fen, currency = 'CNY') {
  if (typeof fen !== 'number') return String(fen ?? '');
  const digits = Math.abs(fen).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '−' : ''}${currency === 'CNY' ? '¥' : currency + ' '}${whole}.${digits.slice(-2)}`;
}

/** 1.2 KB. */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

/** 2 h 15 min of 8100 seconds. */
export function span(seconds) {
  const units = language() === 'zh' ? [[86400, ' 天'], [3600, ' 小时'], [60, ' 分钟'], [1, ' 秒']] : [[86400, ' d'], [3600, ' h'], [60, ' min'], [1, ' s']];
  let rest = Math.round(Math.abs(seconds));
  const parts = [];
  for (const [length, name] of units) {
    if (rest >= length && parts.length < 2) parts.push(Math.floor(rest / length) + name);
    rest %= length;
  }
  return parts.length ? parts.join(' ') : '0' + units[3][1];
}

/** Seconds of `90`, `90s`, `15m`, `2h`, `1d` or `1d 2h`; `null` for anything else. */
export function seconds(text) {
  const trimmed = text.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  if (!/^(\d+(\.\d+)?\s*[smhd]\s*)+$/.test(trimmed)) return null;
  let sum = 0;
  for (const [, number, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)\s*([smhd])/g)) sum += number * { s: 1, m: 60, h: 3600, d: 86400 }[unit];
  return sum;
}

/** JSON or XML with line breaks; anything else as it is. Numbers keep their digits: only spaces are added. */
export function pretty(text) {
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') return prettyJSON(text) ?? text;
  if (start === '<') return prettyXML(text);
  return text;
}

function prettyJSON(text) {
  try { JSON.parse(text); } catch { return null; }
  let out = '', depth = 0;
  const line = () => '\n' + '  '.repeat(depth);
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+/g)) {
    if (token === '{' || token === '[') { depth += 1; out += token + line(); }
    else if (token === '}' || token === ']') {
      depth -= 1;
      // Nothing between the brackets: they stay together.
      out = /[{[]\s*$/.test(out) ? out.trimEnd() + token : out + line() + token;
    }
    else if (token === ',') out += token + line();
    else out += token === ':' ? ': ' : token;
  }
  return out;
}

function prettyXML(text) {
  let depth = 0;
  return text.replace(/>\s*</g, '>\n<').split('\n').map((part) => {
    if (/^<\//.test(part)) depth = Math.max(0, depth - 1);
    const line = '  '.repeat(depth) + part;
    if (/^<[^/?!][^>]*[^/]>$/.test(part) && !/<\//.test(part)) depth += 1;
    return line;
  }).join('\n');
}
