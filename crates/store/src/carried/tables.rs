//! Every table that travels. One list, so that it can be read as a whole.

use super::{Carried, Child, List, Part};

/// Columns that somebody always says.
const fn part(name: &'static str, columns: &'static [&'static str]) -> Part {
    Part { name, columns, lists: &[], may_be_empty: false }
}

/// Columns that nobody need say.
const fn may(name: &'static str, columns: &'static [&'static str]) -> Part {
    Part { name, columns, lists: &[], may_be_empty: true }
}

/// A table of the council itself.
const fn own(kind: &'static str, key: &'static [&'static str], parts: &'static [Part]) -> Carried {
    Carried {
        kind,
        key,
        joined: "",
        council: "this.council",
        parts,
        children: &[],
        stamp: None,
        counted: None,
        files: &[],
    }
}

/// A table that belongs to an assessment.
const fn of_assessment(kind: &'static str, key: &'static [&'static str], parts: &'static [Part]) -> Carried {
    let joined = "JOIN assessment AS its_assessment ON its_assessment.id = this.assessment";
    Carried { joined, council: "its_assessment.council", ..own(kind, key, parts) }
}

/// A table that belongs to a round.
const fn of_round(kind: &'static str, key: &'static [&'static str], parts: &'static [Part]) -> Carried {
    let joined = "JOIN round AS its_round ON its_round.id = this.round
         JOIN assessment AS its_assessment ON its_assessment.id = its_round.assessment";
    Carried { joined, council: "its_assessment.council", ..own(kind, key, parts) }
}

/// A table that belongs to a respondent and does not name the round.
const fn of_respondent(kind: &'static str, key: &'static [&'static str], parts: &'static [Part]) -> Carried {
    let joined = "JOIN respondent AS its_respondent ON its_respondent.id = this.respondent
         JOIN round AS its_round ON its_round.id = its_respondent.round
         JOIN assessment AS its_assessment ON its_assessment.id = its_round.assessment";
    Carried { joined, council: "its_assessment.council", ..own(kind, key, parts) }
}

/// A table that belongs to a workshop.
const fn of_workshop(kind: &'static str, key: &'static [&'static str], parts: &'static [Part]) -> Carried {
    let joined = "JOIN workshop AS its_workshop ON its_workshop.id = this.workshop";
    Carried { joined, council: "its_workshop.council", ..own(kind, key, parts) }
}

/// Rows that are only added; that they are there is all there is to say.
const ONLY_ADDED: &[Part] = &[part("row", &[])];
const COUNTED: Option<&str> = Some("id");
const AT: Option<&str> = Some("at");

const ANSWER: &[List] = &[
    List { table: "response_value", of: &["respondent", "item"], columns: &["position", "kind", "worth"] },
    List { table: "response_evidence", of: &["respondent", "item"], columns: &["hint"] },
];
const VOTES: &[List] = &[List { table: "second_vote_level", of: &["vote"], columns: &["level", "people"] }];
const AGREED: &[List] = &[List {
    table: "agreed_action",
    of: &["plan"],
    columns: &["action_key", "title", "item_name", "role", "start", "last_day", "hours", "amount"],
}];
const OF_ACTION: &[Child] = &[
    Child { table: "action_field", of: &["action"], by: &["field"], columns: &["text"] },
    Child { table: "action_part", of: &["action"], by: &["role"], columns: &["part"] },
    Child { table: "action_serves", of: &["action"], by: &["instrument", "item"], columns: &["reaches"] },
    Child { table: "action_after", of: &["action"], by: &["after_key"], columns: &[] },
];

/// Everything a council owns.
pub(crate) static CARRIED: &[Carried] = &[
    Carried {
        council: "this.id",
        ..own(
            "council",
            &["id"],
            &[
                part("name", &["name"]),
                may("place", &["country", "region"]),
                may("population", &["population"]),
                may("term", &["term_ends"]),
                part("made", &["created_at"]),
            ],
        )
    },
    Carried {
        files: &["picture", "original"],
        ..own(
            "logo",
            &["id"],
            &[
                part("what", &["council", "kind", "added_at"]),
                part("position", &["position"]),
                part("words", &["name", "says"]),
                may("removed", &["removed_at"]),
            ],
        )
    },
    own(
        "assessment",
        &["id"],
        &[
            part("what", &["council", "instrument", "created_at"]),
            part("version", &["version", "form"]),
            part("name", &["name"]),
            may("subject", &["subject"]),
            may("weighted", &["weighted"]),
        ],
    ),
    Carried {
        counted: COUNTED,
        ..of_assessment("version_move", &["assessment", "from_version", "to_version", "at"], ONLY_ADDED)
    },
    of_assessment(
        "round",
        &["id"],
        &[
            part("what", &["assessment"]),
            part("number", &["number"]),
            part("version", &["version"]),
            part("name", &["name"]),
            part("started", &["started_at"]),
            may("closed", &["closed_at"]),
            may("revealed", &["revealed_at"]),
            may("present", &["present"]),
        ],
    ),
    of_round(
        "respondent",
        &["id"],
        &[
            part("what", &["round", "created_at"]),
            part("code", &["code"]),
            may("area", &["area"]),
            may("dimension", &["dimension"]),
            may("role", &["role"]),
            part("way", &["way"]),
            may("finished", &["finished_at"]),
            may("sheet", &["sheet_key"]),
            may("aside", &["set_aside_at"]),
        ],
    ),
    Carried {
        stamp: AT,
        ..of_round(
            "response",
            &["respondent", "item"],
            &[
                Part {
                    lists: ANSWER,
                    ..part("answer", &["round", "answer", "level", "reason", "confidence", "evidence_other"])
                },
                may("comment", &["comment", "share_comment"]),
            ],
        )
    },
    Carried {
        counted: COUNTED,
        ..of_round(
            "response_history",
            &[
                "round",
                "respondent",
                "item",
                "answer",
                "level",
                "reason",
                "confidence",
                "evidence_seen",
                "evidence_other",
                "comment",
                "share_comment",
                "at",
                "replaced_at",
                "worths",
            ],
            ONLY_ADDED,
        )
    },
    of_respondent_at("keyed_answer", &["respondent", "turn", "item"], &[part("answer", &["answer"])]),
    of_respondent_at("keyed_sheet", &["respondent", "turn"], ONLY_ADDED),
    of_respondent_at("keyed_decision", &["respondent", "item"], &[part("answer", &["answer"])]),
    of_round(
        "evidence",
        &["id"],
        &[
            part("what", &["round", "item", "respondent", "file", "at"]),
            part("words", &["name", "owner"]),
            may("valid", &["valid_until"]),
            may("removed", &["removed_at"]),
        ],
    ),
    Carried {
        stamp: AT,
        ..of_round(
            "consensus",
            &["round", "item"],
            &[
                part("settled", &["outcome", "level", "reason", "evidence_wanted", "cited"]),
                may("dissent", &["dissent", "dissent_recorded"]),
                may("present", &["present"]),
            ],
        )
    },
    Carried {
        counted: COUNTED,
        ..of_round(
            "consensus_history",
            &[
                "round",
                "item",
                "outcome",
                "level",
                "reason",
                "dissent",
                "dissent_recorded",
                "evidence_wanted",
                "at",
                "replaced_at",
                "cited",
                "present",
                "why",
            ],
            ONLY_ADDED,
        )
    },
    of_round("second_vote", &["id"], &[Part { lists: VOTES, ..part("vote", &["round", "item", "unknown", "at"]) }]),
    of_round("meeting_table", &["round", "dimension"], &[part("number", &["number"])]),
    Carried {
        counted: COUNTED,
        ..of_round(
            "table_proposal",
            &[
                "round",
                "item",
                "number",
                "outcome",
                "level",
                "reason",
                "dissent",
                "dissent_recorded",
                "evidence_wanted",
                "cited",
                "present",
                "at",
            ],
            ONLY_ADDED,
        )
    },
    Carried { stamp: AT, ..of_round("facilitator_note", &["round", "item"], &[part("note", &["note"])]) },
    of_assessment("target", &["assessment", "item"], &[part("target", &["level", "importance", "feasibility"])]),
    own(
        "roadmap",
        &["council"],
        &[
            part("time", &["start", "months"]),
            part("money", &["currency", "low_amount", "medium_amount"]),
            part("hours", &["action_hours", "role_hours"]),
            part("limits", &["holidays", "within_term"]),
        ],
    ),
    own("closed_days", &["council", "first_day", "last_day"], &[part("name", &["name"])]),
    own("roadmap_source", &["council", "assessment"], &[part("row", &[])]),
    own("role_hours", &["council", "role"], &[part("hours", &["hours"])]),
    own("absence", &["council", "role", "first_day", "last_day"], &[part("row", &[])]),
    own("budget", &["council", "source", "year"], &[part("amount", &["amount"])]),
    Carried {
        children: OF_ACTION,
        ..own(
            "action",
            &["id"],
            &[
                part("what", &["council", "instrument", "recommendation", "item", "reaches"]),
                part("choice", &["choice"]),
                may("title", &["title"]),
                may("role", &["role"]),
                may("weeks", &["weeks"]),
                may("hours", &["hours"]),
                may("cost", &["cost"]),
                may("amount", &["amount"]),
                may("source", &["source"]),
                may("fixed", &["fixed"]),
                may("due", &["due"]),
                may("review", &["review"]),
                may("note", &["note"]),
            ],
        )
    },
    own(
        "objective",
        &["id"],
        &[part("what", &["council"]), part("words", &["scope", "plan", "text"]), may("removed", &["removed_at"])],
    ),
    Carried {
        joined: "JOIN objective AS its_objective ON its_objective.id = this.objective",
        council: "its_objective.council",
        ..own("action_objective", &["objective", "action_key"], &[part("row", &[])])
    },
    own("place", &["council", "action_key"], &[part("start", &["start"])]),
    own(
        "agreed_plan",
        &["id"],
        &[Part {
            lists: AGREED,
            ..part("plan", &["council", "day", "signatories", "note", "start", "last_day", "currency", "at"])
        }],
    ),
    Carried {
        counted: COUNTED,
        ..own("progress", &["council", "action_key", "state", "day", "note", "shown_by", "at"], ONLY_ADDED)
    },
    own(
        "stakeholder",
        &["id"],
        &[
            part("what", &["council"]),
            part("who", &["name", "organisation", "role"]),
            may("committee", &["committee"]),
            may("part", &["part"]),
            may("weight", &["interest", "influence"]),
            may("note", &["note"]),
            may("removed", &["removed_at"]),
        ],
    ),
    own(
        "workshop",
        &["id"],
        &[
            part("what", &["council"]),
            part("title", &["title", "topics"]),
            part("place", &["place", "mode"]),
            part("time", &["day", "starts", "ends"]),
            part("counted", &["counted", "least"]),
            may("people", &["organisers", "facilitators"]),
            may("assessment", &["assessment"]),
            may("removed", &["removed_at"]),
        ],
    ),
    of_workshop(
        "workshop_block",
        &["id"],
        &[
            part("what", &["workshop"]),
            part("block", &["position", "minutes", "title", "about", "materials"]),
            may("removed", &["removed_at"]),
        ],
    ),
    of_workshop(
        "attendee",
        &["id"],
        &[
            part("what", &["workshop"]),
            part("who", &["name", "role", "organisation", "sector"]),
            may("presence", &["presence", "attended"]),
            may("removed", &["removed_at"]),
        ],
    ),
    of_workshop("signatory", &["workshop", "position"], &[part("who", &["name", "role"])]),
    own(
        "certificate",
        &["id"],
        &[
            part("paper", &["council", "workshop", "attendee", "kind", "year", "number", "name", "day", "code", "at"]),
            may("cancelled", &["replaced_by", "cancelled_at"]),
        ],
    ),
];

/// A table of a respondent whose rows are dated.
const fn of_respondent_at(kind: &'static str, key: &'static [&'static str], parts: &'static [Part]) -> Carried {
    Carried { stamp: AT, ..of_respondent(kind, key, parts) }
}
