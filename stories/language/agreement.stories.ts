import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/choice/define';
import { pairTexts, textPairStyles, textPairTemplate } from '@dugnad/elements/agreement';
import { hostStyles } from '@dugnad/elements/styles';
import { LitElement, html, type TemplateResult } from 'lit';

/** What an association asks before it writes down what somebody tells about their health (Article 9). */
const texts = {
  nb: 'Dere kan lagre det jeg skriver om helsen min.\nJeg kan ombestemme meg når jeg vil.',
  'nb-simple': 'Dere kan ta vare på det jeg skriver om kroppen min.\nJeg kan si nei senere.',
  'nl-simple': 'Jullie mogen bewaren wat ik over mijn lichaam schrijf.\nIk mag later nee zeggen.',
  ar: 'يمكنكم حفظ ما أكتبه عن صحتي.\nيمكنني تغيير رأيي في أي وقت.',
  pl: 'Mogą Państwo zapisać to, co piszę o swoim zdrowiu.\nW każdej chwili mogę zmienić zdanie.',
  fi: 'Saatte tallentaa sen, mitä kirjoitan terveydestäni.\nVoin muuttaa mieleni milloin vain.',
};

/** As a widget of consent does it: the texts stand in its own tree, in the label of a choice, which runs as what the visitor reads. */
class StoryAgreement extends LitElement {
  static override styles = [hostStyles, textPairStyles];
  static override properties = { visitor: {}, page: {}, reviewed: { attribute: false } };
  declare visitor: string;
  declare page: string;
  declare reviewed: readonly string[];

  override render(): TemplateResult {
    const pair = pairTexts(texts, this);
    return html`<dugnad-choice dir=${pair[0]?.dir ?? 'auto'}><label><input type="checkbox" name="health" /> ${textPairTemplate(pair)}</label></dugnad-choice>`;
  }
}
if (!customElements.get('story-agreement')) customElements.define('story-agreement', StoryAgreement);

interface Args {
  readonly visitor: string;
  readonly page: string;
  readonly reviewed: readonly string[];
}

const meta: Meta<Args> = {
  title: 'Language/Agreement',
  // For widgets: docs/translating.md tells of it, and there is no element to say more of.
  tags: ['!autodocs'],
  args: { visitor: 'pl', page: 'nb', reviewed: ['nb'] },
  render: ({ visitor, page, reviewed }) => html`<story-agreement lang=${page} dir=${page === 'ar' ? 'rtl' : 'ltr'} visitor=${visitor} page=${page} .reviewed=${reviewed}></story-agreement>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const NobodyChose: Story = { args: { visitor: '' } };

export const ReadBySomebody: Story = { args: { reviewed: ['nb', 'pl'] } };

export const EasyLanguage: Story = { args: { visitor: 'nb-simple' } };

export const EasyDutch: Story = { args: { visitor: 'nl-simple' } };

export const Finnish: Story = { args: { visitor: 'fi' } };

export const Arabic: Story = { args: { visitor: 'ar' } };

export const RightToLeftPage: Story = { args: { visitor: 'pl', page: 'ar', reviewed: ['ar'] } };

export const Narrow: Story = {
  args: { visitor: 'ar' },
  render: ({ visitor, page, reviewed }) => html`<div class="narrow"><story-agreement lang="nb" visitor=${visitor} page=${page} .reviewed=${reviewed}></story-agreement></div>`,
};
