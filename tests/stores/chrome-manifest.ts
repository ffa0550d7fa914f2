/** The shape of Chrome's manifest, version 3, as developer.chrome.com describes it: the keys that are of use here. */
import * as v from 'valibot';

const file = (ending: string) => v.pipe(v.string(), v.regex(new RegExp(`^[\\w/-]+\\.${ending}$`)));
const message = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const matches = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^(\*|https?|file):\/\/(\*|[\w.*-]*)\/\S*$/))),
  v.minLength(1),
);
/** Chrome uses three of them; others are allowed. */
const icons = v.objectWithRest(v.entriesFromList(['16', '48', '128'], file('png')), file('png'));

/** Modifiers and a key, as the commands API takes them. */
const MODIFIER = '(?:Ctrl|Alt|MacCtrl|Command)\\+(?:Shift\\+)?';
const KEYS = '[A-Z0-9]|Comma|Period|Home|End|PageUp|PageDown|Space|Insert|Delete|Up|Down|Left|Right';
const keys = v.pipe(v.string(), v.regex(new RegExp(`^${MODIFIER}(?:${KEYS})$`)));
/** Chrome gives keys to four commands at most. */
const MOST_KEYS = 4;

/** Permissions that a manifest may name; what this extension may ask for is held by the test of the manifest. */
const permission = v.picklist(
  (
    'activeTab alarms bookmarks clipboardRead clipboardWrite contextMenus cookies downloads favicon history identity ' +
    'idle notifications offscreen scripting sessions sidePanel storage tabGroups tabs topSites tts unlimitedStorage ' +
    'webNavigation webRequest'
  ).split(' '),
);

export const chromeManifest = v.strictObject({
  manifest_version: v.literal(3),
  // Before messages are put in; the limits of the texts themselves are held by the test of the store's texts.
  name: message(75),
  description: message(132),
  version: v.pipe(v.string(), v.regex(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/)),
  icons,
  default_locale: v.pipe(v.string(), v.regex(/^[a-z]{2}(_[A-Z]{2})?$/)),
  minimum_chrome_version: v.pipe(v.string(), v.regex(/^\d{2,3}(\.\d+){0,3}$/)),
  permissions: v.pipe(
    v.array(permission),
    v.checkItems((item, i, all) => all.indexOf(item) === i, 'twice'),
  ),
  content_scripts: v.array(
    v.strictObject({
      matches,
      js: v.pipe(v.array(file('js')), v.minLength(1)),
      run_at: v.picklist(['document_start', 'document_end', 'document_idle']),
    }),
  ),
  commands: v.pipe(
    v.record(
      v.string(),
      v.strictObject({ suggested_key: v.strictObject({ default: keys }), description: message(132) }),
    ),
    v.check((commands) => Object.keys(commands).length <= MOST_KEYS, 'too many keys'),
  ),
  content_security_policy: v.strictObject({ extension_pages: v.pipe(v.string(), v.includes("script-src 'self'")) }),
  web_accessible_resources: v.array(
    v.strictObject({ resources: v.array(file('js')), matches, use_dynamic_url: v.boolean() }),
  ),
  background: v.strictObject({ service_worker: file('js'), type: v.literal('module') }),
  action: v.strictObject({ default_title: v.string(), default_popup: file('html') }),
  options_ui: v.strictObject({ open_in_tab: v.boolean(), page: file('html') }),
  side_panel: v.strictObject({ default_path: file('html') }),
});
