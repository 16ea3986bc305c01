//! Which instruments a package needs, by what its rows say.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{InstrumentId, revision::Revision};
use serde_json::Value;

/// Each instrument and version that these revisions speak of. The instrument of an assessment, and the assessment of a
/// round, never change; of a forged package that says several, the last one counts here, and the rows are checked as well.
pub(super) fn needed(revisions: &[Revision]) -> BTreeSet<(InstrumentId, u32)> {
    let says = |kind: &'static str, column: &'static str| {
        let of_kind = revisions.iter().filter(move |it| it.kind == kind);
        of_kind.filter_map(move |it| Some((it.key.as_str(), it.worth.as_ref()?.get(column)?)))
    };
    let words = |(key, said)| Some((key, Value::as_str(said)?));
    let instruments: BTreeMap<&str, &str> = says("assessment", "instrument").filter_map(words).collect();
    let assessments: BTreeMap<&str, &str> = says("round", "assessment").filter_map(words).collect();
    let of_rounds = says("round", "version").filter_map(|(round, version)| {
        let assessment = Value::from([*assessments.get(round)?].as_slice()).to_string();
        Some((instruments.get(assessment.as_str())?, version))
    });
    let versions = says("assessment", "version").filter_map(|(key, version)| Some((instruments.get(key)?, version)));
    let all = versions.chain(of_rounds);
    let version = |it: &Value| it.as_u64().and_then(|it| u32::try_from(it).ok());
    all.filter_map(|(instrument, it)| Some((InstrumentId::from(*instrument), version(it)?))).collect()
}

#[cfg(test)]
mod tests {
    use cabildo_domain::{CouncilId, DeviceId, RevisionId};
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    fn said(kind: &str, key: &str, worth: Value) -> Revision {
        Revision {
            id: RevisionId(Uuid::nil()),
            device: DeviceId(Uuid::nil()),
            at: chrono::DateTime::UNIX_EPOCH,
            council: CouncilId(Uuid::nil()),
            kind: kind.to_owned(),
            key: json!([key]).to_string(),
            part: "what".to_owned(),
            worth: Some(worth),
            follows: vec![],
        }
    }

    #[test]
    fn what_assessments_and_their_rounds_are_answered_with_is_needed() {
        let mut rows = vec![
            said("assessment", "a", json!({ "instrument": "water" })),
            said("assessment", "a", json!({ "version": 2 })),
            said("round", "r", json!({ "assessment": "a" })),
            said("round", "r", json!({ "version": 1 })),
            said("round", "s", json!({ "assessment": "of another package" })),
            said("round", "s", json!({ "version": 9 })),
        ];
        let water = |version| (InstrumentId::from("water"), version);
        assert_eq!(needed(&rows), [water(1), water(2)].into(), "the round was begun before the assessment moved on");
        rows.extend((0..50_000).map(|it| said("assessment", &it.to_string(), json!({ "instrument": "water" }))));
        assert_eq!(needed(&rows).len(), 2, "and many rows take no more than one look each");
    }
}
