/** Words that are never capitalized within a sentence: they begin no name, and no term is made of one of them. */
import { wordsOf } from './wordList';

/** No noun is among them, nor a word that a heading, an exhibit's status or a defined term begins with: *Filed*, *Related*, *Current*. */
export const wordsInSmall: ReadonlySet<string> = new Set(
	wordsOf(`
		able above accelerate according accurate achieve achieving across actual adding adequate adjust adopted adverse
		affect after against allow along already also always among amongst an and announce announced announcing annually
		anticipated any appear appoint appointed appropriate approximately are around as assume assumed assuming at
		attach attract automatically available aware based be bearing because become becoming been before begin being
		believe believed below between both bring but by called capable caused certain commencing commercially
		comparable competitive complete completed comply complying concerning concurrently conducted considered consist
		consistent constitute contain contained containing contemplated continue continued continuing contribute convert
		converted created dated currently customary decide declare deducting deem deemed defined deliver delivered
		depend derived describe described describing designated designed determine determined determining developing
		differ different directly disclose discuss discussed divided due duly during each earlier effectively either
		elected eliminate embedded enable ended ending engage engaged enhance ensure enter entered entering entire
		entirely entitled equally establish established establishing estimated evaluate evaluated eventually exact
		exceed exceeded except excluding execute executed exempt exercising expand expect expected expire expiring
		expressed expressly extend extended facilitate favorable for foregoing from fully furnish furnishing generally
		generate give given giving greater happen has have having he held her hereby herein hereinafter hereof hereto
		hereunder hereunto herewith him his identify if immediate immediately impair implement implied improve improving
		include including inconsistent incorporate increasing incur incurred incurring indicated indicating indirectly
		initially intend intended into invest involve involved involving is issued it its joined jointly keep known
		largely lesser likely lower made mainly maintain maintained maintaining make making materially mature mean
		measured merely merge mitigate modify mutually nearly necessary neither never not obligated obtain obtaining
		occur of offered often only operate or otherwise our ours partially particularly pay payable paying pending per
		perform performed performing periodically permit possible practicable predict prepare present presented
		previously primarily principally prohibit promptly proper providing publicly pursuant pursue qualify quickly
		reasonable reasonably receive receiving recently recognize redeem reduce reducing refer referred reflected
		reflecting relate relevant reliable rely remain remaining repay replace replacing represent represented
		representing repurchase requesting require required requiring resign resigned respectively resulted resulting
		retain revised same satisfactory satisfy sell served serving settle several severally shall she shortly
		significantly similar similarly simultaneously since so solely speak specifically specified strengthen subject
		submit submitted subsequently substantial substantially succeed successful successfully such sufficient
		sufficiently taken taking terminate terminated terminating than that their them thereby therefore therefrom
		therein thereof thereto thereunder thereunto these they this those through throughout timely to together toward
		towards true ultimately unable unaware unchanged under understood unless unlikely until upon useful using valid
		various vary vest voluntarily was were what when whether which while who wholly whom whose willing with within
		without
	`),
);

/** Before a title that is told without quotation marks: `under the caption Related party transactions`. */
export const wordsBeforeTitles: ReadonlySet<string> = new Set(
	wordsOf(
		'article book box called caption column entitled headed heading item labeled line named proposal question section titled',
	),
);

/** Before a letter that is no initial: `Class A Shares`, `Exhibit B Form`. */
export const wordsBeforeLetters: ReadonlySet<string> = new Set(
	wordsOf(`
		annex appendix article bond bonds building category certificate certificates class division exhibit facility factor floor form
		gate grade group hall hepatitis item level loan loans note notes option paragraph part phase plan preferred proposal rated
		regulation rule schedule schedules section series shares stock suite table term terminal tier title tranche type unit vitamin
	`),
);

/** Words of the cover's legends that filers capitalize at will: `Exact name of Registrant`, `including Zip Code`. */
export const capitalizedInLegends: ReadonlySet<string> = new Set(
	wordsOf('charter code company incorporation jurisdiction registrant report zip'),
);
