/** What draws a code to point a telephone at: fetched when somebody asks for one, prints, or has no device of their own. */
import '@dugnad/elements/receipt/define';
