import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { SignInController } from './sign-in-controller.ts';

function codeTemplate({ email, onCode, onAgain }: SignInController): TemplateResult {
  return html`<p>${msg(str`If ${email} has a place here, a mail is on its way.`, { id: 'desk.sign-in.sent' })}</p>
    <dugnad-form>
      <form @submit=${onCode}>
        <dugnad-field label=${msg('The six digits of the mail', { id: 'desk.sign-in.code' })}>
          <input name="code" required inputmode="numeric" autocomplete="one-time-code" size="10" autofocus />
        </dugnad-field>
        <dugnad-button type="submit" variant="filled">${msg('Sign in', { id: 'desk.sign-in.enter' })}</dugnad-button>
      </form>
    </dugnad-form>
    <p><dugnad-button variant="quiet" @click=${onAgain}>${msg('Use another address', { id: 'desk.sign-in.again' })}</dugnad-button></p>`;
}

function emailTemplate({ onEmail }: SignInController): TemplateResult {
  return html`<dugnad-form>
    <form @submit=${onEmail}>
      <dugnad-field label=${msg('Your e-mail address', { id: 'desk.sign-in.email' })} hint=${msg('We mail you a code. There is no password.', { id: 'desk.sign-in.hint' })}>
        <input name="email" type="email" required autocomplete="email" spellcheck="false" maxlength="254" size="30" autofocus />
      </dugnad-field>
      <dugnad-button type="submit" variant="filled">${msg('Send me a code', { id: 'desk.sign-in.send' })}</dugnad-button>
    </form>
  </dugnad-form>`;
}

export const doorTitle = (): string => msg('Sign in to the desk', { id: 'desk.sign-in.title' });

/** The door: it says the same to everybody, and `why` to those who stand at it again. */
export function signInTemplate(signIn: SignInController, why = ''): TemplateResult {
  return html`<main id="main">
    <dugnad-language-switcher compact></dugnad-language-switcher>
    <h1 tabindex="-1">${doorTitle()}</h1>
    ${why === '' ? nothing : html`<dugnad-notice kind="warning">${why}</dugnad-notice>`} ${keyed(signIn.email, signIn.email === '' ? emailTemplate(signIn) : codeTemplate(signIn))}
  </main>`;
}
