/**
 * The parts screens are made of. Each says in its own comment what it is for and what it takes.
 *
 * - to act: {@link Button}
 * - to enter something: {@link TextField}, {@link TextArea}, {@link NumberField}, {@link DayField}, {@link Select}, {@link Segmented},
 *   {@link ChoiceCards},
 *   {@link Checkbox}; {@link Field} for any other control
 * - to say something: {@link Message} in the page, `toasts.show` for what can be undone, {@link SavedState},
 *   {@link Tag}, {@link Dialog}
 * - to show something: {@link LevelChip} and {@link Arcade} for a level, {@link Chart} with a {@link DataTable},
 *   {@link ProgressBar}, {@link Steps}, {@link EmptyState}, {@link Disclosure}, {@link CopyList}
 * - to choose what a page shows: {@link Fold}; what a dialog shows: {@link Sections}
 * - to back something with files: {@link EvidenceFiles}
 * - to reveal a round: {@link RevealDialog}; to agree the plan: {@link AgreeDialog}
 * - to begin a screen: {@link PageHead}
 * - to let the keyboard reach what scrolls: {@link scrollable}
 */
export { default as AnswerSpreadsheets } from "./answers/AnswerSpreadsheets.svelte";
export { default as AgreeDialog } from "./plan/AgreeDialog.svelte";
export { default as Arcade } from "./Arcade.svelte";
export { default as Button } from "./Button.svelte";
export { default as Chart } from "./Chart.svelte";
export { default as Checkbox } from "./Checkbox.svelte";
export { default as ChoiceCards } from "./ChoiceCards.svelte";
export { default as CopyList } from "./CopyList.svelte";
export { default as DataTable } from "./DataTable.svelte";
export { default as DayField } from "./DayField.svelte";
export { default as Dialog } from "./Dialog.svelte";
export { default as Disclosure } from "./Disclosure.svelte";
export { default as EmptyState } from "./EmptyState.svelte";
export { default as EvidenceFiles } from "./evidence/EvidenceFiles.svelte";
export { default as Field } from "./Field.svelte";
export { default as FileRow } from "./FileRow.svelte";
export { default as Fold } from "./Fold.svelte";
export { default as Icon } from "./Icon.svelte";
export { default as LevelChip } from "./LevelChip.svelte";
export { default as Mark } from "./Mark.svelte";
export { default as Message } from "./Message.svelte";
export { default as NumberField } from "./NumberField.svelte";
export { default as PageHead } from "./PageHead.svelte";
export { default as ProfileLegend } from "./ProfileLegend.svelte";
export { default as ProgressBar } from "./ProgressBar.svelte";
export { default as RefusedCells } from "./RefusedCells.svelte";
export { default as RevealDialog } from "./RevealDialog.svelte";
export { default as SavedState } from "./SavedState.svelte";
export { default as Sections } from "./Sections.svelte";
export { default as Segmented } from "./Segmented.svelte";
export { default as Select } from "./Select.svelte";
export { default as Steps } from "./Steps.svelte";
export { default as Tag } from "./Tag.svelte";
export { default as TextArea } from "./TextArea.svelte";
export { default as TextField } from "./TextField.svelte";
export type { IconName } from "./icons";
export { scrollable } from "./scrollable";
export { toasts } from "./toasts.svelte";
