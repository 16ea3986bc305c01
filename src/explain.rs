//! Errors in a person's words: what happened, then what to do now.

use cabildo_domain::response::ResponseError;
use cabildo_planner::ProblemError;
use cabildo_store::StoreError;
use cabildo_text::Text;

use crate::{error::Error, evidence::Refused, failure::Code};

impl Error {
    /// What the person reads.
    pub fn explain(&self, text: &Text) -> String {
        match self {
            Self::Store(error) => explain_store(error, text),
            Self::Response(error) => explain_response(error, text),
            Self::Roadmap(error) => explain_roadmap(error, text),
            Self::NameMissing => text.errors_name_missing(),
            Self::NameTooLong(characters) => text.errors_name_too_long(*characters),
            Self::TextTooLong(characters) => text.errors_text_too_long(*characters),
            Self::SubjectMissing => text.errors_subject_missing(),
            Self::TableMissing => text.errors_table_missing(),
            Self::NothingToAgree => text.errors_nothing_to_agree(),
            Self::SheetClosed => text.errors_sheet_closed(),
            Self::Sealed => text.errors_sealed(),
            Self::TooFewToReveal(missing) => text.errors_too_few_to_reveal(*missing),
            Self::SheetLocked(code) => text.errors_sheet_locked(code),
            Self::WrongKey(code) => text.errors_wrong_key(code),
            Self::SheetDone(code) => text.errors_sheet_done(code),
            Self::AnsweredElsewhere(code) => text.errors_answered_elsewhere(code),
            Self::WhyMissing => text.errors_why_missing(),
            Self::VoteOutOfRange(_) => text.errors_vote_out_of_range(),
            Self::NoSuchTable(_) => text.errors_no_such_table(),
            Self::NotOnPaper(code) => text.errors_not_on_paper(code),
            Self::SheetKeyed(code) => text.errors_sheet_keyed(code),
            Self::TurnOver(code) => text.errors_turn_over(code),
            Self::NoProfile => text.errors_no_profile(),
            Self::NothingToPlan => text.errors_nothing_to_plan(),
            Self::NewestAlready => text.errors_newest_already(),
            Self::RoundClosed => text.errors_round_closed(),
            Self::CodeTaken(code) => text.errors_code_taken(code),
            Self::LevelOutOfScale(level) => text.errors_level_not_on_scale(*level),
            Self::WeightOutOfRange(_) => text.errors_weight_out_of_range(),
            Self::OursAfterAll(_) => text.errors_ours_after_all(),
            Self::CopiesOutOfRange { most } => text.errors_copies_out_of_range(*most),
            Self::MonthsOutOfRange(_) => text.errors_months_out_of_range(),
            Self::WeeksOutOfRange(_) => text.errors_weeks_out_of_range(),
            Self::ClosedBackwards { from, to } => {
                text.errors_closed_backwards(text.long_date(*from), text.long_date(*to))
            }
            Self::AwayBackwards { from, to } => text.errors_away_backwards(text.long_date(*from), text.long_date(*to)),
            Self::DueBeforePlan { due, start } => {
                text.errors_due_before_plan(text.long_date(*due), text.long_date(*start))
            }
            Self::NotInPlan(_) => text.errors_not_in_plan(),
            Self::NumberOutOfRange(_) => text.errors_number_out_of_range(),
            Self::DayOutsidePlan { start, end, .. } => {
                text.errors_day_outside_plan(text.long_date(*start), text.long_date(*end))
            }
            Self::HasBegun(title) => text.errors_has_begun(title),
            Self::CurrencyUnknown(currency) => text.errors_currency_unknown(currency),
            Self::ActionHoursOutOfRange(_) => text.errors_action_hours_out_of_range(),
            Self::RoleHoursOutOfRange(_) => text.errors_role_hours_out_of_range(),
            Self::AmountTooLarge => text.errors_amount_too_large(),
            Self::BudgetTwice { year, .. } => text.errors_budget_twice(year.to_string()),
            Self::NothingToDrawOn => text.errors_nothing_to_draw_on(),
            Self::PlanIsEmpty => text.errors_plan_is_empty(),
            Self::DayToCome(day) => text.errors_day_to_come(text.long_date(*day)),
            Self::NothingShowsIt => text.errors_nothing_shows_it(),
            Self::StopWithoutReason => text.errors_stop_without_reason(),
            Self::NoSuchMonth(month) => text.errors_no_such_month(month),
            Self::ObjectiveMissing => text.errors_objective_missing(),
            Self::AgendaDoesNotAddUp(fit) => crate::workshop::does_not_add_up(text, *fit),
            Self::TooManyBlocks(most) => text.errors_too_many_blocks(*most),
            Self::MinutesOutOfRange => text.errors_minutes_out_of_range(),
            Self::PercentOutOfRange => text.errors_percent_out_of_range(),
            Self::TooManySignatories => text.errors_too_many_signatories(),
            Self::NobodyToCertify => text.errors_nobody_to_certify(),
            Self::AttendedTooLittle { names, least } => text.errors_attended_too_little(*least, text.list(names)),
            Self::CertificateCancelled(folio) => text.errors_certificate_cancelled(folio),
            Self::NoCertificates => text.errors_no_certificates(),
            Self::NotWritten { path, source } => explain_not_written(path, source, text),
            Self::NotMade(_) => text.errors_not_made(),
            Self::NoTables => text.errors_no_tables(),
            Self::NotRead { path, .. } => text.errors_not_read(path),
            Self::FileTooLarge { size, most } => text.errors_file_too_large(text.size(*most), text.size(*size)),
            Self::FileNotWaiting => text.errors_file_not_waiting(),
            Self::TooManyFiles => text.kit_stick_too_many(),
            Self::NoAnswersThere => text.kit_stick_none(),
            Self::KitFolderTaken(folder) => text.errors_kit_folder_taken(folder),
            Self::NotAnInstaller(file) => text.errors_not_an_installer(file),
            Self::Kit(problem) => crate::kit::explain(problem, text),
            Self::Update(problem) => crate::updates::explain(problem, text),
            Self::UpdateUnfit { standing, version, system, ours } => {
                crate::updates::explain_unfit(*standing, (version, *system), ours, text)
            }
            Self::UpdateOfOtherKind(ours) => crate::updates::explain_kind(*ours, text),
            Self::UpdateNotPackage => text.updates_not_a_package(),
            Self::NoReleaseKey => text.updates_no_key(),
            Self::NoUpdate => text.updates_not_waiting(),
            Self::ProgramNotKept(_) => text.updates_not_kept(),
            Self::Package(problem) => crate::packages::explain(problem, text),
            Self::PackageChanged => text.packages_changed(),
            Self::PackageNotOurs => text.packages_not_ours(),
            Self::PassphraseMissing => text.errors_passphrase_missing(),
            Self::AnswersAfterReveal => text.packages_after_reveal(),
            Self::RevealedAlready => text.errors_revealed_already(),
            Self::RevealedElsewhere => text.packages_reveal_elsewhere(),
            Self::NotTheHolder => text.errors_not_the_holder(),
            Self::NotInvited => text.errors_not_invited(),
            Self::InstrumentUnfit { name, version } => text.errors_instrument_unfit(name, *version),
            Self::InstrumentDiffers { name, version } => text.errors_instrument_differs(name, *version),
            Self::InstrumentNotHere { name, version } => text.errors_instrument_not_here(name, *version),
            Self::WordsMissing => text.packages_words_missing(),
            Self::ConflictGone => text.errors_conflict_gone(),
            Self::Evidence(refused) => explain_refused(refused, text),
            Self::ReportData(why) => why.explain(text),
            Self::Logo(refused) => refused.explain(text),
            Self::EvidenceOfAnother => text.errors_evidence_of_another(),
            Self::NotShown(_) => text.errors_not_shown(),
            Self::VersionTaken { version, next } => text.errors_version_taken(*next, *version),
            Self::PlanFile(problem) => crate::roadmap::file_problem(text, problem),
            Self::AnswerFile(problem) => problem.explain(text),
            Self::NoRoomForCopy { needs } => text.errors_no_room_for_copy(text.size(*needs)),
            Self::CopyNotMade(source) => explain_no_copy(source, text),
            Self::CopyNotUsed(source) => explain_copy(source, text),
            Self::NoSuchCopy(_) => text.errors_no_such_copy(),
            Self::PassphraseDiffers => text.errors_passphrase_differs(),
            Self::PassphraseTooShort(least) => text.errors_passphrase_too_short(*least),
            Self::NothingSalvaged => text.errors_nothing_salvaged(),
            Self::Instrument(_) => text.errors_instrument(),
            Self::Bug(_) => text.errors_bug(),
        }
    }

    /// What a screen may do because of it.
    pub fn code(&self) -> Code {
        match self {
            Self::Store(StoreError::NoSuch { .. }) => Code::NotFound,
            Self::Store(StoreError::Locked | StoreError::WrongPassphrase) => Code::Locked,
            Self::Store(_) | Self::Instrument(_) => Code::DataFile,
            Self::Response(_)
            | Self::Roadmap(_)
            | Self::NameMissing
            | Self::NameTooLong(_)
            | Self::TextTooLong(_)
            | Self::SubjectMissing
            | Self::TableMissing
            | Self::NothingToAgree
            | Self::SheetClosed
            | Self::Sealed
            | Self::TooFewToReveal(_)
            | Self::SheetLocked(_)
            | Self::WrongKey(_)
            | Self::SheetDone(_)
            | Self::AnsweredElsewhere(_)
            | Self::WhyMissing
            | Self::VoteOutOfRange(_)
            | Self::NoSuchTable(_)
            | Self::NotOnPaper(_)
            | Self::SheetKeyed(_)
            | Self::TurnOver(_)
            | Self::NoProfile
            | Self::NothingToPlan
            | Self::NewestAlready
            | Self::RoundClosed
            | Self::CodeTaken(_)
            | Self::LevelOutOfScale(_)
            | Self::WeightOutOfRange(_)
            | Self::OursAfterAll(_)
            | Self::CopiesOutOfRange { .. }
            | Self::MonthsOutOfRange(_)
            | Self::WeeksOutOfRange(_)
            | Self::ClosedBackwards { .. }
            | Self::AwayBackwards { .. }
            | Self::DueBeforePlan { .. }
            | Self::NotInPlan(_)
            | Self::NumberOutOfRange(_)
            | Self::DayOutsidePlan { .. }
            | Self::HasBegun(_)
            | Self::CurrencyUnknown(_)
            | Self::ActionHoursOutOfRange(_)
            | Self::RoleHoursOutOfRange(_)
            | Self::AmountTooLarge
            | Self::BudgetTwice { .. }
            | Self::NothingToDrawOn
            | Self::PlanFile(_)
            | Self::AnswerFile(_)
            | Self::PlanIsEmpty
            | Self::DayToCome(_)
            | Self::NothingShowsIt
            | Self::StopWithoutReason
            | Self::NoSuchMonth(_)
            | Self::ObjectiveMissing
            | Self::AgendaDoesNotAddUp(_)
            | Self::TooManyBlocks(_)
            | Self::MinutesOutOfRange
            | Self::PercentOutOfRange
            | Self::TooManySignatories
            | Self::NobodyToCertify
            | Self::AttendedTooLittle { .. }
            | Self::CertificateCancelled(_)
            | Self::NoCertificates
            | Self::NotWritten { .. }
            | Self::NotMade(_)
            | Self::NoTables
            | Self::NotRead { .. }
            | Self::FileTooLarge { .. }
            | Self::FileNotWaiting
            | Self::TooManyFiles
            | Self::NoAnswersThere
            | Self::KitFolderTaken(_)
            | Self::NotAnInstaller(_)
            | Self::Kit(_)
            | Self::Update(_)
            | Self::UpdateUnfit { .. }
            | Self::UpdateOfOtherKind(_)
            | Self::UpdateNotPackage
            | Self::NoReleaseKey
            | Self::NoUpdate
            | Self::ProgramNotKept(_)
            | Self::Package(_)
            | Self::PackageChanged
            | Self::PackageNotOurs
            | Self::PassphraseMissing
            | Self::AnswersAfterReveal
            | Self::RevealedAlready
            | Self::RevealedElsewhere
            | Self::NotTheHolder
            | Self::NotInvited
            | Self::WordsMissing
            | Self::ConflictGone
            | Self::InstrumentUnfit { .. }
            | Self::InstrumentDiffers { .. }
            | Self::InstrumentNotHere { .. }
            | Self::Evidence(_)
            | Self::ReportData(_)
            | Self::Logo(_)
            | Self::EvidenceOfAnother
            | Self::NotShown(_)
            | Self::NoRoomForCopy { .. }
            | Self::CopyNotMade(_)
            | Self::CopyNotUsed(_)
            | Self::NoSuchCopy(_)
            | Self::PassphraseDiffers
            | Self::PassphraseTooShort(_)
            | Self::NothingSalvaged
            | Self::VersionTaken { .. } => Code::Refused,
            Self::Bug(_) => Code::Bug,
        }
    }
}

fn explain_store(error: &StoreError, text: &Text) -> String {
    match error {
        StoreError::TooNew { .. } => text.errors_store_too_new(),
        StoreError::NotOurs => text.errors_store_not_ours(),
        StoreError::Damaged { .. } => text.errors_store_damaged(),
        StoreError::Locked => text.errors_store_locked(),
        StoreError::WrongPassphrase => text.errors_store_wrong_passphrase(),
        StoreError::NotLocked => text.errors_store_not_locked(),
        StoreError::IsDirectory => text.errors_store_is_folder(),
        StoreError::ReadOnly => text.errors_store_read_only(),
        StoreError::Full => text.errors_store_full(),
        StoreError::InUse => text.errors_store_in_use(),
        StoreError::Unreachable(_) => text.errors_store_unreachable(),
        StoreError::NoSuch { .. } => text.errors_no_such(),
        StoreError::Unfit { .. } => text.errors_store_unfit(),
        StoreError::Incomplete { .. } => text.errors_store_incomplete(),
        StoreError::Sql(_) => text.errors_store_refused(),
    }
}

/// Why a copy was not made: the data file itself is as it was.
fn explain_no_copy(error: &StoreError, text: &Text) -> String {
    match error {
        StoreError::Full => text.errors_copy_full(),
        StoreError::ReadOnly => text.errors_copy_denied(),
        StoreError::Sql(_)
        | StoreError::TooNew { .. }
        | StoreError::NotOurs
        | StoreError::Damaged { .. }
        | StoreError::Locked
        | StoreError::WrongPassphrase
        | StoreError::NotLocked
        | StoreError::IsDirectory
        | StoreError::InUse
        | StoreError::Unreachable(_)
        | StoreError::NoSuch { .. }
        | StoreError::Unfit { .. }
        | StoreError::Incomplete { .. } => text.errors_copy_not_made(),
    }
}

/// Why a copy cannot be used.
fn explain_copy(error: &StoreError, text: &Text) -> String {
    match error {
        StoreError::TooNew { .. } => text.errors_copy_too_new(),
        StoreError::NotOurs => text.errors_copy_not_ours(),
        StoreError::Damaged { .. } => text.errors_copy_damaged(),
        StoreError::Locked | StoreError::WrongPassphrase => text.errors_copy_locked(),
        StoreError::Full => text.errors_copy_full(),
        StoreError::ReadOnly => text.errors_copy_denied(),
        StoreError::Sql(_)
        | StoreError::NotLocked
        | StoreError::IsDirectory
        | StoreError::InUse
        | StoreError::Unreachable(_)
        | StoreError::NoSuch { .. }
        | StoreError::Unfit { .. }
        | StoreError::Incomplete { .. } => text.errors_copy_not_read(),
    }
}

fn explain_response(error: &ResponseError, text: &Text) -> String {
    match error {
        ResponseError::NoSuchItem { .. } => text.errors_no_such_item(),
        ResponseError::LevelOutOfScale { level, lowest, highest } => {
            text.errors_level_out_of_scale(highest.0, level.0, lowest.0)
        }
        ResponseError::OtherKind { .. } => text.errors_other_kind(),
        ResponseError::NoSuchChoice { .. } => text.errors_no_such_choice(),
        ResponseError::NoSuchNumber => text.errors_no_such_number(),
        ResponseError::AgainstRule { .. } => text.errors_against_rule(),
        ResponseError::ReasonMissing => text.errors_reason_missing(),
        ResponseError::OursAfterAll { .. } => text.errors_ours_after_all(),
        ResponseError::NoSuchEvidence { .. } => text.errors_no_such_evidence(),
        ResponseError::TextTooLong { characters } => text.errors_text_too_long(*characters),
    }
}

fn explain_refused(refused: &Refused, text: &Text) -> String {
    match refused {
        Refused::Empty => text.errors_evidence_empty(),
        Refused::Program { name } => text.errors_evidence_program(name),
        Refused::WebPage { name } => text.errors_evidence_web_page(name),
        Refused::OtherKind { name } => text.errors_evidence_other_kind(name),
        Refused::NotAsNamed { name } => text.errors_evidence_not_as_named(name),
        Refused::Photo { name } => text.errors_evidence_photo(name),
    }
}

/// Everything but a circle is kept from the planner by whoever asks it.
fn explain_roadmap(error: &ProblemError, text: &Text) -> String {
    if let ProblemError::Circle(_) = error { text.errors_circle() } else { text.errors_bug() }
}

fn explain_not_written(path: &str, source: &std::io::Error, text: &Text) -> String {
    match source.kind() {
        std::io::ErrorKind::StorageFull => text.errors_not_written_full(path),
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            text.errors_not_written_denied(path)
        }
        // The kinds of the standard library are not ours to list; the rest is told alike.
        _ => text.errors_not_written(path),
    }
}
