// For forms of the page's own: a petition has it inside.
import '@dugnad/widgets/consent-choice/define';
