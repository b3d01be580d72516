// Search as you type, and large print that stays from page to page.
// Nothing is sent anywhere. Without this script all words can still be reached.
'use strict';

const LARGE = 'large-print';
const SHOWN_AT_MOST = 30;
const ONE_MISTAKE = 4;
const TWO_MISTAKES = 8;

// Capitals and accents do not matter; marks of other scripts are letters and stay.
function plain(words) {
  return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')
    .toLocaleLowerCase('en').replace(/[\s\-‐-―]+/g, ' ').replace(/[’']/g, '').trim();
}

// Which letters a word has, as bits: two words that share few cannot be near.
function letters(word) {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function count(bits) {
  let many = 0;
  for (let left = bits; left; left &= left - 1) many += 1;
  return many;
}

// How many letters are wrong, missing, double or swapped; more than `most` is most + 1.
function mistakes(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      let cost = Math.min(last[at] + 1, now[at - 1] + 1, last[at - 1] + same);
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        cost = Math.min(cost, before[at - 2] + 1);
      }
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, now];
  }
  return last[other.length];
}

// Every spelling once, with the rows it leads to, and all of them in one long text.
function prepared(rows) {
  const leads = new Map();
  rows.forEach(([term, , , others], number) => {
    for (const spelling of [term, ...others]) {
      const key = plain(spelling);
      if (!leads.has(key)) leads.set(key, []);
      leads.get(key).push(number);
    }
  });
  const keys = [...leads.keys()].filter(Boolean);
  const starts = [];
  let length = 0;
  for (const key of keys) {
    starts.push(length);
    length += key.length + 1;
  }
  const inThem = inside(keys);
  const words = [...inThem.keys()];
  return {
    leads, keys, starts, words, inThem,
    text: `\n${keys.join('\n')}\n`,
    bits: keys.map(letters),
    wordBits: words.map(letters),
  };
}

// Every word of the spellings that have several, with those spellings.
function inside(keys) {
  const found = new Map();
  for (const key of keys) {
    const words = new Set(key.split(/[\s()/,،;–]+/u));
    for (const word of words.size > 1 ? words : []) {
      if (word.length < ONE_MISTAKE) continue;
      if (!found.has(word)) found.set(word, []);
      found.get(word).push(key);
    }
  }
  return found;
}

function at(starts, place) {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= place) low = middle; else high = middle - 1;
  }
  return low;
}

// The spelling itself, then those that begin with it, then a word in it, then any part.
function spelled(known, wanted) {
  const found = new Set();
  if (known.leads.has(wanted)) found.add(wanted);
  for (const front of ['\n', ' ', '']) {
    const needle = front + wanted;
    let place = known.text.indexOf(needle);
    while (place >= 0 && found.size < SHOWN_AT_MOST) {
      found.add(known.keys[at(known.starts, Math.max(0, place + front.length - 1))]);
      place = known.text.indexOf(needle, place + 1);
    }
  }
  return [...found];
}

// Whole spellings come before those that only have such a word in them.
function near(known, wanted) {
  const whole = nearest(known.keys, known.bits, wanted).map((number) => known.keys[number]);
  const words = nearest(known.words, known.wordBits, wanted);
  return [...new Set([...whole, ...words.flatMap((number) => known.inThem.get(known.words[number]))])];
}

function nearest(keys, bitsOf, wanted) {
  const most = wanted.length >= TWO_MISTAKES ? 2 : wanted.length >= ONE_MISTAKE ? 1 : 0;
  if (!most) return [];
  const bits = letters(wanted);
  const found = [];
  keys.forEach((key, number) => {
    if (Math.abs(key.length - wanted.length) > most) return;
    if (count(bits ^ bitsOf[number]) > 2 * most) return;
    const many = mistakes(wanted, key, most);
    if (many <= most) found.push([many, number]);
  });
  return found.sort((one, other) => one[0] - other[0]).slice(0, SHOWN_AT_MOST).map(([, number]) => number);
}

// What the words typed may be: rows of the glossary, the nearest first.
function search(known, typed) {
  const wanted = plain(typed);
  if (!wanted) return { rows: [], guessed: false };
  const keys = spelled(known, wanted);
  const all = keys.length ? keys : near(known, wanted);
  const rows = [...new Set(all.flatMap((key) => known.leads.get(key)))];
  return { rows: rows.slice(0, SHOWN_AT_MOST), guessed: !keys.length };
}

function line([term, page, meaning, , notice]) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `words/${page}.html`;
  link.textContent = term;
  item.append(link, document.createElement('br'), meaning);
  if (notice) {
    const told = document.createElement('span');
    told.className = 'notice';
    told.textContent = notice;
    item.append(' ', told);
  }
  return item;
}

function ready() {
  const box = document.getElementById('search');
  const typed = document.getElementById('typed');
  const said = document.getElementById('how-many');
  const list = document.getElementById('found');
  const known = prepared(GLOSSARY);
  globalThis.glossarySearch = (words) => search(known, words);
  box.hidden = false;
  typed.addEventListener('input', () => {
    const { rows, guessed } = search(known, typed.value);
    list.replaceChildren(...rows.map((number) => line(GLOSSARY[number])));
    if (!plain(typed.value)) said.textContent = '';
    else if (!rows.length) said.textContent = said.dataset.none;
    else said.textContent = `${guessed ? said.dataset.near : said.dataset.some} ${rows.length}`;
  });
}

function kept() {
  try {
    return localStorage.getItem(LARGE) === 'yes';
  } catch {
    return false; // a browser that keeps nothing
  }
}

addEventListener('DOMContentLoaded', () => {
  const large = document.getElementById('large');
  large.checked = kept();
  large.addEventListener('change', () => {
    try {
      localStorage.setItem(LARGE, large.checked ? 'yes' : 'no');
    } catch { /* then it lasts for this page */ }
  });
  if (typeof GLOSSARY !== 'undefined') ready();
});
