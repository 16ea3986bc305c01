//! The agenda of a round: each item with everything the group needs to settle it, in the order of its weight.

use std::collections::{BTreeMap, BTreeSet};

use cabildo_domain::{
    Answer, DimensionId, Item, ItemId, Level, Response,
    agenda::{Concern, Weight, reach, tables, unsure},
    consensus::{SecondVote, Votes},
    gap::Target,
    reliability::Reliability,
    response::Backing,
};
use cabildo_store::{EarlierConsensus, ItemWording, Reader, TableProposal};
use chrono::{DateTime, Utc};

use super::{
    ConsensusView, DimensionAgreement, EarlierView, EvidenceSeen, ItemToAgree, Moves, ProposedView, SealView,
    SecondVoteView, Settled, SettledItems, TableOf, about,
};
use crate::{
    app::Desk, assessments::RoundInHand, error::Result, evidence, respondents::RespondentCard, responses::LevelText,
    results::wants_evidence_from,
};

/// A sealed round: who has finished, and nothing else.
///
/// # Errors
/// The disk refuses.
pub(super) fn sealed(desk: &Desk, db: &Reader<'_>, hand: &RoundInHand) -> Result<ConsensusView> {
    let respondents = db.respondents_of(hand.round.id)?;
    let people = respondents.iter().map(|it| RespondentCard::of(hand, db, it)).collect::<Result<Vec<_>>>()?;
    let finished = people.iter().filter(|it| it.finished).count();
    Ok(ConsensusView {
        head: hand.head(desk, db)?,
        seal: Some(SealView { people, finished }),
        voices: 0,
        late: 0,
        alpha: None,
        dimensions: vec![],
        suggested_tables: vec![],
        present: hand.round.present.clone(),
        items: vec![],
    })
}

/// A revealed round: the whole agenda.
///
/// # Errors
/// The disk refuses.
pub(super) fn revealed(
    desk: &Desk,
    db: &Reader<'_>,
    hand: &RoundInHand,
    since: DateTime<Utc>,
) -> Result<ConsensusView> {
    let meeting = Meeting::of(db, hand)?;
    let mut weighed: Vec<(Weight, ItemToAgree)> =
        meeting.voices.iter().enumerate().map(|(place, voice)| meeting.item(desk, place, voice)).collect();
    weighed.sort_by(|a, b| a.0.order(&b.0));
    let written = |alpha: Option<&Reliability>| alpha.map(|it| desk.text.decimal(it.alpha(), 2));
    let dimension = |id: &DimensionId| DimensionAgreement {
        id: id.clone(),
        name: hand.words.dimension(id).to_owned(),
        alpha: written(reliability(&meeting.voices, |item| item.dimension == *id).as_ref()),
        table: meeting.tables.get(id).copied(),
    };
    let dimensions = hand.instrument.dimensions.iter().filter(|it| meeting.size(&it.id) > 0);
    let people = meeting.people();
    Ok(ConsensusView {
        seal: None,
        voices: people.len(),
        late: people.values().filter(|latest| **latest > since).count(),
        alpha: written(meeting.reliability.as_ref()),
        dimensions: dimensions.map(|it| dimension(&it.id)).collect(),
        suggested_tables: meeting.suggested_tables(people.len()),
        present: hand.round.present.clone(),
        items: weighed.into_iter().map(|(_, item)| item).collect(),
        head: hand.head(desk, db)?,
    })
}

/// Everything that is said and settled in a round.
struct Meeting<'a> {
    hand: &'a RoundInHand,
    /// In the questionnaire's order.
    voices: Vec<Voice<'a>>,
    /// How alike people see the whole round.
    reliability: Option<Reliability>,
    responses: Vec<Response>,
    settled: SettledItems,
    earlier: Vec<EarlierConsensus>,
    second_votes: BTreeMap<ItemId, Vec<SecondVote>>,
    tables: BTreeMap<DimensionId, u8>,
    proposals: BTreeMap<ItemId, TableProposal>,
    notes: BTreeMap<ItemId, String>,
    targets: BTreeMap<ItemId, Target>,
    /// The items that a file backs.
    attached: BTreeSet<ItemId>,
}

/// What everybody said alone about one item.
struct Voice<'a> {
    item: &'a Item,
    votes: Votes,
}

impl<'a> Meeting<'a> {
    fn of(db: &Reader<'_>, hand: &'a RoundInHand) -> Result<Self> {
        let round = hand.round.id;
        let responses = db.responses_of(round)?;
        let mut answers: BTreeMap<&ItemId, Vec<&Answer>> = BTreeMap::new();
        for response in &responses {
            answers.entry(&response.item).or_default().extend(response.said.answer.as_ref());
        }
        let voice = |item: &'a Item| Voice { item, votes: Votes::of(answers.remove(&item.id).unwrap_or_default()) };
        let voices: Vec<Voice<'_>> = hand.to_agree().map(voice).collect();
        Ok(Self {
            hand,
            reliability: reliability(&voices, |_| true),
            voices,
            settled: db.consensus_of(round)?,
            earlier: db.earlier_consensus_of(round)?,
            second_votes: db.second_votes_of(round)?,
            tables: db.tables_of(round)?,
            proposals: db.proposals_of(round)?,
            notes: db.facilitator_notes_of(round)?,
            targets: db.targets_of(hand.assessment.id)?,
            attached: evidence::items_with_files(db, &hand.round)?,
            responses,
        })
    }

    /// Everybody with an answer, and when they last said something.
    fn people(&self) -> BTreeMap<cabildo_domain::RespondentId, DateTime<Utc>> {
        let mut people = BTreeMap::new();
        for it in self.responses.iter().filter(|it| it.said.answer.is_some()) {
            let latest = people.entry(it.respondent).or_insert(it.at);
            *latest = it.at.max(*latest);
        }
        people
    }

    fn size(&self, dimension: &DimensionId) -> usize {
        self.voices.iter().filter(|it| it.item.dimension == *dimension).count()
    }

    fn suggested_tables(&self, people: usize) -> Vec<TableOf> {
        let dimensions: Vec<(DimensionId, usize)> =
            self.hand.instrument.dimensions.iter().map(|it| (it.id.clone(), self.size(&it.id))).collect();
        let dimensions: Vec<_> = dimensions.into_iter().filter(|(_, items)| *items > 0).collect();
        tables(people, &dimensions).into_iter().map(|(dimension, number)| TableOf { dimension, number }).collect()
    }

    /// The votes that count for an item now: the newest silent one, else what people answered alone.
    fn newest(&self, voice: &Voice<'_>) -> Votes {
        let again = self.second_votes.get(&voice.item.id).and_then(|votes| votes.last());
        again.map_or_else(|| voice.votes.clone(), SecondVote::votes)
    }

    /// The level each item of a dimension has: the settled one, else the one offered.
    fn standing(&self, dimension: &DimensionId) -> BTreeMap<ItemId, Level> {
        let of_dimension = self.voices.iter().filter(|it| it.item.dimension == *dimension);
        let level = |voice: &Voice<'_>| match self.settled.get(&voice.item.id) {
            Some(settled) => settled.outcome.level(),
            None => self.newest(voice).proposal(),
        };
        of_dimension.filter_map(|voice| Some((voice.item.id.clone(), level(voice)?))).collect()
    }

    fn moves(&self, voice: &Voice<'_>) -> Option<Moves> {
        let (lowest, highest) = (voice.votes.levels().first()?, voice.votes.levels().last()?);
        if lowest == highest || self.settled.contains_key(&voice.item.id) {
            return None;
        }
        let (from, to) = reach(&self.standing(&voice.item.dimension), &voice.item.id, (*lowest, *highest))?;
        Some(Moves { from, to })
    }

    /// The best evidence anybody named, cited or attached for an item.
    fn backing(&self, item: &Item, said: &[&Response]) -> Backing {
        let cited = self.settled.get(&item.id).is_some_and(|it| !it.cited.is_empty());
        let together = match (self.attached.contains(&item.id), cited) {
            (true, _) => Backing::Attached,
            (false, true) => Backing::Seen,
            (false, false) => Backing::None,
        };
        let alone = said.iter().map(|it| it.said.evidence.backing()).max().unwrap_or(Backing::None);
        alone.max(together)
    }

    fn item(&self, desk: &Desk, place: usize, voice: &Voice<'_>) -> (Weight, ItemToAgree) {
        let Voice { item, votes } = voice;
        let scale = item.scale().unwrap_or(&self.hand.instrument.scale);
        let words = self.hand.words.item(&item.id);
        let said = about(&self.responses, &item.id);
        let newest = self.newest(voice);
        let settled = self.settled.get(&item.id);
        let stands = settled.and_then(|it| it.outcome.level()).or_else(|| newest.proposal());
        let levels = LevelText::all(scale, words);
        let unsure = unsure(said.iter().copied());
        let concern = Concern::of(votes.state(scale), unsure, votes.levels().len());
        let share = self.reliability.as_ref().and_then(|it| it.share(votes.levels()));
        let moves = self.moves(voice);
        let weight = Weight {
            settled: settled.is_some(),
            concern,
            moves: moves.map_or(0, |it| it.to.0 - it.from.0),
            share,
            range: votes.range(),
            place,
        };
        let again = self.second_votes.get(&item.id).map_or(&[][..], Vec::as_slice);
        let to_agree = ItemToAgree {
            id: item.id.clone(),
            place,
            name: words.name.clone(),
            dimension: item.dimension.clone(),
            dimension_name: self.hand.words.dimension(&item.dimension).to_owned(),
            question: words.question.clone(),
            votes: votes.per_level(scale),
            unknown: votes.unknown,
            not_applicable: votes.not_applicable,
            not_ours: votes.not_ours,
            unsure,
            range: votes.range(),
            state: newest.state(scale),
            concern,
            minutes: votes.state(scale).minutes(),
            proposal: newest.proposal(),
            share: share.map(|it| desk.text.decimal(it, 2)),
            moves,
            second_votes: again.iter().map(|vote| SecondVoteView::of(vote, &levels)).collect(),
            levels,
            evidence: evidence_seen(words, &said),
            backing: self.backing(item, &said),
            wants_evidence_from: wants_evidence_from(scale),
            comments: shared_comments(&said),
            shared: item.shared,
            table: self.tables.get(&item.dimension).copied(),
            proposed: self.proposals.get(&item.id).map(ProposedView::of),
            settled: settled.map(Settled::of),
            earlier: self.earlier.iter().filter(|it| it.consensus.item == item.id).map(EarlierView::of).collect(),
            target: stands
                .filter(|_| self.hand.instrument.purpose.plans())
                .map(|stands| self.targets.get(&item.id).copied().unwrap_or_else(|| Target::usual(scale, stands))),
            note: self.notes.get(&item.id).cloned().unwrap_or_default(),
        };
        (weight, to_agree)
    }
}

/// How far people agree on some items; only on those of one scale, because levels of two scales are no pair.
fn reliability(voices: &[Voice<'_>], among: impl Fn(&Item) -> bool + Clone) -> Option<Reliability> {
    let scale = voices.first()?.item.scale();
    let alike = voices.iter().filter(|it| it.item.scale() == scale && among(it.item));
    Reliability::of(alike.map(|it| it.votes.levels()))
}

/// What would back an answer, and how many of these have seen it.
pub(crate) fn evidence_seen(words: &ItemWording, said: &[&Response]) -> Vec<EvidenceSeen> {
    let seen = |hint: usize| {
        said.iter().filter(|it| it.said.evidence.seen.iter().any(|seen| usize::from(*seen) == hint + 1)).count()
    };
    words.evidence.iter().enumerate().map(|(n, hint)| EvidenceSeen { hint: hint.clone(), people: seen(n) }).collect()
}

/// Sorted by their words, so that their order does not tell who wrote them.
fn shared_comments(said: &[&Response]) -> Vec<String> {
    let is_shared = |it: &&&Response| it.said.share_comment && !it.said.comment.trim().is_empty();
    let mut comments: Vec<String> = said.iter().filter(is_shared).map(|it| it.said.comment.clone()).collect();
    comments.sort_unstable();
    comments
}
