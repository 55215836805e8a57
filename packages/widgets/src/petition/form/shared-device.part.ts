/** What only a machine that others use too needs: the button that finishes and clears. */
import '@dugnad/elements/button/define';
