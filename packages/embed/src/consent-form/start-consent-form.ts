import { startConsentForm } from './consent-form.ts';

void startConsentForm();
