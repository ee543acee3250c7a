/** What stands around an article in a page, by what an element is; `most` is the share of the page's text that it may have at most, since a page may stand in a form or be called after a part of it. */
export const FURNITURE_ELEMENTS: readonly { readonly most: number; readonly selector: string }[] = [
  { most: 0.9, selector: "nav, dialog, [role=navigation], [role=dialog], [role=alertdialog]" },
  { most: 0.5, selector: "aside, form, [hidden], [role=search], [role=contentinfo], [role=complementary]" },
];

/** And by the words of one of its classes or its id. */
export const FURNITURE_NAMES: readonly { readonly most: number; readonly names: RegExp }[] = [
  { most: 0.9, names: /(?:^|[_-])(?:cookies?|cookiebanner|consent|gdpr|onetrust|didomi|usercentrics|newsletters?|sign[_-]?up|comments?|disqus)(?:$|[_-])/ },
  {
    most: 0.4,
    names:
      /(?:^|[_-])(?:socials?|breadcrumbs?|related|relatedposts|sharedaddy|modal|dialog|pop-?up|overlay|feedback|recirc|recommend(?:ed|ations)|trending|key-events|most[_-](?:viewed|read|popular)|more[_-]stories|advert(?:s|isements?)?|ad[_-](?:slot|unit|container)|sponsored|pull-?quotes?|author[_-](?:bio|box|info)|image[_-]credit|skip[_-]?(?:link|nav)|tags?[_-]list)(?:$|[_-])/,
  },
  { most: 0.2, names: /(?:^|[_-])(?:shar(?:e|ing)(?:[_-]?(?:buttons?|bar|links?|tools?|icons?|this))?|captions?|promo)$/ },
  { most: 0.2, names: /^(?:ads?|tags|topics|bio|credit|toolbar|tools|subscribe|read-?more)$/ },
];

/** A heading of these words alone begins what is no part of the article. */
export const FURNITURE_HEADING =
  /^(?:related(?: (?:news|stories|articles|topics|posts|content|coverage))?|sources|references|see also|external links|more (?:on this story|stories|from .*)|most (?:read|viewed|popular)|latest(?: news| stories)?|recommended(?: for you)?|you may also like|read more|key events|share this|topics|tags|comments)\W*$/i;

/** Lines that only a page has and no report: a whole line begins so. */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^advertise?ments?(?:\s+-\s+.*)?$/i,
  /^(?:article|story|post) continues (?:after|below)/i,
  /^continue reading(?: the main story| below)?\W*$/i,
  /^\[?(?:read (?:more|also|next)|also read|related(?: (?:stories|articles|topics|coverage|content))?|more on this(?: story)?|see also|recommended|watch|listen)\s*:/i,
  /^(?:share|save|reply|print|email|feedback)$/i,
  /^share (?:this|on|via)\b/i,
  /^(?:listen to|print|save|bookmark) this (?:article|story|page)/i,
  /^(?:subscribe|sign up|register|log in|sign in) (?:to|for|now|today|here)\b/i,
  /^(?:already|not yet) (?:a|an) (?:subscriber|member)\b/i,
  /^get (?:the|our|all) .*\b(?:inbox|newsletters?)\b/i,
  /^you can (?:change your mind|unsubscribe)\b/i,
  /^(?:photo(?:graph)?|image|picture|video)s?(?: credits?| captions?| by| from)?\s*:/i,
  /^(?:©|\(c\)|copyright\b).*\d{4}/i,
  /\ball rights reserved\.?$/i,
  /^posted (?:on|by|in)\b.{0,80}$/i,
  /^our standards: the thomson reuters trust principles\W*$/i,
  /^powered by \S+$/i,
  /^(?:[^“"‘]+ )?follow (?:us|him|her|them|me) (?:on|at) (?:twitter|x|facebook|instagram|bluesky|threads|mastodon|linkedin|youtube|telegram)\b[^”"’]*$/i,
  /^(?:we|our|this (?:web)?site|by (?:continuing|clicking|using))\b.*\bcookies?\b.*\b(?:you|your)\b/i,
  /\bcancel any ?time\.?$/i,
];

/** A line of these words and numbers alone says when a page was made or changed, */
export const WHEN_WORD =
  /^(?:\d{1,4}(?:[.:]\d{2})*(?:st|nd|rd|th)?|[ap]\.?m\.?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[a-z]{1,2}[sd]?t|gmt(?:[+-]\d+)?|utc|minutes?|mins?|hours?|days?|ago|first|last|published|modified|updated|posted|at|on)$/i;
/** and one of these behind “By”, who wrote it. */
export const BYLINE_WORD = /^(?:\p{Lu}[\p{L}’'.-]*|and|in|for|of|the|[\d:.]+)$/u;
