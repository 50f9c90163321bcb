import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { color } from '@gatepost/contracts/experience/appearance-settings';
import { darkColorOf } from '@gatepost/contracts/experience/dark-color';
import { CodeEditor } from '../../forms/code-editor';
import { Field } from '../../forms/field';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { ExperienceDraft } from '../experience-draft';
import { signInExperienceWords } from '../words';
import { ColorInput } from './color-input';
import { cssHooks } from './css-hooks';
import { PictureField } from './picture-field';
import { Shades } from './shades';

const SWATCHES = ['#12554c', '#1d4ed8', '#b3261e', '#7a3e9d', '#0f7490', '#f2c230'];
const MOST_CSS = 65_536;

/** Colour, logo and style sheet. */
@Component({
  selector: 'gp-look-page',
  imports: [CodeEditor, ColorInput, Field, FormField, PictureField, RouterLink, Shades],
  templateUrl: './look-page.html',
  styleUrl: './look-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LookPage {
  protected readonly draft = inject(ExperienceDraft);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(signInExperienceWords);
  protected readonly form = this.draft.form;
  protected readonly swatches = SWATCHES;
  protected readonly hooks = cssHooks;
  protected readonly mostCss = this.formats.number(MOST_CSS);

  protected readonly color = computed(() => this.draft.model().color);
  /** The pages work out dark shades from the brand colour, where there is none of its own. */
  protected readonly darkBrand = computed(() => {
    const { primaryColor, hasOwnDarkColor, darkPrimaryColor } = this.color();
    return hasOwnDarkColor ? darkPrimaryColor : primaryColor;
  });
  protected readonly isColor = computed(() => [this.color().primaryColor, this.darkBrand()].every((text) => color.shape.primaryColor.safeParse(text).success));

  protected switchOwnDark(hasOwnDarkColor: boolean): void {
    const { primaryColor, ...rest } = this.color();
    const begin = color.shape.primaryColor.safeParse(primaryColor).success ? darkColorOf(primaryColor) : rest.darkPrimaryColor;
    this.draft.change({ color: { primaryColor, ...rest, hasOwnDarkColor, darkPrimaryColor: begin } });
  }
}
