const breakouts = ["", '">', "'>", "`>", "</title>", "</style>", "</script>", "</textarea>", "-->", "]]>", "</svg>", "</bdi></q></li>", "</pre></details>"] as const;

const vectors = [
  "<script>fired()</script>",
  "<img src=x onerror=fired()>",
  "<svg onload=fired()>",
  "<svg><script>fired()</script></svg>",
  '<iframe srcdoc="<script>parent.fired()</script>">',
  "<details open ontoggle=fired()>",
  "<input autofocus onfocus=fired()>",
  "<video><source onerror=fired()></video>",
  '<a href="javascript:fired()">x</a>',
  '<object data="javascript:fired()">',
  '<meta http-equiv=refresh content="0;url=javascript:fired()">',
  '<link rel=stylesheet href="http://evil.example/x.css">',
  "<math><mtext><style><img src=x onerror=fired()></style></mtext></math>",
  '<base href="http://evil.example/">',
] as const;

/** What a browser would run, or fetch, if a text were taken for code. */
export const scripts: readonly string[] = [...breakouts.flatMap((breakout) => vectors.map((vector) => breakout + vector)), "javascript:fired()", "JaVaScRiPt:fired()", "data:text/html,<script>fired()</script>", '" onmouseover="fired()', "' autofocus onfocus='fired()"];
