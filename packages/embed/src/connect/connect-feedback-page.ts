import { connectFeedback } from './connect-feedback.ts';

connectFeedback();
