import htmx from 'htmx.org/dist/htmx.esm.js';
import '../app/app.js';

// Fragments come from this portal only, and nothing in them is ever run.
if (window.trustedTypes) {
  window.trustedTypes.createPolicy('default', {createHTML: fragment => fragment});
}
htmx.config.selfRequestsOnly = true;
htmx.config.allowScriptTags = false;
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.historyEnabled = false;
