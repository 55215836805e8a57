// The words of the page itself: asked for by the loader where there is a block of them.
import { showPageTexts } from '../texts/page-texts.ts';

void showPageTexts();
