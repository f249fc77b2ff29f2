import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./packages/core/lib/names.js
var names = __nccwpck_require__(5389);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __nccwpck_require__(7706);
;// CONCATENATED MODULE: ./packages/core/lib/uris.js
/** Stores and signers as users name them: texts become values here, and the kind of each is known before anything is loaded. */

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixSegment = /^[A-Za-z0-9_][A-Za-z0-9._=-]*$/;
const longestPrefix = 256;
/**
 * `s3://bucket/prefix` or `file:///path`.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
function uris_parseStoreUri(text, input) {
    const uri = text.replace(/\/+$/, '');
    if (text.startsWith('s3://'))
        return parseS3(uri, input);
    if (/^file:\/\/\/./.test(text))
        return { kind: 'directory', uri };
    throw malformed(input, text, 's3://bucket/prefix or file:///path');
}
function parseS3(uri, input) {
    const [bucket = '', ...segments] = uri.slice('s3://'.length).split('/');
    const prefix = segments.join('/');
    if (!bucketName.test(bucket))
        throw malformed(input, uri, 's3://bucket/prefix with a bucket name of S3');
    const allowed = segments.every((segment) => prefixSegment.test(segment) && !segment.includes('..'));
    if (!allowed || prefix.length > longestPrefix) {
        throw malformed(input, uri, `a prefix of letters, digits and ._=- between slashes, ${longestPrefix} characters at most`);
    }
    return { kind: 's3', bucket, prefix, uri };
}
/**
 * The ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or `file:///key.pem`. The adapter that
 * the kind names checks the rest of an ARN.
 * @throws InputError SIGNER_MALFORMED
 */
function parseSignerUri(text, input) {
    const [arn, partition, service, region = ''] = text.split(':');
    if (arn === 'arn' && /^aws[a-z-]*$/.test(partition ?? '') && /^[a-z]{2}[a-z-]*-\d$/.test(region)) {
        if (service === 'signer')
            return { kind: 'aws-signer', uri: text, region };
        if (service === 'kms')
            return { kind: 'aws-kms', uri: text, region };
    }
    if (/^file:\/\/\/./.test(text))
        return { kind: 'key-file', uri: text };
    throw new errors/* InputError */.dz('SIGNER_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are the ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or file:///key.pem`);
}
function malformed(input, text, allowed) {
    return new InputError('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/texts.js


/** A parser that takes texts of one form as they are; `allowed` says the form in words. */
function matching(form, allowed) {
    return (text, input) => {
        if (form.test(text))
            return text;
        throw texts_malformed(input, text, allowed);
    };
}
const roleArn = matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'the ARN of a role, arn:aws:iam::<account>:role/<name>');
const regionName = matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'the name of a region such as eu-west-1');
const accountId = matching(/^\d{12}$/, 'the 12 digits of an AWS account id');
const audienceName = matching(/^[\x21-\x7e]{1,255}$/, 'the audience of an OIDC token, as a rule sts.amazonaws.com');
const texts_kmsKeyArn = matching(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]{1,256}$/, 'the ARN of a KMS key, arn:aws:kms:<region>:<account>:key/<id>');
const profileArn = matching(/^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/?signing-profiles?\/[A-Za-z0-9_]{2,64}(\/[A-Za-z0-9]{10})?$/, 'the ARN of a signing profile, arn:aws:signer:<region>:<account>:/signing-profiles/<name>');
const repositoryName = matching(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'owner/name');
const repositoryId = matching(/^\d{1,20}$/, 'the number of a repository');
const fullRef = matching(/^refs\/\S{1,250}$/, 'a full ref such as refs/heads/main');
const workflowName = matching(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^/@\s]+(@\S+)?$/, 'owner/repo/.github/workflows/file.yml, with or without @ref');
/** `sha256:` and 64 hex digits, as actions/attest writes a digest. */
const prefixedSha256 = (text, input) => {
    const digest = text.startsWith('sha256:') ? parseSha256(text.slice('sha256:'.length)) : undefined;
    if (digest !== undefined)
        return digest;
    throw texts_malformed(input, text, 'sha256:<64 hex digits>');
};
function texts_malformed(input, text, allowed) {
    // Whatever stands in a wrong place may be something that its owner wants to keep.
    const shown = text.length > 64 ? `${text.slice(0, 32)}…` : text;
    return new errors/* InputError */.dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(shown)}; allowed is ${allowed}`);
}

;// CONCATENATED MODULE: ./packages/github/lib/access-inputs.js



function readAccess(read) {
    const roleToAssume = read.optional('role-to-assume', roleArn);
    const region = read.optional('aws-region', regionName);
    return {
        ...(roleToAssume === undefined ? {} : { roleToAssume }),
        ...(region === undefined ? {} : { region }),
        audience: read.required('audience', audienceName),
        durationSeconds: read.integer('role-duration-seconds', { min: 900, max: 43_200 }),
        allowedAccountIds: read.list('allowed-account-ids', accountId),
        credentials: read.boolean('use-existing-credentials') ? 'runner' : 'oidc',
    };
}
const lockModes = (/* unused pure expression or super */ null && (['GOVERNANCE', 'COMPLIANCE']));
/** How new objects are kept in S3. */
function readWriteOptions(read) {
    read.requires('object-lock-mode', 'object-lock-retain-days');
    read.requires('object-lock-retain-days', 'object-lock-mode');
    const sseKmsKeyId = read.optional('sse-kms-key-id', kmsKeyArn);
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(read.has('object-lock-mode')
            ? {
                retention: {
                    mode: read.oneOf('object-lock-mode', lockModes),
                    days: read.integer('object-lock-retain-days', { min: 1, max: 36_500 }),
                },
            }
            : {}),
    };
}
/**
 * A parser for a store. Fail closed: an input that only stores in S3 know is refused beside another kind of store, where it
 * would do nothing and its author would believe that it does.
 */
function storeWith(read, ...inputsForS3) {
    return (text, input) => {
        const store = parseStoreUri(text, input);
        const idle = store.kind === 's3' ? [] : inputsForS3.filter((one) => read.has(one));
        if (idle.length === 0)
            return store;
        throw new InputError('INPUT_CONFLICT', `${idle.join(' and ')} ${idle.length === 1 ? 'is' : 'are'} for stores in S3, and ${input} is ${JSON.stringify(text)}`, {
            nextStep: `Remove ${idle.join(' and ')}, or give a store in S3.`,
        });
    };
}
/** The inputs that `readWriteOptions` reads. */
const writeInputs = (/* unused pure expression or super */ null && (['sse-kms-key-id', 'object-lock-mode', 'object-lock-retain-days']));

// EXTERNAL MODULE: ./packages/github/lib/inputs.js
var lib_inputs = __nccwpck_require__(8956);
;// CONCATENATED MODULE: ./packages/github/lib/runner.js
const sourceModes = ['error', 'warn', 'ignore'];

;// CONCATENATED MODULE: ./actions/sign-artifact/lib/inputs.js





function readInputs(inputs) {
    return inputs.read((read) => ({
        id: {
            name: read.required('release-name', names/* parseReleaseName */.YY),
            version: read.required('release-version', names/* parseReleaseVersion */.LQ),
        },
        subjectPath: read.requiredLines('subject-path'),
        evidencePath: read.lines('evidence-path'),
        signer: read.required('signer', parseSignerUri),
        certificateChain: read.optional('certificate-chain', lib_inputs/* text */.Qq),
        trustStore: read.optional('trust-store', lib_inputs/* text */.Qq),
        outputPath: read.optional('output-path', lib_inputs/* text */.Qq),
        sourceState: read.oneOf('source-state', sourceModes),
        sourcePath: read.optional('source-path', lib_inputs/* text */.Qq),
        sha512: read.boolean('sha512') ? 'with' : 'without',
        access: readAccess(read),
    }));
}


/***/ }),

/***/ 8245:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9745);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7009);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7911);
/** sign-artifact: states where a build came from, signs that together with the digest of every file, and writes the bundle. */



await (0,_secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)('sign-artifact', async (runner) => {
    const { outputs, summary } = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .signArtifact */ .o)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(runner.inputs), runner);
    await runner.summarize(summary);
    await runner.setOutputs(outputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ signArtifact)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __nccwpck_require__(7706);
;// CONCATENATED MODULE: ./packages/connect/lib/session.js

/** The session is opened at the first call and shared by all; it may do what `policy` says and nothing else. */
function lazySession(need, policy) {
    let session;
    return () => (session ??= session_open(need, policy));
}
async function session_open(need, policy) {
    const { access, caller } = need;
    const region = access.region ?? need.region;
    if (region === undefined)
        throw missing('aws-region', 'the region of the store');
    const role = need.role ?? access.roleToAssume;
    const { openSession } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(695), __nccwpck_require__.e(500)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1119));
    return openSession({
        action: caller.action,
        run: caller.run(),
        region,
        identity: identify(access, caller, role),
        allowedAccountIds: access.allowedAccountIds,
        policy,
        mask: (secret) => caller.mask(secret),
        ...(caller.environmentAccessKeyId === undefined
            ? {}
            : { environmentAccessKeyId: caller.environmentAccessKeyId }),
    });
}
function identify({ credentials, audience, durationSeconds }, caller, role) {
    switch (credentials) {
        case 'runner':
            return { kind: 'ambient', durationSeconds, ...(role === undefined ? {} : { roleArn: role }) };
        case 'oidc':
            if (role === undefined)
                throw missing('role-to-assume', 'the ARN of the role to assume');
            return {
                kind: 'web-identity',
                roleArn: role,
                audience,
                durationSeconds,
                token: () => caller.token(audience),
            };
    }
}
function missing(input, what) {
    return new errors/* InputError */.dz('INPUT_MISSING', `${input} is missing; this run uses AWS`, {
        nextStep: `Add "${input}: ..." with ${what} to the step's "with:".`,
    });
}

// EXTERNAL MODULE: ./packages/notary/lib/aws-signer.js + 1 modules
var aws_signer = __nccwpck_require__(1787);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/connect/lib/trust.js





const largestPolicy = (/* unused pure expression or super */ null && (1024 ** 2));
/** Paths of a selection, read against a folder. */
function rebaseTrust(selection, folder) {
    if (selection.kind === 'signers')
        return selection;
    const { policyPath, storePath } = selection;
    return {
        ...selection,
        policyPath: resolve(folder, policyPath),
        policyUri: policyPath,
        ...(storePath === undefined ? {} : { storePath: resolve(folder, storePath) }),
    };
}
async function connectTrust(selection) {
    switch (selection.kind) {
        case 'signers':
            return trustSigners(selection.arns);
        case 'policy':
            return readTrust(selection);
    }
}
async function trustSigners(arns) {
    const { parseTrustedProfileArn } = await __nccwpck_require__.e(/* import() */ 392).then(__nccwpck_require__.bind(__nccwpck_require__, 9392));
    const profiles = arns.map((arn) => parseTrustedProfileArn(arn));
    const [partition, other] = [...new Set(profiles.map((profile) => profile.partition))];
    if (partition === undefined || other !== undefined) {
        throw new InputError('INPUT_MALFORMED', 'trusted-signers must name signing profiles of one AWS partition');
    }
    const stores = builtInStores(partition);
    const statement = {
        name: 'trusted-signers',
        globalPolicy: true,
        level: 'strict',
        override: {},
        verifyTimestamp: 'always',
        trustStores: [...stores.keys()],
        trustedIdentities: profiles.map((profile) => profile.arn),
    };
    const sha256 = sha256Of(Buffer.from(JSON.stringify(statement)));
    return { statement, stores, policy: { uri: 'trusted-signers', sha256 } };
}
/** @throws InputError TRUST_STORE_MALFORMED for a partition whose AWS Signer root is not built in */
function builtInStores(partition) {
    const known = aws_signer/* awsSignerPartitions */.L8.find((one) => one === partition);
    if (known !== undefined)
        return (0,aws_signer/* awsSignerTrustStores */.Gm)(known);
    throw new errors/* InputError */.dz('TRUST_STORE_MALFORMED', `no AWS Signer root is built in for the partition ${partition}`, {
        nextStep: 'Give trust-store, and to a verifying step trust-policy, with the root certificate of that partition.',
    });
}
async function readTrust(selection) {
    const { readSmallFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    const bytes = await readSmallFile(selection.policyPath, largestPolicy, 'trust-policy');
    try {
        const statement = selectTrustPolicy(parseTrustPolicy(bytes), selection.policyName);
        const stores = await loadStores(statement.trustStores, selection.storePath);
        return {
            statement,
            stores,
            policy: { uri: selection.policyUri ?? selection.policyPath, sha256: sha256Of(bytes) },
        };
    }
    catch (failure) {
        throw toProductError(failure);
    }
}
/** A store of the user's own comes before the built-in one of the same name. */
async function loadStores(names, path) {
    const builtIn = new Map(awsSignerPartitions.flatMap((partition) => [...awsSignerTrustStores(partition)]));
    const own = path === undefined ? names.filter((name) => !builtIn.has(name)) : names;
    if (own.length === 0)
        return builtIn;
    if (path === undefined) {
        throw new InputError('TRUST_STORE_MALFORMED', `the trust policy names ${own.join(', ')}, and trust-store is not given`);
    }
    const { loadTrustStores } = await __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.bind(__nccwpck_require__, 5210));
    return loadTrustStores(path, own);
}
/** The signing profiles that a statement trusts; a verifier asks about the revocation of no others. */
function trustedProfiles({ trustedIdentities }) {
    return trustedIdentities.filter((identity) => /^arn:[^:]+:signer:/.test(identity));
}
/**
 * Asks AWS Signer about its own signatures, and OCSP responders and CRLs about all others. `session` is opened only
 * when a signature of AWS Signer is there to ask about.
 */
function connectRevocation(session) {
    return {
        check: async (request) => {
            if (request.awsSigner !== undefined) {
                const { awsSignerRevocation } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(935), __nccwpck_require__.e(839)]).then(__nccwpck_require__.bind(__nccwpck_require__, 839));
                return awsSignerRevocation(await session()).check(request);
            }
            const { x509RevocationChecker } = await __nccwpck_require__.e(/* import() */ 468).then(__nccwpck_require__.bind(__nccwpck_require__, 468));
            const { httpRevocationFetcher } = await __nccwpck_require__.e(/* import() */ 660).then(__nccwpck_require__.bind(__nccwpck_require__, 7660));
            return x509RevocationChecker(httpRevocationFetcher()).check(request);
        },
    };
}

;// CONCATENATED MODULE: ./packages/connect/lib/signing.js
/** Connects a signer: AWS Signer, AWS KMS or a key file, by what its URI names. */



const largestChain = 1024 ** 2;
async function connectSigner(request) {
    const { signer } = request;
    switch (signer.kind) {
        case 'key-file': {
            const { keyFileSigner } = await __nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 7123));
            return keyFileSigner({ uri: signer.uri, certificateChain: await readChain(request) });
        }
        case 'aws-kms': {
            const certificateChain = await readChain(request);
            const { kmsSigner } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(632), __nccwpck_require__.e(833)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4833));
            return kmsSigner(await openSigning(request), signer.uri, certificateChain);
        }
        case 'aws-signer': {
            const { parseSigningProfileArn } = await __nccwpck_require__.e(/* import() */ 392).then(__nccwpck_require__.bind(__nccwpck_require__, 9392));
            const profile = parseSigningProfileArn(signer.uri);
            // Before the session: a signature that could not be verified afterwards is not to be made.
            const trustStores = (await readTrustStores(request, profile.partition)) ?? builtInStores(profile.partition);
            const { awsSigner } = await Promise.all(/* import() */[__nccwpck_require__.e(861), __nccwpck_require__.e(935), __nccwpck_require__.e(681)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8681));
            const session = await openSigning(request);
            return awsSigner(session, profile, { trustStores });
        }
    }
}
async function openSigning(request) {
    const { signStatements } = await __nccwpck_require__.e(/* import() */ 98).then(__nccwpck_require__.bind(__nccwpck_require__, 8098));
    const { uri } = request.signer;
    const region = request.signer.kind === 'key-file' ? {} : { region: request.signer.region };
    return lazySession({ ...request, ...region }, signStatements(uri))();
}
async function readChain({ certificateChainPath, signer }) {
    if (certificateChainPath === undefined) {
        throw new errors/* InputError */.dz('INPUT_MISSING', `certificate-chain is missing; the signer ${signer.uri} needs one`, {
            nextStep: 'Add "certificate-chain: ..." with the path of a PEM file: the leaf first, the root last.',
        });
    }
    const { readSmallFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6854));
    return readSmallFile(certificateChainPath, largestChain, 'certificate-chain');
}
async function readTrustStores({ trustStorePath }, partition) {
    if (trustStorePath === undefined)
        return undefined;
    const { loadTrustStores } = await __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.bind(__nccwpck_require__, 5210));
    return loadTrustStores(trustStorePath, [`signingAuthority:${partition}-signer-ts`]);
}

// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __nccwpck_require__(2153);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/core/lib/digest.js
/** SHA-256 digests as values: parsed once, compared and printed in the forms that in-toto and S3 use. */

/** Reads 64 lowercase hex digits; undefined for anything else. */
function parseSha256(text) {
    return /^[0-9a-f]{64}$/.test(text) ? text : undefined;
}
function digest_sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** The form of the `x-amz-checksum-sha256` header: standard base64 of the 32 bytes. */
function toBase64(digest) {
    return Buffer.from(digest, 'hex').toString('base64');
}
/** Reads the base64 of exactly 32 bytes; undefined for anything else. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === 32 && bytes.toString('base64') === text
        ? bytes.toString('hex')
        : undefined;
}
/**
 * S3's composite SHA-256 of a multipart object: the digest of the parts' digests, followed by `-` and their number
 * (S3 user guide, "Checking object integrity": composite checksums).
 */
function compositeSha256(parts) {
    const whole = createHash('sha256');
    for (const part of parts.sha256)
        whole.update(Buffer.from(part, 'hex'));
    return `${whole.digest('base64')}-${parts.sha256.length}`;
}
/** The largest object that one PutObject or CopyObject may carry: 5 GiB (S3 API reference). */
const singleRequestLimit = 5 * 1024 ** 3;
/** The part size for a file of `size` bytes: the smallest power of two from 512 MiB up that needs at most 10,000 parts. */
function partSizeFor(size) {
    let partSize = 512 * 1024 ** 2;
    while (Math.ceil(size / partSize) > 10_000)
        partSize *= 2;
    return partSize;
}
/** Hashes a stream once while its bytes pass; `size` decides beforehand whether part digests are taken too. */
async function hashContent(bytes, size, options = {}) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    const wide = options.sha512 === true ? (0,external_node_crypto_.createHash)('sha512') : undefined;
    const partSize = size > (options.singleRequestLimit ?? singleRequestLimit) ? partSizeFor(size) : undefined;
    const parts = [];
    let part = (0,external_node_crypto_.createHash)('sha256');
    let partLeft = partSize ?? 0;
    let count = 0;
    for await (const chunk of bytes) {
        whole.update(chunk);
        wide?.update(chunk);
        count += chunk.length;
        options.onBytes?.(chunk.length);
        if (partSize === undefined)
            continue;
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + partLeft);
            part.update(piece);
            at += piece.length;
            partLeft -= piece.length;
            if (partLeft === 0) {
                parts.push(part.digest('hex'));
                part = (0,external_node_crypto_.createHash)('sha256');
                partLeft = partSize;
            }
        }
    }
    if (partSize !== undefined && partLeft < partSize)
        parts.push(part.digest('hex'));
    return {
        size: count,
        sha256: whole.digest('hex'),
        ...(wide === undefined ? {} : { sha512: wide.digest('hex') }),
        ...(partSize === undefined ? {} : { parts: { partSize, sha256: parts } }),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/bundle.js
/** The bundle: one object that holds the exact statement bytes and the signatures over them, so that writing it is one atomic step. */



const bundleMediaType = 'application/vnd.secure-deploy.bundle.v1+json';
const statementMediaType = 'application/vnd.in-toto+json';
/** Larger bundles are refused unread: 64 MiB is some 150,000 files. */
const largestBundle = 64 * 1024 ** 2;
const mostSignatures = 16;
function encodeBundle({ statement, signatures }) {
    const document = {
        mediaType: bundleMediaType,
        statement: Buffer.from(statement).toString('base64'),
        signatures: signatures.map((signature) => Buffer.from(signature).toString('base64')),
    };
    const bytes = Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
    return { bytes, sha256: digest_sha256Of(bytes) };
}
/**
 * Reads a bundle; nothing in it is trusted yet.
 * @throws VerificationError BUNDLE_MALFORMED for anything but the three members in their exact forms.
 */
function bundle_parseBundle(bytes) {
    let document;
    try {
        document = (0,strict_json/* parseStrictJson */.R)(bytes, largestBundle);
    }
    catch (cause) {
        throw malformed('it is not strict JSON', cause);
    }
    if (typeof document !== 'object' || document === null)
        throw malformed('it is not a JSON object');
    const { mediaType, statement, signatures, ...others } = document;
    if (mediaType !== bundleMediaType)
        throw malformed(`its mediaType is not ${bundleMediaType}`);
    if (Object.keys(others).length > 0)
        throw malformed(`it has an unknown member ${Object.keys(others)[0]}`);
    if (!Array.isArray(signatures) || signatures.length === 0)
        throw malformed('it carries no signature');
    if (signatures.length > mostSignatures)
        throw malformed(`it carries more than ${mostSignatures} signatures`);
    const bundle = {
        statement: decodeBase64(statement, 'statement'),
        signatures: signatures.map((signature) => decodeBase64(signature, 'signatures')),
    };
    // One spelling for one content: a bundle is named by its digest, and recorded by it.
    if (Buffer.compare(encodeBundle(bundle).bytes, bytes) !== 0)
        throw malformed('it is not in the form that is written');
    return bundle;
}
function decodeBase64(value, member) {
    if (typeof value !== 'string' || value === '')
        throw malformed(`its ${member} is not base64 text`);
    const bytes = Buffer.from(value, 'base64');
    // Node's decoder skips what it does not know; only text that decodes and encodes to itself is base64.
    if (bytes.toString('base64') !== value)
        throw malformed(`its ${member} is not standard base64 with padding`);
    return bytes;
}
function malformed(reason, cause) {
    return new errors/* VerificationError */.mk('BUNDLE_MALFORMED', `the bundle cannot be read: ${reason}`, { cause });
}

;// CONCATENATED MODULE: ./packages/core/lib/fields.js
/** Typed reading of statements: what JSON gives is unknown until a field of it has been asked for by name and type. */

/** Typed reading of a parsed JSON object; every wrong type is VerificationError STATEMENT_MALFORMED and names the member. */
class Fields {
    #value;
    #path;
    constructor(value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw fields_malformed(`${path || 'it'} is not an object`);
        this.#value = value;
        this.#path = path;
    }
    has(name) {
        return Object.hasOwn(this.#value, name);
    }
    fields(name) {
        return new Fields(this.#get(name), this.#at(name));
    }
    list(name) {
        return this.#array(name).map((item, index) => new Fields(item, `${this.#at(name)}[${index}]`));
    }
    texts(name) {
        return this.#array(name).map((item) => this.#asText(item, name));
    }
    text(name) {
        return this.#asText(this.#get(name), name);
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    /** A whole number of at least 0. */
    count(name) {
        const value = this.#get(name);
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw fields_malformed(`${this.#at(name)} is not a count`);
        return value;
    }
    /** Every member, in the order of their names. */
    allTexts() {
        return Object.fromEntries(Object.keys(this.#value)
            .sort()
            .map((name) => [name, this.text(name)]));
    }
    #array(name) {
        const value = this.#get(name);
        if (!Array.isArray(value))
            throw fields_malformed(`${this.#at(name)} is not a list`);
        return value;
    }
    #asText(value, name) {
        if (typeof value !== 'string' || value === '')
            throw fields_malformed(`${this.#at(name)} is not text`);
        return value;
    }
    #get(name) {
        return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    }
    #at(name) {
        return this.#path === '' ? name : `${this.#path}.${name}`;
    }
}
function fields_malformed(reason, cause) {
    return new errors/* VerificationError */.mk('STATEMENT_MALFORMED', `the statement cannot be read: ${reason}`, { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/names.js
var names = __nccwpck_require__(5389);
// EXTERNAL MODULE: ./packages/core/lib/run.js
var run = __nccwpck_require__(5324);
;// CONCATENATED MODULE: ./packages/core/lib/statement.js
/** The release statement: in-toto Statement v1 with SLSA provenance v1, built and read in one canonical form. */







const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** The exact bytes that are signed. */
function encodeStatement(release) {
    return Buffer.from(JSON.stringify(toDocument(release)));
}
function toDocument(release) {
    const { claims, claimsSource, serverUrl } = release.run;
    const workflow = claims.workflow_ref;
    const at = workflow.indexOf('@');
    const path = workflow.slice(0, at).split('/').slice(2).join('/');
    return {
        _type: statementType,
        subject: release.files.map(toDescriptor),
        predicateType: provenanceType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: {
                        ref: workflow.slice(at + 1),
                        repository: `${serverUrl}/${workflow.split('/').slice(0, 2).join('/')}`,
                        path,
                    },
                    securedeploy_release: { name: release.id.name, version: release.id.version },
                },
                internalParameters: {
                    github: readClaims(new Fields(claims, 'claims')),
                    securedeploy_claimsSource: claimsSource,
                    securedeploy_source: readSource(new Fields(release.source, 'source')),
                    securedeploy_environment: readEnvironment(new Fields(release.environment, 'environment')),
                },
                resolvedDependencies: [
                    {
                        uri: `git+${serverUrl}/${claims.repository}@${claims.ref}`,
                        digest: { gitCommit: claims.sha },
                    },
                ],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${claims.job_workflow_ref ?? claims.workflow_ref}` },
                metadata: {
                    invocationId: `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
                    finishedOn: release.finishedOn,
                },
                byproducts: release.evidence.map(toDescriptor),
            },
        },
    };
}
/** An in-toto ResourceDescriptor; `size` and part digests are annotations, since the format has no field for them. */
function toDescriptor({ name, digest, sha512 }) {
    return {
        name,
        digest: { sha256: digest.sha256, ...(sha512 === undefined ? {} : { sha512 }) },
        annotations: {
            size: digest.size,
            ...(digest.parts === undefined
                ? {}
                : { partSize: digest.parts.partSize, partSha256: digest.parts.sha256 }),
        },
    };
}
/**
 * Reads a statement back into a release. Only the canonical form is accepted: what was read must encode to the very
 * same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function statement_parseStatement(bytes) {
    let release;
    try {
        release = fromDocument(new Fields((0,strict_json/* parseStrictJson */.R)(bytes, largestBundle), ''));
    }
    catch (cause) {
        if (cause instanceof errors/* VerificationError */.mk)
            throw cause;
        throw fields_malformed(cause.message, cause);
    }
    if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
        throw fields_malformed('it is not in the canonical form that this version writes');
    }
    return release;
}
function fromDocument(document) {
    if (document.text('predicateType') !== provenanceType)
        throw fields_malformed(`its predicateType is not ${provenanceType}`);
    const predicate = document.fields('predicate');
    const definition = predicate.fields('buildDefinition');
    const named = definition.fields('externalParameters').fields('securedeploy_release');
    const internal = definition.fields('internalParameters');
    const metadata = predicate.fields('runDetails').fields('metadata');
    const files = document.list('subject').map(readFile);
    if (files.length === 0)
        throw fields_malformed('it names no file');
    return {
        id: readReleaseId(named),
        files: assertSorted(files),
        evidence: assertSorted(predicate.fields('runDetails').list('byproducts').map(readFile)),
        run: readRun(internal, definition),
        source: readSource(internal.fields('securedeploy_source')),
        environment: readEnvironment(internal.fields('securedeploy_environment')),
        finishedOn: readTime(metadata.text('finishedOn')),
    };
}
function readReleaseId(fields) {
    const name = fields.text('name');
    const version = fields.text('version');
    if (!(0,names/* isReleaseSegment */.lN)(name) || !(0,names/* isReleaseSegment */.lN)(version))
        throw fields_malformed('its release name or version is not allowed');
    return { name, version };
}
function readFile(fields) {
    const name = fields.text('name');
    if (!(0,names/* isFileName */.oV)(name))
        throw fields_malformed(`the file name ${JSON.stringify(name)} is not allowed`);
    const sha512 = fields.fields('digest').optionalText('sha512');
    if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
        throw fields_malformed(`the sha512 of ${name} is not a digest`);
    const annotations = fields.fields('annotations');
    const size = annotations.count('size');
    const parts = annotations.has('partSize') ? readParts(annotations, size) : undefined;
    return {
        name,
        digest: {
            size,
            sha256: readDigest(fields.fields('digest').text('sha256')),
            ...(parts === undefined ? {} : { parts }),
        },
        ...(sha512 === undefined ? {} : { sha512 }),
    };
}
function readParts(annotations, size) {
    const partSize = annotations.count('partSize');
    const sha256 = annotations.texts('partSha256').map(readDigest);
    if (partSize === 0 || Math.ceil(size / partSize) !== sha256.length)
        throw fields_malformed('its part digests do not cover a file');
    return { partSize, sha256 };
}
function readDigest(text) {
    const digest = parseSha256(text);
    if (digest === undefined)
        throw fields_malformed(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`);
    return digest;
}
function assertSorted(files) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && before.name >= file.name)
            throw fields_malformed('its files are not sorted by name, each name once');
    }
    return files;
}
function readRun(internal, definition) {
    const claims = readClaims(internal.fields('github'));
    if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
        throw fields_malformed('its workflow_ref is not owner/repo/path@ref');
    // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha))
        throw fields_malformed('its sha is not a commit');
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
        throw fields_malformed('its repository is not owner/name');
    const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'));
    const repository = definition.fields('externalParameters').fields('workflow').text('repository');
    const owner = claims.workflow_ref.split('/').slice(0, 2).join('/');
    if (!repository.endsWith(`/${owner}`))
        throw fields_malformed('its workflow is not of its repository');
    return { claims, claimsSource, serverUrl: repository.slice(0, -owner.length - 1) };
}
/** Claims in one fixed order, so that the same claims always make the same bytes. */
function readClaims(fields) {
    const claims = {};
    for (const name of run/* requiredClaims */.T)
        claims[name] = fields.text(name);
    for (const name of run/* optionalClaims */.k) {
        const value = fields.optionalText(name);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
function readClaimsSource(text) {
    if (text === 'oidc-token-accepted-by-sts' || text === 'oidc-token' || text === 'environment')
        return text;
    throw fields_malformed('its claims have no known source');
}
function readSource(fields) {
    const kind = fields.text('kind');
    switch (kind) {
        case 'clean':
            return { kind, commit: fields.text('commit') };
        case 'modified':
            return { kind, commit: fields.text('commit'), files: fields.texts('files') };
        case 'unknown':
            return { kind, reason: fields.text('reason') };
        default:
            throw fields_malformed('its source state is not known');
    }
}
function readEnvironment(fields) {
    const image = fields.optionalText('image');
    const imageVersion = fields.optionalText('imageVersion');
    return {
        os: fields.text('os'),
        architecture: fields.text('architecture'),
        ...(image === undefined ? {} : { image }),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        tools: fields.fields('tools').allTexts(),
    };
}
function readTime(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw fields_malformed(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`);
    }
    return text;
}
/** A time as statements write it: RFC 3339, UTC, whole seconds. */
function toTime(date) {
    return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

// EXTERNAL MODULE: ./packages/notary/lib/certificate-chain.js
var certificate_chain = __nccwpck_require__(9324);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var lib_envelope = __nccwpck_require__(8174);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var lib_errors = __nccwpck_require__(1384);
// EXTERNAL MODULE: ./packages/notary/lib/semantic-version.js
var semantic_version = __nccwpck_require__(3778);
// EXTERNAL MODULE: ./packages/notary/lib/time.js
var lib_time = __nccwpck_require__(3182);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-signature.js
var certificate_signature = __nccwpck_require__(9607);
// EXTERNAL MODULE: ./packages/notary/lib/der-fields.js
var der_fields = __nccwpck_require__(1720);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-fields.js
var certificate_fields = __nccwpck_require__(1132);
// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __nccwpck_require__(3664);
// EXTERNAL MODULE: ./packages/notary/lib/der.js
var der = __nccwpck_require__(7020);
;// CONCATENATED MODULE: ./packages/notary/lib/timestamp-time.js
/** When a timestamp says that it was made, and how exactly (RFC 3161, 2.4.2). */



/** ETSI EN 319 421's baseline policy, whose authorities are exact to a second unless they say better. */
const baselinePolicy = '0.4.0.2023.1.1';
/** GeneralizedTime in UTC with seconds and perhaps a fraction that does not end in a zero, in milliseconds of Unix time. */
function readGenTime({ content, tag, bytes }) {
    const match = /^(\d{14})(?:\.(\d{0,8}[1-9]))?Z$/.exec(Buffer.from(content).toString('latin1'));
    if (match === null)
        throw new SyntaxError('Its time is malformed.');
    const whole = (0,lib_time/* readTime */.aQ)({ tag, bytes, content: Buffer.from(`${match[1]}Z`) });
    return whole.getTime() + Number(`0.${match[2] ?? 0}`) * 1000;
}
/** A part of a second in thousandths of the next larger unit, 1 to 999. */
function readThousandths(element) {
    if (element === undefined)
        return 0;
    const value = (0,der_fields/* readNatural */.O$)(element);
    if (value < 1n || value > 999n)
        throw new SyntaxError('Its accuracy is malformed.');
    return Number(value);
}
function readAccuracy(accuracy) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(accuracy.bytes, der/* derTag */.S_.sequence));
    const seconds = fields.optional(der/* derTag */.S_.integer);
    const millis = readThousandths(fields.optional(0x80));
    const micros = readThousandths(fields.optional(0x81));
    fields.end();
    return Number(seconds === undefined ? 0n : (0,der_fields/* readNatural */.O$)(seconds)) * 1000 + millis + micros / 1000;
}
/** Milliseconds of Unix time, and milliseconds to either side of it. Throws SyntaxError. */
function readTimestampTime(fields) {
    const accuracy = fields.accuracy === undefined ? 0 : readAccuracy(fields.accuracy);
    const isSecondImplied = fields.accuracy === undefined && fields.policy === baselinePolicy;
    return { time: readGenTime(fields.time), accuracy: isSecondImplied ? 1000 : accuracy };
}

// EXTERNAL MODULE: ./packages/notary/lib/x509-signature.js
var x509_signature = __nccwpck_require__(8920);
;// CONCATENATED MODULE: ./packages/notary/lib/timestamp-token.js
/** RFC 3161 timestamp tokens: reads the CMS message strictly and verifies all that needs no trust in anyone. */







const objectId = {
    signedData: '1.2.840.113549.1.7.2',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};
/** Far above any real token's; bounds the work on a hostile one. */
const maxCertificates = 16;
/** The SignedData within a ContentInfo (RFC 5652, 3 and 5.1). */
function readSignedData(token) {
    const outer = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(token, der/* derTag */.S_.sequence));
    if ((0,der/* readObjectIdentifier */.LP)(outer.next(der/* derTag */.S_.objectIdentifier)) !== objectId.signedData) {
        throw new SyntaxError('It is not a CMS signed message.');
    }
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der_fields/* insideOf */.kP)(outer.next(0xa0), der/* derTag */.S_.sequence));
    outer.end();
    const version = (0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer));
    const digestAlgorithms = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set)).map(der_fields/* readAlgorithm */.wu);
    const encapsulated = (0,der_fields/* fieldsOf */.Pf)(fields.next(der/* derTag */.S_.sequence));
    const certificates = fields.optional(0xa0);
    fields.optional(0xa1);
    const signers = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set));
    fields.end();
    // RFC 5652, 5.1: 3 is the version of a message about anything but plain data that carries only X.509 certificates.
    if (version !== 3n)
        throw new SyntaxError('It has another CMS version than a timestamp has.');
    const contentType = (0,der/* readObjectIdentifier */.LP)(encapsulated.next(der/* derTag */.S_.objectIdentifier));
    const content = (0,der_fields/* insideOf */.kP)(encapsulated.next(0xa0), der/* derTag */.S_.octetString).content;
    encapsulated.end();
    if (contentType !== objectId.timestampInfo)
        throw new SyntaxError('What it signs is not a timestamp.');
    return { digestAlgorithms, content, certificates: readCertificates(certificates), signers };
}
function readCertificates(set) {
    const elements = set === undefined ? [] : (0,der/* childrenOf */.LU)(set);
    if (elements.length > maxCertificates)
        throw new SyntaxError(`It carries more than ${maxCertificates} certificates.`);
    return elements.map(({ bytes }) => (0,certificate/* parseCertificate */.h)(bytes));
}
/** The single value of each signed attribute by object identifier (RFC 5652, 5.3; RFC 3161 allows no repetition). */
function readAttributes(set) {
    const attributes = new Map();
    for (const item of (0,der_fields/* itemsOf */.S3)(set, der/* derTag */.S_.sequence)) {
        const fields = (0,der_fields/* fieldsOf */.Pf)(item);
        const id = (0,der/* readObjectIdentifier */.LP)(fields.next(der/* derTag */.S_.objectIdentifier));
        const [value, ...others] = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set));
        fields.end();
        if (value === undefined || others.length > 0 || attributes.has(id)) {
            throw new SyntaxError(`Its signed attribute ${id} does not have exactly one value.`);
        }
        attributes.set(id, value);
    }
    return attributes;
}
function readSignerInfo(signer) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(signer, der/* derTag */.S_.sequence));
    const version = (0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer));
    const identifier = fields.optional(0x80) ?? fields.next(der/* derTag */.S_.sequence);
    const digestAlgorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const attributes = fields.next(0xa0);
    const algorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const signature = fields.next(der/* derTag */.S_.octetString).content;
    fields.optional(0xa1);
    fields.end();
    // RFC 5652, 5.3: the version follows from how the signer is named.
    if (version !== (identifier.tag === 0x80 ? 3n : 1n))
        throw new SyntaxError('Its signer has an unknown version.');
    // RFC 5652, 5.4: what is signed is the attributes under the tag of a SET, not under their own.
    const signedBytes = Uint8Array.from(attributes.bytes);
    signedBytes[0] = der/* derTag */.S_.set;
    return {
        identifier,
        digestAlgorithm,
        attributes: readAttributes(attributes),
        signedBytes,
        algorithm,
        signature,
    };
}
/** Whether a SignerIdentifier, by key identifier or by issuer and serial number, means this certificate. */
function timestamp_token_names(identifier, certificate) {
    if (identifier.tag === 0x80) {
        const keyIdentifier = (0,certificate_fields/* subjectKeyIdentifier */.Fi)(certificate);
        return keyIdentifier !== undefined && (0,der_fields/* sameBytes */.er)(identifier.content, keyIdentifier);
    }
    const fields = (0,der_fields/* fieldsOf */.Pf)(identifier);
    const issuer = fields.next(der/* derTag */.S_.sequence).bytes;
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (0,der_fields/* sameBytes */.er)(issuer, certificate.issuer) && serialNumber === certificate.serialNumber;
}
/** The certificates of a signing-certificate-v2 attribute (RFC 5035, 3), the signer's first. */
function readCertificateIds(attribute) {
    if (attribute === undefined)
        throw new SyntaxError('It does not name its signing certificate by a SHA-2 hash.');
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(attribute, der/* derTag */.S_.sequence));
    const list = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.sequence));
    fields.optional(der/* derTag */.S_.sequence);
    fields.end();
    return list.map((item) => {
        const parts = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(item, der/* derTag */.S_.sequence));
        const algorithm = parts.optional(der/* derTag */.S_.sequence);
        const digest = parts.next(der/* derTag */.S_.octetString).content;
        const issuerSerial = parts.optional(der/* derTag */.S_.sequence);
        parts.end();
        return {
            hash: algorithm === undefined ? 'sha256' : (0,x509_signature/* readHash */.P)((0,der_fields/* readAlgorithm */.wu)(algorithm)),
            digest,
            issuerSerial,
        };
    });
}
function isMeant({ hash, digest, issuerSerial }, certificate) {
    if (!(0,der_fields/* sameBytes */.er)(digest, (0,external_node_crypto_.createHash)(hash).update(certificate.der).digest()))
        return false;
    if (issuerSerial === undefined)
        return true;
    const fields = (0,der_fields/* fieldsOf */.Pf)(issuerSerial);
    const issuerNames = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.sequence)).filter(({ tag }) => tag === 0xa4);
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (serialNumber === certificate.serialNumber &&
        issuerNames.some(({ content }) => (0,der_fields/* sameBytes */.er)(content, certificate.issuer)));
}
/** Checks everything that the signer's part promises about the content, and the signature itself, with this certificate. */
function expectSigned(info, content, digest, signer) {
    const contentType = info.attributes.get(objectId.contentType);
    if (contentType === undefined || (0,der/* readObjectIdentifier */.LP)(contentType) !== objectId.timestampInfo) {
        throw new SyntaxError('Its signed attributes speak of another type of content.');
    }
    const messageDigest = (0,der/* expectTag */.yi)(info.attributes.get(objectId.messageDigest), der/* derTag */.S_.octetString).content;
    if (!(0,der_fields/* sameBytes */.er)(messageDigest, (0,external_node_crypto_.createHash)(digest).update(content).digest())) {
        throw new SyntaxError('Its signed digest is not that of its content.');
    }
    const { algorithm, signature, signedBytes } = info;
    if (!(0,x509_signature/* isSignedWithKey */.W)(signer.publicKey, { algorithm, data: signedBytes, signature, digest })) {
        throw new SyntaxError('Its signature is not that of its signing certificate.');
    }
}
/** TSTInfo (RFC 3161, 2.4.2). */
function readTimestampInfo(content) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(content, der/* derTag */.S_.sequence));
    if ((0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer)) !== 1n)
        throw new SyntaxError('It has an unknown version.');
    const policy = (0,der/* readObjectIdentifier */.LP)(fields.next(der/* derTag */.S_.objectIdentifier));
    const imprint = (0,der_fields/* fieldsOf */.Pf)(fields.next(der/* derTag */.S_.sequence));
    (0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer));
    const time = fields.next(der/* derTag */.S_.generalizedTime);
    const accuracy = fields.optional(der/* derTag */.S_.sequence);
    fields.optional(der/* derTag */.S_.boolean);
    fields.optional(der/* derTag */.S_.integer);
    fields.optional(0xa0);
    const extensions = fields.optional(0xa1);
    fields.end();
    if (extensions !== undefined)
        (0,der_fields/* expectKnownCritical */.CL)((0,der_fields/* readExtensionList */.gY)(extensions), []);
    const hash = (0,x509_signature/* readHash */.P)((0,der_fields/* readAlgorithm */.wu)(imprint.next(der/* derTag */.S_.sequence)));
    const digest = imprint.next(der/* derTag */.S_.octetString).content;
    imprint.end();
    return { ...readTimestampTime({ time, accuracy, policy }), imprint: { hash, digest } };
}
function isSameAlgorithm(one, other) {
    return one.id === other.id && (0,x509_signature/* readHash */.P)(one) === (0,x509_signature/* readHash */.P)(other);
}
/**
 * Reads the DER of a TimeStampToken and verifies that one signer signed it, with the certificate that it names, over a
 * well-formed TSTInfo. It does not say whether that signer is trusted. Throws SyntaxError or NotaryError
 * CERTIFICATE_MALFORMED with a message that goes on about "it", the token.
 */
function readTimestampToken(token) {
    const { digestAlgorithms, content, certificates, signers } = readSignedData(token);
    const [first, ...others] = signers;
    if (first === undefined || others.length > 0)
        throw new SyntaxError('It does not have exactly one signer.');
    const info = readSignerInfo(first);
    if (!digestAlgorithms.some((algorithm) => isSameAlgorithm(algorithm, info.digestAlgorithm))) {
        throw new SyntaxError("It does not announce its signer's hash algorithm.");
    }
    const signer = certificates.find((certificate) => timestamp_token_names(info.identifier, certificate));
    if (signer === undefined)
        throw new SyntaxError('It does not carry its signing certificate.');
    expectSigned(info, content, (0,x509_signature/* readHash */.P)(info.digestAlgorithm), signer);
    const [signerId, ...pathIds] = readCertificateIds(info.attributes.get(objectId.signingCertificateV2));
    if (signerId === undefined || !isMeant(signerId, signer)) {
        throw new SyntaxError('It is signed with another certificate than the one that it names.');
    }
    return {
        ...readTimestampInfo(content),
        signer,
        certificates: certificates.filter((certificate) => certificate !== signer),
        expectPath(authorities) {
            if (pathIds.length === 0)
                return;
            const isNamed = (authority) => pathIds.some((id) => isMeant(id, authority));
            if (!authorities.every(isNamed))
                throw new SyntaxError('Its path leads over a certificate that it does not name.');
        },
    };
}

;// CONCATENATED MODULE: ./packages/notary/lib/timestamp.js
/** Decides whether an RFC 3161 timestamp proves when a signature existed, to someone who trusts certain authorities. */






const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Whatever a reader of the token throws means that the token proves nothing. */
function orInvalid(read) {
    try {
        return read();
    }
    catch (cause) {
        const reason = cause instanceof Error ? ` ${cause.message}` : '';
        throw new lib_errors/* NotaryError */.W('TIMESTAMP_INVALID', `The timestamp of the signature proves nothing.${reason}`, {
            cause,
        });
    }
}
function expectAbout({ imprint }, signature) {
    if (!(0,der_fields/* sameBytes */.er)(imprint.digest, (0,external_node_crypto_.createHash)(imprint.hash).update(signature).digest())) {
        throw new SyntaxError('It is about another signature.');
    }
}
/** RFC 3161, 2.3, and the leaf rules of the Signature Specification, "Certificate Requirements". */
function expectAuthority(signer) {
    const { basicConstraints, keyUsage, extendedKeyUsage = [], extendedKeyUsageCritical } = signer;
    if (extendedKeyUsage.length !== 1 || extendedKeyUsage[0] !== timeStamping || !extendedKeyUsageCritical) {
        throw new SyntaxError('Its signing certificate is not reserved for time stamping by a critical extension.');
    }
    if (basicConstraints?.ca === true)
        throw new SyntaxError('Its signing certificate is a certificate authority.');
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature || keyUsage.keyCertSign) {
        throw new SyntaxError('Its signing certificate may not make digital signatures, or may issue certificates.');
    }
}
function findChain(token, tsaCertificates) {
    const isValid = ({ notBefore, notAfter }) => notBefore.getTime() <= token.time && token.time <= notAfter.getTime();
    const roots = tsaCertificates.filter((one) => (0,certificate_signature/* isSelfSigned */.Nl)(one) && isValid(one));
    const others = [...token.certificates, ...tsaCertificates].filter((one) => !(0,certificate_signature/* isSelfSigned */.Nl)(one) && isValid(one));
    // Each certificate is tried once: hostile certificates that all issue each other cannot make the search long.
    const tried = new Set();
    const extend = (path, last) => {
        const root = roots.find((one) => (0,certificate_signature/* isSignedBy */.s3)(last, one));
        if (root !== undefined)
            return [...path, root];
        for (const next of others) {
            if (tried.has(next.fingerprint) || !(0,certificate_signature/* isSignedBy */.s3)(last, next))
                continue;
            tried.add(next.fingerprint);
            const chain = extend([...path, next], next);
            if (chain !== undefined)
                return chain;
        }
        return undefined;
    };
    const chain = isValid(token.signer) ? extend([token.signer], token.signer) : undefined;
    if (chain === undefined) {
        throw new SyntaxError('Its signing certificate does not lead to a trusted timestamp root over certificates that were valid at its time.');
    }
    return chain;
}
function readTrusted({ token: der, signature, tsaCertificates }) {
    const token = readTimestampToken(der);
    expectAbout(token, signature);
    expectAuthority(token.signer);
    const tsaChain = findChain(token, tsaCertificates);
    tsaChain.forEach(certificate_chain/* checkAlgorithm */.um);
    tsaChain.slice(1).forEach(certificate_chain/* checkAuthority */.Q7);
    token.expectPath(tsaChain.slice(1, -1));
    const from = new Date(Math.floor(token.time - token.accuracy));
    const to = new Date(Math.ceil(token.time + token.accuracy));
    // An accuracy beyond all time would otherwise compare as neither before nor after anything.
    if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
        throw new SyntaxError('Its accuracy is malformed.');
    return { from, to, tsaChain };
}
/**
 * Verifies a timestamp of a signature (RFC 3161, RFC 5816; Notary Project, "Trust Store and Trust Policy", authentic
 * timestamp): the token is about this signature, signed by an authority for time stamping whose certificates lead to a
 * trusted root, were valid at the token's time, and are not revoked. Whether the signing certificates were valid from
 * `from` to `to` is for the caller to check. Throws NotaryError TIMESTAMP_INVALID, SIGNATURE_REVOKED, REVOCATION_UNKNOWN.
 */
async function verifyTimestamp(request) {
    const verified = orInvalid(() => readTrusted(request));
    const unknown = (reason, cause) => {
        const message = `Whether the timestamp authority's certificates are revoked could not be found out: ${reason}`;
        throw new lib_errors/* NotaryError */.W('REVOCATION_UNKNOWN', message, { cause });
    };
    const status = await request.revocation
        .check({
        certificateChain: verified.tsaChain,
        scheme: 'notary.x509',
        signingTime: verified.to,
        now: request.now,
    })
        .catch((cause) => unknown('the check broke off.', cause));
    if (status.kind === 'unknown')
        return unknown(status.reason, status.cause);
    if (status.kind === 'revoked') {
        const message = `The timestamp authority's certificates are revoked: ${status.entities.join(', ')}.`;
        throw new lib_errors/* NotaryError */.W('SIGNATURE_REVOKED', message);
    }
    return verified;
}

// EXTERNAL MODULE: ./packages/notary/lib/trust-store.js
var trust_store = __nccwpck_require__(5733);
;// CONCATENATED MODULE: ./packages/notary/lib/signing-time.js
/** When a signature was made, as far as someone trusted vouches for it, and whether the certificates were valid then. */




function invalidAt(chain, time) {
    return chain.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);
}
function checkValidity(chain, time, when) {
    const certificate = invalidAt(chain, time);
    if (certificate === undefined)
        return;
    const from = (0,lib_time/* formatRfc3339 */.ZA)(certificate.notBefore);
    const to = (0,lib_time/* formatRfc3339 */.ZA)(certificate.notAfter);
    throw new lib_errors/* NotaryError */.W('CERTIFICATE_EXPIRED', `The certificate "${certificate.subjectText}" is valid from ${from} to ${to}, but not ${when}, ${(0,lib_time/* formatRfc3339 */.ZA)(time)}.`);
}
async function checkTimestamp(envelope, options) {
    const { statement, stores, now, revocation, timestampRevocation } = options;
    const tsaCertificates = (0,trust_store/* certificatesOf */.mm)(statement.trustStores, 'tsa', stores);
    if (envelope.timestampToken === undefined) {
        throw new lib_errors/* NotaryError */.W('TIMESTAMP_INVALID', `The policy "${statement.name}" demands a timestamp, but the signature has none.`);
    }
    const { from, to } = await verifyTimestamp({
        token: envelope.timestampToken,
        signature: envelope.signature,
        tsaCertificates,
        now,
        revocation: timestampRevocation ?? revocation,
    });
    checkValidity(envelope.certificateChain, from, 'at the earliest time of the timestamp');
    checkValidity(envelope.certificateChain, to, 'at the latest time of the timestamp');
    const detail = `A timestamp authority saw the signature at ${(0,lib_time/* formatRfc3339 */.ZA)(to)}, and the certificates were valid then.`;
    return { authenticTime: to, detail };
}
/**
 * Checks the certificates' validity at the time that can be trusted: the signing authority's own statement; for
 * `notary.x509` a timestamp where the statement names a `tsa` store and its rule applies, else now. Rejects with NotaryError
 * CERTIFICATE_EXPIRED, TIMESTAMP_INVALID, TRUST_STORE_MALFORMED, and REVOCATION_UNKNOWN or SIGNATURE_REVOKED for the
 * timestamp authority's certificates.
 */
async function checkSigningTime(envelope, options) {
    const { certificateChain, scheme, signingTime } = envelope;
    const { statement, now } = options;
    if (scheme === 'notary.x509.signingAuthority') {
        checkValidity(certificateChain, signingTime, 'at the time of signing');
        const detail = `The certificates were valid at the authentic time of signing, ${(0,lib_time/* formatRfc3339 */.ZA)(signingTime)}.`;
        return { authenticTime: signingTime, detail };
    }
    const usesTimestamps = statement.trustStores.some((name) => name.startsWith('tsa:'));
    const isDemanded = statement.verifyTimestamp === 'always' || invalidAt(certificateChain, now) !== undefined;
    if (usesTimestamps && isDemanded)
        return checkTimestamp(envelope, options);
    checkValidity(certificateChain, now, 'now');
    return { detail: `The certificates are valid now, ${(0,lib_time/* formatRfc3339 */.ZA)(now)}.` };
}

// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __nccwpck_require__(5607);
;// CONCATENATED MODULE: ./packages/notary/lib/trust-policy.js
/** Trust policy documents for blobs, `trustpolicy.blob.json` (Trust Store and Trust Policy Specification). */





const maxPolicyBytes = (/* unused pure expression or super */ null && (1024 * 1024));
const subjectPrefix = 'x509.subject:';
const overridable = new Map([
    ['authenticity', ['enforce', 'log']],
    ['authenticTimestamp', ['enforce', 'log']],
    ['expiry', ['enforce', 'log']],
    ['revocation', ['enforce', 'log', 'skip']],
]);
const levels = {
    strict: {
        integrity: 'enforce',
        authenticity: 'enforce',
        authenticTimestamp: 'enforce',
        expiry: 'enforce',
        revocation: 'enforce',
    },
    permissive: {
        integrity: 'enforce',
        authenticity: 'enforce',
        authenticTimestamp: 'log',
        expiry: 'log',
        revocation: 'log',
    },
    audit: {
        integrity: 'enforce',
        authenticity: 'log',
        authenticTimestamp: 'log',
        expiry: 'log',
        revocation: 'log',
    },
    skip: {
        integrity: 'skip',
        authenticity: 'skip',
        authenticTimestamp: 'skip',
        expiry: 'skip',
        revocation: 'skip',
    },
};
/** What a statement's level and override make of each check. The trusted identity is a part of authenticity and follows it. */
function checkActions(statement) {
    const actions = { ...levels[statement.level], ...statement.override };
    return { ...actions, identity: actions.authenticity };
}
function refuse(message, cause) {
    throw new NotaryError('TRUST_POLICY_MALFORMED', message, { cause });
}
/** Fail closed: a member that is not known may be a misspelt rule. */
function readObject(value, where, known) {
    const members = asObject(value) ?? refuse(`In the trust policy, ${where} is missing or not an object.`);
    const unknown = [...members.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined)
        refuse(`In the trust policy, ${where} has a member "${unknown}", which is not known.`);
    return members;
}
function readStrings(value, where) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return refuse(`In the trust policy, ${where} is not a list.`);
    const strings = value.map((item) => typeof item === 'string'
        ? item
        : refuse(`In the trust policy, ${where} lists something that is not text.`));
    if (new Set(strings).size < strings.length)
        refuse(`In the trust policy, ${where} lists the same entry twice.`);
    return strings;
}
function readChoice(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    return found ?? refuse(`In the trust policy, ${where} is none of: ${choices.join(', ')}.`);
}
function readOverride(value, level, where) {
    if (value === undefined)
        return {};
    const members = readObject(value, where, [...overridable.keys()]);
    if (level === 'skip')
        refuse(`In the trust policy, ${where} stands beside the level "skip", which cannot be overridden.`);
    for (const [name, action] of members)
        readChoice(action, `"${name}" of ${where}`, overridable.get(name) ?? []);
    return Object.fromEntries(members);
}
function readVerification(value, where) {
    const members = readObject(value, where, ['level', 'override', 'verifyTimestamp']);
    const level = readChoice(members.get('level'), `the level of ${where}`, [
        'strict',
        'permissive',
        'audit',
        'skip',
    ]);
    const override = readOverride(members.get('override'), level, `the override of ${where}`);
    const verifyTimestamp = readChoice(members.has('verifyTimestamp') ? members.get('verifyTimestamp') : 'always', `verifyTimestamp of ${where}`, ['always', 'afterCertExpiry']);
    return { level, override, verifyTimestamp };
}
/** Reads the name of an `x509.subject` identity; undefined for an identity of another kind. */
function subjectOfIdentity(identity) {
    return identity.startsWith(subjectPrefix) ? (0,distinguished_name/* parseNameText */.G4)(identity.slice(subjectPrefix.length)) : undefined;
}
function checkIdentity(identity, where) {
    const named = `the trusted identity "${identity}" of ${where}`;
    const colon = identity.indexOf(':');
    if (colon < 1 || identity.slice(colon + 1).trim() === '') {
        refuse(`In the trust policy, ${named} is not a prefix, a colon and a value.`);
    }
    if (/^arn:[^:]*:signer:/.test(identity) && !isAwsSignerIdentity(identity)) {
        refuse(`In the trust policy, ${named} is not the ARN of a signing profile, such as arn:aws:signer:us-east-1:111122223333:/signing-profiles/name, with or without a version.`);
    }
    let subject;
    try {
        subject = subjectOfIdentity(identity);
    }
    catch (cause) {
        return refuse(`In the trust policy, ${named} is not a distinguished name as RFC 4514 writes it.`, cause);
    }
    for (const type of subject === undefined ? [] : ['C', 'ST', 'O']) {
        if (subject?.some((attribute) => attribute.type === type) !== true)
            refuse(`In the trust policy, ${named} names no ${type}.`);
    }
    return subject;
}
function readIdentities(value, where) {
    const identities = readStrings(value, `trustedIdentities of ${where}`);
    if (identities.includes('*')) {
        if (identities.length > 1)
            refuse(`In the trust policy, ${where} trusts "*" beside other identities.`);
        return identities;
    }
    const subjects = identities
        .map((identity) => checkIdentity(identity, where))
        .filter((subject) => subject !== undefined);
    const overlap = subjects.some((one, index) => subjects.some((other, otherIndex) => index !== otherIndex && isSubsetOfName(one, other)));
    if (overlap)
        refuse(`In the trust policy, ${where} trusts two subjects of which one includes the other.`);
    return identities;
}
function readStores(value, where) {
    return readStrings(value, `trustStores of ${where}`).map((name) => isTrustStoreName(name)
        ? name
        : refuse(`In the trust policy, the trust store "${name}" of ${where} is not ca, signingAuthority or tsa, a colon and a name.`));
}
const statementMembers = (/* unused pure expression or super */ null && (['name', 'globalPolicy', 'signatureVerification', 'trustStores', 'trustedIdentities']));
function readStatement(value, index) {
    const members = readObject(value, `statement ${index + 1}`, statementMembers);
    const name = members.get('name');
    if (typeof name !== 'string' || name.trim() === '')
        return refuse(`In the trust policy, statement ${index + 1} has no name.`);
    const where = `the statement "${name}"`;
    const globalPolicy = members.has('globalPolicy') ? members.get('globalPolicy') : false;
    if (typeof globalPolicy !== 'boolean')
        return refuse(`In the trust policy, globalPolicy of ${where} is not true or false.`);
    const verification = readVerification(members.get('signatureVerification'), `signatureVerification of ${where}`);
    const trustStores = readStores(members.get('trustStores'), where);
    const trustedIdentities = readIdentities(members.get('trustedIdentities'), where);
    if (verification.level === 'skip') {
        if (globalPolicy)
            refuse(`In the trust policy, ${where} is the global one and must not skip verification.`);
        if (trustStores.length + trustedIdentities.length > 0) {
            refuse(`In the trust policy, ${where} skips verification, but names trust stores or trusted identities.`);
        }
    }
    else if (trustStores.length === 0 || trustedIdentities.length === 0) {
        refuse(`In the trust policy, ${where} names no trust stores or no trusted identities.`);
    }
    return { name, globalPolicy, ...verification, trustStores, trustedIdentities };
}
function readJson(bytes) {
    try {
        return parseStrictJson(bytes, maxPolicyBytes);
    }
    catch (cause) {
        return refuse('The trust policy is not well-formed JSON, or it is too large.', cause);
    }
}
/**
 * Reads a trust policy document and checks every rule of the specification; members that the specification does not
 * define are refused too. A malformed ARN of an AWS signing profile is refused here rather than never matched.
 * Throws NotaryError TRUST_POLICY_MALFORMED.
 */
function trust_policy_parseTrustPolicy(bytes) {
    const document = readObject(readJson(bytes), 'the document', ['version', 'trustPolicies']);
    const version = readChoice(document.get('version'), 'the version', ['1.0']);
    const list = document.get('trustPolicies');
    if (!Array.isArray(list) || list.length === 0)
        return refuse('The trust policy has no statements.');
    const trustPolicies = list.map(readStatement);
    if (new Set(trustPolicies.map(({ name }) => name)).size < trustPolicies.length) {
        refuse('In the trust policy, two statements have the same name.');
    }
    if (trustPolicies.filter(({ globalPolicy }) => globalPolicy).length > 1) {
        refuse('In the trust policy, more than one statement is the global one.');
    }
    return { version, trustPolicies };
}
/**
 * The statement with exactly this name; without a name, the global one. Never falls back from a name to the global one.
 * Throws NotaryError TRUST_POLICY_NOT_FOUND.
 */
function trust_policy_selectTrustPolicy(document, name) {
    const found = document.trustPolicies.find((statement) => name === undefined ? statement.globalPolicy : statement.name === name);
    if (found === undefined) {
        const wanted = name === undefined ? 'no global statement' : `no statement named "${name}"`;
        const names = document.trustPolicies.map((statement) => `"${statement.name}"`).join(', ');
        throw new NotaryError('TRUST_POLICY_NOT_FOUND', `The trust policy has ${wanted}; it has ${names}.`);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/notary/lib/trusted-identity.js
/** Who signed, compared with whom a trust policy trusts. */




function trusted_identity_refuse(message) {
    throw new lib_errors/* NotaryError */.W('IDENTITY_NOT_TRUSTED', message);
}
function checkProfile(signer, { certificateChain }, identities) {
    const matched = identities.find((identity) => (0,aws_signer/* matchesAwsSignerIdentity */.Ls)(signer, identity));
    if (matched === undefined)
        trusted_identity_refuse(`The signing profile ${signer.profileVersionArn} is not a trusted identity.`);
    const partition = (0,aws_signer/* awsSignerPartitionOf */.vi)(certificateChain);
    if (partition !== undefined && !signer.profileArn.startsWith(`arn:${partition}:`)) {
        trusted_identity_refuse(`The signing profile ${signer.profileArn} is not of the partition ${partition}, whose AWS Signer made the signature.`);
    }
    return `The signing profile ${signer.profileVersionArn} is trusted as ${matched}.`;
}
function checkSubject(leaf, identities) {
    if (leaf === undefined)
        return trusted_identity_refuse('The signature carries no signing certificate.');
    if (identities.includes('*'))
        return `Every signer that the trust stores vouch for is trusted; it is "${leaf.subjectText}".`;
    const types = leaf.subjectName.map(({ type }) => type);
    // Fail closed: with an attribute named twice or names joined, being a subset would not say which one is meant.
    if (leaf.subjectHasMultiValuedRdn || new Set(types).size < types.length) {
        trusted_identity_refuse(`The signing certificate's subject "${leaf.subjectText}" names an attribute twice or joins attributes.`);
    }
    const matched = identities.find((identity) => {
        const subject = subjectOfIdentity(identity);
        return subject !== undefined && (0,distinguished_name/* isSubsetOfName */.LF)(subject, leaf.subjectName);
    });
    if (matched === undefined)
        trusted_identity_refuse(`The signing certificate's subject "${leaf.subjectText}" is not a trusted identity.`);
    return `The signing certificate's subject "${leaf.subjectText}" is trusted as ${matched}.`;
}
/**
 * Compares the signer with a statement's trusted identities: the signing profile for AWS Signer, else the leaf's subject.
 * Returns what matched. Throws NotaryError IDENTITY_NOT_TRUSTED, or TRUST_POLICY_MALFORMED for `*` with AWS Signer.
 */
function trusted_identity_checkIdentity(envelope, { name, trustedIdentities }) {
    const { awsSigner, certificateChain } = envelope;
    if (awsSigner === undefined)
        return checkSubject(certificateChain[0], trustedIdentities);
    if (trustedIdentities.includes('*')) {
        const message = `The policy "${name}" trusts "*", which for AWS Signer would be everyone with an AWS account; it must name signing profiles.`;
        throw new lib_errors/* NotaryError */.W('TRUST_POLICY_MALFORMED', message);
    }
    return checkProfile(awsSigner, envelope, trustedIdentities);
}

;// CONCATENATED MODULE: ./packages/notary/lib/verify.js
/** Verifies a signature under one trust policy statement (Trust Store and Trust Policy Specification, "Signature Verification"). */










function startRun() {
    const checks = [];
    return {
        checks,
        async run(name, action, check) {
            if (action === 'skip') {
                checks.push({ name, action, outcome: 'skipped', detail: 'The trust policy leaves this check out.' });
                return undefined;
            }
            try {
                const found = await check();
                checks.push({ name, action, outcome: 'pass', detail: found.detail });
                return found;
            }
            catch (cause) {
                if (!(cause instanceof lib_errors/* NotaryError */.W))
                    throw cause;
                // What the verifier's own side lacks says nothing about the signature.
                const outcome = cause.kind === 'invalid' ? 'fail' : 'inconclusive';
                checks.push({ name, action, outcome, detail: cause.message, code: cause.code });
                if (action === 'enforce') {
                    throw new lib_errors/* NotaryError */.W(cause.code, cause.message, { cause: cause.cause, checks: [...checks] });
                }
                return undefined;
            }
        },
    };
}
/** Fail closed: what an envelope marks critical must be understood, and what a plugin would check must be checked here. */
function checkUnderstood({ verificationPlugin, extendedAttributes }) {
    const { name: plugin, minVersion } = verificationPlugin ?? {};
    if (plugin !== undefined && plugin !== aws_signer/* awsSignerPluginName */.Ex) {
        throw new lib_errors/* NotaryError */.W('PLUGIN_UNSUPPORTED', `The signature demands the verification plugin "${plugin}", which is not known.`);
    }
    if (minVersion !== undefined && (0,semantic_version/* isNewerVersion */.M)(minVersion, aws_signer/* awsSignerPluginVersion */.V0)) {
        throw new lib_errors/* NotaryError */.W('PLUGIN_UNSUPPORTED', `The signature demands version ${minVersion} of the plugin "${plugin ?? ''}"; what version ${aws_signer/* awsSignerPluginVersion */.V0} checks is known.`);
    }
    const understood = plugin === undefined ? [] : aws_signer/* awsSignerAttributeNames */.yS;
    for (const [name, { critical }] of extendedAttributes) {
        if (!critical || understood.includes(name))
            continue;
        const message = name === aws_signer/* awsSignerAliasAttribute */.e4
            ? `The signature was made through an alias of a signing profile ("${name}"), which is not supported.`
            : `The signature demands that the attribute "${name}" is understood, but it is not known.`;
        throw new lib_errors/* NotaryError */.W('CRITICAL_ATTRIBUTE_UNKNOWN', message);
    }
}
function checkIntegrity(bytes) {
    const envelope = (0,lib_envelope/* parseEnvelope */.mE)(bytes);
    (0,lib_envelope/* checkSignature */.jC)(envelope);
    (0,certificate_chain/* checkCodeSigningChain */.e1)(envelope.certificateChain);
    checkUnderstood(envelope);
    const detail = `The ${envelope.algorithm.name} signature and the chain of ${envelope.certificateChain.length} certificates hold.`;
    return { envelope, detail };
}
/**
 * The part of a verification that needs no trust: the envelope's form, its signature and its chain hold, whoever made them.
 * Throws the NotaryError that `verifySignature` would reject with.
 */
function verifyIntegrity(bytes) {
    return checkIntegrity(bytes).envelope;
}
/** A certificate of the chain must be, byte for byte, one of the stores' (no path is built to certificates outside the envelope). */
function checkAuthenticity({ certificateChain, scheme }, { statement, stores }) {
    const type = scheme === 'notary.x509' ? 'ca' : 'signingAuthority';
    const trusted = (0,trust_store/* certificatesOf */.mm)(statement.trustStores, type, stores);
    const match = certificateChain.find(({ der }) => trusted.some((other) => Buffer.compare(der, other.der) === 0));
    if (match === undefined) {
        const reason = trusted.length === 0
            ? `names no trust store of the type "${type}", in which a signature of the scheme ${scheme} must be trusted`
            : 'trusts no certificate of the chain';
        const root = certificateChain.at(-1)?.subjectText ?? '';
        throw new lib_errors/* NotaryError */.W('SIGNER_NOT_TRUSTED', `The policy "${statement.name}" ${reason}; the chain ends at "${root}".`);
    }
    return { detail: `The chain holds the trusted certificate "${match.subjectText}".` };
}
function checkExpiry({ expiry }, now) {
    if (expiry === undefined)
        return { detail: 'The signature states no expiry.' };
    if (now >= expiry)
        throw new lib_errors/* NotaryError */.W('SIGNATURE_EXPIRED', `The signature expired at ${(0,lib_time/* formatRfc3339 */.ZA)(expiry)}.`);
    return { detail: `The signature expires at ${(0,lib_time/* formatRfc3339 */.ZA)(expiry)}.` };
}
async function checkRevocation(envelope, { now, revocation }, authenticTime) {
    const { awsSigner, certificateChain, scheme } = envelope;
    const unknown = (reason, cause) => {
        throw new lib_errors/* NotaryError */.W('REVOCATION_UNKNOWN', `Whether the signature is revoked could not be found out: ${reason}`, { cause });
    };
    const status = await revocation
        .check({
        certificateChain,
        scheme,
        signingTime: scheme === 'notary.x509' ? (authenticTime ?? now) : envelope.signingTime,
        now,
        ...(awsSigner === undefined
            ? {}
            : {
                awsSigner: {
                    profileVersionArn: awsSigner.profileVersionArn,
                    jobArn: awsSigner.jobArn,
                    certificateHashes: (0,certificate_chain/* certificateHashes */.Oo)(certificateChain),
                    platformId: aws_signer/* awsSignerPlatformId */.CP,
                },
            }),
    })
        .catch((cause) => unknown('the check broke off.', cause));
    switch (status.kind) {
        case 'good':
            return { detail: status.detail };
        case 'revoked':
            throw new lib_errors/* NotaryError */.W('SIGNATURE_REVOKED', `The signature is revoked: ${status.entities.join(', ')}.`);
        case 'unknown':
            return unknown(status.reason, status.cause);
    }
}
/**
 * Verifies an envelope in the order of the reference implementation: integrity, authenticity, identity, expiry, authentic
 * timestamp, revocation. Integrity, critical attributes and the plugin's identity are enforced under every level. What an
 * AWS Signer envelope leaves to its plugin is checked natively. Compare the blob with `matchBlob` afterwards.
 *
 * Rejects with the NotaryError of the first enforced check that does not pass; its `checks` tell what was found until then.
 * A statement with the level `skip` is refused with TRUST_POLICY_MALFORMED: leaving verification out is the caller's
 * decision, and must not look like a verification.
 */
async function verifySignature(bytes, options) {
    const { statement, now } = options;
    if (statement.level === 'skip') {
        throw new lib_errors/* NotaryError */.W('TRUST_POLICY_MALFORMED', `The policy "${statement.name}" skips verification, so nothing can be verified.`);
    }
    if (Number.isNaN(now.getTime()))
        throw new TypeError('The time of verification is not a time.');
    const actions = checkActions(statement);
    const { checks, run } = startRun();
    const integrity = await run('integrity', 'enforce', () => checkIntegrity(bytes));
    if (integrity === undefined)
        throw new TypeError('A check that is enforced was not made.');
    const { envelope } = integrity;
    await run('authenticity', actions.authenticity, () => checkAuthenticity(envelope, options));
    // AWS Signer's certificates are the same for all its customers, so trusting "*" would trust everyone who has an account.
    const wildcard = envelope.awsSigner !== undefined && statement.trustedIdentities.includes('*');
    await run('identity', wildcard ? 'enforce' : actions.identity, () => ({
        detail: trusted_identity_checkIdentity(envelope, statement),
    }));
    await run('expiry', actions.expiry, () => checkExpiry(envelope, now));
    const time = await run('authenticTimestamp', actions.authenticTimestamp, () => checkSigningTime(envelope, options));
    await run('revocation', actions.revocation, () => checkRevocation(envelope, options, time?.authenticTime));
    return {
        envelope,
        checks,
        signedBy: envelope.awsSigner?.profileArn ?? envelope.certificateChain[0]?.subjectText ?? '',
        ...(time?.authenticTime === undefined ? {} : { authenticTime: time.authenticTime }),
    };
}

// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var payload = __nccwpck_require__(7285);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __nccwpck_require__(3992);
;// CONCATENATED MODULE: ./packages/core/lib/judge.js
/** Judges a bundle: its form, its signature, whose signature it is, which release it speaks of, and the policy. */








/** Judges a bundle alone: its form, its signature, whose it is, and the policy. */
async function verifyBundle(bytes, expected, judge) {
    const sha256 = sha256Of(bytes);
    if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
        throw new VerificationError('BUNDLE_MISMATCH', `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`);
    }
    const bundle = parseBundle(bytes);
    const signature = await verifyAnySignature(bundle.statement, bundle.signatures, judge);
    const release = parseStatement(bundle.statement);
    if (expected.id !== undefined)
        assertSameRelease(release.id, expected.id);
    const { purpose } = expected;
    const rules = await judge.policy.evaluate({ release, bundleSha256: sha256, purpose, now: judge.now });
    assertAllowed(rules);
    return { release, bytes, sha256, signature, rules };
}
/** Accepts when one of the envelopes is a trusted signature over `content`; else throws what was wrong with the first. */
async function verifyAnySignature(content, envelopes, judge) {
    const failures = [];
    for (const envelope of envelopes) {
        try {
            return await verifyEnvelope(content, envelope, judge);
        }
        catch (failure) {
            failures.push(failure);
        }
    }
    throw failures[0];
}
async function verifyEnvelope(content, envelope, judge) {
    const verification = await judgeEnvelope(envelope, judge);
    const { hash } = verification.envelope.algorithm;
    const digest = `${hash}:${(0,external_node_crypto_.createHash)(hash).update(content).digest('hex')}`;
    assertSigned(verification, { digest, size: content.length, mediaType: statementMediaType });
    return verification;
}
/** Judges an envelope alone: its form, its signature and whose it is. What it is a signature of is left to `assertSigned`. */
async function judgeEnvelope(envelope, { trust, revocation, now }) {
    try {
        const { statement, stores } = trust;
        assertEnforced(statement);
        return await verifySignature(envelope, { statement, stores, revocation, now });
    }
    catch (failure) {
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}
/** @throws VerificationError PAYLOAD_MISMATCH unless the signature is one of this very content. */
function assertSigned({ envelope }, blob) {
    try {
        (0,payload/* matchBlob */.X5)(envelope, blob);
    }
    catch (failure) {
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}
/**
 * A trust policy may log some failures instead of enforcing them (level `permissive`, overrides). Whose signature it is,
 * though, is always enforced here: a verification that anyone can pass is none.
 */
function assertEnforced(statement) {
    const { authenticity, identity } = checkActions(statement);
    if (authenticity === 'enforce' && identity === 'enforce')
        return;
    throw new errors/* InputError */.dz('TRUST_POLICY_TOO_WEAK', `the trust policy statement "${statement.name}" lets signatures of anyone pass`, { nextStep: 'Use the level strict or permissive, without an override of authenticity.' });
}
function assertSameRelease(actual, expected) {
    if (actual.name === expected.name && actual.version === expected.version)
        return;
    throw new VerificationError('RELEASE_MISMATCH', `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/sign.js





async function signRelease(request, ports) {
    const release = {
        id: request.id,
        files: await describeFiles(request.files, request.sha512, ports.progress),
        evidence: await describeFiles(request.evidence, request.sha512, ports.progress),
        run: request.run,
        source: request.source,
        environment: request.environment,
        finishedOn: toTime(ports.clock()),
    };
    if (release.files.length === 0)
        throw new errors/* InputError */.dz('SUBJECT_NOT_FOUND', 'subject-path names no file to sign');
    const statement = encodeStatement(release);
    const { envelope, signature } = await signContent(statement, ports);
    const bundle = encodeBundle({ statement, signatures: [envelope] });
    // What was just written must read back as the same release: a bundle that its own reader refuses must not leave here.
    statement_parseStatement(bundle_parseBundle(bundle.bytes).statement);
    return { release, bundle, statement, envelopes: [envelope], signature };
}
/** Signs a statement and verifies the result as a verifier would. */
async function signContent(content, { signer, clock }) {
    const now = clock();
    const envelope = await signer.sign(content, statementMediaType, now);
    const signature = await verifyEnvelope(content, envelope, {
        trust: await signer.trust(),
        revocation: unasked,
        now,
    });
    return { envelope, signature };
}
/** A signer's own trust asks for no revocation check of a signature made this second; being asked all the same is a refusal. */
const unasked = {
    check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is verified without a revocation service' }),
};
async function describeFiles(files, sha512, progress) {
    const described = new Map();
    for (const { name, content, path } of files) {
        let done = 0;
        const { sha512: wide, ...digest } = await hashContent(content.open(), content.size, {
            sha512: sha512 === 'with',
            onBytes: (count) => progress?.(name, (done += count), content.size),
        });
        if (digest.size !== content.size)
            throw changed(path);
        const before = described.get(name);
        if (before !== undefined && before.digest.sha256 !== digest.sha256) {
            throw new errors/* InputError */.dz('SUBJECT_CONFLICT', `two files with different content would both be ${name}; the second is ${path}`, {
                nextStep: 'Narrow the patterns so that each file name comes from one file.',
            });
        }
        described.set(name, { name, digest, ...(wide === undefined ? {} : { sha512: wide }) });
    }
    return [...described.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function changed(path) {
    return new errors/* InputError */.dz('SUBJECT_UNREADABLE', `${path} changed while it was read`);
}

;// CONCATENATED MODULE: ./packages/core/lib/reports.js
function describeSigned({ release, bundle, signature }, signer) {
    return {
        title: `Signed ${nameOf(release)}`,
        lead: `${count(release.files.length, 'file')} signed by ${signature.signedBy}, and the signature was verified.`,
        tables: [
            facts('What was signed', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${bundle.sha256}`],
                ['Signer', signer],
                ['Signed by', signature.signedBy],
                ...originOf(release),
            ]),
            fileTable('Files', release.files),
            ...(release.evidence.length === 0 ? [] : [fileTable('Evidence', release.evidence)]),
        ],
    };
}
function describeUploaded(uploaded, store) {
    const { release, outcome, bundleSha256, bundleLocation, files } = uploaded;
    const lead = outcome === 'created'
        ? `${count(files.length, 'file')} written to ${store}, the bundle last.`
        : `This build stood in ${store} already; nothing was changed.`;
    return {
        title: `Uploaded ${nameOf(release)}`,
        lead,
        tables: [
            facts('What was uploaded', [
                ['Release', nameOf(release)],
                ...(bundleSha256 === undefined ? [] : [['Bundle', `sha256:${bundleSha256}`]]),
                ['Bundle at', bundleLocation.uri],
                ['Outcome', outcome],
            ]),
            {
                title: 'Files',
                header: ['File', 'Outcome', 'At', 'Version id'],
                rows: files.map((file) => [
                    file.name,
                    file.outcome,
                    file.location.uri,
                    file.location.versionId ?? '',
                ]),
            },
        ],
    };
}
function describeVerified(verified) {
    const { release } = verified;
    return {
        title: `Verified ${nameOf(release)}`,
        lead: `Signed by ${verified.signature.signedBy}; ${held(verified.signature)} and ${count(verified.files.length, 'file')} matched.`,
        tables: [
            facts('What was verified', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${verified.sha256}`],
                ['Signed by', verified.signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(verified.signature),
            ruleTable(verified.rules),
            locationTable(verified.files),
        ],
    };
}
/** For a release whose files are on disk. */
function describeBundle({ release, sha256, signature, rules }) {
    return {
        title: `Verified ${nameOf(release)}`,
        lead: `Signed by ${signature.signedBy}; ${held(signature)} and ${count(release.files.length, 'file')} matched.`,
        tables: [
            facts('What was verified', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${sha256}`],
                ['Signed by', signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(signature),
            ruleTable(rules),
            fileTable('Files', release.files),
        ],
    };
}
/** For one file with a signature of its own. */
function describeBlob(name, { digest, signature }) {
    return {
        title: `Verified ${name}`,
        lead: `Signed by ${signature.signedBy}; ${held(signature)} and the file matched.`,
        tables: [
            facts('What was verified', [
                ['File', name],
                ['Digest', digest],
            ]),
            checkTable(signature),
        ],
    };
}
function describePromoted(promoted) {
    const { release, record, outcome } = promoted;
    const { environment, from, to, timeVerified } = record.promotion;
    const lead = outcome === 'created'
        ? `The same bytes now stand in ${to}, and a signed record says why.`
        : `It had been promoted before, at ${timeVerified}; nothing was changed.`;
    const unheld = describeUnheld(promoted.signature);
    return {
        title: `Promoted ${nameOf(release)} to ${environment}`,
        lead: unheld === undefined ? lead : `${lead} Of the release's signature, ${unheld}.`,
        tables: [
            facts('What was promoted', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${promoted.sha256}`],
                ['From', from],
                ['To', to],
                ['Record', record.location.uri],
                ['Record signed by', record.signature.signedBy],
                ['Promoted on', timeVerified],
                ['Release signed by', promoted.signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(promoted.signature),
            ruleTable(promoted.rules),
            locationTable(promoted.files),
        ],
    };
}
/**
 * The checks of a signature that did not hold, or were not made, and which its trust policy lets pass; undefined where
 * every one held.
 */
function describeUnheld({ checks }) {
    const unheld = checks.filter(({ outcome }) => outcome !== 'pass');
    if (unheld.length === 0)
        return undefined;
    const list = unheld.map(({ name, outcome }) => `${name} (${outcomes[outcome]})`);
    return `the trust policy lets pass what did not hold: ${list.join(', ')}`;
}
const outcomes = {
    pass: 'held',
    fail: 'failed',
    inconclusive: 'could not be found out',
    skipped: 'not checked',
};
function held(signature) {
    return describeUnheld(signature) ?? 'every check held';
}
function nameOf({ id }) {
    return `${id.name} ${id.version}`;
}
function originOf({ run, source, finishedOn }) {
    const { claims, claimsSource, serverUrl } = run;
    const { run_id: id, run_attempt: attempt } = claims;
    const repository = `${serverUrl}/${claims.repository}`;
    // A try-out on somebody's machine has no number, and no page where it could be looked up.
    const isOnServer = /^[0-9]+$/.test(id);
    return [
        ['Repository', `${repository} (id ${claims.repository_id})`],
        ['Commit', isOnServer ? `${repository}/commit/${claims.sha}` : claims.sha],
        ['Ref', claims.ref],
        ['Workflow', claims.job_workflow_ref ?? claims.workflow_ref],
        [
            'Run',
            isOnServer ? `${repository}/actions/runs/${id}/attempts/${attempt}` : `${id}, attempt ${attempt}`,
        ],
        ['Runner', claims.runner_environment],
        ['Started by', `${claims.actor} (id ${claims.actor_id}), event ${claims.event_name}`],
        [
            'Claims from',
            claimsSource === 'oidc-token'
                ? "the job's OIDC token"
                : "the runner's environment, which the job can change",
        ],
        ['Source', describeSource(source)],
        ['Signed on', finishedOn],
    ];
}
function describeSource(source) {
    switch (source.kind) {
        case 'clean':
            return 'clean checkout';
        case 'modified':
            return `${count(source.files.length, 'tracked file')} modified: ${source.files.slice(0, 10).join(', ')}`;
        case 'unknown':
            return `unknown: ${source.reason}`;
    }
}
function checkTable({ checks }) {
    return {
        title: 'Signature',
        header: ['Check', 'Outcome', 'Detail'],
        rows: checks.map((check) => [check.name, `${check.outcome} (${check.action})`, check.detail]),
    };
}
function ruleTable(rules) {
    return {
        title: 'Rules',
        header: ['Rule', 'Outcome', 'Expected', 'Actual'],
        rows: rules.map(({ rule, outcome, expected, actual }) => [rule, outcome, expected, actual]),
    };
}
function fileTable(title, files) {
    return {
        title,
        header: ['File', 'Bytes', 'SHA-256'],
        rows: files.map(({ name, digest }) => [name, String(digest.size), digest.sha256]),
    };
}
function locationTable(files) {
    return {
        title: 'Files',
        header: ['File', 'SHA-256', 'At', 'Version id'],
        rows: files.map(({ name, digest, location }) => [
            name,
            digest.sha256,
            location.uri,
            location.versionId ?? '',
        ]),
    };
}
function facts(title, rows) {
    return { title, header: ['', ''], rows };
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/github/lib/caller.js
function callerOf(runner) {
    let handed;
    return {
        action: runner.action,
        run: () => runner.run(),
        token: async (audience) => (handed = await runner.identity.get(audience)),
        handedToken: () => handed,
        mask: (secret) => runner.mask(secret),
        environmentAccessKeyId: runner.environmentAccessKeyId,
    };
}
/** The run's claims, from the very token that AWS STS has accepted where a session was opened with one. */
function caller_readRun(runner, { handedToken }) {
    const acceptedToken = handedToken();
    return runner.readRun(acceptedToken === undefined ? {} : { acceptedToken });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
var external_fs_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_fs_, 2);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: external "url"
const external_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
;// CONCATENATED MODULE: external "module"
const external_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
;// CONCATENATED MODULE: ./node_modules/fdir/dist/index.mjs




//#region rolldown:runtime
var __require = /* @__PURE__ */ (0,external_module_namespaceObject.createRequire)(import.meta.url);

//#endregion
//#region src/utils.ts
function cleanPath(path) {
	let normalized = (0,external_path_.normalize)(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === external_path_.sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = (0,external_path_.resolve)(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	const needsSeperator = path[path.length - 1] !== pathSeparator;
	return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}

//#endregion
//#region src/api/functions/join-path.ts
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		const sameRoot = directoryPath.startsWith(root);
		if (sameRoot) return directoryPath.slice(root.length) + filename;
		else return convertSlashes((0,external_path_.relative)(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}

//#endregion
//#region src/api/functions/push-directory.ts
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}

//#endregion
//#region src/api/functions/push-file.ts
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}

//#endregion
//#region src/api/functions/get-array.ts
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}

//#endregion
//#region src/api/functions/group-files.ts
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}

//#endregion
//#region src/api/functions/resolve-symlink.ts
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = (0,external_path_.dirname)(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
		if (isSameRoot) depth++;
		else parent = (0,external_path_.dirname)(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}

//#endregion
//#region src/api/functions/invoke-callback.ts
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}

//#endregion
//#region src/api/functions/walk-directory.ts
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}

//#endregion
//#region src/api/queue.ts
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};

//#endregion
//#region src/api/counter.ts
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};

//#endregion
//#region src/api/aborter.ts
/**
* AbortController is not supported on Node 14 so we use this until we can drop
* support for Node 14.
*/
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};

//#endregion
//#region src/api/walker.ts
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || external_fs_namespaceObject
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = (0,external_path_.basename)(resolvedPath);
						const directoryPath$1 = normalizePath((0,external_path_.dirname)(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};

//#endregion
//#region src/api/async.ts
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	let walker = new Walker(root, options, callback$1);
	walker.start();
}

//#endregion
//#region src/api/sync.ts
function sync(root, options) {
	const walker = new Walker(root, options);
	return walker.start();
}

//#endregion
//#region src/builder/api-builder.ts
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};

//#endregion
//#region src/builder/index.ts
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: external_path_.sep,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};

//#endregion

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./node_modules/tinyglobby/dist/index.mjs





//#region src/utils.ts
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = picomatch(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => external_path_.posix.relative(cwd, p) || ".";
	return (p) => external_path_.posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = external_path_.posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = picomatch.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const ESCAPED_WIN32_BACKSLASHES = /\\(?![()[\]{}!+@])/g;
function convertPosixPathToPattern(path) {
	return escapePosixPath(path);
}
function convertWin32PathToPattern(path) {
	return escapeWin32Path(path).replace(ESCAPED_WIN32_BACKSLASHES, "/");
}
/**
* Converts a path to a pattern depending on the platform.
* Identical to {@link escapePath} on POSIX systems.
* @see {@link https://superchupu.dev/tinyglobby/documentation#convertPathToPattern}
*/
/* node:coverage ignore next 3 */
const convertPathToPattern = (/* unused pure expression or super */ null && (isWin ? convertWin32PathToPattern : convertPosixPathToPattern));
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Escapes a path's special characters depending on the platform.
* @see {@link https://superchupu.dev/tinyglobby/documentation#escapePath}
*/
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
	const scan = picomatch.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
//#endregion
//#region src/patterns.ts
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = (0,external_path_.isAbsolute)(result.replace(ESCAPING_BACKSLASHES, "")) ? external_path_.posix.relative(escapedCwd, result) : external_path_.posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = external_path_.posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? external_path_.posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
//#endregion
//#region src/crawler.ts
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = picomatch(processed.match, matchOptions);
	const ignore = picomatch(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
//#endregion
//#region src/index.ts
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? (0,external_url_namespaceObject.fileURLToPath)(opts.cwd) : (0,external_path_.resolve)(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || external_fs_.readdir,
		readdirSync: opts.fs.readdirSync || external_fs_.readdirSync,
		realpath: opts.fs.realpath || external_fs_.realpath,
		realpathSync: opts.fs.realpathSync || external_fs_.realpathSync,
		stat: opts.fs.stat || external_fs_.stat,
		statSync: opts.fs.statSync || external_fs_.statSync
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}
function globSync(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(crawler.sync(), relative) : [];
}
//#endregion


// EXTERNAL MODULE: ./packages/local/lib/plain-file.js
var plain_file = __nccwpck_require__(260);
// EXTERNAL MODULE: ./packages/local/lib/plain-path.js
var plain_path = __nccwpck_require__(45);
;// CONCATENATED MODULE: ./packages/local/lib/find-files.js
/** Finds the files that patterns name, and what each is called within a release. */








const globCharacter = /[*?[\]{}()\\]/;
/**
 * Finds the files that match at least one pattern and no excluding one, in the order of their names. A file is called
 * by its path below the deepest folder that its pattern names without glob characters; a file that is named outright by
 * its base name, and files of a folder that is named outright by their paths below it. Names that two files share are
 * kept twice: whoever reads the bytes decides.
 * @throws InputError SUBJECT_NOT_FOUND for a pattern without a match, SUBJECT_UNREADABLE for a match that is a symbolic
 * link, not a regular file or not readable, INPUT_MALFORMED for a pattern or a file name that cannot be used
 */
async function findFiles({ patterns, cwd, input }) {
    const including = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excluding = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    if (including.length === 0 && excluding.length > 0) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${input} only excludes files; it must also name some`);
    }
    const excluded = new Set();
    for (const pattern of excluding) {
        const { base, paths } = await match(pattern, cwd, input);
        for (const path of paths)
            excluded.add((0,external_node_path_.join)(base, path));
    }
    const found = new Map();
    for (const pattern of including) {
        const { base, paths } = await match(pattern, cwd, input);
        const kept = paths.filter((path) => !excluded.has((0,external_node_path_.join)(base, path)));
        if (kept.length === 0)
            throw notFound(pattern, input);
        for (const path of kept) {
            const file = await describeFile((0,names/* parseFileName */.Px)(path), (0,external_node_path_.join)(base, path), input);
            found.set(`${file.name}\0${file.path}`, file);
        }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
/** The paths, relative to `base`, of everything but folders that a pattern matches. */
async function match(pattern, cwd, input) {
    const { base, below } = split(pattern, cwd, input);
    if (below !== '')
        return { base, paths: await globBelow(base, below, input) };
    const named = await looking(base, input, () => (0,promises_.lstat)(base));
    if (named?.isDirectory() === true)
        return { base, paths: await globBelow(base, '**', input) };
    return { base: (0,external_node_path_.dirname)(base), paths: named === undefined ? [] : [(0,external_node_path_.basename)(base)] };
}
function split(pattern, cwd, input) {
    const segments = pattern.split('/');
    const dynamic = segments.findIndex((segment) => globCharacter.test(segment));
    const [literal, below] = dynamic < 0 ? [segments, []] : [segments.slice(0, dynamic), segments.slice(dynamic)];
    // Fail closed: after a glob, `..` would lead out of the folder that the names are relative to, and a slash at the end
    // would match folders alone.
    if (pattern.trim() === '' || pattern.includes('\0') || below.some((part) => part === '..' || part === '')) {
        throw unusable(pattern, input);
    }
    const base = literal.length === 1 && literal[0] === '' ? '/' : literal.join('/');
    return { base: (0,external_node_path_.resolve)(cwd, base), below: below.filter((segment) => segment !== '.').join('/') };
}
async function globBelow(base, below, input) {
    if ((await looking(base, input, () => (0,promises_.stat)(base)))?.isDirectory() !== true)
        return [];
    const failures = [];
    const options = { dot: true, followSymbolicLinks: false, onlyFiles: true, expandDirectories: false };
    const paths = await glob(below, { ...options, cwd: base, fs: strictFileSystem(failures) }).catch((cause) => {
        throw unusable(below, input, cause);
    });
    // Fail closed: the walk leaves out a folder that it may not read, and a release would silently lack its files.
    if (failures[0] !== undefined)
        throw unreadable(base, input, 'a folder below it cannot be read', failures[0]);
    return paths.map((path) => (0,external_node_path_.relative)(base, (0,external_node_path_.resolve)(base, path)));
}
/** The walk knows files and folders alone; showing it all else as files lets a matching link or socket be refused instead of overlooked. */
function strictFileSystem(failures) {
    const list = (path, options, done) => {
        (0,external_node_fs_.readdir)(path, options, (failure, entries) => {
            if (failure !== null)
                failures.push(failure);
            done(failure, failure === null ? entries.map(asFileOrFolder) : []);
        });
    };
    return { readdir: list };
}
function asFileOrFolder(entry) {
    const isFolder = entry.isDirectory();
    return {
        name: entry.name,
        isDirectory: () => isFolder,
        isFile: () => !isFolder,
        isSymbolicLink: () => false,
    };
}
async function describeFile(name, path, input) {
    const stats = await looking(path, input, () => (0,promises_.lstat)(path));
    if (stats === undefined)
        throw unreadable(path, input, 'it has gone away');
    if (stats.isSymbolicLink())
        throw unreadable(path, input, 'it is a symbolic link');
    if (!stats.isFile())
        throw unreadable(path, input, 'it is not a regular file');
    // Only opening it tells whether this user may read it.
    await looking(path, input, async () => (await (0,plain_file/* openPlainFile */.r)(path)).close());
    return { name, path, size: stats.size };
}
/** Undefined when there is nothing at the path. */
async function looking(path, input, look) {
    try {
        return await look();
    }
    catch (cause) {
        if ((0,plain_path/* isErrno */.r)(cause, 'ENOENT') || (0,plain_path/* isErrno */.r)(cause, 'ENOTDIR'))
            return undefined;
        throw unreadable(path, input, 'this user may not read it', cause);
    }
}
function unusable(pattern, input, cause) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `${input} has the pattern ${JSON.stringify(pattern)}, which cannot be used`, {
        cause,
        nextStep: 'Write a path, or a pattern that ends in a file name and has ".." only before its first glob character.',
    });
}
function unreadable(path, input, reason, cause) {
    return new errors/* InputError */.dz('SUBJECT_UNREADABLE', `${input} matches ${path}, which cannot be read: ${reason}`, {
        cause,
        nextStep: 'Name regular files, or exclude this one with a pattern that starts with "!".',
    });
}
function notFound(pattern, input) {
    return new errors/* InputError */.dz('SUBJECT_NOT_FOUND', `${input} has the pattern ${JSON.stringify(pattern)}, which matches no file`, {
        nextStep: 'Check that the build made the file, and that the pattern starts at the right folder.',
    });
}

// EXTERNAL MODULE: ./packages/local/lib/files.js
var lib_files = __nccwpck_require__(6854);
;// CONCATENATED MODULE: ./packages/local/lib/signed-files.js
/** Writes what sign-artifact made: the bundle, and the statement with its envelopes as files that other tools verify. */




/**
 * The names suit `notation blob verify`, which reads an envelope's format from the two last parts of its name:
 * `release.statement.json.jws.sig` is the signature of `release.statement.json`.
 * @throws ServiceError STORE_UNAVAILABLE
 */
async function writeSigned(directory, { bundle, statement, envelopes }) {
    const paths = {
        bundle: (0,external_node_path_.join)(directory, 'release.bundle.json'),
        statement: (0,external_node_path_.join)(directory, 'release.statement.json'),
        envelopes: envelopes.map((_, index) => (0,external_node_path_.join)(directory, `release.statement.json${index === 0 ? '' : `.${index + 1}`}.jws.sig`)),
    };
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,promises_.writeFile)(paths.statement, statement);
        for (const [index, path] of paths.envelopes.entries())
            await (0,promises_.writeFile)(path, envelopes[index] ?? '');
        // The bundle is what later steps take, so it is there only once the rest is.
        await (0,promises_.writeFile)(paths.bundle, bundle.bytes);
    }
    catch (cause) {
        throw unwritable(directory, cause);
    }
    return paths;
}
function unwritable(directory, cause) {
    return new errors/* ServiceError */._7('STORE_UNAVAILABLE', `what was signed cannot be written to ${directory}: ${(0,lib_files/* reasonOf */.A3)(cause)}`, { cause, nextStep: 'Give a folder that this step can make, or write to.' });
}

;// CONCATENATED MODULE: ./actions/sign-artifact/lib/sign.js
/** The story of sign-artifact: refuse what must not be signed, sign, verify the result, and write it down. */







async function signArtifact(inputs, runner) {
    await runner.refuseForkPullRequest();
    const { cwd, progress } = runner;
    const caller = callerOf(runner);
    const files = await findFiles({ patterns: inputs.subjectPath, cwd, input: 'subject-path' });
    const evidence = await findFiles({ patterns: inputs.evidencePath, cwd, input: 'evidence-path' });
    const signer = await connectSigner({
        signer: inputs.signer,
        access: inputs.access,
        caller,
        ...(inputs.certificateChain === undefined
            ? {}
            : { certificateChainPath: (0,external_node_path_.resolve)(cwd, inputs.certificateChain) }),
        ...(inputs.trustStore === undefined ? {} : { trustStorePath: (0,external_node_path_.resolve)(cwd, inputs.trustStore) }),
    });
    const run = await caller_readRun(runner, caller);
    const source = await runner.checkSource({
        mode: inputs.sourceState,
        expectedCommit: run.claims.sha,
        ...(inputs.sourcePath === undefined ? {} : { directory: (0,external_node_path_.resolve)(cwd, inputs.sourcePath) }),
    });
    const signed = await signRelease({
        id: inputs.id,
        files: files.map(lib_files/* toNamedContent */.wI),
        evidence: evidence.map(lib_files/* toNamedContent */.wI),
        sha512: inputs.sha512,
        run,
        source,
        environment: runner.buildEnvironment(),
    }, { signer, clock: () => runner.now(), progress });
    const paths = await writeSigned((0,external_node_path_.resolve)(cwd, inputs.outputPath ?? runner.temp), signed);
    return { outputs: toOutputs(signed, paths), summary: describeSigned(signed, inputs.signer.uri) };
}
function toOutputs({ bundle, release, signature }, paths) {
    return {
        'bundle-path': paths.bundle,
        'bundle-digest': `sha256:${bundle.sha256}`,
        'statement-path': paths.statement,
        'envelope-path': paths.envelopes.join('\n'),
        'release-name': release.id.name,
        'release-version': release.id.version,
        'file-count': String(release.files.length),
        'signed-by': signature.signedBy,
    };
}


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   mk: () => (/* binding */ VerificationError),
/* harmony export */   vk: () => (/* binding */ SecureDeployError)
/* harmony export */ });
/* unused harmony export PolicyError */
/** The four kinds of failure, told apart by who has to act; anything else that is thrown is a bug of ours. */
class SecureDeployError extends Error {
    nextStep;
    constructor(message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.nextStep = details.nextStep;
    }
}
/** The workflow is wrong; its author acts. Messages name the input as it is written in YAML. */
class InputError extends SecureDeployError {
    name = 'InputError';
    code;
    constructor(code, message, details) {
        super(message, details);
        this.code = code;
    }
}
/** The evidence does not hold; stop, security acts. */
class VerificationError extends SecureDeployError {
    name = 'VerificationError';
    code;
    constructor(code, message, details) {
        super(message, details);
        this.code = code;
    }
}
/** The evidence holds, but this is not allowed here; the policy's owner acts. */
class PolicyError extends SecureDeployError {
    name = 'PolicyError';
    code;
    constructor(code, message, details) {
        super(message, details);
        this.code = code;
    }
}
/** It could not be found out; the operator acts. */
class ServiceError extends SecureDeployError {
    name = 'ServiceError';
    code;
    operation;
    requestId;
    retryable;
    constructor(code, message, details = {}) {
        super(message, details);
        this.code = code;
        this.operation = details.operation;
        this.requestId = details.requestId;
        this.retryable = details.retryable ?? false;
    }
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ parseReleaseVersion),
/* harmony export */   Px: () => (/* binding */ parseFileName),
/* harmony export */   YY: () => (/* binding */ parseReleaseName),
/* harmony export */   lN: () => (/* binding */ isReleaseSegment),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* unused harmony export parseEnvironmentName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7706);
/** Release names, versions and file names: the only texts of a user that become part of a store's keys. */

const segment = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const longest = 128;
const longestFileName = 512;
function isSegment(text) {
    return text.length <= longest && segment.test(text) && !text.includes('..');
}
const allowed = `letters, digits, '.', '_' and '-', at most ${longest}, no leading '.' or '-', no '..'`;
/** Whether `text` can stand as a release name or version. */
function isReleaseSegment(text) {
    return isSegment(text);
}
/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
function parseReleaseName(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
function parseReleaseVersion(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
/** The name of an environment such as `staging`. @throws InputError INPUT_MALFORMED naming `input` */
function parseEnvironmentName(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
function malformed(input, text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are ${allowed}`);
}
/** Whether `text` can name a file of a release: segments as in a release name, joined by `/`, 512 characters at most. */
function isFileName(text) {
    return text.length <= longestFileName && text.split('/').every(isSegment);
}
/** @throws InputError INPUT_MALFORMED: a file whose name cannot stand in a store's key is refused, never renamed. */
function parseFileName(text) {
    if (isFileName(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `the file name ${JSON.stringify(text)} cannot stand in a release; each part between '/' may have ${allowed}`, { nextStep: 'Rename the file before signing it.' });
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toProductError)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7706);
/** The Notary package's refusals, told as this product's own kinds of error. */


/** Sorts a refusal by who has to act; the codes stay. Anything else passes through. */
function toProductError(failure) {
    if (!(failure instanceof _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W))
        return failure;
    const details = { cause: failure };
    switch (failure.code) {
        case 'KEY_UNSUPPORTED':
        case 'TRUST_POLICY_MALFORMED':
        case 'TRUST_POLICY_NOT_FOUND':
        case 'TRUST_STORE_MALFORMED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(failure.code, failure.message, details);
        case 'REVOCATION_UNKNOWN':
        case 'PLUGIN_UNSUPPORTED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(failure.code, failure.message, details);
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk(failure.code, failure.message, details);
    }
}


/***/ }),

/***/ 5324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requiredClaims),
/* harmony export */   k: () => (/* binding */ optionalClaims)
/* harmony export */ });
/** What is known of the workflow run and of the machine that made a release. */
/** Every claim that a release statement or a promotion record repeats. */
const requiredClaims = [
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'event_name',
    'runner_environment',
    'run_id',
    'run_attempt',
    'actor',
    'actor_id',
];
const optionalClaims = [
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'environment',
];


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WK: () => (/* binding */ inputsFrom)
/* harmony export */ });
/* unused harmony export variableOf */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7706);
/** Reads an action's inputs into values, and reports everything that is wrong with them in one error. */

function inputsFrom(env) {
    return { read: (story) => readAll(env, story) };
}
/** The variable in which the runner passes an input (actions/toolkit, `getInput`). */
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
/** The parser for texts that are values as they are. */
function text(value) {
    return value;
}
function readAll(env, story) {
    const reading = { env, asked: new Set(), faults: [] };
    let result;
    try {
        result = story(readerOf(reading));
    }
    catch (error) {
        // A story that stumbles over a stand-in must not hide the faults that made it one.
        refuseFaults(reading);
        throw error;
    }
    refuseUnasked(reading);
    refuseFaults(reading);
    return result;
}
function readerOf(reading) {
    const given = (input) => textOf(reading, input);
    const required = (input, parse) => {
        const value = given(input);
        return attempt(reading, () => {
            if (value === undefined)
                throw missing(input);
            return parse(value, input);
        });
    };
    const each = (input, parts, parse) => parts.map((part) => attempt(reading, () => parse(part, input)));
    function lines(input, parse = text) {
        return each(input, split(given(input), /\r?\n/), parse);
    }
    function requiredLines(input, parse = text) {
        if (given(input) === undefined)
            fault(reading, missing(input));
        return lines(input, parse);
    }
    return {
        required,
        optional: (input, parse) => {
            const value = given(input);
            return value === undefined ? undefined : attempt(reading, () => parse(value, input));
        },
        lines,
        requiredLines,
        list: (input, parse) => {
            const parts = split(given(input), /[,\n]/);
            // Fail closed: an empty list turns off what it would limit, so separators alone do not make one.
            if (given(input) !== undefined && parts.length === 0)
                fault(reading, noValues(input));
            return each(input, parts, parse);
        },
        oneOf: (input, allowed) => required(input, choice(allowed)),
        integer: (input, limits) => required(input, integerWithin(limits)),
        boolean: (input) => required(input, choice(['true', 'false'])) === 'true',
        has: (input) => given(input) !== undefined,
        exactlyOneOf: (...inputs) => {
            const present = inputs.filter((input) => given(input) !== undefined);
            if (present.length === 0)
                fault(reading, noneOf(inputs));
            if (present.length > 1)
                fault(reading, tooMany(present));
        },
        atMostOneOf: (...inputs) => {
            const present = inputs.filter((input) => given(input) !== undefined);
            if (present.length > 1)
                fault(reading, tooMany(present));
        },
        requires: (input, ...others) => {
            const absent = others.filter((other) => given(other) === undefined);
            if (given(input) !== undefined && absent.length > 0)
                fault(reading, incomplete(input, absent));
        },
    };
}
function textOf(reading, input) {
    const variable = variableOf(input);
    reading.asked.add(variable);
    const value = reading.env[variable]?.trim();
    return value === '' ? undefined : value;
}
function split(value, separator) {
    const parts = (value ?? '').split(separator).map((part) => part.trim());
    return parts.filter((part) => part !== '');
}
function fault(reading, error) {
    const known = reading.faults.some(({ code, message }) => code === error.code && message === error.message);
    if (!known)
        reading.faults.push(error);
}
function attempt(reading, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        fault(reading, error);
        // The stand-in: `readAll` throws before anyone outside of the story could see it.
        return undefined;
    }
}
function choice(allowed) {
    return (value, input) => {
        const found = allowed.find((one) => one === value);
        if (found !== undefined)
            return found;
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${quoted(value)}; allowed are ${listed(allowed)}`);
    };
}
function integerWithin({ min, max }) {
    return (value, input) => {
        const number = /^(0|-?[1-9][0-9]{0,14})$/.test(value) ? Number(value) : Number.NaN;
        if (number >= min && number <= max)
            return number;
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${quoted(value)}; allowed are whole numbers from ${min} to ${max}`);
    };
}
/** Long texts are cut, as whatever stands in a wrong place may be something that its owner wants to keep. */
function quoted(value) {
    return JSON.stringify(value.length > 64 ? `${value.slice(0, 32)}…` : value);
}
function listed(names, last = 'and') {
    const head = names.slice(0, -1).join(', ');
    return head === '' ? names.join('') : `${head} ${last} ${names.at(-1)}`;
}
function missing(input) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `the input ${input} is missing`, {
        nextStep: `Add "${input}: …" under "with:" of this step.`,
    });
}
function noValues(input) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} has separators but no values`, {
        nextStep: 'Name at least one value, or leave the input out.',
    });
}
function noneOf(inputs) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `one of ${listed(inputs, 'or')} must be given`, {
        nextStep: `Add one of them under "with:" of this step, e.g. "${inputs[0]}: …".`,
    });
}
function tooMany(inputs) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', `${listed(inputs)} cannot be given together`, {
        nextStep: 'Keep the one that is meant.',
    });
}
function incomplete(input, absent) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', `${input} needs ${listed(absent)} as well`, {
        nextStep: `Add ${absent.map((one) => `"${one}: …"`).join(' and ')} under "with:" of this step.`,
    });
}
function refuseUnasked({ env, asked, faults }) {
    const unasked = Object.keys(env).filter((name) => name.startsWith('INPUT_') && !asked.has(name) && (env[name] ?? '').trim() !== '');
    for (const name of unasked.toSorted()) {
        const input = name.slice('INPUT_'.length).toLowerCase();
        faults.push(new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_UNKNOWN', `this action has no input ${input}`, {
            nextStep: "Check its spelling against the action's README.",
        }));
    }
}
function refuseFaults({ faults }) {
    const [first] = faults;
    if (first !== undefined)
        throw oneError(first, faults);
}
function oneError(first, faults) {
    if (faults.length === 1)
        return first;
    const list = faults.map(({ code, message }) => `- ${code}: ${message}`);
    const steps = new Set(faults.flatMap(({ nextStep }) => nextStep ?? []));
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(first.code, `${faults.length} things are wrong with the inputs:\n${list.join('\n')}`, {
        nextStep: [...steps].join(' '),
        cause: new AggregateError(faults, 'inputs'),
    });
}


/***/ }),

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: createRunner

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __nccwpck_require__(7706);
// EXTERNAL MODULE: ./packages/core/lib/run.js
var run = __nccwpck_require__(5324);
;// CONCATENATED MODULE: ./packages/github/lib/run-claims.js
/** What the run says of itself: from GitHub's OIDC token where there is one, else from the runner's environment. */


/** The audience of tokens that are asked for to be read here alone: no service accepts it. */
const ownAudience = 'secure-deploy-actions';
const digits = /^[1-9][0-9]{0,19}$/;
const commit = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const workflow = /^[\w.-]+\/[\w.-]+\/[^\p{C}]{1,1024}@[^\s\p{C}]{1,1024}$/u;
const word = /^[^\s\p{C}]{1,1024}$/u;
const line = /^[^\p{C}]{1,1024}$/u;
/** The form of every claim (GitHub docs, "OpenID Connect reference"). */
const run_claims_forms = {
    repository: /^[\w.-]+\/[\w.-]+$/,
    repository_id: digits,
    repository_owner: /^[\w.-]+$/,
    repository_owner_id: digits,
    ref: /^refs\/[^\s\p{C}]{1,1024}$/u,
    sha: commit,
    workflow_ref: workflow,
    workflow_sha: commit,
    job_workflow_ref: workflow,
    job_workflow_sha: commit,
    event_name: /^[a-z_]{1,64}$/,
    runner_environment: /^(github-hosted|self-hosted)$/,
    run_id: digits,
    run_attempt: digits,
    actor: word,
    actor_id: digits,
    environment: line,
};
/** The runner's variable of every claim that has one (GitHub docs, "Variables reference"). */
const variables = {
    repository: 'GITHUB_REPOSITORY',
    repository_id: 'GITHUB_REPOSITORY_ID',
    repository_owner: 'GITHUB_REPOSITORY_OWNER',
    repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
    ref: 'GITHUB_REF',
    sha: 'GITHUB_SHA',
    workflow_ref: 'GITHUB_WORKFLOW_REF',
    workflow_sha: 'GITHUB_WORKFLOW_SHA',
    event_name: 'GITHUB_EVENT_NAME',
    runner_environment: 'RUNNER_ENVIRONMENT',
    run_id: 'GITHUB_RUN_ID',
    run_attempt: 'GITHUB_RUN_ATTEMPT',
    actor: 'GITHUB_ACTOR',
    actor_id: 'GITHUB_ACTOR_ID',
};
/**
 * The claims of a token in the JWS compact form. The signature is not checked here: STS does that, and the runner's
 * own service is where the token came from.
 * @throws ServiceError OIDC_TOKEN_UNAVAILABLE when a required claim is absent or any is malformed
 */
function claimsFromToken(token) {
    const payload = payloadOf(token);
    const { claims, faults } = collect((name) => payload[name]);
    if (faults.length === 0)
        return claims;
    throw unusable(`its claims ${faults.join(', ')} are absent or malformed`);
}
/** @throws InputError INPUT_MISSING naming the variables that are absent; INPUT_MALFORMED for values of another form */
function claimsFromEnvironment(env) {
    const valueOf = (name) => {
        const variable = variables[name];
        return variable === undefined ? undefined : env[variable] || undefined;
    };
    const missing = run/* requiredClaims */.T.filter((name) => valueOf(name) === undefined);
    if (missing.length > 0)
        throw notOnRunner(missing.map((name) => variables[name] ?? name));
    const { claims, faults } = collect(valueOf);
    if (faults.length === 0)
        return claims;
    const names = faults.map((name) => variables[name] ?? name);
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `the runner's variables ${names.join(', ')} do not have the form that GitHub gives them`, {
        nextStep: 'Find the step that changes them; this action reads them as the runner sets them.',
    });
}
/** @throws InputError INPUT_MISSING */
function notOnRunner(names) {
    return new errors/* InputError */.dz('INPUT_MISSING', `the runner's variables ${names.join(', ')} are missing`, {
        nextStep: 'Run this action as a step of a GitHub Actions workflow.',
    });
}
/** The run, from the best source there is; see ClaimsSource of core. */
async function readRun(env, identity, { acceptedToken } = {}) {
    if (acceptedToken !== undefined)
        return fromToken(env, acceptedToken, 'oidc-token-accepted-by-sts');
    if (identity.isAvailable())
        return fromToken(env, await identity.get(ownAudience), 'oidc-token');
    return {
        claims: claimsFromEnvironment(env),
        claimsSource: 'environment',
        serverUrl: serverUrlFromEnvironment(env),
    };
}
function fromToken(env, token, claimsSource) {
    const issuer = payloadOf(token)['iss'];
    const serverUrl = serverOf(typeof issuer === 'string' ? issuer : '') ?? serverUrlFromEnvironment(env);
    return { claims: claimsFromToken(token), claimsSource, serverUrl };
}
/** The server that an issuer speaks for; undefined for an issuer of an unknown form. */
function serverOf(issuer) {
    const cloud = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[\w-]+)?$/.exec(issuer);
    if (cloud !== null)
        return cloud[1] === 'githubusercontent.com' ? 'https://github.com' : `https://${cloud[1]}`;
    // GitHub Enterprise Server issues under its own host.
    return /^(https:\/\/[a-z0-9.-]+(?::[0-9]+)?)\/_services\/token$/i.exec(issuer)?.[1];
}
function serverUrlFromEnvironment(env) {
    const value = env['GITHUB_SERVER_URL'];
    if (value === undefined || value === '')
        throw notOnRunner(['GITHUB_SERVER_URL']);
    if (/^https:\/\/[a-z0-9.-]+(:[0-9]+)?$/i.test(value))
        return value;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `the runner's variable GITHUB_SERVER_URL is ${JSON.stringify(value)}, not the https address of a server`);
}
function payloadOf(token) {
    const [, payload = ''] = token.split('.');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(payload, 'base64url')));
    }
    catch (error) {
        // The parser's message quotes what it read, which is the token; only its name may go on.
        throw unusable('its payload is not JSON', new Error(error instanceof Error ? error.name : 'unreadable'));
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw unusable('its payload is not a JSON object');
}
function collect(valueOf) {
    const claims = {};
    const faults = [];
    for (const name of [...run/* requiredClaims */.T, ...run/* optionalClaims */.k]) {
        const value = valueOf(name);
        if (typeof value === 'string' && run_claims_forms[name].test(value))
            claims[name] = value;
        else if (value !== undefined || run/* requiredClaims */.T.includes(name))
            faults.push(name);
    }
    // Complete once `faults` is empty, which every caller checks.
    return { claims: claims, faults };
}
function unusable(reason, cause) {
    return new errors/* ServiceError */._7('OIDC_TOKEN_UNAVAILABLE', `GitHub's OIDC token cannot be used: ${reason}`, {
        nextStep: 'Run the job again; if it persists, look at https://www.githubstatus.com.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/github/lib/build-environment.js

/**
 * `ImageOS` and `ImageVersion` are set on GitHub's hosted images alone.
 * @throws InputError INPUT_MISSING outside of a runner
 */
function buildEnvironment(env, nodeVersion) {
    const valueOf = (name) => env[name]?.trim() || undefined;
    const os = valueOf('RUNNER_OS');
    const architecture = valueOf('RUNNER_ARCH');
    if (os === undefined || architecture === undefined) {
        throw notOnRunner(['RUNNER_OS', 'RUNNER_ARCH'].filter((name) => valueOf(name) === undefined));
    }
    const image = valueOf('ImageOS');
    const imageVersion = valueOf('ImageVersion');
    const action = actionOf(valueOf('GITHUB_ACTION_REPOSITORY'), valueOf('GITHUB_ACTION_REF'));
    return {
        os,
        architecture,
        ...(image === undefined ? {} : { image }),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        tools: { node: nodeVersion, ...(action === undefined ? {} : { action }) },
    };
}
/** `owner/repo@ref` as in `uses:`; undefined for an action of the checked-out repository itself. */
function actionOf(repository, ref) {
    return repository === undefined ? undefined : `${repository}@${ref ?? ''}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/github/lib/git.js
/** Asks git about a repository that it does not trust: nothing of the repository's configuration can run a program. */


/** What git needs of the environment to be found and to start; not LD_PRELOAD, GIT_DIR and the like. */
const inherited = ['PATH', 'HOME', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'DEVELOPER_DIR'];
/**
 * Earlier steps can write `.git/config`, so only commands that read objects and attributes are ever asked for: they
 * start no hook, file-system monitor, filter, pager or diff driver. What is left is turned off here:
 */
const hardened = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: external_node_os_.devNull,
    // A missing object of a partial clone would be fetched, by whatever program the remote's settings name.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    // refs/replace/ would answer with other objects than those asked for.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    // The few messages that are told apart are told apart in English.
    LC_ALL: 'C',
};
/** @throws ServiceError GIT_UNAVAILABLE when git cannot be started */
function gitThroughExec(env) {
    return async (root, args, input) => {
        const { exec } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
        const stdout = [];
        const stderr = [];
        // An explicit --git-dir keeps git from looking elsewhere; it also makes the owner of the folder irrelevant, which
        // differs from ours in container jobs.
        const fixed = [
            `--git-dir=${root}/.git`,
            `--work-tree=${root}`,
            '-c',
            `core.hooksPath=${external_node_os_.devNull}`,
            '-c',
            'core.fsmonitor=false',
        ];
        try {
            const exitCode = await exec('git', [...fixed, ...args], {
                cwd: root,
                env: environmentOf(env),
                silent: true,
                ignoreReturnCode: true,
                ...(input === undefined ? {} : { input }),
                listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
            });
            return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
        }
        catch (error) {
            throw gitUnavailable('git cannot be started', error);
        }
    };
}
function gitUnavailable(message, cause) {
    return new errors/* ServiceError */._7('GIT_UNAVAILABLE', message, {
        operation: 'git',
        nextStep: 'See that git is on the PATH of the runner and that the checkout is complete.',
        cause,
    });
}
function environmentOf(env) {
    const names = Object.keys(env).filter((name) => inherited.includes(name.toUpperCase()));
    return {
        ...Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
        ...hardened,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/github/lib/git-objects.js
/** Reads commits and trees out of a repository and believes none of them before their bytes hash to their id. */


const kinds = {
    '100644': 'file',
    // Written by old versions of git, which checks it out as a plain file.
    '100664': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule',
    '40000': 'folder',
};
/** Whether `id` can be an object's id: SHA-1, or SHA-256 in repositories of that format. */
function isObjectId(id) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}
/** The id of an object with these bytes, by the hash that ids of `idLength` hexadecimal digits are made with. */
function objectId(type, bytes, idLength) {
    return objectHash(type, bytes.length, idLength).update(bytes).digest('hex');
}
/** The hash that an object's id is, its header taken in already. */
function objectHash(type, size, idLength) {
    return (0,external_node_crypto_.createHash)(idLength === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`);
}
/**
 * The objects with these ids, all of one type.
 * @throws ServiceError GIT_UNAVAILABLE when one is absent (a partial clone) or is not what its id says
 */
async function readObjects(git, root, type, ids) {
    const objects = new Map();
    const wanted = [...new Set(ids)];
    if (wanted.length === 0)
        return objects;
    const { exitCode, stdout, stderr } = await git(root, ['cat-file', '--batch'], Buffer.from(`${wanted.join('\n')}\n`));
    if (exitCode !== 0)
        throw gitUnavailable(`git cat-file failed in ${root}`, new Error(stderr.trim()));
    let at = 0;
    for (const id of wanted) {
        const headerEnd = stdout.indexOf(0x0a, at);
        const header = stdout.toString('latin1', at, Math.max(headerEnd, at)).split(' ');
        const size = Number(header[2]);
        if (header[0] !== id || header[1] !== type || !Number.isSafeInteger(size)) {
            throw gitUnavailable(`git has no ${type} ${id} in ${root}`);
        }
        const bytes = stdout.subarray(headerEnd + 1, headerEnd + 1 + size);
        // INVARIANT: the id comes from the run's commit, so bytes that hash to it are the bytes that were committed.
        if (objectId(type, bytes, id.length) !== id)
            throw gitUnavailable(`the ${type} ${id} in ${root} is not what its id says`);
        objects.set(id, bytes);
        at = headerEnd + 1 + size + 1;
    }
    return objects;
}
/** The id of a commit's tree; undefined when the bytes are no commit. */
function treeOf(commit) {
    const id = /^tree ([0-9a-f]+)\n/.exec(commit.toString('latin1', 0, 80))?.[1];
    return id !== undefined && isObjectId(id) ? id : undefined;
}
/** The entries of a tree object; undefined when the bytes are no tree. */
function parseTree(tree, idLength) {
    const entries = [];
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const zero = tree.indexOf(0, space);
        const end = zero + 1 + idLength / 2;
        if (space < 0 || zero < 0 || end > tree.length)
            return undefined;
        const name = tree.subarray(space + 1, zero);
        if (!isEntryName(name))
            return undefined;
        const kind = kinds[tree.toString('latin1', at, space)] ?? 'unknown';
        entries.push({ kind, name, id: tree.toString('hex', zero + 1, end) });
        at = end;
    }
    return entries;
}
/** What git itself checks out; anything else would lead out of the folder or into `.git`. */
function isEntryName(name) {
    return (name.length > 0 &&
        !name.includes(0x2f) &&
        !['.', '..', '.git'].includes(name.toString('latin1').toLowerCase()));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./packages/github/lib/source-tree.js
/**
 * Tells which files of a commit differ on disk, by their bytes.
 *
 * `git status` is not asked. It believes the index, where an earlier step can hide a change (the bits assume-unchanged and
 * skip-worktree, forged times and sizes, a monitor's answer), it starts the filter programs that `.git/config` names, and
 * untracked `.gitattributes` can have it compare something else than bytes. Here git only hands out the commit and
 * its trees, each is checked against its id, and every file is hashed anew.
 */






const filesAtOnce = 16;
/** Larger files are not read whole to see whether only their line ends differ. */
const largestText = 64 * 1024 ** 2;
/**
 * Paths of tracked files whose content, kind or executable bit is not the commit's, or that are absent, sorted; folders with a `/`
 * at the end. Files of an initialised submodule count; an empty folder stands for one that was not fetched.
 * @throws ServiceError GIT_UNAVAILABLE
 */
async function differingFiles(tree) {
    const { files, differing } = await placesOf(tree);
    const suspects = [];
    await eachOf(files, async (place) => {
        if (place.kind === 'submodule') {
            for (const file of await submoduleDifferences(tree, place))
                differing.push(file);
        }
        else if (!(await holds(tree, place)))
            suspects.push(place);
    });
    const excused = await withTurnedLineEnds(tree, suspects);
    const changed = suspects.filter((place) => !excused.has(place)).map(({ path }) => path.toString('utf8'));
    return [...differing, ...changed].toSorted();
}
/** Walks the commit's trees level by level, so that git is started once a level. */
async function placesOf(tree) {
    const { git, root, commit } = tree;
    const top = treeOf((await readObjects(git, root, 'commit', [commit])).get(commit) ?? Buffer.alloc(0));
    if (top === undefined)
        throw gitUnavailable(`the commit ${commit} in ${root} names no tree`);
    const files = [];
    const differing = [];
    let level = [{ kind: 'folder', id: top, path: Buffer.alloc(0) }];
    while (level.length > 0) {
        const trees = await readObjects(git, root, 'tree', level.map(({ id }) => id));
        const below = level.flatMap((folder) => childrenOf(folder, trees.get(folder.id), commit.length));
        // One at a time: arguments of one call are limited to some 100,000, and a folder's files are not.
        for (const place of below)
            if (place.kind !== 'folder')
                files.push(place);
        const next = [];
        await eachOf(below.filter(({ kind }) => kind === 'folder'), async (folder) => {
            // A link in a folder's place would have files of elsewhere compared.
            if ((await statOf(tree, folder))?.isDirectory() === true)
                next.push(folder);
            else
                differing.push(`${folder.path.toString('utf8')}/`);
        });
        level = next;
    }
    return { files, differing };
}
function childrenOf(folder, bytes, idLength) {
    const entries = bytes === undefined ? undefined : parseTree(bytes, idLength);
    if (entries === undefined)
        throw gitUnavailable(`the tree ${folder.id} is malformed`);
    const prefix = folder.path.length === 0 ? folder.path : Buffer.concat([folder.path, Buffer.from('/')]);
    return entries.map(({ kind, id, name }) => ({ kind, id, path: Buffer.concat([prefix, name]) }));
}
/** Whether the file on disk is the one that was committed. */
async function holds(tree, { kind, id, path }) {
    const stats = await statOf(tree, { path });
    const file = onDisk(tree, path);
    if (stats === undefined || kind === 'unknown')
        return false;
    if (kind === 'symlink' && stats.isSymbolicLink()) {
        return objectId('blob', await (0,promises_.readlink)(file, { encoding: 'buffer' }), id.length) === id;
    }
    // Git for Windows writes a link as a file with its target, unless links are allowed there.
    if (!stats.isFile() || (kind === 'symlink' && tree.platform !== 'win32'))
        return false;
    if (tree.platform !== 'win32' && (kind === 'executable') !== ((stats.mode & 0o100) !== 0))
        return false;
    return hasContent(file, stats.size, id);
}
/** Whether the file's bytes, or the Git LFS pointer to them, hash to the blob's id. */
async function hasContent(file, size, id) {
    const blob = objectHash('blob', size, id.length);
    const content = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 ** 2 })) {
            blob.update(chunk);
            content.update(chunk);
        }
    }
    catch {
        // Fail closed: a file that cannot be read is not known to be the committed one.
        return false;
    }
    return (blob.digest('hex') === id || objectId('blob', lfsPointer(content.digest('hex'), size), id.length) === id);
}
/** The one canonical text of a pointer (Git LFS specification, "The Pointer"); its digest commits to the content. */
function lfsPointer(sha256, size) {
    return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`);
}
/**
 * Those of `places` where a checkout has turned line feeds into CR LF, and nothing else differs. Git does so on Windows
 * unless told otherwise, elsewhere for files with the attribute `eol=crlf`.
 */
async function withTurnedLineEnds(tree, places) {
    const turned = [];
    await eachOf(places, async (place) => {
        if (await differsInLineEndsOnly(tree, place))
            turned.push(place);
    });
    if (tree.platform === 'win32' || turned.length === 0)
        return new Set(turned);
    const input = Buffer.concat(turned.flatMap(({ path }) => [path, Buffer.from([0])]));
    const { exitCode, stdout, stderr } = await tree.git(tree.root, ['check-attr', '-z', '--stdin', 'eol'], input);
    if (exitCode !== 0)
        throw gitUnavailable(`git check-attr failed in ${tree.root}`, new Error(stderr.trim()));
    // Answers are triples in the order of the questions: path, attribute, value.
    const values = stdout.toString('latin1').split('\0');
    return new Set(turned.filter((_place, index) => values[index * 3 + 2] === 'crlf'));
}
async function differsInLineEndsOnly(tree, { kind, id, path }) {
    const stats = await statOf(tree, { path });
    if (stats?.isFile() !== true || stats.size > largestText || (kind !== 'file' && kind !== 'executable'))
        return false;
    if (tree.platform !== 'win32' && (kind === 'executable') !== ((stats.mode & 0o100) !== 0))
        return false;
    const text = await (0,promises_.readFile)(onDisk(tree, path)).catch(() => Buffer.alloc(0));
    if (text.includes(0))
        return false;
    const turned = Buffer.from(text.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    return objectId('blob', turned, id.length) === id;
}
async function submoduleDifferences(tree, { id, path }) {
    const name = path.toString('utf8');
    const root = onDisk(tree, path).toString('utf8');
    const stats = await statOf(tree, { path });
    if (stats?.isDirectory() !== true)
        return [name];
    const content = await (0,promises_.readdir)(root);
    if (content.length === 0)
        return [];
    if (!content.includes('.git'))
        return [`${name}/`];
    const inside = await differingFiles({ ...tree, root, commit: id });
    return inside.map((file) => `${name}/${file}`);
}
async function statOf(tree, { path }) {
    try {
        return await (0,promises_.lstat)(onDisk(tree, path));
    }
    catch {
        return undefined;
    }
}
function onDisk({ root }, path) {
    return Buffer.concat([Buffer.from(`${root}${external_node_path_.sep}`), path]);
}
async function eachOf(items, work) {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: filesAtOnce }, worker));
}

;// CONCATENATED MODULE: ./packages/github/lib/checkout.js
/** Says whether the files that were built are those of the run's commit. */






/** So many files are named in a message; all are in the statement. */
const filesNamed = 10;
/**
 * Compares the checkout with the commit of the run.
 * @throws InputError SOURCE_NOT_FOUND, SOURCE_COMMIT_MISMATCH; ServiceError GIT_UNAVAILABLE
 */
async function readSourceState(options) {
    const { directory, expectedCommit, git, platform = process.platform } = options;
    const root = rootOf((0,external_node_path_.resolve)(directory));
    if (root === undefined)
        throw notFound(directory);
    const head = await headOf(git, root);
    if (head !== expectedCommit) {
        throw new errors/* InputError */.dz('SOURCE_COMMIT_MISMATCH', `the checkout in ${root} is at ${head}, the run is for ${expectedCommit}`, {
            nextStep: 'Check out the commit of the run (actions/checkout without "ref") and build that.',
        });
    }
    const files = await differingFiles({ git, root, commit: head, platform });
    return files.length === 0 ? { kind: 'clean', commit: head } : { kind: 'modified', commit: head, files };
}
/**
 * `readSourceState` under the input `source-state`. The mode decides on modified files alone: a checkout of another
 * commit is refused under each. Only `ignore` goes on when there is no checkout or git cannot tell, and has that recorded.
 * @throws InputError SOURCE_MODIFIED under `error`, and what readSourceState throws
 */
async function checkSource({ mode, warn, ...options }) {
    let state;
    try {
        state = await readSourceState(options);
    }
    catch (error) {
        if (mode === 'ignore' && isUnknown(error))
            return { kind: 'unknown', reason: error.message };
        throw error;
    }
    if (state.kind !== 'modified' || mode === 'ignore')
        return state;
    const message = `${state.files.length === 1 ? '1 tracked file is' : `${state.files.length} tracked files are`} not as in the commit ${state.commit}: ${named(state.files)}`;
    if (mode === 'warn') {
        warn('SOURCE_MODIFIED', `${message}. The statement records it.`);
        return state;
    }
    throw new errors/* InputError */.dz('SOURCE_MODIFIED', message, {
        nextStep: 'Find the step that changes them and have it write to files that git does not track, or commit the change.',
    });
}
function isUnknown(error) {
    if (error instanceof errors/* InputError */.dz)
        return error.code === 'SOURCE_NOT_FOUND';
    return error instanceof errors/* ServiceError */._7 && error.code === 'GIT_UNAVAILABLE';
}
function named(files) {
    const more = files.length - filesNamed;
    const list = files
        .slice(0, filesNamed)
        .map((file) => JSON.stringify(file))
        .join(', ');
    return more > 0 ? `${list} and ${more} more` : list;
}
/**
 * The nearest folder with `.git`, which is a folder or, in submodules and worktrees, a file. Git is not asked: the
 * setting core.worktree could have it name another.
 */
function rootOf(directory) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
async function headOf(git, root) {
    const { exitCode, stdout, stderr } = await git(root, ['rev-parse', '--verify', 'HEAD^{commit}']);
    const head = stdout.toString('utf8').trim();
    if (exitCode === 0 && isObjectId(head))
        return head;
    if (/not a git repository|Needed a single revision|unknown revision|bad revision/i.test(stderr))
        throw notFound(root, stderr);
    throw gitUnavailable(`git cannot say which commit is checked out in ${root}`, new Error(stderr.trim()));
}
function notFound(directory, cause) {
    return new errors/* InputError */.dz('SOURCE_NOT_FOUND', `${directory} is not a checkout with a commit`, {
        nextStep: 'Run actions/checkout in this job before the build.',
        ...(cause === undefined ? {} : { cause: new Error(cause.trim()) }),
    });
}

;// CONCATENATED MODULE: ./packages/github/lib/commands.js
/** Writes workflow commands and plain lines to the runner's log, so that no text of others can pose as a command. */
/** One workflow command as a line (GitHub docs, "Workflow commands for GitHub Actions"; escapes as in actions/toolkit). */
function commandLine(name, properties, data) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Control characters but tab and line feed, and the characters that reorder a line for its reader or are not seen at all. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/** `text` without what could hide or reorder it on a screen. */
function printable(text) {
    return text.replaceAll('\r\n', '\n').replaceAll(unprintable, '\ufffd');
}
/**
 * Lines that the runner shows and never obeys. It takes a line for a command that starts with `::` after white space,
 * or that has `##[` anywhere (actions/runner, ActionCommand.TryParseV2 and TryParse).
 */
function plainLines(text) {
    return printable(text)
        .split('\n')
        .map((line) => line.replaceAll('##[', '# #[').replace(/^(\s*)::/, '$1: :'));
}
/** Masks a secret wherever it would stand in the log from here on. */
function writeMask(log, secret) {
    if (secret.trim() !== '')
        log.write(commandLine('add-mask', {}, secret));
}

;// CONCATENATED MODULE: ./packages/github/lib/event.js
/** Refuses runs that a pull request of a fork started: their code was written by someone without write access. */


/**
 * - `pull_request*`: head and base repository are compared by their ids (a fork can have any name).
 * - `workflow_run`: the same for the run that started this one.
 * - `issue_comment` on a pull request: the payload does not say where its code is from, so it is refused.
 *
 * @throws InputError EVENT_NOT_ALLOWED also when the payload cannot be read or does not tell
 */
async function refuseForkPullRequest({ env, readPayload = payloadFromRunner, }) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (event === '')
        throw notOnRunner(['GITHUB_EVENT_NAME']);
    const judge = judgeOf(event);
    if (judge === undefined)
        return;
    let payload;
    try {
        payload = await readPayload();
    }
    catch (error) {
        // Fail closed: an unreadable payload does not say that this is no fork.
        throw refusal(`the payload of the event ${event} cannot be read`, error);
    }
    const reason = judge(payload);
    if (reason !== undefined)
        throw refusal(`the run was started by ${event}, and ${reason}`);
}
function judgeOf(event) {
    if (event.startsWith('pull_request'))
        return judgePullRequest;
    if (event === 'workflow_run')
        return judgeWorkflowRun;
    return event === 'issue_comment' ? judgeComment : undefined;
}
const judgePullRequest = (payload) => judgeIds(at(payload, 'pull_request', 'head', 'repo', 'id'), at(payload, 'pull_request', 'base', 'repo', 'id'));
const judgeWorkflowRun = (payload) => judgeIds(at(payload, 'workflow_run', 'head_repository', 'id'), at(payload, 'workflow_run', 'repository', 'id'));
const judgeComment = (payload) => {
    const issue = at(payload, 'issue');
    if (typeof issue !== 'object' || issue === null)
        return 'its payload does not name the issue';
    return 'pull_request' in issue ? 'a comment does not say which repository the code is from' : undefined;
};
function judgeIds(head, base) {
    // A deleted fork has a null repository.
    if (typeof head !== 'number' || typeof base !== 'number')
        return 'its payload does not say which repository the code is from';
    return head === base ? undefined : 'its code is from a fork';
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = current[key];
    }
    return current;
}
async function payloadFromRunner() {
    const { context } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    return context.payload;
}
function refusal(message, cause) {
    return new errors/* InputError */.dz('EVENT_NOT_ALLOWED', message, {
        nextStep: 'Run this action after the merge, on push to a protected branch.',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/github/lib/identity-token.js
/** The job's OIDC tokens: asked for once per audience, masked before anyone sees them, never stored. */

const attempts = 3;
/** Longest wait for one attempt; @actions/core itself repeats answers 502 to 504 for about ten seconds in all. */
const attemptMilliseconds = 30_000;
/** A cached token is used no longer than this before its end, so that it does not end on its way to STS. */
const reserveMilliseconds = 60_000;
function identityToken(ports) {
    const cache = new Map();
    const isAvailable = () => present(ports.env['ACTIONS_ID_TOKEN_REQUEST_URL']) && present(ports.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
    return {
        isAvailable,
        get: async (audience) => {
            if (!isAvailable())
                throw noPermission();
            const cached = cache.get(audience);
            if (cached !== undefined && endOf(cached) - reserveMilliseconds > ports.now().getTime())
                return cached;
            const token = await requestPatiently(ports, audience);
            ports.mask(token);
            cache.set(audience, token);
            return token;
        },
    };
}
function present(value) {
    return value !== undefined && value.trim() !== '';
}
function noPermission() {
    return new errors/* InputError */.dz('PERMISSION_ID_TOKEN', 'the job has no permission to ask GitHub for an OIDC token', {
        nextStep: 'Add this to the job, and to the job that calls it if it is a reusable workflow:\npermissions:\n  id-token: write',
    });
}
async function requestPatiently(ports, audience) {
    const { request = requestFromRunner, wait = waitFor } = ports;
    let failure;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        try {
            const token = await within(request(audience), attemptMilliseconds);
            if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
                return token;
            failure = new Error('the answer is not a token in the JWS compact form');
        }
        catch (error) {
            failure = error;
        }
        if (attempt < attempts)
            await wait(500 * 2 ** attempt * (0.5 + Math.random() / 2));
    }
    throw new errors/* ServiceError */._7('OIDC_TOKEN_UNAVAILABLE', `GitHub's OIDC service gave no token for the audience ${audience}`, {
        nextStep: 'Run the job again; if it persists, look at https://www.githubstatus.com.',
        cause: failure,
        retryable: true,
    });
}
async function requestFromRunner(audience) {
    const { getIDToken } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(260), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    return getIDToken(audience);
}
async function within(promise, milliseconds) {
    let timer;
    const deadline = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} seconds`)), milliseconds);
    });
    try {
        return await Promise.race([promise, deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}
function waitFor(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
/** The token's `exp` in milliseconds (RFC 7519 section 4.1.4); 0 where there is none, so that it is not used twice. */
function endOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : undefined;
        return typeof exp === 'number' ? exp * 1000 : 0;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./packages/github/lib/inputs.js
var inputs = __nccwpck_require__(8956);
;// CONCATENATED MODULE: ./packages/github/lib/outputs.js
/** Writes a step's outputs; nothing else does, and stories call it after their last check. */
/** `set` is `setOutput` of @actions/core unless told; it appends to the file that GITHUB_OUTPUT names. */
async function setOutputs(values, set) {
    const write = set ?? (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(260), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264))).setOutput;
    for (const [name, value] of Object.entries(values))
        write(name, value);
}

;// CONCATENATED MODULE: ./packages/github/lib/progress.js

const MiB = 1024 ** 2;
/** Files up to this many bytes pass in silence. */
const quietBytes = 64 * MiB;
const quietMilliseconds = 5_000;
const quietShare = 0.1;
/** A transfer too slow for its next tenth is still heard of after this. */
const longestSilence = 60_000;
/** Decides whether `done` of `total` bytes at the time `now` (milliseconds) is worth a line after `mark`. */
function progressStep(mark, transfer, now) {
    const { name, done, total } = transfer;
    // A transfer that starts again, after a failed attempt, is counted from its start.
    if (mark === undefined || done < mark.done)
        return { mark: { at: now, done, spoken: false } };
    const waited = now - mark.at;
    const advanced = (done - mark.done) / total;
    const due = (waited >= quietMilliseconds && advanced >= quietShare) || waited >= longestSilence;
    const ended = done >= total && mark.spoken && done > mark.done;
    if (total <= quietBytes || (!due && !ended))
        return { mark };
    const percent = Math.min(100, Math.floor((done / total) * 100));
    const line = `${name}: ${percent} % (${Math.floor(done / MiB)} of ${Math.ceil(total / MiB)} MiB)`;
    return { mark: { at: now, done, spoken: true }, line };
}
function progressLines(log, now) {
    const marks = new Map();
    return (name, done, total) => {
        const { mark, line } = progressStep(marks.get(name), { name, done, total }, now().getTime());
        if (done >= total)
            marks.delete(name);
        else
            marks.set(name, mark);
        if (line !== undefined)
            log.write(`${plainLines(line).join(' ')}\n`);
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/next-steps.js
const again = 'Run it again.';
const stranger = 'Do not deploy this; find out who wrote it and how it came here.';
/** Malformed and conflicting inputs have none: their messages say what is allowed. */
const steps = {
    SIGNER_MALFORMED: 'Write arn:aws:signer:<region>:<account>:/signing-profiles/<name>, arn:aws:kms:<region>:<account>:key/<id>, or file:///path/key.pem.',
    SUBJECT_NOT_FOUND: 'Check that the build made the file, and that the pattern starts at the right folder.',
    SUBJECT_UNREADABLE: 'See that it is a regular file which this user may read and nothing writes to any more.',
    SUBJECT_CONFLICT: 'Narrow the patterns so that each file name comes from one file.',
    KEY_UNSUPPORTED: 'Use ECDSA on P-256, P-384 or P-521, or RSA of 2048, 3072 or 4096 bits.',
    TRUST_POLICY_MALFORMED: 'Put right in the trust policy what is named here; docs/formats.md describes it.',
    TRUST_POLICY_NOT_FOUND: 'Name a statement of the trust policy with trust-policy-name, or mark one with "globalPolicy": true.',
    TRUST_STORE_MALFORMED: 'Give trust-store, a folder with the certificates, and nothing else, in truststore/x509/<type>/<name>.',
    RELEASE_EXISTS: 'Release under a new version.',
    ...{
        BUNDLE_MALFORMED: 'Give the file release.bundle.json exactly as sign-artifact wrote it.',
        STATEMENT_MALFORMED: 'Sign the release with sign-artifact, and pin all actions of this suite to one commit.',
        BUNDLE_MISMATCH: 'Take bundle-digest from the run that uploaded the release; if you did, treat the store as tampered with.',
        RELEASE_MISMATCH: stranger,
        DIGEST_MISMATCH: 'Do not deploy these bytes; find out what changed them after they were signed.',
        FILE_MISSING: 'Find out what removed it, and restore it.',
        FILE_NOT_SIGNED: 'Give the same patterns as when the release was signed.',
        RECORD_INVALID: stranger,
        ENVELOPE_MALFORMED: 'Give the signature as its signer wrote it: a Notary Project envelope in JWS format (.jws.sig).',
        SIGNATURE_INVALID: 'Do not deploy this; get the signature from where it was made, and find out who changed it.',
        CERTIFICATE_MALFORMED: 'Compare the certificate with what its authority issued.',
        CERTIFICATE_CHAIN_INVALID: 'Have the authority issue a certificate that holds, and sign again.',
        CRITICAL_ATTRIBUTE_UNKNOWN: 'Sign without the attribute; a newer version of this suite may know it.',
        SIGNER_NOT_TRUSTED: 'Find out who signed this, and whether the right trust policy was given.',
        IDENTITY_NOT_TRUSTED: 'Find out who signed this, and how it came here.',
        CERTIFICATE_EXPIRED: 'Sign a new version with a current certificate.',
        SIGNATURE_EXPIRED: 'Sign a new version.',
        TIMESTAMP_INVALID: 'Have it signed with a timestamp of an authority in the tsa trust store.',
        SIGNATURE_REVOKED: 'Do not deploy this; ask who revoked it and why, and release a new version.',
        PAYLOAD_MISMATCH: 'Give the very file that was signed, and the signature that was made for it.',
    },
    ...{
        AWS_ACCESS_DENIED: "Compare the role's policy with what the operation needs.",
        AWS_NOT_FOUND: 'Check the name, the account and the region.',
        AWS_THROTTLED: again,
        AWS_REJECTED: 'Put right what AWS says.',
        AWS_UNAVAILABLE: again,
        AWS_ANSWER_UNEXPECTED: `${again} If it persists, look for what stands between the runner and AWS.`,
        STS_REFUSED: "Compare the token's claims with the trust policy of the role.",
        OIDC_TOKEN_UNAVAILABLE: again,
        NETWORK: again,
        STORE_UNAVAILABLE: 'Put right what is named here, and run it again.',
        RELEASE_NOT_FOUND: 'Check release-name, release-version and the store.',
        REVOCATION_UNKNOWN: 'Let the step reach what tells of revocations, and run it again.',
        PLUGIN_UNSUPPORTED: 'Verify with the tool that has the plugin, or have it signed without one.',
        GIT_UNAVAILABLE: 'See that git is on the PATH of the runner and that the checkout is complete.',
    },
};
/** The step that its raiser named, else the one that fits every error of this code. */
function nextStepFor(error) {
    return error.nextStep ?? steps[error.code];
}

// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var lib_errors = __nccwpck_require__(1384);
;// CONCATENATED MODULE: ./packages/github/lib/redact.js
/** Takes out of texts for the log what could let their reader act as someone: tokens, keys, signed addresses. */
const redacted = '[redacted]';
/** Each names the group that stays, where one does. Ordered from the widest form to the narrowest. */
const secrets = [
    [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, redacted],
    // Presigned addresses carry their permission in the query, tokens may stand in the fragment.
    [/\b(https?:\/\/)[^\s/@"'<>]*@/gi, `$1${redacted}@`],
    [/\b(https?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, `$1?${redacted}`],
    // The compact form of a JSON Web Token, RFC 7515 section 3.1.
    [/\beyJ[\w-]{6,}\.[\w-]+(\.[\w-]*)?/g, redacted],
    [/\b(gh[a-z]_|github_pat_|glpat-)\w{10,}/g, redacted],
    [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${redacted}`],
    [/\b(Signature=)[0-9a-fA-F]{16,}/g, `$1${redacted}`],
    [
        /\b((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|request_?token|web_?identity_?token|pass(?:word|phrase)|x-amz-security-token))(["']?\s*[:=]\s*["']?)[^\s"',;}]+/gi,
        `$1$2${redacted}`,
    ],
];
/** Session tokens, envelopes and other long runs of base64. */
const longRun = /[\w+/-]{200,}={0,2}/g;
/** The form of a secret access key: 40 characters of base64. Hex, which commit ids are made of, is left. */
const accessKey = /(?<![\w+/=.-])[A-Za-z0-9+/]{40}(?![\w+/=.-])/g;
function redact(text) {
    let result = text;
    for (const [pattern, replacement] of secrets)
        result = result.replace(pattern, replacement);
    return result
        .replace(longRun, redacted)
        .replace(accessKey, (run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9]/.test(run) ? redacted : run);
}

;// CONCATENATED MODULE: ./packages/github/lib/report.js
/** The one place that prints failures: an annotation with a stable code, and below it what led to it. */





const issues = 'https://github.com/OWNER/secure-deploy-actions/issues';
/** Longer chains say nothing new, and a chain may bite its own tail. */
const longestChain = 8;
/** Characters of one text of an error: hostile evidence is quoted in some, and redacting takes time that grows with the square of it. */
const longestText = 16_000;
/** Prints `error` as one annotation and its details as muted lines. */
function reportFailure(log, error) {
    const { title, message, details } = describeFailure(error);
    log.write(commandLine('error', { title }, message));
    for (const detail of details) {
        for (const line of plainLines(detail))
            log.write(`\u001b[2m| ${line}\u001b[0m\n`);
    }
}
/** What the log says of an error; no text of it carries a secret, and objects are never printed. */
function describeFailure(error) {
    const known = knownIn(error);
    const { title, message, details } = known === undefined ? describeBug(error) : describeKnown(known, known === error ? undefined : error);
    return { title, message: clean(message), details: details.map(clean) };
}
function isKnown(error) {
    return error instanceof errors/* SecureDeployError */.vk || error instanceof lib_errors/* NotaryError */.W;
}
/** The error itself, or the first that an AggregateError gathers. */
function knownIn(error) {
    if (isKnown(error))
        return error;
    return error instanceof AggregateError ? error.errors.find(isKnown) : undefined;
}
function describeKnown(error, gathered) {
    const message = sentences(error.message, nextStepFor(error));
    const others = gathered instanceof AggregateError ? gathered.errors.filter((one) => one !== error) : [];
    return {
        title: error.code,
        message,
        details: [
            ...requestOf(error),
            ...checksOf(error),
            ...causesOf(error.cause)
                .filter((cause) => !error.message.includes(cause.message.replace(/\.$/, '')))
                .map(causeLine),
            ...others.map((other) => `also: ${headline(other)}`),
        ],
    };
}
function describeBug(error) {
    const report = `This is a fault of the action, not of the workflow: please report it at ${issues} with the lines below.`;
    const causes = error instanceof Error ? causesOf(error) : [];
    return {
        title: 'INTERNAL_ERROR',
        message: sentences(headline(error), report),
        details: [
            ...(error instanceof Error && error.stack !== undefined ? [error.stack] : []),
            ...causes.slice(1).map(causeLine),
        ],
    };
}
function requestOf(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        return [];
    return [
        ...(error.operation === undefined ? [] : [`operation: ${error.operation}`]),
        ...(error.requestId === undefined ? [] : [`request id: ${error.requestId}`]),
        ...(error.retryable ? ['running the step again may succeed'] : []),
    ];
}
function checksOf(error) {
    // The product tells refusals of the signature format in its own words and keeps the first as the cause.
    const refusal = error instanceof lib_errors/* NotaryError */.W ? error : error.cause;
    const checks = refusal instanceof lib_errors/* NotaryError */.W ? (refusal.checks ?? []) : [];
    return checks.map(({ name, outcome, detail }) => `check ${name}: ${outcome} (${detail})`);
}
/** The chain from `error` on, each member of an AggregateError with its own chain; messages alone, never objects. */
function causesOf(error) {
    const found = [];
    const seen = new Set();
    const visit = (current) => {
        if (current === undefined || current === null || seen.has(current) || found.length >= longestChain)
            return;
        seen.add(current);
        if (!(current instanceof Error)) {
            found.push({ name: typeof current, message: typeof current === 'string' ? current : 'not an error' });
            return;
        }
        const code = 'code' in current && typeof current.code === 'string' ? ` ${current.code}` : '';
        if (current.message !== '' || code !== '')
            found.push({ name: `${current.name}${code}`, message: current.message });
        if (current instanceof AggregateError)
            for (const member of current.errors)
                visit(member);
        visit(current.cause);
    };
    visit(error);
    return found;
}
function causeLine({ name, message }) {
    return `caused by ${name}: ${message}`;
}
function headline(error) {
    if (isKnown(error))
        return `${error.code}: ${error.message}`;
    if (error instanceof Error)
        return `${error.name}: ${error.message}`;
    return typeof error === 'string' ? error : 'something that is not an error was thrown';
}
/** Sentences joined; a text of several lines, such as YAML to copy, keeps its own end and has what follows on a new line. */
function sentences(...texts) {
    let joined = '';
    for (const text of texts.map((one) => one?.trim() ?? '').filter((one) => one !== '')) {
        const gap = joined === '' ? '' : joined.includes('\n') ? '\n' : ' ';
        joined += `${gap}${text.includes('\n') || /[.!?…:]$/.test(text) ? text : `${text}.`}`;
    }
    return joined;
}
function clean(text) {
    return printable(redact(text.length > longestText ? `${text.slice(0, longestText)}…` : text));
}

;// CONCATENATED MODULE: ./packages/github/lib/summary.js

/** A step's summary may have 1 MiB (GitHub docs, "Job summaries": limits); some is left for what others of the step write. */
const summaryLimit = 1024 ** 2 - 16 * 1024;
const longestCell = 2_000;
/** `write` appends to the file that GITHUB_STEP_SUMMARY names, by @actions/core, unless told. */
async function writeSummary(summary, write = writeToRunner) {
    await write(renderSummary(summary, summaryLimit));
}
async function writeToRunner(html) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(260), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    await core.summary.addRaw(html, true).write();
}
/**
 * The summary in at most `limit` bytes: tables that do not fit are cut and say how many rows are left out.
 * Every table has a share of what the ones before it left over, so a long one never drives out the next.
 */
function renderSummary(summary, limit) {
    const parts = [`<h2>${escapeHtml(summary.title)}</h2>\n<p>${escapeHtml(summary.lead)}</p>\n`];
    let left = limit - 1 - Buffer.byteLength(parts.join(''));
    summary.tables.forEach((table, index) => {
        const part = renderTable(table, Math.floor(left / (summary.tables.length - index)));
        left -= Buffer.byteLength(part);
        parts.push(part);
    });
    // A blank line ends the HTML, so that what follows in the file is Markdown again.
    return `${parts.join('')}\n`;
}
function renderTable({ title, header, rows }, limit) {
    const named = header.some((cell) => cell !== '');
    const head = `<h3>${escapeHtml(title)}</h3>\n<table>\n${named ? row('th', header) : ''}`;
    const foot = '</table>\n';
    const leftOut = (count) => count === 0 ? '' : `<p>${count} of ${rows.length} rows are left out here.</p>\n`;
    let left = limit - Buffer.byteLength(head + foot + leftOut(rows.length));
    const shown = [];
    for (const cells of rows) {
        const next = row('td', cells);
        left -= Buffer.byteLength(next);
        if (left < 0)
            break;
        shown.push(next);
    }
    return `${head}${shown.join('')}${foot}${leftOut(rows.length - shown.length)}`;
}
function row(tag, cells) {
    return `<tr>${cells.map((cell) => `<${tag}>${cellText(cell)}</${tag}>`).join('')}</tr>\n`;
}
/** The address of a commit or of a run's attempt, and nothing else: no text of others may lead a reader anywhere. */
const linkable = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/(?:commit\/(?<commit>[0-9a-f]{40}|[0-9a-f]{64})|actions\/runs\/\d+\/attempts\/\d+)$/;
/** Plain words as they are, commits and runs as links; all else as code, where GitHub makes no links, mentions or emoji of it. */
function cellText(cell) {
    const link = linkable.exec(cell);
    if (link !== null)
        return `<a href="${cell}"><code>${link.groups?.['commit'] ?? cell}</code></a>`;
    const cut = cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell;
    if (/^[A-Za-z0-9 ,.()'%-]*$/.test(cut))
        return escapeHtml(cut);
    return `<code>${escapeHtml(cut)}</code>`;
}
/** One line, without markup: a blank line would end the HTML block and bring Markdown back (CommonMark, section 4.6). */
function escapeHtml(text) {
    const escapes = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        "'": '&#39;',
    };
    return printable(text)
        .replace(/\s+/g, ' ')
        .replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

;// CONCATENATED MODULE: ./packages/github/lib/surroundings.js
/** What an earlier step, or the runner, may have set in the environment that changes who answers this step's requests. */


/**
 * Node.js checks no server's certificate when this variable is 0 (Node.js documentation, "Command-line API").
 * @throws InputError ENVIRONMENT_UNSAFE
 */
function refuseUncheckedServers(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return;
    throw new errors/* InputError */.dz('ENVIRONMENT_UNSAFE', 'the environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0, so anyone on the way could answer in the place of GitHub and AWS', {
        nextStep: 'Find the step or the configuration of the runner that sets it, and remove it; the certificate of an authority of your own belongs into NODE_EXTRA_CA_CERTS.',
    });
}
/** One sentence about every AWS service that the environment has answered elsewhere; undefined where there is none. */
function describeEndpoints(env) {
    const variables = Object.keys(env)
        .filter((name) => /^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/.test(name) && (env[name] ?? '').trim() !== '')
        .toSorted();
    if (variables.length === 0)
        return undefined;
    const list = variables.map((name) => `${name} is ${redact(env[name] ?? '')}`);
    return `Requests to AWS go where the environment says, and whoever answers there is believed as AWS would be: ${list.join(', ')}.`;
}

;// CONCATENATED MODULE: ./packages/github/lib/run-action.js
/** Runs one action's story and turns whatever it throws into a failed step with one annotation. */















/**
 * Never rejects and never ends the process: a failure is printed and sets the exit code, so that open writes complete.
 * Nothing but node's own modules is loaded until the story needs more.
 */
async function runAction(action, story, host = thisProcess()) {
    try {
        refuseUncheckedServers(host.env);
        const runner = createRunner(action, host);
        const endpoints = describeEndpoints(host.env);
        if (endpoints !== undefined)
            runner.notice('AWS_ENDPOINT_CONFIGURED', endpoints);
        await story(runner);
    }
    catch (error) {
        host.fail();
        reportFailure(host.stdout, error);
    }
}
function thisProcess() {
    return {
        env: process.env,
        stdout: process.stdout,
        cwd: process.cwd(),
        nodeVersion: process.version,
        now: () => new Date(),
        fail: () => {
            process.exitCode = 1;
        },
    };
}
function createRunner(action, host) {
    const { env, stdout, now } = host;
    const cwd = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] || host.cwd);
    const mask = (secret) => writeMask(stdout, secret);
    const warn = (code, message) => void stdout.write(commandLine('warning', { title: code }, printable(message)));
    const identity = identityToken({ env, now, mask });
    return {
        action,
        inputs: (0,inputs/* inputsFrom */.WK)(env),
        cwd,
        temp: (0,external_node_path_.resolve)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)()),
        now,
        run: () => runOf(env),
        identity,
        readRun: (options) => readRun(env, identity, options),
        refuseForkPullRequest: () => refuseForkPullRequest({ env }),
        checkSource: ({ directory, ...options }) => checkSource({ ...options, directory: (0,external_node_path_.resolve)(cwd, directory ?? '.'), git: gitThroughExec(env), warn }),
        buildEnvironment: () => buildEnvironment(env, host.nodeVersion),
        environmentAccessKeyId: env['AWS_ACCESS_KEY_ID']?.trim() || undefined,
        setOutputs: (values) => setOutputs(values),
        summarize: async (summary) => {
            // The log has the outcome as well, for whoever looks there first.
            for (const line of plainLines(`${summary.title}\n${summary.lead}`))
                stdout.write(`${line}\n`);
            try {
                await writeSummary(summary);
            }
            catch (error) {
                // What the summary tells of is done and checked; that it cannot be told does not undo it.
                warn('SUMMARY_UNAVAILABLE', `the job summary cannot be written: ${error instanceof Error ? error.message : ''}`);
            }
        },
        mask,
        notice: (code, message) => void stdout.write(commandLine('notice', { title: code }, printable(message))),
        warn,
        progress: progressLines(stdout, now),
    };
}
function runOf(env) {
    const id = env['GITHUB_RUN_ID'] ?? '';
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '';
    // Both become part of the AWS session's name, so they are digits or nothing.
    const wrong = Object.entries({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }).filter(([, text]) => !/^[0-9]{1,20}$/.test(text));
    if (wrong.length > 0)
        throw notOnRunner(wrong.map(([name]) => name));
    return { id, attempt };
}


/***/ }),

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   readSmallFile: () => (/* binding */ readSmallFile),
/* harmony export */   wI: () => (/* binding */ toNamedContent)
/* harmony export */ });
/* unused harmony export fileContent */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45);
/** Files on this machine: found by patterns, read in chunks, never through a symbolic link. */




/** The bytes of a file, to be read as often as needed; reading throws InputError SUBJECT_UNREADABLE. */
function fileContent(path, size) {
    return {
        size,
        async *open(range) {
            try {
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, range);
            }
            catch (cause) {
                throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
            }
        },
    };
}
function toNamedContent({ name, path, size }) {
    return { name, path, content: fileContent(path, size) };
}
/**
 * Reads a file that a user named in `input`, a policy or a certificate chain for instance.
 * @throws InputError INPUT_MALFORMED when there is no such file, it is a symbolic link, or it is larger than `maxBytes`
 */
async function readSmallFile(path, maxBytes, input) {
    const chunks = [];
    let size = 0;
    try {
        // One byte more than allowed tells a file that is too large from one that just fits.
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, { start: 0, end: maxBytes + 1 })) {
            chunks.push(chunk);
            size += chunk.length;
        }
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which cannot be read: ${reasonOf(cause)}`, {
            cause,
        });
    }
    if (size <= maxBytes)
        return new Uint8Array(Buffer.concat(chunks));
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which is larger than ${maxBytes} bytes`);
}
/** Why a file could not be read or written, without the words of the operating system's interface. */
function reasonOf(failure) {
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOENT'))
        return 'there is no such file';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ELOOP'))
        return 'it is a symbolic link';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EACCES') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EPERM'))
        return 'this user may not';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EEXIST') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOTDIR'))
        return 'a file stands where a folder is needed';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOSPC'))
        return 'no space is left';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EROFS'))
        return 'the file system is read-only';
    if (failure instanceof TypeError)
        return 'it is not a regular file';
    return failure instanceof Error ? failure.message : String(failure);
}


/***/ }),

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   r: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/** Regular files, opened and read without following a symbolic link. */


const chunkSize = 1024 * 1024;
const smallestChunk = 4096;
/** O_NONBLOCK keeps a named pipe from holding the process; it means nothing for a file. */
const readPlainly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a regular file that is not a symbolic link. Rejects with the error of the file system, or with a TypeError for
 * something that is not a file.
 */
async function openPlainFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readPlainly);
    try {
        if ((await handle.stat()).isFile())
            return handle;
        throw new TypeError(`${path} is not a regular file`);
    }
    catch (failure) {
        await handle.close();
        throw failure;
    }
}
/** Reads a file in chunks of 1 MiB, whole or in part, and closes it however the reading ends. */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    try {
        let position = range?.start ?? 0;
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const { size } = await handle.stat();
        while (position < end) {
            // The size only spares memory, of which many small files would take much; a file that grows is read to its end.
            const left = Math.max(smallestChunk, size - position);
            const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - position, left));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* unused harmony export standingAt */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/** What stands at a path when symbolic links are never followed. */


/** Rejects with the error of the file system for everything but "there is nothing". */
async function standingAt(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (failure) {
        if (isErrno(failure, 'ENOENT'))
            return 'nothing';
        throw failure;
    }
}
/**
 * Goes down from `root` one folder at a time, so that no symbolic link below it can lead out of it. The root itself is
 * its user's choice and may be a link.
 */
async function walkFolders(root, segments, visit = standingAt) {
    let path = root;
    for (const segment of segments) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment);
        const standing = await visit(path);
        if (standing !== 'folder')
            return { kind: standing === 'nothing' ? 'nothing' : 'other', path };
    }
    return { kind: 'folder', path };
}
/** Whether the file system failed with this code, such as `ENOENT`. */
function isErrno(failure, code) {
    return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === code;
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ awsSignerAliasAttribute),
  yS: () => (/* binding */ awsSignerAttributeNames),
  vi: () => (/* binding */ awsSignerPartitionOf),
  L8: () => (/* binding */ awsSignerPartitions),
  CP: () => (/* binding */ awsSignerPlatformId),
  Ex: () => (/* binding */ awsSignerPluginName),
  V0: () => (/* binding */ awsSignerPluginVersion),
  Gm: () => (/* binding */ awsSignerTrustStores),
  Ls: () => (/* binding */ matchesAwsSignerIdentity),
  n1: () => (/* binding */ readAwsSignerAttributes)
});

// UNUSED EXPORTS: isAwsSignerIdentity

;// CONCATENATED MODULE: ./packages/notary/lib/aws-signer-roots.js
/** The root certificates under which AWS Signer signs Notary Project envelopes, as AWS publishes them for its notation plugin. */
/**
 * Sources: https://d2hvyiie56hcat.cloudfront.net/aws-signer-notation-root.cert and
 * https://d2hvyiie56hcat.cloudfront.net/aws-us-gov-signer-notation-root.cert. Fingerprints are SHA-256 of the DER.
 */
const awsSignerRoots = {
    aws: {
        fingerprint: '90a87d0543c3f094dbff9589b6649affe2f3d6e0f308799be2258461c686473f',
        pem: `-----BEGIN CERTIFICATE-----
MIICWTCCAd6gAwIBAgIRAMq5Lmt4rqnUdi8qM4eIGbYwCgYIKoZIzj0EAwMwbDEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTErMCkGA1UEAwwiQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
Um9vdCBDQSBHMTAgFw0yMjEwMjcyMTMzMjJaGA8yMTIyMTAyNzIyMzMyMlowbDEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTErMCkGA1UEAwwiQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
Um9vdCBDQSBHMTB2MBAGByqGSM49AgEGBSuBBAAiA2IABM9+dM9WXbVyNOIP08oN
IQW8DKKdBxP5nYNegFPLfGP0f7+0jweP8LUv1vlFZqVDep5ONus9IxwtIYBJLd36
5Q3Z44Xnm4PY/wSI5xRvB/m+/B2PHc7Smh0P5s3Dt25oVKNCMEAwDwYDVR0TAQH/
BAUwAwEB/zAdBgNVHQ4EFgQUONhd3abPX87l4YWKxjysv28QwAYwDgYDVR0PAQH/
BAQDAgGGMAoGCCqGSM49BAMDA2kAMGYCMQCd32GnYU2qFCtKjZiveGfs+gCBlPi2
Hw0zU52LXIFC2GlcvwcekbiM6w0Azlr9qvMCMQDl4+Os0yd+fVlYMuovvxh8xpjQ
NPJ9zRGyYa7+GNs64ty/Z6bzPHOKbGo4In3KKJo=
-----END CERTIFICATE-----
`,
    },
    'aws-us-gov': {
        fingerprint: '673653ab76f41a10546cdeb4107ecd6df2c15c2c9a0d32ed97d271b4436fc3e8',
        pem: `-----BEGIN CERTIFICATE-----
MIICdDCCAfqgAwIBAgIRANXkpKrZj0L324qGaqRhW/cwCgYIKoZIzj0EAwMwejEL
MAkGA1UEBhMCVVMxDDAKBgNVBAoMA0FXUzEVMBMGA1UECwwMQ3J5cHRvZ3JhcGh5
MQswCQYDVQQIDAJXQTE5MDcGA1UEAwwwQVdTIFNpZ25lciBDb2RlIFNpZ25pbmcg
R292Q2xvdWQgKFVTKSBSb290IENBIEcxMCAXDTI0MDMwNjIzMzgyOFoYDzIxMjQw
MzA3MDAzODI4WjB6MQswCQYDVQQGEwJVUzEMMAoGA1UECgwDQVdTMRUwEwYDVQQL
DAxDcnlwdG9ncmFwaHkxCzAJBgNVBAgMAldBMTkwNwYDVQQDDDBBV1MgU2lnbmVy
IENvZGUgU2lnbmluZyBHb3ZDbG91ZCAoVVMpIFJvb3QgQ0EgRzEwdjAQBgcqhkjO
PQIBBgUrgQQAIgNiAARog54ObzWaGU6fAOcL4Af+P93l2t8Dl9hVD2n0eSSfmPq1
3jtXgjcpXZIjMfoiWQPJTvyAB3opRyvO3grvUaWxRnjtwB/Pusj4tzhnaN+b80eJ
iRn6AzrI9vBssd1ZyRKjQjBAMA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFJF4
zoYzTyn/5s8EleoNvek9QeE6MA4GA1UdDwEB/wQEAwIBhjAKBggqhkjOPQQDAwNo
ADBlAjEA8tcKeLPxBB0mRmfkJn5+hgYxZaRGQatO5mxmjkB/DNIfJ1WeEE3tbCHr
pNJL32FUAjBQY82UNV5yJrKFHOxuiQ+athQZUHLvWvAIXKExt9wvLdtKzfpag8BI
o2A2A4nk0jk=
-----END CERTIFICATE-----
`,
    },
};

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __nccwpck_require__(3664);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __nccwpck_require__(1384);
;// CONCATENATED MODULE: ./packages/notary/lib/aws-signer.js
/** What AWS Signer adds to the Notary Project's format: its verification plugin's name, its signed attributes and its roots. */



/** The verification plugin that AWS Signer's envelopes name; this package does natively what that plugin does. */
const awsSignerPluginName = 'com.amazonaws.signer.notation.plugin';
/** The released plugin whose checks are implemented here; an envelope may demand this version or an older one. */
const awsSignerPluginVersion = '1.0.350';
/** The signing platform of AWS Signer that makes Notary Project signatures, as GetRevocationStatus wants it named. */
const awsSignerPlatformId = 'Notation-OCI-SHA384-ECDSA';
/** The AWS partitions whose AWS Signer root certificate is built in. */
const awsSignerPartitions = ['aws', 'aws-us-gov'];
const profileVersionAttribute = 'com.amazonaws.signer.signingProfileVersion';
const jobAttribute = 'com.amazonaws.signer.signingJob';
/** The extended attributes that are understood in an envelope of AWS Signer. */
const awsSignerAttributeNames = [profileVersionAttribute, jobAttribute];
/** An attribute that AWS Signer may come to use; what it means is not published, so it is named in the refusal but not read. */
const awsSignerAliasAttribute = 'com.amazonaws.signer.signingProfileAlias';
const profileVersionArn = /^(?<profile>arn:(?<partition>aws[a-z-]*):signer:(?<region>[a-z0-9-]+):\d{12}:\/signing-profiles\/[A-Za-z0-9_]{2,64})\/[A-Za-z0-9]{10}$/;
const profileArn = /^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/signing-profiles\/[A-Za-z0-9_]{2,64}$/;
const jobArn = /^arn:(?<partition>aws[a-z-]*):signer:(?<region>[a-z0-9-]+):\d{12}:\/signing-jobs\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function readAttribute(attributes, name, form) {
    const attribute = attributes.get(name);
    const match = typeof attribute?.value === 'string' ? form.exec(attribute.value) : null;
    if (match === null)
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The attribute "${name}" is missing or not the ARN it must be.`);
    if (attribute?.critical !== true) {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The attribute "${name}" is not marked critical.`);
    }
    return match;
}
/** Reads the signed attributes of an envelope that names AWS Signer's plugin. Throws NotaryError ENVELOPE_MALFORMED. */
function readAwsSignerAttributes(scheme, attributes) {
    if (scheme !== 'notary.x509.signingAuthority') {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', `The envelope names AWS Signer's plugin, but has the signing scheme ${scheme}.`);
    }
    const profile = readAttribute(attributes, profileVersionAttribute, profileVersionArn);
    const job = readAttribute(attributes, jobAttribute, jobArn);
    // A job runs where its profile is; two places in one envelope cannot both be true.
    if (profile.groups?.['partition'] !== job.groups?.['partition'] ||
        profile.groups?.['region'] !== job.groups?.['region']) {
        throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', 'The signing profile and the signing job belong to different AWS regions.');
    }
    return { profileVersionArn: profile[0], profileArn: profile.groups?.['profile'] ?? '', jobArn: job[0] };
}
/** Whether a trusted identity is the ARN of an AWS Signer profile or profile version. */
function isAwsSignerIdentity(identity) {
    return profileArn.test(identity) || profileVersionArn.test(identity);
}
/** Whether a trusted identity names the signing profile, in any version, or exactly its version. Upper and lower case differ. */
function matchesAwsSignerIdentity(signer, identity) {
    return identity === signer.profileArn || identity === signer.profileVersionArn;
}
const storeNames = {
    aws: 'signingAuthority:aws-signer-ts',
    'aws-us-gov': 'signingAuthority:aws-us-gov-signer-ts',
};
/** The trust store of AWS Signer's built-in root for one partition, under the name that AWS's installer gives it. */
function awsSignerTrustStores(partition) {
    if (!awsSignerPartitions.includes(partition)) {
        const known = awsSignerPartitions.join(', ');
        throw new errors/* NotaryError */.W('TRUST_STORE_MALFORMED', `No AWS Signer root is built in for the partition "${partition}", only for: ${known}.`);
    }
    return new Map([[storeNames[partition], (0,certificate/* parseCertificates */.W)(Buffer.from(awsSignerRoots[partition].pem))]]);
}
/** The partition whose built-in root ends the chain; undefined for every other root. */
function awsSignerPartitionOf(chain) {
    const fingerprint = chain.at(-1)?.fingerprint;
    return awsSignerPartitions.find((partition) => awsSignerRoots[partition].fingerprint === fingerprint);
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ certificateHashes),
/* harmony export */   Q7: () => (/* binding */ checkAuthority),
/* harmony export */   e1: () => (/* binding */ checkCodeSigningChain),
/* harmony export */   um: () => (/* binding */ checkAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1384);
/* harmony import */ var _signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2249);
/** The rules that an envelope's own certificate chain must satisfy, whoever is trusted (Signature Specification, "Certificate Requirements"). */




const forbiddenLeafUsages = [
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
/** Extended key usages that a code-signing certificate must not have (the specification's list and the reference implementation's, united). */
const forbiddenLeafPurposes = new Map([
    ['2.5.29.37.0', 'any purpose'],
    ['1.3.6.1.5.5.7.3.1', 'server authentication'],
    ['1.3.6.1.5.5.7.3.2', 'client authentication'],
    ['1.3.6.1.5.5.7.3.4', 'e-mail protection'],
    ['1.3.6.1.5.5.7.3.8', 'time stamping'],
    ['1.3.6.1.5.5.7.3.9', 'OCSP signing'],
]);
function refuse(certificate, reason, cause) {
    const message = `The certificate "${certificate.subjectText}" ${reason}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('CERTIFICATE_CHAIN_INVALID', message, { cause });
}
/** Checks a certificate's signature algorithm and the type and size of its key, whatever its place in a chain. Throws NotaryError CERTIFICATE_CHAIN_INVALID. */
function checkAlgorithm(certificate) {
    if ((0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateAlgorithmOf */ .sD)(certificate) === undefined) {
        refuse(certificate, 'is signed with an algorithm that is unknown or no longer safe');
    }
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
    // Every elliptic curve below 256 bits that OpenSSL knows is outside this list, and so is every curve that Notary does not name.
    const isStrong = type === 'rsa'
        ? (details?.modulusLength ?? 0) >= 2048
        : type === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
    if (!isStrong)
        refuse(certificate, 'has a key that is too weak or of a type that is not supported');
}
/**
 * Checks that a certificate may issue others; `below` counts the certificate authorities between it and the leaf. Throws
 * NotaryError CERTIFICATE_CHAIN_INVALID.
 */
function checkAuthority(certificate, below) {
    const { basicConstraints, keyUsage } = certificate;
    if (basicConstraints === undefined || !basicConstraints.critical || !basicConstraints.ca) {
        refuse(certificate, 'is not marked as a certificate authority by a critical basic constraint');
    }
    if (basicConstraints.pathLength !== undefined && basicConstraints.pathLength < below) {
        refuse(certificate, `allows ${basicConstraints.pathLength} authorities below it, but the chain has ${below}`);
    }
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.keyCertSign) {
        refuse(certificate, 'is not allowed to sign certificates by a critical key usage');
    }
}
function checkLeaf(certificate) {
    const { basicConstraints, keyUsage, extendedKeyUsage = [] } = certificate;
    if (basicConstraints?.ca === true)
        refuse(certificate, 'is a certificate authority, but stands as the signing certificate');
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature) {
        refuse(certificate, 'is not allowed to make digital signatures by a critical key usage');
    }
    const usage = forbiddenLeafUsages.find((flag) => keyUsage[flag]);
    if (usage !== undefined)
        refuse(certificate, `has the key usage ${usage}, which a signing certificate must not have`);
    const purpose = extendedKeyUsage
        .map((identifier) => forbiddenLeafPurposes.get(identifier))
        .find((found) => found !== undefined);
    if (purpose !== undefined)
        refuse(certificate, `is meant for ${purpose}, which a signing certificate must not be`);
    try {
        (0,_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureAlgorithmOf */ .DA)(certificate.publicKey);
    }
    catch (cause) {
        refuse(certificate, 'has a key that cannot make Notary Project signatures', cause);
    }
}
/**
 * Checks that a chain is complete and fit for code signing: leaf first, each certificate signed by the next, the last one
 * self-signed, nothing unrelated, and every certificate with the constraints and usages of its place. It looks at no
 * clock and at no trust store, and evaluates no other extension. Throws NotaryError CERTIFICATE_CHAIN_INVALID.
 */
function checkCodeSigningChain(chain) {
    const [leaf] = chain;
    const root = chain.at(-1);
    if (leaf === undefined || root === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('CERTIFICATE_CHAIN_INVALID', 'The certificate chain is empty.');
    }
    chain.forEach(checkAlgorithm);
    checkLeaf(leaf);
    chain.slice(1).forEach(checkAuthority);
    for (const [index, certificate] of chain.slice(0, -1).entries()) {
        if ((0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(certificate))
            refuse(certificate, 'is self-signed, but does not stand last in the chain');
        const issuer = chain[index + 1];
        if (issuer === undefined || !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSignedBy */ .s3)(certificate, issuer)) {
            refuse(certificate, 'is not signed by the next certificate of the chain');
        }
    }
    if (!(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(root))
        refuse(root, 'stands last in the chain, but is not a self-signed root');
}
/**
 * What AWS Signer's GetRevocationStatus calls certificate hashes: for each certificate the SHA-384 of its signed part
 * followed by that of its issuer's, in lowercase hexadecimal; the root is its own issuer (AWS Signer API reference).
 */
function certificateHashes(chain) {
    const hashes = chain.map(({ tbs }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha384').update(tbs).digest('hex'));
    return hashes.map((hash, index) => hash + (hashes[index + 1] ?? hash));
}


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions),
/* harmony export */   L: () => (/* binding */ readDistributionUrls)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7020);
/** The certificate extensions (RFC 5280, section 4.2) that code signing and revocation look at; all others stay unread. */

const keyUsageFlags = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
const ocspAccessMethod = '1.3.6.1.5.5.7.48.1';
const uriName = 0x86;
/** Reads `Extensions` by object identifier; the same extension twice is refused. Throws SyntaxError. */
function readAll(extensions) {
    const found = new Map();
    if (extensions === undefined)
        return found;
    const list = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extensions.content, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence);
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(list)) {
        const parts = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(extension, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
        const identifier = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(parts[0]);
        const critical = parts.length === 3 && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(parts[1]);
        if (parts.length < 2 || parts.length > 3)
            throw new SyntaxError('An extension is malformed.');
        if (found.has(identifier))
            throw new SyntaxError(`The extension ${identifier} stands twice.`);
        found.set(identifier, { critical, value: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(parts.at(-1), _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.octetString).content });
    }
    return found;
}
function readBasicConstraints({ critical, value }) {
    const rest = [...(0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence))];
    const ca = rest[0]?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.boolean && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(rest.shift());
    const pathLength = rest.length > 0 ? (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallInteger */ .ih)(rest.shift()) : undefined;
    if (rest.length > 0)
        throw new SyntaxError('The basic constraints are malformed.');
    return { critical, ca, ...(pathLength === undefined ? {} : { pathLength }) };
}
function readKeyUsage({ critical, value }) {
    const { bits } = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBitString */ .Ze)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.bitString));
    const isSet = (index) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
    const flags = Object.fromEntries(keyUsageFlags.map((flag, index) => [flag, isSet(index)]));
    return { critical, ...flags };
}
function readUri(name) {
    if (name.content.some((octet) => octet <= 0x20 || octet >= 0x7f))
        throw new SyntaxError('A certificate holds a malformed URI.');
    return Buffer.from(name.content).toString('latin1');
}
function readOcspUrls({ value }) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).flatMap((description) => {
        const [method, location] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(description, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
        return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(method) === ocspAccessMethod && location?.tag === uriName
            ? [readUri(location)]
            : [];
    });
}
/** The URIs of every distribution point's full name. */
function readDistributionUrls({ value }) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence))
        .flatMap((point) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(point, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).filter((part) => part.tag === 0xa0))
        .flatMap((pointName) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(pointName).filter((name) => name.tag === 0xa0))
        .flatMap((fullName) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(fullName).filter((name) => name.tag === uriName))
        .map(readUri);
}
/** Reads the `[3] Extensions` element of a certificate, where it has one. Throws SyntaxError. */
function readExtensions(extensions) {
    const all = readAll(extensions);
    const basicConstraints = all.get('2.5.29.19');
    const keyUsage = all.get('2.5.29.15');
    const extendedKeyUsage = all.get('2.5.29.37');
    const authorityAccess = all.get('1.3.6.1.5.5.7.1.1');
    const distributionPoints = all.get('2.5.29.31');
    const freshest = all.get('2.5.29.46');
    return {
        ...(basicConstraints === undefined ? {} : { basicConstraints: readBasicConstraints(basicConstraints) }),
        ...(keyUsage === undefined ? {} : { keyUsage: readKeyUsage(keyUsage) }),
        ...(extendedKeyUsage === undefined
            ? {}
            : {
                extendedKeyUsage: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extendedKeyUsage.value, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).map(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP),
            }),
        extendedKeyUsageCritical: extendedKeyUsage?.critical ?? false,
        ocspUrls: authorityAccess === undefined ? [] : readOcspUrls(authorityAccess),
        crlUrls: distributionPoints === undefined ? [] : readDistributionUrls(distributionPoints),
        freshestCrlUrls: freshest === undefined ? [] : readDistributionUrls(freshest),
    };
}


/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ subjectKeyIdentifier),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   vE: () => (/* binding */ ocspKeyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7020);
/* harmony import */ var _der_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1720);
/** The parts of a certificate that OCSP and timestamps ask for beyond what a Certificate holds. */



function tbsFields(certificate) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(certificate.tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
}
/** SHA-1 of the public key's bits without tag, length and unused bits: how OCSP names a key (RFC 6960, 4.1.1 and 4.2.1). */
function ocspKeyHash(certificate, hash = 'sha1') {
    const spki = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(tbsFields(certificate)[5], _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(spki[1]).bits).digest();
}
function extensionsOf(certificate) {
    const field = tbsFields(certificate).find(({ tag }) => tag === 0xa3);
    return field === undefined ? _der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .noExtensions */ .o3 : (0,_der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensionList */ .gY)((0,_der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(field, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
}
/** The subject key identifier (RFC 5280, 4.2.1.2), where there is one. */
function subjectKeyIdentifier(certificate) {
    const extension = extensionsOf(certificate).get('2.5.29.14');
    return extension === undefined ? undefined : (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.octetString).content;
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ isSelfSigned),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   sD: () => (/* binding */ certificateAlgorithmOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7020);
/** Who signed a certificate: one signature, checked with one key, by an algorithm that may still be trusted. */


const rsaPss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';
const algorithms = new Map([
    ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'sha256' }],
    ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'sha384' }],
    ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'sha512' }],
    ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'sha256' }],
    ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'sha384' }],
    ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'sha512' }],
]);
const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
function readHash(algorithmIdentifier) {
    return hashes.get((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(algorithmIdentifier, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence))[0]));
}
/** Reads RSASSA-PSS-params (RFC 4055, section 3.1). Its defaults are SHA-1, so what is not stated is not accepted. */
function readPssParameters(der) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const field = (tag) => fields.find((candidate) => candidate.tag === tag)?.content;
    const [hashField, maskField, saltField] = [field(0xa0), field(0xa1), field(0xa2)];
    if (hashField === undefined || maskField === undefined || saltField === undefined)
        return undefined;
    const [maskFunction, maskHash] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(maskField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const hash = readHash(hashField);
    if (hash === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)(maskFunction) !== mgf1)
        return undefined;
    if (readHash((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(maskHash, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes) !== hash)
        return undefined;
    return { keyType: 'rsa', hash, saltLength: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallInteger */ .ih)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(saltField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer)) };
}
/** The algorithm with which a certificate is signed; undefined when it is unknown or rests on SHA-1 or worse. */
function certificateAlgorithmOf(certificate) {
    if (certificate.signatureAlgorithm !== rsaPss)
        return algorithms.get(certificate.signatureAlgorithm);
    try {
        return readPssParameters(certificate.signatureParameters);
    }
    catch {
        // Fail closed: parameters that cannot be read name no algorithm.
        return undefined;
    }
}
/**
 * Whether `issuer` made `child`: the names meet byte for byte and the signature verifies with the issuer's key, by RSA
 * or ECDSA with SHA-256, SHA-384 or SHA-512. Says nothing of validity, constraints or trust.
 */
function isSignedBy(child, issuer) {
    const algorithm = certificateAlgorithmOf(child);
    if (algorithm === undefined || Buffer.compare(child.issuer, issuer.subject) !== 0)
        return false;
    if (issuer.publicKey.asymmetricKeyType !== algorithm.keyType)
        return false;
    const padding = algorithm.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength };
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, child.tbs, { key: issuer.publicKey, ...padding }, child.signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/** Whether a certificate is signed with its own key. */
function isSelfSigned(certificate) {
    return isSignedBy(certificate, certificate);
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseCertificates),
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _certificate_extensions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1103);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7020);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1384);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3182);
/** X.509 certificates (RFC 5280): read strictly from DER or PEM. */






/** Far above any real certificate; bounds the work on a hostile one. */
const maxCertificateBytes = 64 * 1024;
const maxFileBytes = 1024 * 1024;
const rsaEncryption = '1.2.840.113549.1.1.1';
const ecPublicKey = '1.2.840.10045.2.1';
function readPublicKey(spki) {
    const [algorithm, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(spki);
    const [identifier, parameters] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const type = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)(identifier);
    if (others.length !== 1 || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(others[0]).unused !== 0)
        throw new SyntaxError('The public key is malformed.');
    // Fail closed: explicit curve parameters allow a chosen generator, with which another's public key can be imitated.
    if (type === ecPublicKey)
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(parameters, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.objectIdentifier);
    if (type === rsaEncryption && parameters !== undefined)
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(parameters, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.null);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(spki.bytes), format: 'der', type: 'spki' });
}
function readTbs(tbs) {
    const fields = [...(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(tbs)];
    if (fields[0]?.tag === 0xa0) {
        (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(fields[0].content, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer);
        fields.shift();
    }
    const [serialNumber, algorithm, issuer, validity, subject, spki, ...optional] = fields;
    const [notBefore, notAfter, ...more] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(validity, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    if (more.length > 0)
        throw new SyntaxError('The validity is malformed.');
    const order = optional.map((field) => [0x81, 0x82, 0xa1, 0xa2, 0xa3].indexOf(field.tag));
    if (order.some((place, index) => place < 0 || place <= (order[index - 1] ?? -1))) {
        throw new SyntaxError('A certificate holds a field that it may not, or in the wrong place.');
    }
    return {
        serialNumber: Buffer.from((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readIntegerBytes */ .WI)(serialNumber)).toString('hex'),
        algorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(algorithm, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence),
        issuer: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(issuer, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes,
        notBefore: (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(notBefore),
        notAfter: (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .aQ)(notAfter),
        subject: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(subject, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes,
        publicKey: readPublicKey((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(spki, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence)),
        extensions: (0,_certificate_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .readExtensions */ .H)(optional.find((field) => field.tag === 0xa3)),
    };
}
function readCertificate(der) {
    if (der.length > maxCertificateBytes)
        throw new SyntaxError(`A certificate is larger than ${maxCertificateBytes} bytes.`);
    const [tbsElement, outerAlgorithm, signatureValue, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const tbs = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(tbsElement, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence);
    const { algorithm, extensions, ...fields } = readTbs(tbs);
    // RFC 5280, 4.1.1.2: the signed and the unsigned statement of the algorithm must be one.
    if (others.length > 0 || Buffer.compare(algorithm.bytes, outerAlgorithm?.bytes ?? new Uint8Array()) !== 0) {
        throw new SyntaxError('The two statements of the signature algorithm differ.');
    }
    const { bits: signature, unused } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signatureValue);
    if (unused !== 0)
        throw new SyntaxError('The signature is not a whole number of bytes.');
    const name = (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readName */ .MQ)(fields.subject);
    (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readName */ .MQ)(fields.issuer);
    return {
        der,
        tbs: tbs.bytes,
        ...fields,
        ...extensions,
        subjectName: name.attributes,
        subjectHasMultiValuedRdn: name.hasMultiValuedRdn,
        subjectText: (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_4__/* .formatName */ .nD)(name.attributes),
        signatureAlgorithm: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[0]),
        signatureParameters: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)(algorithm)[1]?.bytes ?? new Uint8Array(),
        signature,
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex'),
    };
}
/** Runs a reader of bytes that someone else wrote; whatever it throws means that they are malformed. */
function orMalformed(read) {
    try {
        return read();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate is not well-formed X.509 in DER.', {
            cause,
        });
    }
}
/** Reads one certificate from DER; nothing may follow it. Proves nothing about who made it. Throws NotaryError CERTIFICATE_MALFORMED. */
function parseCertificate(der) {
    return orMalformed(() => readCertificate(Uint8Array.from(der)));
}
/** No two repetitions in a row can share a character, so that a file of white space is read as fast as any other. */
const pemBlock = /-----BEGIN ([A-Z0-9 ]+)-----\s([A-Za-z0-9+/=\s]*)-----END \1-----/g;
function splitPem(text) {
    const blocks = [...text.matchAll(pemBlock)];
    const other = blocks.find(([, label]) => label !== 'CERTIFICATE');
    if (other !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', `A certificate file holds a PEM block of another kind: ${other[1]}.`);
    }
    // Text around the blocks is allowed, as openssl writes it; half a block is not.
    if (blocks.length === 0 || text.replace(pemBlock, '').includes('-----')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate file holds no PEM certificate, or a broken PEM block.');
    }
    return blocks.map(([, , body]) => {
        const base64 = (body ?? '').replace(/\s+/g, '');
        const der = Buffer.from(base64, 'base64');
        if (der.toString('base64') !== base64) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', 'A certificate file holds base64 that is not well-formed.');
        }
        return der;
    });
}
function splitDer(bytes) {
    const parts = [];
    for (let rest = bytes; rest.length > 0;) {
        const { bytes: part } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readFirst */ .vv)(rest);
        parts.push(part);
        rest = rest.subarray(part.length);
    }
    return parts;
}
/**
 * Reads a file of certificates: PEM blocks, or DER one after the other. An empty file, a block of another kind and
 * bytes that belong to no certificate are refused. Throws NotaryError CERTIFICATE_MALFORMED.
 */
function parseCertificates(file) {
    if (file.length === 0 || file.length > maxFileBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .NotaryError */ .W('CERTIFICATE_MALFORMED', `A certificate file is empty or larger than ${maxFileBytes} bytes.`);
    }
    const parts = file[0] === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence
        ? orMalformed(() => splitDer(file))
        : splitPem(Buffer.from(file).toString('latin1'));
    return parts.map(parseCertificate);
}


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ expectKnownCritical),
/* harmony export */   O$: () => (/* binding */ readNatural),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   gY: () => (/* binding */ readExtensionList),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   o3: () => (/* binding */ noExtensions),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7020);
/** The building blocks that CRLs, OCSP answers and timestamps share, read from strict DER. */

function fieldsOf(sequence) {
    const elements = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(sequence);
    let at = 0;
    return {
        next: (tag) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(elements[at++], tag),
        optional: (...tags) => (tags.includes(elements[at]?.tag ?? -1) ? elements[at++] : undefined),
        end() {
            if (at !== elements.length)
                throw new SyntaxError('A DER sequence holds an element too many.');
        },
    };
}
/** The elements of a list one at a time, so that a list of a million is never held twice. Throws SyntaxError. */
function* itemsOf(list, tag) {
    for (let rest = list.content; rest.length > 0;) {
        const item = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readFirst */ .vv)(rest), tag);
        rest = rest.subarray(item.bytes.length);
        yield item;
    }
}
/** The one element within an explicit tag. Throws SyntaxError. */
function insideOf(explicit, tag) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(explicit.content, tag);
}
/** An INTEGER or ENUMERATED of any size that is not negative. Throws SyntaxError. */
function readNatural(element) {
    const [first, second] = element.content;
    if (first === undefined || first >= 0x80 || (first === 0 && second !== undefined && second < 0x80)) {
        throw new SyntaxError('A number is negative or not minimal.');
    }
    return BigInt(`0x${hexOf(element.content)}`);
}
function hexOf(bytes) {
    return Buffer.from(bytes).toString('hex');
}
function sameBytes(one, other) {
    return Buffer.compare(one, other) === 0;
}
function readAlgorithm(element) {
    const [id, parameters, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(element, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
    if (others.length > 0)
        throw new SyntaxError('An algorithm identifier is malformed.');
    return { id: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(id), parameters };
}
const noExtensions = new Map();
/** Reads the items of a SEQUENCE OF Extension by object identifier; the same extension twice is refused. Throws SyntaxError. */
function readExtensionList(list) {
    const extensions = new Map();
    for (const item of itemsOf(list, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)) {
        const fields = fieldsOf(item);
        const id = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(fields.next(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.objectIdentifier));
        const critical = fields.optional(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.boolean);
        const { content: value } = fields.next(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.octetString);
        fields.end();
        if (extensions.has(id))
            throw new SyntaxError(`The extension ${id} stands twice.`);
        extensions.set(id, { critical: critical !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(critical), value });
    }
    return extensions;
}
/** Throws SyntaxError if a critical extension is not among `known` (RFC 5280, 5.2). */
function expectKnownCritical(extensions, known) {
    for (const [id, { critical }] of extensions) {
        if (critical && !known.includes(id))
            throw new SyntaxError(`The critical extension ${id} is unknown.`);
    }
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ readObjectIdentifier),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   S_: () => (/* binding */ derTag),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   WI: () => (/* binding */ readIntegerBytes),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   ih: () => (/* binding */ readSmallInteger),
/* harmony export */   vv: () => (/* binding */ readFirst),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
/** A strict reader of DER (X.690): whatever has two encodings is refused, so that equal meaning is equal bytes. */
const derTag = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    objectIdentifier: 0x06,
    enumerated: 0x0a,
    utf8String: 0x0c,
    printableString: 0x13,
    teletexString: 0x14,
    ia5String: 0x16,
    utcTime: 0x17,
    generalizedTime: 0x18,
    bmpString: 0x1e,
    sequence: 0x30,
    set: 0x31,
};
/** Reads the element at the start of `bytes`; more may follow it. Throws SyntaxError. */
function readFirst(bytes) {
    const tag = bytes[0];
    const short = bytes[1];
    if (tag === undefined || short === undefined)
        throw new SyntaxError('The DER ends within an element.');
    if ((tag & 0x1f) === 0x1f)
        throw new SyntaxError('The DER holds a tag number above 30.');
    let start = 2;
    let length = short;
    if (short >= 0x80) {
        const octets = short & 0x7f;
        // Fail closed: indefinite lengths are BER, and four octets already count more bytes than any input here may have.
        if (octets === 0 || octets > 4)
            throw new SyntaxError('The DER holds a length that is indefinite or too large.');
        length = 0;
        for (const octet of bytes.subarray(2, 2 + octets))
            length = length * 256 + octet;
        start += octets;
        if (length < 0x80 || length < 256 ** (octets - 1))
            throw new SyntaxError('The DER holds a length that is not minimal.');
    }
    if (start + length > bytes.length)
        throw new SyntaxError('The DER ends within an element.');
    return { tag, bytes: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) };
}
/** Reads `bytes` as exactly one element with the given tag. Throws SyntaxError. */
function readOnly(bytes, tag) {
    const element = expectTag(readFirst(bytes), tag);
    if (element.bytes.length !== bytes.length)
        throw new SyntaxError('Bytes follow the DER element.');
    return element;
}
/** The elements within a constructed element. Throws SyntaxError. */
function childrenOf(parent) {
    if ((parent.tag & 0x20) === 0)
        throw new SyntaxError('A primitive DER element stands where a constructed one belongs.');
    const children = [];
    for (let rest = parent.content; rest.length > 0;) {
        const child = readFirst(rest);
        children.push(child);
        rest = rest.subarray(child.bytes.length);
    }
    return children;
}
/** The element itself if it is there and has the tag. Throws SyntaxError. */
function expectTag(element, tag) {
    if (element?.tag !== tag)
        throw new SyntaxError('A DER element is missing or has another type than its place demands.');
    return element;
}
/** Dotted form of an OBJECT IDENTIFIER. Throws SyntaxError. */
function readObjectIdentifier(element) {
    const { content } = expectTag(element, derTag.objectIdentifier);
    const arcs = [];
    let arc = 0;
    let atStart = true;
    for (const octet of content) {
        if (atStart && octet === 0x80)
            throw new SyntaxError('An object identifier is not minimal.');
        arc = arc * 128 + (octet & 0x7f);
        if (!Number.isSafeInteger(arc))
            throw new SyntaxError('An object identifier is too large.');
        atStart = octet < 0x80;
        if (atStart) {
            arcs.push(arc);
            arc = 0;
        }
    }
    const [first, ...others] = arcs;
    if (first === undefined || !atStart)
        throw new SyntaxError('An object identifier is empty or cut off.');
    const root = Math.min(Math.floor(first / 40), 2);
    return [root, first - root * 40, ...others].join('.');
}
/** A BOOLEAN, which DER writes as 00 or FF. Throws SyntaxError. */
function readBoolean(element) {
    const { content } = expectTag(element, derTag.boolean);
    const octet = content[0];
    if (content.length !== 1 || (octet !== 0 && octet !== 0xff))
        throw new SyntaxError('A boolean is neither 00 nor FF.');
    return octet === 0xff;
}
/** The content octets of an INTEGER, checked to be minimal. Throws SyntaxError. */
function readIntegerBytes(element) {
    const { content } = expectTag(element, derTag.integer);
    const [first, second] = content;
    if (first === undefined)
        throw new SyntaxError('An integer is empty.');
    if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) {
        throw new SyntaxError('An integer is not minimal.');
    }
    return content;
}
/** A small INTEGER that is not negative. Throws SyntaxError. */
function readSmallInteger(element) {
    const content = readIntegerBytes(element);
    if (content.length > 4 || (content[0] ?? 0x80) >= 0x80)
        throw new SyntaxError('An integer is negative or too large.');
    return content.reduce((value, octet) => value * 256 + octet, 0);
}
/** The bytes of a BIT STRING and how many bits at the end of the last one do not count. Throws SyntaxError. */
function readBitString(element) {
    const { content } = expectTag(element, derTag.bitString);
    const unused = content[0];
    const bits = content.subarray(1);
    const last = bits.at(-1);
    if (unused === undefined || unused > 7 || (last === undefined && unused > 0)) {
        throw new SyntaxError('A bit string is malformed.');
    }
    // DER demands zeros in the bits that do not count; anything else would be a second spelling.
    if (last !== undefined && (last & ((1 << unused) - 1)) !== 0)
        throw new SyntaxError('A bit string is not padded with zeros.');
    return { bits, unused };
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ parseNameText),
/* harmony export */   LF: () => (/* binding */ isSubsetOfName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   nD: () => (/* binding */ formatName)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7020);
/** Distinguished names: read from a certificate's DER, or from the text form of RFC 4514 as trust policies write it. */

const shortNames = new Map([
    ['2.5.4.3', 'CN'],
    ['2.5.4.4', 'SN'],
    ['2.5.4.5', 'SERIALNUMBER'],
    ['2.5.4.6', 'C'],
    ['2.5.4.7', 'L'],
    ['2.5.4.8', 'ST'],
    ['2.5.4.9', 'STREET'],
    ['2.5.4.10', 'O'],
    ['2.5.4.11', 'OU'],
    ['2.5.4.12', 'TITLE'],
    ['2.5.4.17', 'POSTALCODE'],
    ['2.5.4.97', 'ORGANIZATIONIDENTIFIER'],
    ['0.9.2342.19200300.100.1.1', 'UID'],
    ['0.9.2342.19200300.100.1.25', 'DC'],
    ['1.2.840.113549.1.9.1', 'EMAILADDRESS'],
]);
const knownTypes = new Set(shortNames.values());
function decode(label, bytes) {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
}
function readValue(element) {
    switch (element.tag) {
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.utf8String:
            return decode('utf-8', element.content);
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.printableString:
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.ia5String:
            if (element.content.some((octet) => octet > 0x7f))
                throw new SyntaxError('A name holds bytes that are not ASCII.');
            return decode('utf-8', element.content);
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.teletexString:
            return Buffer.from(element.content).toString('latin1');
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.bmpString:
            if (element.content.length % 2 !== 0)
                throw new SyntaxError('A name holds half a character.');
            return decode('utf-16le', Buffer.from(element.content).swap16());
        default:
            return `#${Buffer.from(element.bytes).toString('hex')}`;
    }
}
/** Reads the DER of a Name (RFC 5280, section 4.1.2.4). Throws SyntaxError, or TypeError for text that is not in its encoding. */
function readName(der) {
    let hasMultiValuedRdn = false;
    const attributes = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).flatMap((rdn) => {
        const members = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(rdn, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.set));
        if (members.length === 0)
            throw new SyntaxError('A relative distinguished name is empty.');
        if (members.length > 1)
            hasMultiValuedRdn = true;
        return members.map((member) => {
            const [type, value, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(member, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
            if (value === undefined || others.length > 0)
                throw new SyntaxError('An attribute of a name is malformed.');
            const identifier = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(type);
            return { type: shortNames.get(identifier) ?? identifier, value: readValue(value) };
        });
    });
    return { attributes, hasMultiValuedRdn };
}
function escapeValue(value) {
    return value
        .replace(/[\\",+<>;]|^[ #]| $/g, '\\$&')
        .replace(/\p{Cc}/gu, (character) => Buffer.from(character).toString('hex').replace(/../g, '\\$&'));
}
/** Writes a name as RFC 4514 does: last attribute first, special characters escaped, controls as hexadecimal pairs. */
function formatName(attributes) {
    return attributes
        .toReversed()
        .map(({ type, value }) => `${type}=${escapeValue(value)}`)
        .join(',');
}
/** Splits at unescaped commas, keeping escapes; throws SyntaxError for what RFC 4514 demands to be escaped. */
function splitRdns(text) {
    const parts = [''];
    for (const [piece] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
        if (piece === ',')
            parts.push('');
        else if (piece === '+')
            throw new SyntaxError('A relative distinguished name has more than one attribute.');
        else if (/^[;<>"\0]$/.test(piece))
            throw new SyntaxError(`The character ${JSON.stringify(piece)} is not escaped.`);
        else
            parts.push((parts.pop() ?? '') + piece);
    }
    return parts;
}
/** Without the spaces at both ends, but for one at the end that is escaped. */
function trimSpaces(raw) {
    let end = raw.length;
    while (end > 0 && raw[end - 1] === ' ')
        end -= 1;
    let backslashes = 0;
    while (raw[end - 1 - backslashes] === '\\')
        backslashes += 1;
    const isEscaped = backslashes % 2 === 1 && end < raw.length;
    return raw.slice(0, isEscaped ? end + 1 : end).replace(/^ +/, '');
}
function unescapeValue(raw) {
    const trimmed = trimSpaces(raw);
    if (trimmed.startsWith('#'))
        throw new SyntaxError('A value is given as hexadecimal after "#", which is not supported.');
    const bytes = [];
    for (const [piece] of trimmed.matchAll(/\\[0-9a-fA-F]{2}|\\.|[^\\]|\\$/gsu)) {
        if (/^\\[0-9a-fA-F]{2}$/.test(piece))
            bytes.push(Buffer.from(piece.slice(1), 'hex'));
        else if (/^\\[\\ "#+,;<=>]$/.test(piece))
            bytes.push(Buffer.from(piece.slice(1)));
        else if (piece.startsWith('\\'))
            throw new SyntaxError('A backslash escapes nothing that can be escaped.');
        else
            bytes.push(Buffer.from(piece));
    }
    return decode('utf-8', Buffer.concat(bytes));
}
/**
 * Reads a distinguished name from text (RFC 4514) under the Notary Project's limits: no attribute type twice, no
 * multi-valued relative names, no hexadecimal values. Types are upper-cased and `S` is read as `ST`. Throws
 * SyntaxError or TypeError.
 */
function parseNameText(text) {
    const seen = new Set();
    return splitRdns(text).map((rdn) => {
        const equals = rdn.indexOf('=');
        if (equals < 0)
            throw new SyntaxError('An attribute has no "=".');
        const written = rdn.slice(0, equals).trim().toUpperCase();
        const type = written === 'S' ? 'ST' : (shortNames.get(written) ?? written);
        const isIdentifier = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(type);
        if (!knownTypes.has(type) && !isIdentifier)
            throw new SyntaxError(`The attribute type ${JSON.stringify(type)} is unknown.`);
        if (seen.has(type))
            throw new SyntaxError(`The attribute type ${type} stands twice.`);
        seen.add(type);
        const value = unescapeValue(rdn.slice(equals + 1));
        if (value === '')
            throw new SyntaxError(`The attribute ${type} is empty.`);
        return { type, value };
    });
}
/** Whether every attribute of `part` stands in `whole` with an equal value. */
function isSubsetOfName(part, whole) {
    return part.every(({ type, value }) => whole.some((other) => other.type === type && other.value === value));
}


/***/ }),

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ checkSignature),
  IK: () => (/* binding */ maxChainLength),
  mE: () => (/* binding */ parseEnvelope),
  p$: () => (/* binding */ unprotectedName)
});

;// CONCATENATED MODULE: ./packages/notary/lib/base64.js
/** Base64 with exactly one spelling for each sequence of bytes (RFC 4648, sections 4 and 5). */
function decode(text, encoding) {
    if (typeof text !== 'string' || text === '')
        return undefined;
    const bytes = Buffer.from(text, encoding);
    // Node's decoder is lenient in alphabet, padding and left-over bits; encoding again tells.
    return bytes.toString(encoding) === text ? new Uint8Array(bytes) : undefined;
}
/** Standard alphabet with padding; undefined for anything else, also for nothing at all. */
function decodeBase64(text) {
    return decode(text, 'base64');
}
/** URL-safe alphabet without padding; undefined for anything else, also for nothing at all. */
function decodeBase64Url(text) {
    return decode(text, 'base64url');
}

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __nccwpck_require__(3664);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __nccwpck_require__(1384);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var lib_payload = __nccwpck_require__(7285);
// EXTERNAL MODULE: ./packages/notary/lib/protected-header.js
var protected_header = __nccwpck_require__(9823);
// EXTERNAL MODULE: ./packages/notary/lib/signature-algorithm.js
var signature_algorithm = __nccwpck_require__(2249);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __nccwpck_require__(2153);
;// CONCATENATED MODULE: ./packages/notary/lib/envelope.js
/** Reads JWS envelopes (Notary Project, "JWS Signature Envelope"): structure, header rules and certificates, but no trust. */







/** Far above any real envelope; bounds the work on a hostile one. */
const maxEnvelopeBytes = 1024 * 1024;
const maxChainLength = 10;
const unprotectedName = {
    certificates: 'x5c',
    timestamp: 'io.cncf.notary.timestampSignature',
    signingAgent: 'io.cncf.notary.signingAgent',
};
const topLevelNames = ['payload', 'protected', 'header', 'signature'];
function refuse(message, cause) {
    throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', message, { cause });
}
function readTopLevel(bytes) {
    let json;
    try {
        json = (0,strict_json/* parseStrictJson */.R)(bytes, maxEnvelopeBytes);
    }
    catch (cause) {
        return refuse('The envelope is not well-formed JSON, or it is too large.', cause);
    }
    const members = (0,strict_json/* asObject */.e)(json) ?? refuse('The envelope is not a JSON object.');
    const unknown = [...members.keys()].find((name) => !topLevelNames.includes(name));
    if (unknown !== undefined)
        refuse(`The envelope has a member "${unknown}", which the format does not know.`);
    return members;
}
function readEncoded(members, name) {
    const text = members.get(name);
    const bytes = decodeBase64Url(text);
    if (typeof text !== 'string' || bytes === undefined) {
        return refuse(`The envelope's member "${name}" is missing, empty or not unpadded URL-safe base64.`);
    }
    return { text, bytes };
}
function readChain(value) {
    if (!Array.isArray(value) || value.length === 0)
        return refuse('The envelope carries no certificates.');
    if (value.length > maxChainLength)
        refuse(`The envelope carries more than ${maxChainLength} certificates.`);
    return value.map((encoded) => (0,certificate/* parseCertificate */.h)(decodeBase64(encoded) ?? refuse('A certificate of the envelope is not padded standard base64.')));
}
/** The leaf key alone decides the algorithm; the header may only agree. */
function readAlgorithm(leaf, stated) {
    let implied;
    try {
        if (leaf === undefined)
            return refuse('The envelope carries no certificates.');
        implied = (0,signature_algorithm/* signatureAlgorithmOf */.DA)(leaf.publicKey);
    }
    catch (cause) {
        if (!(cause instanceof errors/* NotaryError */.W) || cause.code !== 'KEY_UNSUPPORTED')
            throw cause;
        throw new errors/* NotaryError */.W('CERTIFICATE_CHAIN_INVALID', 'The signing certificate holds a key that cannot make such signatures.', {
            cause,
        });
    }
    if (stated !== implied.name)
        refuse(`The header names the algorithm "${stated}", but the signing key implies ${implied.name}.`);
    return implied;
}
function readUnprotected(value, protectedNames) {
    const header = (0,strict_json/* asObject */.e)(value) ?? refuse('The envelope\'s member "header" is missing or not an object.');
    // RFC 7515, section 7.2.1: no name may stand in both headers. Other unsigned members mean nothing and are left unread.
    const shadowing = [...header.keys()].find((name) => protectedNames.has(name));
    if (shadowing !== undefined)
        refuse(`The header "${shadowing}" stands among the signed and the unsigned headers.`);
    const agent = header.get(unprotectedName.signingAgent);
    if (agent !== undefined && typeof agent !== 'string')
        refuse('The signing agent is not a string.');
    const timestampToken = header.has(unprotectedName.timestamp)
        ? (decodeBase64(header.get(unprotectedName.timestamp)) ??
            refuse('The timestamp token is not padded standard base64.'))
        : undefined;
    return {
        certificateChain: readChain(header.get(unprotectedName.certificates)),
        ...(timestampToken === undefined ? {} : { timestampToken }),
        ...(agent === undefined ? {} : { signingAgent: agent }),
    };
}
/**
 * Reads an envelope of at most 1 MiB and 10 certificates. Nothing is lenient: unknown or repeated members, padding and
 * headers against the specification are refused. The signature and the chain are not checked: call `verifySignature`.
 * Throws NotaryError ENVELOPE_MALFORMED, CERTIFICATE_MALFORMED or, for a leaf key that cannot sign, CERTIFICATE_CHAIN_INVALID.
 */
function parseEnvelope(bytes) {
    const members = readTopLevel(bytes);
    const payload = readEncoded(members, 'payload');
    const protectedHeader = readEncoded(members, 'protected');
    const signature = readEncoded(members, 'signature');
    const { algorithm: stated, names, ...header } = (0,protected_header/* parseProtectedHeader */.L)(protectedHeader.bytes);
    const unprotected = readUnprotected(members.get('header'), names);
    return {
        payload: (0,lib_payload/* parsePayload */.ex)(payload.bytes),
        payloadBytes: payload.bytes,
        ...header,
        ...unprotected,
        algorithm: readAlgorithm(unprotected.certificateChain[0], stated),
        signature: signature.bytes,
        signingInput: new Uint8Array(Buffer.from(`${protectedHeader.text}.${payload.text}`, 'ascii')),
    };
}
/** Throws NotaryError SIGNATURE_INVALID unless the leaf's key made the signature. */
function checkSignature(envelope) {
    const leaf = envelope.certificateChain[0];
    if (leaf === undefined ||
        !(0,signature_algorithm/* isSignatureOf */.Cw)(envelope.signature, envelope.signingInput, leaf.publicKey, envelope.algorithm)) {
        throw new errors/* NotaryError */.W('SIGNATURE_INVALID', 'The signature does not belong to the signed content and the signing certificate.');
    }
}


/***/ }),

/***/ 1384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NotaryError)
/* harmony export */ });
/* unused harmony export notaryErrorCodes */
const kinds = {
    ENVELOPE_MALFORMED: 'invalid',
    SIGNATURE_INVALID: 'invalid',
    CERTIFICATE_MALFORMED: 'invalid',
    CERTIFICATE_CHAIN_INVALID: 'invalid',
    CRITICAL_ATTRIBUTE_UNKNOWN: 'invalid',
    SIGNER_NOT_TRUSTED: 'invalid',
    IDENTITY_NOT_TRUSTED: 'invalid',
    CERTIFICATE_EXPIRED: 'invalid',
    SIGNATURE_EXPIRED: 'invalid',
    TIMESTAMP_INVALID: 'invalid',
    SIGNATURE_REVOKED: 'invalid',
    PAYLOAD_MISMATCH: 'invalid',
    REVOCATION_UNKNOWN: 'inconclusive',
    PLUGIN_UNSUPPORTED: 'inconclusive',
    KEY_UNSUPPORTED: 'configuration',
    TRUST_POLICY_MALFORMED: 'configuration',
    TRUST_POLICY_NOT_FOUND: 'configuration',
    TRUST_STORE_MALFORMED: 'configuration',
};
/** Every code this package can raise; documentation tests read it. */
const notaryErrorCodes = Object.keys(kinds);
class NotaryError extends Error {
    name = 'NotaryError';
    code;
    kind;
    /** What `verifySignature` had found when it stopped, the failed check last; undefined for errors raised elsewhere. */
    checks;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.kind = kinds[code];
        this.checks = options.checks;
    }
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ payloadMediaType),
/* harmony export */   X5: () => (/* binding */ matchBlob),
/* harmony export */   ex: () => (/* binding */ parsePayload),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   vy: () => (/* binding */ encodePayload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1384);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2153);
/** The signed payload: a descriptor of the blob (Signature Specification, "Payload"). */



/** The `cty` of every Notary Project signature. */
const payloadMediaType = 'application/vnd.cncf.notary.payload.v1+json';
const reservedPrefix = 'io.cncf.notary';
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/** Describes a blob that is at hand. `hash` must be the one that the signing key implies: `signatureAlgorithmOf(key).hash`. */
function describeBlob(content, hash, mediaType, annotations) {
    return {
        mediaType,
        digest: `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`,
        size: content.length,
        ...(annotations === undefined ? {} : { annotations }),
    };
}
function refuse(message) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('ENVELOPE_MALFORMED', message);
}
/**
 * Writes the payload as other Notary Project signers do: keys in alphabetical order, no white space. Throws NotaryError
 * ENVELOPE_MALFORMED for a descriptor that no verifier would accept or an annotation in the Notary Project's own name space.
 */
function encodePayload(descriptor) {
    const { mediaType, digest, size, annotations = {} } = descriptor;
    const names = Object.keys(annotations).toSorted();
    const reserved = names.find((name) => name.startsWith(reservedPrefix));
    if (reserved !== undefined)
        refuse(`The annotation "${reserved}" is reserved for the Notary Project.`);
    const target = {
        ...(names.length === 0
            ? {}
            : { annotations: Object.fromEntries(names.map((name) => [name, annotations[name]])) }),
        digest,
        mediaType,
        size,
    };
    const bytes = Buffer.from(JSON.stringify({ targetArtifact: target }));
    parsePayload(bytes);
    return new Uint8Array(bytes);
}
function readAnnotations(value) {
    const annotations = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(value) ?? refuse('The annotations of the signed payload are not an object.');
    for (const [name, text] of annotations) {
        if (typeof text !== 'string')
            refuse(`The annotation "${name}" of the signed payload is not a string.`);
    }
    return Object.fromEntries(annotations);
}
/** Reads the payload's `targetArtifact`; members that describe more than a blob are left unread. Throws NotaryError ENVELOPE_MALFORMED. */
function parsePayload(bytes) {
    let json;
    try {
        json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, bytes.length);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('ENVELOPE_MALFORMED', 'The signed payload is not well-formed JSON.', { cause });
    }
    const target = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(json)?.get('targetArtifact')) ?? refuse('The signed payload has no targetArtifact.');
    const [mediaType, digest, size] = [target.get('mediaType'), target.get('digest'), target.get('size')];
    if (typeof mediaType !== 'string' || mediaType === '')
        refuse('The signed payload names no media type.');
    if (typeof digest !== 'string' || !digestForm.test(digest))
        refuse('The signed payload names no digest of a known kind.');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        refuse('The signed payload names no size.');
    return {
        mediaType,
        digest,
        size,
        ...(target.has('annotations') ? { annotations: readAnnotations(target.get('annotations')) } : {}),
    };
}
/**
 * Compares what was signed with a blob, as `notation blob verify` does: the digest must be in the hash that the signing
 * key implies. Proves nothing unless `verifySignature` has passed for the envelope. Throws NotaryError PAYLOAD_MISMATCH.
 */
function matchBlob(envelope, blob) {
    const { payload, algorithm } = envelope;
    const mismatch = (what, signed, actual) => {
        const message = `The signature is for another blob: its ${what} is ${String(signed)}, but the blob's is ${String(actual)}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('PAYLOAD_MISMATCH', message);
    };
    if (!payload.digest.startsWith(`${algorithm.hash}:`)) {
        const message = `The signature names the digest ${payload.digest}, but its key demands a digest in ${algorithm.hash}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('PAYLOAD_MISMATCH', message);
    }
    if (payload.digest !== blob.digest)
        mismatch('digest', payload.digest, blob.digest);
    if (payload.size !== blob.size)
        mismatch('size', payload.size, blob.size);
    if (blob.mediaType !== undefined && payload.mediaType !== blob.mediaType) {
        mismatch('media type', payload.mediaType, blob.mediaType);
    }
    const signed = new Map(Object.entries(payload.annotations ?? {}));
    for (const [name, value] of Object.entries(blob.annotations ?? {})) {
        if (signed.get(name) !== value)
            mismatch(`annotation "${name}"`, signed.get(name) ?? 'absent', value);
    }
}


/***/ }),

/***/ 9823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ headerName),
/* harmony export */   L: () => (/* binding */ parseProtectedHeader)
/* harmony export */ });
/* harmony import */ var _aws_signer_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1787);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1384);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7285);
/* harmony import */ var _semantic_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3778);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2153);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3182);
/** The protected header of a JWS envelope: which members it must, may and must not have, and which must be critical. */






/** The header names of the JWS envelope specification. */
const headerName = {
    algorithm: 'alg',
    contentType: 'cty',
    critical: 'crit',
    scheme: 'io.cncf.notary.signingScheme',
    signingTime: 'io.cncf.notary.signingTime',
    authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
    expiry: 'io.cncf.notary.expiry',
    plugin: 'io.cncf.notary.verificationPlugin',
    pluginMinVersion: 'io.cncf.notary.verificationPluginMinVersion',
};
const mustBeCritical = [
    headerName.scheme,
    headerName.authenticSigningTime,
    headerName.expiry,
    headerName.plugin,
    headerName.pluginMinVersion,
];
const definedNames = Object.values(headerName);
function refuse(message, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('ENVELOPE_MALFORMED', message, { cause });
}
function readText(header, name) {
    if (!header.has(name))
        return undefined;
    const value = header.get(name);
    if (typeof value !== 'string' || value.trim() === '')
        refuse(`The header "${name}" is not a string with content.`);
    return value;
}
function demandText(header, name) {
    return readText(header, name) ?? refuse(`The header "${name}" is missing.`);
}
function readDate(header, name) {
    const text = readText(header, name);
    if (text === undefined)
        return undefined;
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRfc3339 */ .TM)(text) ?? refuse(`The header "${name}" is not a date and time as RFC 3339 writes it.`);
}
/** Every critical name must be one that has to be, or an extended attribute that is there; and every name that has to be must be listed. */
function readCritical(header) {
    const list = header.get(headerName.critical);
    if (!Array.isArray(list) || list.length === 0)
        refuse('The header "crit" is missing, empty or not a list.');
    const critical = new Set();
    for (const name of list) {
        if (typeof name !== 'string')
            refuse('The header "crit" lists something that is not a name.');
        if (critical.has(name))
            refuse(`The header "crit" lists "${name}" twice.`);
        if (!header.has(name))
            refuse(`The header "crit" lists "${name}", which is not in the header.`);
        if (definedNames.includes(name) && !mustBeCritical.includes(name))
            refuse(`The header "crit" must not list "${name}".`);
        critical.add(name);
    }
    const forgotten = mustBeCritical.find((name) => header.has(name) && !critical.has(name));
    if (forgotten !== undefined)
        refuse(`The header "${forgotten}" is not marked critical.`);
    return critical;
}
function readScheme(header) {
    const scheme = demandText(header, headerName.scheme);
    if (scheme !== 'notary.x509' && scheme !== 'notary.x509.signingAuthority') {
        refuse(`The signing scheme "${scheme}" is unknown.`);
    }
    return scheme;
}
function readSigningTime(header, scheme) {
    const isAuthority = scheme === 'notary.x509.signingAuthority';
    const name = isAuthority ? headerName.authenticSigningTime : headerName.signingTime;
    const other = isAuthority ? headerName.signingTime : headerName.authenticSigningTime;
    if (header.has(other))
        refuse(`The header "${other}" must not stand under the signing scheme ${scheme}.`);
    return readDate(header, name) ?? refuse(`The header "${name}" is missing.`);
}
function readPlugin(header) {
    const name = readText(header, headerName.plugin);
    const minVersion = readText(header, headerName.pluginMinVersion);
    if (minVersion !== undefined && !(0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSemanticVersion */ .D)(minVersion)) {
        refuse(`The header "${headerName.pluginMinVersion}" is not a semantic version.`);
    }
    if (name === undefined && minVersion !== undefined)
        refuse('A version of a verification plugin is demanded, but no plugin is named.');
    return name === undefined ? undefined : { name, ...(minVersion === undefined ? {} : { minVersion }) };
}
function readHeader(bytes) {
    try {
        return ((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes, bytes.length)) ?? refuse('The protected header is not a JSON object.'));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W)
            throw cause;
        return refuse('The protected header is not well-formed JSON.', cause);
    }
}
/** Reads a protected header under all rules of the JWS envelope specification. Throws NotaryError ENVELOPE_MALFORMED. */
function parseProtectedHeader(bytes) {
    const header = readHeader(bytes);
    const contentType = demandText(header, headerName.contentType);
    if (contentType !== _payload_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadMediaType */ .LY)
        refuse(`The payload's type is "${contentType}" and not ${_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadMediaType */ .LY}.`);
    const algorithm = demandText(header, headerName.algorithm);
    const critical = readCritical(header);
    const scheme = readScheme(header);
    const signingTime = readSigningTime(header, scheme);
    const expiry = readDate(header, headerName.expiry);
    if (expiry !== undefined && expiry <= signingTime)
        refuse('The signature expires at or before the time it was made.');
    const verificationPlugin = readPlugin(header);
    const extendedAttributes = new Map([...header]
        .filter(([name]) => !definedNames.includes(name))
        .map(([name, value]) => [name, { value, critical: critical.has(name) }]));
    return {
        algorithm,
        names: new Set(header.keys()),
        scheme,
        signingTime,
        ...(expiry === undefined ? {} : { expiry }),
        ...(verificationPlugin === undefined ? {} : { verificationPlugin }),
        extendedAttributes,
        ...(verificationPlugin?.name === _aws_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .awsSignerPluginName */ .Ex
            ? { awsSigner: (0,_aws_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .readAwsSignerAttributes */ .n1)(scheme, extendedAttributes) }
            : {}),
    };
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSemanticVersion),
/* harmony export */   M: () => (/* binding */ isNewerVersion)
/* harmony export */ });
/** Semantic versions (semver.org 2.0.0), compared as far as a demanded minimum needs it. */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function isSemanticVersion(text) {
    return form.test(text);
}
/** Whether `version` comes after `released`, which is not a pre-release. True for text that is no version. */
function isNewerVersion(version, released) {
    const [wanted, known] = [form.exec(version), form.exec(released)];
    if (wanted === null || known === null)
        return true;
    for (const place of [1, 2, 3]) {
        const difference = Number(wanted[place]) - Number(known[place]);
        if (difference !== 0)
            return difference > 0;
    }
    // Equal numbers: a pre-release comes before its release.
    return false;
}


/***/ }),

/***/ 2249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   DA: () => (/* binding */ signatureAlgorithmOf),
/* harmony export */   Ft: () => (/* binding */ signWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1384);
/** Keys and raw JWS signatures: which algorithm a key implies, and signing and verifying with it. */


const rsaAlgorithms = new Map([
    [2048, { name: 'PS256', hash: 'sha256' }],
    [3072, { name: 'PS384', hash: 'sha384' }],
    [4096, { name: 'PS512', hash: 'sha512' }],
]);
const curveAlgorithms = new Map([
    ['prime256v1', { name: 'ES256', hash: 'sha256' }],
    ['secp384r1', { name: 'ES384', hash: 'sha384' }],
    ['secp521r1', { name: 'ES512', hash: 'sha512' }],
]);
/**
 * The one algorithm that a public key may be used with (Signature Specification, "Signature Algorithm Requirements").
 * Throws NotaryError KEY_UNSUPPORTED for every other type, size or curve.
 */
function signatureAlgorithmOf(publicKey) {
    const details = publicKey.asymmetricKeyDetails;
    const algorithm = publicKey.asymmetricKeyType === 'rsa'
        ? rsaAlgorithms.get(details?.modulusLength)
        : publicKey.asymmetricKeyType === 'ec'
            ? curveAlgorithms.get(details?.namedCurve)
            : undefined;
    if (algorithm === undefined) {
        const size = details?.namedCurve ?? details?.modulusLength ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('KEY_UNSUPPORTED', `A key of type ${publicKey.asymmetricKeyType} ${size} cannot make Notary Project signatures: RSA of 2048, 3072 or 4096 bits and EC on P-256, P-384 or P-521 can.`);
    }
    return algorithm;
}
/** JWS (RFC 7518) demands r and s at the curve's width, and a PSS salt as long as the hash. */
const jwsForm = {
    dsaEncoding: 'ieee-p1363',
    saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST,
};
function keyOptions(key) {
    return key.asymmetricKeyType === 'rsa'
        ? { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: jwsForm.saltLength }
        : { key, dsaEncoding: jwsForm.dsaEncoding };
}
/** Whether `signature` is the raw JWS signature of `signingInput` by the holder of the key. */
function isSignatureOf(signature, signingInput, publicKey, algorithm) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, signingInput, keyOptions(publicKey), signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/**
 * Makes the sign function of `buildEnvelope` for a private key that is at hand. Throws NotaryError KEY_UNSUPPORTED,
 * also when it is asked later to sign with another algorithm than its key's.
 */
function signWithKey(privateKey) {
    const own = signatureAlgorithmOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey));
    return (signingInput, algorithm) => {
        if (algorithm.name !== own.name) {
            const message = `The key makes ${own.name} signatures, but the certificate belongs to a key for ${algorithm.name}.`;
            return Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('KEY_UNSUPPORTED', message));
        }
        return Promise.resolve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(own.hash, signingInput, keyOptions(privateKey)));
    };
}


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson),
/* harmony export */   e: () => (/* binding */ asObject)
/* harmony export */ });
/** JSON with one meaning: text that two parsers could read differently is refused. */
/** A release of 300,000 files has fewer values; each costs memory, however short its text is. */
const mostValues = 4_000_000;
/** Deeper than any document that is read here; JSON.parse and its callers must not meet the end of the stack. */
const deepest = 100;
/**
 * Reads UTF-8 JSON (RFC 8259) of at most `maxBytes` bytes, 4,000,000 values and 100 levels. Refuses a byte order mark,
 * bytes that are not UTF-8, and an object that names a key twice, also when the two are escaped differently. A key
 * `__proto__` is an own property like any other, so callers must look keys up with `Object.hasOwn` or in arrays of
 * known names. Throws SyntaxError.
 */
function parseStrictJson(bytes, maxBytes) {
    if (bytes.length > maxBytes)
        throw new SyntaxError(`The JSON is larger than ${maxBytes} bytes.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new SyntaxError('The JSON is not UTF-8.', { cause });
    }
    // Before anything is built from it: hostile text can need a hundred times its size in memory.
    refuseAmbiguous(text);
    return JSON.parse(text);
}
/** Walks over the marks between values; whether they stand where JSON allows them is left to JSON.parse. */
function refuseAmbiguous(text) {
    /** The keys of each object around the current place; undefined for a list. */
    const around = [];
    let values = 0;
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                if (isKey)
                    noteKey(around.at(-1), text.slice(at, end));
                isKey = false;
                at = end - 1;
                break;
            }
            case '{':
            case '[':
                isKey = text[at] === '{';
                around.push(isKey ? new Set() : undefined);
                values += 1;
                break;
            case '}':
            case ']':
                around.pop();
                isKey = false;
                break;
            case ',':
                isKey = around.at(-1) !== undefined;
                values += 1;
                break;
            default:
        }
        if (around.length > deepest)
            throw new SyntaxError('The JSON is nested too deeply.');
        if (values > mostValues)
            throw new SyntaxError(`The JSON has more than ${mostValues} values.`);
    }
}
function noteKey(keys, literal) {
    const key = JSON.parse(literal);
    if (keys === undefined || typeof key !== 'string')
        throw new SyntaxError('The JSON is malformed.');
    if (keys.has(key))
        throw new SyntaxError(`The JSON names the key ${JSON.stringify(key)} twice in one object.`);
    keys.add(key);
}
/** Where the string that starts at `start` has ended. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        // An even number of them escape each other, and not the quotation mark.
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new SyntaxError('The JSON ends within a string.');
}
/** A JSON object as its own properties; undefined for every other value. */
function asObject(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}


/***/ }),

/***/ 3182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ parseRfc3339),
/* harmony export */   ZA: () => (/* binding */ formatRfc3339),
/* harmony export */   aQ: () => (/* binding */ readTime)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7020);
/** Points in time as certificates (RFC 5280) and envelopes (RFC 3339) write them, read strictly. */

/** Undefined for a date or time of day that does not exist. */
function utc(text) {
    const date = new Date(`${text}Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : undefined;
}
const rfc3339 = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
/** Reads an RFC 3339 date-time with `Z` or an offset; undefined for anything else. Digits beyond milliseconds are dropped. */
function parseRfc3339(text) {
    const match = rfc3339.exec(text);
    const local = match?.[1] === undefined ? undefined : utc(match[1]);
    if (match === null || local === undefined)
        return undefined;
    const milliseconds = Number((match[2] ?? '').padEnd(3, '0').slice(0, 3));
    const offsetMinutes = match[3] === undefined ? 0 : Number(match[4]) * 60 + Number(match[5]);
    const sign = match[3] === '-' ? 1 : -1;
    return new Date(local.getTime() + milliseconds + sign * offsetMinutes * 60_000);
}
/** RFC 3339 in UTC with whole seconds, as the Notary Project's signers write it. */
function formatRfc3339(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** Reads a UTCTime or GeneralizedTime in the only forms that RFC 5280, section 4.1.2.5, allows. Throws SyntaxError. */
function readTime(element) {
    const text = Buffer.from(element?.content ?? []).toString('latin1');
    let full;
    if (element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.utcTime && /^\d{12}Z$/.test(text)) {
        full = (Number(text.slice(0, 2)) >= 50 ? '19' : '20') + text;
    }
    else if (element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.generalizedTime && /^\d{14}Z$/.test(text)) {
        full = text;
    }
    else {
        throw new SyntaxError('A time is not written as certificates write it.');
    }
    const date = utc(full.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6'));
    if (date === undefined)
        throw new SyntaxError('A certificate names a time that does not exist.');
    return date;
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ checkTrustStore),
/* harmony export */   lk: () => (/* binding */ isTrustStoreName),
/* harmony export */   mm: () => (/* binding */ certificatesOf)
/* harmony export */ });
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1384);
/** Trust stores: named sets of certificates, by the kind of trust that is put in them (Trust Store and Trust Policy Specification). */


const storeName = /^(?:ca|signingAuthority|tsa):[A-Za-z0-9_.-]+$/;
/** Whether text names a trust store: `ca`, `signingAuthority` or `tsa`, a colon, and a name of letters, digits, `_`, `.` and `-`. */
function isTrustStoreName(text) {
    const name = text.slice(text.indexOf(':') + 1);
    return storeName.test(text) && name !== '.' && name !== '..';
}
/**
 * Checks that a trust store holds certificates, and only such as may be trusted by themselves: certificate authorities
 * and self-signed ones. Throws NotaryError TRUST_STORE_MALFORMED.
 */
function checkTrustStore(name, certificates) {
    if (certificates.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" is empty.`);
    const unfit = certificates.find((certificate) => certificate.basicConstraints?.ca !== true && !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfSigned */ .Nl)(certificate));
    if (unfit !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" holds "${unfit.subjectText}", which is neither a certificate authority nor self-signed.`);
    }
}
/**
 * The certificates of those stores named by a policy that are of one type. Throws NotaryError TRUST_STORE_MALFORMED when one
 * of them is missing, empty or unfit.
 */
function certificatesOf(names, type, stores) {
    return names
        .filter((name) => name.startsWith(`${type}:`))
        .flatMap((name) => {
        const certificates = stores.get(name) ?? [];
        checkTrustStore(name, certificates);
        return certificates;
    });
}


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readHash),
/* harmony export */   W: () => (/* binding */ isSignedWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9607);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7020);
/** Verifies the signatures of CRLs, OCSP answers and timestamps as their AlgorithmIdentifier says (RFC 4055, RFC 5758). */



const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
const rsaEncryption = '1.2.840.113549.1.1.1';
const rsaPss = '1.2.840.113549.1.1.10';
/** The hash that an AlgorithmIdentifier names. Anything but SHA-256, SHA-384 and SHA-512 is refused. Throws SyntaxError. */
function readHash(algorithm) {
    const hash = hashes.get(algorithm.id);
    if (hash === undefined || !hasNullOrNoParameters(algorithm)) {
        throw new SyntaxError(`The hash algorithm ${algorithm.id} is not accepted.`);
    }
    return hash;
}
function hasNullOrNoParameters({ parameters }) {
    return parameters === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(parameters.bytes, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.null).content.length === 0;
}
function schemeOf({ algorithm, digest }) {
    if (algorithm.id !== rsaPss && !hasNullOrNoParameters(algorithm))
        return undefined;
    if (algorithm.id === rsaEncryption)
        return digest === undefined ? undefined : { keyType: 'rsa', hash: digest };
    return (0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateAlgorithmOf */ .sD)({
        signatureAlgorithm: algorithm.id,
        signatureParameters: algorithm.parameters?.bytes ?? new Uint8Array(),
    });
}
function isStrongEnough({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    return type === 'rsa'
        ? (details?.modulusLength ?? 0) >= 2048
        : ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
}
/**
 * Whether the holder of `key` signed the bytes: RSA of at least 2048 bits (PKCS #1 v1.5 or PSS) or ECDSA on P-256,
 * P-384 or P-521, each with SHA-2. False for every other algorithm; throws for malformed parameters.
 */
function isSignedWithKey(key, signed) {
    const scheme = schemeOf(signed);
    if (scheme === undefined || scheme.keyType !== key.asymmetricKeyType || !isStrongEnough(key))
        return false;
    const pss = scheme.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(scheme.hash, signed.data, { key, ...pss }, signed.signature);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8245);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
